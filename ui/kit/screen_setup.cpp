// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/screen_setup.h"

#include "store/settings.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QScreen>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 12;

QString here(const QString& name) {
    return name + u'@' + setupName(presentScreens());
}

} // namespace

QList<ScreenArea> presentScreens() {
    QList<ScreenArea> areas;
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        areas.append({screen->name(), screen->geometry(), screen->availableGeometry()});
    return areas;
}

QString setupName(const QList<ScreenArea>& screens) {
    QStringList parts;
    for (const ScreenArea& screen : screens)
        parts.append(u"%1 %2x%3 %4,%5"_s.arg(screen.name)
                         .arg(screen.whole.width())
                         .arg(screen.whole.height())
                         .arg(screen.whole.x())
                         .arg(screen.whole.y()));
    parts.sort();
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(nameLength));
}

QByteArray screenState(const Settings& settings, const QString& name) {
    const QByteArray kept = settings.state(here(name));
    return kept.isEmpty() ? settings.state(name) : kept;
}

void keepScreenState(Settings& settings, const QString& name, const QByteArray& state) {
    settings.setState(name, state);
    settings.setState(here(name), state);
}
