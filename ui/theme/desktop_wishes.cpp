// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_wishes.h"

#ifdef ORDERDECK_DBUS
#include "ui/notices/dbus_notice_server.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const QString gnomeInterface = u"org.gnome.desktop.interface"_s;

#ifdef ORDERDECK_DBUS
const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
#endif

DesktopWishes::Scheme schemeOf(uint number) {
    using Scheme = DesktopWishes::Scheme;
    return number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::None;
}

} // namespace

DesktopWishes::DesktopWishes(QObject* parent)
    : QObject(parent) {}

bool DesktopWishes::start() {
#ifdef ORDERDECK_DBUS
    QDBusConnection bus = DBusNoticeServer::sessionBus();
    if (!bus.isConnected()) {
        take(appearance, u"color-scheme"_s, {});
        return false;
    }
    qRegisterMetaType<QDBusVariant>(); // without it there is no slot with such an argument
    // From whoever: naming the service would ask the bus for its owner and wait. QDBusConnection has no other connect()
    // than this one by names; a test hears it.
    const bool hears = bus.connect({}, portalPath, portalSettings, u"SettingChanged"_s, this,
                                   SLOT(onChanged(QString, QString, QDBusVariant)));
    for (const auto& [space, key] :
         {std::pair(appearance, u"color-scheme"_s), std::pair(appearance, u"contrast"_s),
          std::pair(gnomeAccess, u"high-contrast"_s), std::pair(gnomeInterface, u"enable-animations"_s)}) {
        QDBusMessage message = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
        message.setArguments({space, key});
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space = space, key = key] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            take(space, key, reply.isValid() ? reply.value().variant() : QVariant());
        });
    }
    return hears;
#else
    return false;
#endif
}

void DesktopWishes::onChanged(const QString& space, const QString& key, const QDBusVariant& value) {
#ifdef ORDERDECK_DBUS
    take(space, key, value.variant());
#else
    Q_UNUSED(space)
    Q_UNUSED(key)
    Q_UNUSED(value)
#endif
}

void DesktopWishes::take(const QString& space, const QString& key, const QVariant& value) {
    QVariant plain = value;
#ifdef ORDERDECK_DBUS
    // "Read" gives a variant in the variant; what it holds is told by the portal alone, so anything may come.
    for (int depth = 0; depth < 3 && plain.canConvert<QDBusVariant>(); ++depth)
        plain = plain.value<QDBusVariant>().variant();
#endif
    bool news = false;
    if (space == appearance && key == "color-scheme"_L1) {
        const std::optional wished(schemeOf(plain.toUInt()));
        news = std::exchange(m_scheme, wished) != wished;
    } else if (!plain.isValid()) {
        return; // as before
    } else if (space == appearance && key == "contrast"_L1) {
        const bool wished = plain.toUInt() == 1;
        news = std::exchange(m_contrast, wished) != wished;
    } else if (space == gnomeAccess && key == "high-contrast"_L1) {
        news = std::exchange(m_highContrast, plain.toBool()) != plain.toBool();
    } else if (space == gnomeInterface && key == "enable-animations"_L1) {
        news = std::exchange(m_lessMotion, !plain.toBool()) == plain.toBool();
    }
    if (news)
        Q_EMIT changed();
}
