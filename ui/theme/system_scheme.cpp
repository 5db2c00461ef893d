// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

QString path() {
    return u"/org/freedesktop/portal/desktop"_s;
}

QString interface() {
    return u"org.freedesktop.portal.Settings"_s;
}

QString space() {
    return u"org.freedesktop.appearance"_s;
}

QString key() {
    return u"color-scheme"_s;
}

} // namespace

SystemScheme::SystemScheme(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus) {
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(this, &SystemScheme::changed, Qt::QueuedConnection);
        return;
    }
    // From whoever: naming the service would ask the bus for its owner and wait. QDBusConnection has no other connect()
    // than this one by names; a test hears it.
    m_bus.connect({}, path(), interface(), u"SettingChanged"_s, this, SLOT(onSetting(QString, QString, QDBusVariant)));
    ask();
}

void SystemScheme::ask() {
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, path(), interface(), u"Read"_s);
    message.setArguments({space(), key()});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        adopt(reply.isError() ? QVariant() : reply.value().variant());
    });
}

void SystemScheme::onSetting(const QString& changedSpace, const QString& changedKey, const QDBusVariant& value) {
    if (changedSpace == space() && changedKey == key())
        adopt(value.variant());
}

void SystemScheme::adopt(const QVariant& value) {
    // "Read" gives a variant in the variant; what it holds is told by the portal alone, so anything may come.
    QVariant inner = value;
    for (int depth = 0; depth < 3 && inner.canConvert<QDBusVariant>(); ++depth)
        inner = inner.value<QDBusVariant>().variant();
    const uint number = inner.toUInt();
    m_wish = number == 1 ? Wish::Dark : number == 2 ? Wish::Light : Wish::None;
    Q_EMIT changed();
}
