// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/account_colors.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace {

constexpr int dot = 10;
constexpr int sharpest = 3; ///< drawn once for every device pixel ratio up to this

struct Entry final {
    QRgb light;
    QRgb dark;
    const char* name;
};

// In the order of the enum.
constexpr std::array<Entry, accountColorCount> entries{{
    {0xFF1F5FDB, 0xFF6EA1FF, QT_TRANSLATE_NOOP("AccountColor", "Blue")},
    {0xFF0B7A86, 0xFF43C6CF, QT_TRANSLATE_NOOP("AccountColor", "Teal")},
    {0xFF3A7D1E, 0xFF7CC95B, QT_TRANSLATE_NOOP("AccountColor", "Green")},
    {0xFF8F6400, 0xFFE0B341, QT_TRANSLATE_NOOP("AccountColor", "Amber")},
    {0xFFB4531A, 0xFFF0924C, QT_TRANSLATE_NOOP("AccountColor", "Orange")},
    {0xFFBE2A31, 0xFFFF7B72, QT_TRANSLATE_NOOP("AccountColor", "Red")},
    {0xFF7A3FC4, 0xFFB792FF, QT_TRANSLATE_NOOP("AccountColor", "Purple")},
    {0xFF5A6472, 0xFF9AA4B2, QT_TRANSLATE_NOOP("AccountColor", "Grey")},
}};

const Entry& entryOf(AccountColor color) {
    return entries.at(static_cast<std::size_t>(color));
}

} // namespace

QColor accountColor(const Theme& theme, AccountColor color) {
    return QColor(theme.isDark() ? entryOf(color).dark : entryOf(color).light);
}

QString accountColorName(AccountColor color) {
    return QCoreApplication::translate("AccountColor", entryOf(color).name);
}

void paintAccountDot(QPainter& painter, const QRect& area, const Theme& theme, AccountColor color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accountColor(theme, color));
    const QPointF middle = QRectF(area).center();
    painter.drawEllipse(middle, dot / 2.0, dot / 2.0);
    painter.restore();
}

QIcon accountIcon(const Theme& theme, AccountColor color) {
    QPixmap pixmap(Size::icon * sharpest, Size::icon * sharpest);
    pixmap.setDevicePixelRatio(sharpest);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAccountDot(painter, QRect(0, 0, Size::icon, Size::icon), theme, color);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}
