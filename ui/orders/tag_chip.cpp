// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/tag_chip.h"

#include "ui/kit/plain_tip.h"
#include "ui/kit/sides.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int gap = 5;
constexpr int cross = 12;
constexpr int widest = 220;

} // namespace

TagChip::TagChip(Theme& theme, const QString& tag, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    setText(tag);
    setAccessibleName(tr("Tag %1").arg(tag));
    setAccessibleDescription(tr("Enter shows its orders, Delete removes it"));
    setToolTip(plainTip(tag));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TagChip::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(Theme::Text::SmallStrong));
    return {qMin(2 * padding + metrics.horizontalAdvance(text()) + gap + cross, widest), chipHeight};
}

QRect TagChip::crossRect() const {
    const int width = cross + padding + gap;
    return sided(*this, {this->width() - width, 0, width, height()});
}

void TagChip::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF ground(rect());
    painter.setPen(Qt::NoPen);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        ground.adjust(1, 1, -1, -1);
    }
    painter.setBrush(tokens.selection);
    painter.drawRoundedRect(ground, Size::step, Size::step);
    const auto ink = underMouse() ? Theme::Ink::Text : Theme::Ink::Muted;
    painter.drawPixmap(sided(*this, {width() - padding - cross, (height() - cross) / 2, cross, cross}),
                       m_theme.pixmap(u"x"_s, ink, cross, devicePixelRatioF()));
    const QRect words = sided(*this, rect().adjusted(padding, 0, -padding - cross - gap, 0));
    painter.setFont(m_theme.font(Theme::Text::SmallStrong));
    painter.setPen(tokens.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
}

void TagChip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && crossRect().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void TagChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagChip::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void TagChip::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}
