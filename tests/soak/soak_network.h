// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>

#include <functional>

/// The network of the desk, with an eye on what is under way in it.
class SoakNetwork final : public QNetworkAccessManager {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoakNetwork)

public:
    explicit SoakNetwork(qint64 patience, QObject* parent = nullptr);

    /// Called just before a request leaves, and just after.
    void setHooks(std::function<void()> before, std::function<void()> after);
    /// Until then (SoakClock::realTime()) an answer may still come to what was asked last; 0 where nothing is awaited.
    [[nodiscard]] qint64 answersUntil() const;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override;

private:
    qint64 m_patience;
    std::function<void()> m_before;
    std::function<void()> m_after;
    QHash<QNetworkReply*, qint64> m_underWay; ///< since when
    QObject m_alive;                          ///< gone before the replies, which are children of the base
};
