// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/notice_server.h"

#include <QDBusConnection>

#include <optional>

class QDBusMessage;
class QDBusPendingCall;

/// The desktop's notification service (org.freedesktop.Notifications). Everything is asked without waiting; a service
/// that hangs, goes away or knows no actions is borne.
class DBusNoticeServer final : public NoticeServer {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DBusNoticeServer)

public:
    explicit DBusNoticeServer(const QDBusConnection& bus, QObject* parent = nullptr);

    /// The session's bus, where this session has one; nothing is started for it.
    [[nodiscard]] static QDBusConnection sessionBus();
    /// How long an answer is waited for: 10 s, but for tests.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    [[nodiscard]] State state() const override { return m_state; }
    void show(const Notice& notice) override;
    [[nodiscard]] bool stands() const override { return m_id != 0; }

private Q_SLOTS:
    // Found by name, as signals of a bus are.
    void onClosed(uint id, uint reason);
    void onAction(uint id, const QString& action);
    void onToken(uint id, const QString& token);

private:
    void ask();
    void setState(State state);
    void send(const Notice& notice);
    void onShown(const Notice& notice, std::optional<uint> id);
    [[nodiscard]] QDBusPendingCall call(const QString& method, const QVariantList& arguments) const;

    QDBusConnection m_bus;
    State m_state = State::Asking;
    QStringList m_abilities;
    uint m_id = 0; ///< of the one that stands
    bool m_sending = false;
    std::optional<Notice> m_next; ///< to be shown as soon as can be
    QByteArray m_token;
    int m_patience = 10'000;
};
