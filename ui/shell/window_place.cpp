// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_place.h"

#include <algorithm>

namespace {

constexpr int titleHeight = 30; ///< of a window's upper edge, to be dragged by
constexpr int titleWidth = 120;

qint64 areaOf(const QRect& rect) {
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

qint64 distance(const QRect& from, const QRect& to) {
    const QPoint apart = from.center() - to.center();
    return qint64(apart.x()) * apart.x() + qint64(apart.y()) * apart.y();
}

// The screen that shows most of it; where none shows any, the nearest.
const ScreenArea& screenOf(const QList<ScreenArea>& screens, const QRect& wanted) {
    const auto best = std::max_element(screens.cbegin(), screens.cend(), [&](const ScreenArea& a, const ScreenArea& b) {
        const qint64 ofA = areaOf(a.available & wanted);
        const qint64 ofB = areaOf(b.available & wanted);
        return ofA != ofB ? ofA < ofB : distance(a.available, wanted) > distance(b.available, wanted);
    });
    return *best;
}

bool canBeTaken(const QList<ScreenArea>& screens, const QRect& place) {
    const QRect title(place.topLeft(), QSize(place.width(), titleHeight));
    return std::any_of(screens.cbegin(), screens.cend(), [&](const ScreenArea& screen) {
        const QRect seen = screen.available & title;
        return seen.width() >= std::min(titleWidth, place.width()) && seen.height() >= titleHeight / 2;
    });
}

} // namespace

QRect placeOn(const QList<ScreenArea>& screens, const QRect& wanted, QSize least) {
    if (screens.isEmpty() || !wanted.isValid())
        return wanted;
    const QRect room = screenOf(screens, wanted).available;
    // A window may reach over several screens, but is never larger than they are together.
    QRect all;
    for (const ScreenArea& screen : screens)
        all |= screen.available;
    const bool fits = wanted.width() <= all.width() && wanted.height() <= all.height() && canBeTaken(screens, wanted);
    const bool isSeen = 2 * areaOf(room & wanted) >= std::min(areaOf(wanted), areaOf(room));
    if (fits && isSeen && wanted.width() <= room.width() && wanted.height() <= room.height())
        return wanted;
    // With room for the title that the desktop puts above it.
    const QRect inside = room.adjusted(0, titleHeight, 0, 0);
    const QSize size = wanted.size().expandedTo(least).boundedTo(inside.size());
    const int left = std::clamp(wanted.left(), inside.left(), inside.right() + 1 - size.width());
    const int top = std::clamp(wanted.top(), inside.top(), inside.bottom() + 1 - size.height());
    return {QPoint(left, top), size};
}

QSize firstSize(const QList<ScreenArea>& screens, QSize usual) {
    if (screens.isEmpty())
        return usual;
    return usual.boundedTo(screens.constFirst().available.adjusted(0, titleHeight, 0, 0).size());
}
