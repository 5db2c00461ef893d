// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_field.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconLeft = 12;
constexpr int textLeft = iconLeft + Size::icon + 2; // the style sheet pads the text further
constexpr int hintRight = 11;

bool movesRows(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

SearchField::SearchField(Theme& theme, const QString& accessibleName, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme) {
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    setTextMargins(textLeft - 7, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(Size::control);
    follow();
    connect(&theme, &Theme::changed, this, &SearchField::follow);
}

void SearchField::setHint(const QString& hint) {
    if (m_hint == hint)
        return;
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

void SearchField::steer(QAbstractItemView* view) {
    m_view = view;
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    // With nothing marked here, the rows that are moved through are meant.
    const bool copies =
        event->key() == Qt::Key_C && event->modifiers().testFlag(Qt::ControlModifier) && !hasSelectedText();
    if (m_view != nullptr && (copies || movesRows(event->key()))) {
        QCoreApplication::sendEvent(m_view, event);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QPoint at(iconLeft - 1, (height() - Size::icon) / 2);
    painter.drawPixmap(at, m_theme.pixmap(u"search"_s, Theme::Ink::Muted, Size::icon, devicePixelRatioF()));
    if (m_hint.isEmpty())
        return;
    auto font = m_theme.figures();
    font.setPixelSize(m_theme.font(Theme::Text::Small).pixelSize());
    const int hintWidth = QFontMetrics(font).horizontalAdvance(m_hint);
    const auto& typed = text().isEmpty() ? placeholderText() : text();
    const int taken = textLeft + 3 * Size::step + fontMetrics().horizontalAdvance(typed);
    if (taken + hintWidth + hintRight > width())
        return;
    painter.setFont(font);
    painter.setPen(m_theme.color(Theme::Ink::Muted));
    painter.drawText(rect().adjusted(0, 0, -hintRight, 0), Qt::AlignRight | Qt::AlignVCenter, m_hint);
}

void SearchField::follow() {
    setFont(m_theme.font(Theme::Text::Body));
    update();
}
