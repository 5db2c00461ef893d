// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_button.h"

#include "ui/kit/line_of_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 380;
constexpr int margin = 3 * Size::step;
constexpr int keyHeight = 20;
constexpr int leastWords = 120; ///< below it words say nothing

} // namespace

PaletteButton::PaletteButton(Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    setText(tr("Search services, orders, commands"));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(widest);
    setKeys({});
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void PaletteButton::setKeys(const QString& keys) {
    m_keys = keys;
    //: A tooltip: what a button does, and the keys that do it
    setToolTip(keys.isEmpty() ? text() : tr("%1 (%2)").arg(text(), keys));
    setAccessibleDescription(keys);
    update();
}

QSize PaletteButton::sizeHint() const {
    return {widest, Size::control};
}

QSize PaletteButton::minimumSizeHint() const {
    return {Size::control, Size::control};
}

bool PaletteButton::isFolded() const {
    return width() < leastWords;
}

void PaletteButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Folded it stands at the left end of its room.
    const int shownWidth = isFolded() ? std::min(width(), Size::control) : width();
    const QRect frame = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, shownWidth, height()));
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(tokens.line, 1));
    painter.setBrush(underMouse() || isDown() ? tokens.raised : tokens.surface);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(frame).adjusted(inset, inset, -inset, -inset), Size::radius, Size::radius);
    const auto icon = m_theme.pixmap(u"search"_s, Theme::Ink::Muted, Size::icon, devicePixelRatioF());
    const int iconLeft = isFolded() ? (Size::control - Size::icon) / 2 : margin;
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(iconLeft, (height() - Size::icon) / 2, Size::icon, Size::icon)),
                       icon);
    if (isFolded())
        return;
    QRect area = rect().adjusted(margin + Size::icon + 2 * Size::step, 0, -margin, 0);
    painter.setFont(m_theme.font(Theme::Text::Small));
    const int keysWidth = m_keys.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_keys) + 3 * Size::step;
    if (keysWidth > 0 && area.width() > keysWidth + leastWords) {
        const QRect box = QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(area.right() - keysWidth + Size::step, (height() - keyHeight) / 2, keysWidth, keyHeight));
        painter.setPen(tokens.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Size::step, Size::step);
        painter.setPen(tokens.muted);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_keys);
        area.setRight(area.right() - keysWidth);
    }
    painter.setFont(m_theme.font(Theme::Text::Body));
    painter.setPen(tokens.muted);
    drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), area),
             layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft, text(), painter.font());
}

void PaletteButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
