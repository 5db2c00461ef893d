// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/disclosure.h"

#include "ui/kit/accessible_kinds.h"
#include "ui/kit/sides.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;

}

Disclosure::Disclosure(Theme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    setText(text);
    setCheckable(true);
    setAccessibleKind(*this, QAccessible::Button);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Disclosure::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(Theme::Text::Body));
    return {Size::icon + gap + metrics.horizontalAdvance(text()) + Size::step, Size::facetRow};
}

void Disclosure::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(m_theme.color(Theme::Ink::Accent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size::step, Size::step);
    }
    const auto icon = isChecked() ? u"chevron-down"_s : u"chevron-right"_s;
    painter.drawPixmap(sided(*this, {0, (height() - Size::icon) / 2, Size::icon, Size::icon}),
                       m_theme.pixmap(icon, Theme::Ink::Muted, Size::icon, devicePixelRatioF()));
    painter.setFont(m_theme.font(Theme::Text::Body));
    painter.setPen(m_theme.color(underMouse() ? Theme::Ink::Text : Theme::Ink::Muted));
    const QRect words = sided(*this, rect().adjusted(Size::icon + gap, 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void Disclosure::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        toggle();
    else
        QAbstractButton::keyPressEvent(event);
}
