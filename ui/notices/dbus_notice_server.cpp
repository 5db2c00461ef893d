// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/dbus_notice_server.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFileInfo>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

QString service() {
    return u"org.freedesktop.Notifications"_s;
}

QString path() {
    return u"/org/freedesktop/Notifications"_s;
}

} // namespace

DBusNoticeServer::DBusNoticeServer(const QDBusConnection& bus, QObject* parent)
    : NoticeServer(parent)
    , m_bus(bus) {
    if (!m_bus.isConnected()) {
        m_state = State::Absent;
        return;
    }
    // From whoever: naming the service would ask the bus for its owner and wait. The ids tell ours. QDBusConnection has
    // no other connect() than this one by names; a test hears of each.
    m_bus.connect({}, path(), service(), u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    m_bus.connect({}, path(), service(), u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect({}, path(), service(), u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    auto* watcher = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& owner) {
                m_id = 0;
                if (!owner.isEmpty())
                    ask();
                else if (m_state == State::Ready)
                    setState(State::Absent);
            });
    ask();
}

QDBusConnection DBusNoticeServer::sessionBus() {
    // Without an address libdbus would start a bus of its own, and wait for it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") &&
        (runtime.isEmpty() || !QFileInfo::exists(runtime + u"/bus"_s)))
        return QDBusConnection(u"orderdeck-without-bus"_s);
    return QDBusConnection::sessionBus();
}

QDBusPendingCall DBusNoticeServer::call(const QString& method, const QVariantList& arguments) const {
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), service(), method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message, m_patience);
}

void DBusNoticeServer::ask() {
    auto* watcher = new QDBusPendingCallWatcher(call(u"GetCapabilities"_s, {}), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError())
            m_abilities = reply.value();
        setState(reply.isError() ? State::Absent : State::Ready);
    });
}

void DBusNoticeServer::setState(State state) {
    const bool differs = state != m_state;
    m_state = state;
    if (const auto next = m_sending ? std::nullopt : std::exchange(m_next, std::nullopt)) {
        if (state == State::Ready)
            send(*next);
        else
            Q_EMIT refused(*next);
    }
    if (differs)
        Q_EMIT stateChanged();
}

void DBusNoticeServer::show(const Notice& notice) {
    if (m_state == State::Absent)
        Q_EMIT refused(notice);
    else if (m_state == State::Asking || m_sending)
        m_next = notice; // only the last of them matters: it tells all
    else
        send(notice);
}

void DBusNoticeServer::send(const Notice& notice) {
    m_sending = true;
    const QStringList actions = m_abilities.contains(u"actions"_s)
                                    ? QStringList{u"default"_s, tr("Show"), u"show"_s, tr("Show")}
                                    : QStringList();
    // A title is never markup; a body is where the service says so.
    const QString body = m_abilities.contains(u"body-markup"_s) ? notice.body.toHtmlEscaped() : notice.body;
    const QVariantMap hints{{u"desktop-entry"_s, u"app.orderdeck.orderdeck"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    constexpr int asTheDesktopDoes = -1;
    auto* watcher =
        new QDBusPendingCallWatcher(call(u"Notify"_s, {u"Orderdeck"_s, m_id, u"app.orderdeck.orderdeck"_s, notice.title,
                                                       body, actions, hints, asTheDesktopDoes}),
                                    this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        onShown(notice, reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void DBusNoticeServer::onShown(const Notice& notice, std::optional<uint> id) {
    m_sending = false;
    m_id = id.value_or(0);
    const auto next = std::exchange(m_next, std::nullopt);
    if (!id && !next)
        Q_EMIT refused(notice);
    if (next)
        show(*next);
}

void DBusNoticeServer::onClosed(uint id, uint /*reason*/) {
    if (id == m_id)
        m_id = 0;
}

void DBusNoticeServer::onToken(uint id, const QString& token) {
    if (id == m_id)
        m_token = token.toUtf8();
}

void DBusNoticeServer::onAction(uint id, const QString& /*action*/) {
    if (id == m_id && id != 0)
        Q_EMIT activated(std::exchange(m_token, {}));
}
