// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/kit/accessible_kinds.h"
#include "ui/kit/sides.h"
#include "ui/theme/badge.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonWidth = 59;
constexpr int buttonHeight = 54;
constexpr int iconTop = 8;
constexpr int wordTop = 30;

QFont wordFont(const Theme& theme, bool strong) {
    auto font = theme.font(Theme::Text::Section);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    font.setWeight(strong ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

RailButton::RailButton(Theme& theme, const QString& iconName, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_iconName(iconName) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleKind(*this, QAccessible::PageTab);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void RailButton::setBadge(int count, const QString& description) {
    m_badge = count;
    setAccessibleDescription(count > 0 ? description : QString());
    setStatusTip(accessibleDescription());
    update();
}

QSize RailButton::sizeHint() const {
    const int words = QFontMetrics(wordFont(m_theme, true)).horizontalAdvance(text());
    return {std::max(buttonWidth, words + 2 * Size::step), buttonHeight};
}

void RailButton::paintEvent(QPaintEvent* /*event*/) {
    const auto& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? tokens.selection : underMouse() ? tokens.raised : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Size::radius, Size::radius);
    }
    const auto ink = isChecked() ? Theme::Ink::Accent : Theme::Ink::Muted;
    painter.drawPixmap((width() - Size::railIcon) / 2, iconTop,
                       m_theme.pixmap(m_iconName, ink, Size::railIcon, devicePixelRatioF()));
    painter.setFont(wordFont(m_theme, isChecked()));
    painter.setPen(m_theme.color(ink));
    const auto shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4);
    painter.drawText(QRect(0, wordTop, width(), 18), Qt::AlignCenter | Qt::TextSingleLine, shown);
    if (m_badge > 0)
        paintBadge(painter);
}

void RailButton::paintBadge(QPainter& painter) const {
    const auto& tokens = m_theme.tokens();
    const auto words = m_badge > 999 ? u"999+"_s : locale().toString(m_badge);
    auto font = wordFont(m_theme, true);
    font.setPixelSize(Badge::text);
    painter.setFont(font);
    const int wordsWidth = painter.fontMetrics().horizontalAdvance(words);
    const int badgeWidth = qMax(Badge::height, wordsWidth + 9);
    const QRect badge = sided(*this, {qMin(32, width() - badgeWidth), 3, badgeWidth, Badge::height});
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(badge, Badge::height / 2.0, Badge::height / 2.0);
    painter.setPen(tokens.onAccent);
    painter.drawText(badge, Qt::AlignCenter, words);
}
