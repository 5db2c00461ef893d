// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/sides.h"

#include <QPainter>

namespace {

constexpr int height = 20;
constexpr int padding = 7;
constexpr int icon = 14;
constexpr int gap = 5;

} // namespace

QSize chipSize(const Theme& theme, const QString& iconName, const QString& text) {
    const QFontMetrics metrics(theme.font(Theme::Text::SmallStrong));
    return {2 * padding + (iconName.isEmpty() ? 0 : icon + gap) + metrics.horizontalAdvance(text), height};
}

void paintChip(QPainter& painter, const QRect& area, const Theme& theme, Tone tone, const QString& iconName,
               const QString& text) {
    const int width = qMin(chipSize(theme, iconName, text).width(), area.width());
    const QRect ground = sided(painter, area, {area.left(), area.top() + (area.height() - height) / 2, width, height});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hasMoreContrast() ? QPen(theme.toneInk(tone), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.toneGround(tone));
    if (theme.hasMoreContrast())
        painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), Size::step, Size::step);
    else
        painter.drawRoundedRect(ground, Size::step, Size::step);
    int left = ground.left() + padding;
    if (!iconName.isEmpty()) {
        const auto ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(sided(painter, ground, {left, ground.top() + (height - icon) / 2, icon, icon}),
                           theme.pixmap(iconName, theme.toneInk(tone), icon, ratio));
        left += icon + gap;
    }
    painter.setFont(theme.font(Theme::Text::SmallStrong));
    painter.setPen(theme.toneInk(tone));
    const QRect words = sided(painter, ground, {left, ground.top(), ground.right() - padding - left + 2, height});
    const auto shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

ChipLabel::ChipLabel(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChipLabel::setChip(Tone tone, const QString& iconName, const QString& text) {
    m_tone = tone;
    m_iconName = iconName;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const {
    return chipSize(m_theme, m_iconName, m_text);
}

QSize ChipLabel::minimumSizeHint() const {
    return sizeHint();
}

void ChipLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintChip(painter, rect(), m_theme, m_tone, m_iconName, m_text);
}
