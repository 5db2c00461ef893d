// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

/// How the connection of an account stands, in words. A wait counts down by the second and ends by itself, or at the
/// next good answer; no timer runs otherwise.
class ConnectionWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionWatch)

public:
    /// Waiting: the provider wants fewer requests, or has a fault of its own; Offline: it is not reached; KeyAwaited:
    /// the key is being read; KeyMissing: it could not be, and nothing is sent.
    enum class State : quint8 { Connecting, Online, Offline, Waiting, KeyAwaited, KeyMissing };

    /// api must outlive this object.
    explicit ConnectionWatch(const ApiService& api, QObject* parent = nullptr);

    /// KeyAwaited or KeyMissing, with words why.
    void setKeyless(State how, const QString& why);
    void setKeyKnown();
    [[nodiscard]] State state() const;
    /// What is wrong and, for Waiting, how long it is waited still: sentences. Empty while all is well.
    [[nodiscard]] QString text() const;
    /// Until the program asks again by itself; 0 where it is not waiting. Also while Offline.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    /// state() differs, or what is wrong.
    void changed();
    /// secondsLeft() differs, and with it text().
    void countedDown();

private:
    void setReachable(bool reachable, const ApiError& error);
    void beginWait(std::chrono::milliseconds delay, const ApiError& why);
    void endWait();
    void countDown();
    void tell();
    [[nodiscard]] QString waitText() const;

    std::optional<State> m_keyless;
    QString m_keyWords;
    State m_reach = State::Connecting; ///< without the wait
    ApiError m_unreachable;
    ApiError m_why;
    QDeadlineTimer m_until;
    State m_toldState = State::Connecting;
    ApiError m_toldWhy;
    int m_toldSeconds = 0;
    QTimer m_second;
};
