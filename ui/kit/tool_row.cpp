// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tool_row.h"

#include "ui/kit/buttons.h"

#include <QEvent>
#include <QHBoxLayout>

#include <utility>

ToolRow::ToolRow(QWidget* field, int fieldMinimum, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_fieldMinimum(fieldMinimum) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * Size::step);
    m_row->addWidget(field, 1);
    // The row itself asks for no more than it can do without.
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumHeight(Size::control);
}

void ToolRow::addButton(Button* button) {
    m_row->addWidget(button);
    m_buttons.append(button);
}

QSize ToolRow::minimumSizeHint() const {
    int width = m_fieldMinimum;
    for (const Button* button : std::as_const(m_buttons))
        width += m_row->spacing() + (button->hasIcon() ? button->iconWidth() : button->wholeWidth());
    return {width, QWidget::minimumSizeHint().height()};
}

bool ToolRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fit(); // a button's words changed
    return QWidget::event(event);
}

void ToolRow::resizeEvent(QResizeEvent* event) {
    fit();
    QWidget::resizeEvent(event);
}

void ToolRow::fit() {
    int room = width() - m_fieldMinimum;
    for (const Button* button : std::as_const(m_buttons))
        room -= button->wholeWidth() + m_row->spacing();
    for (qsizetype at = m_buttons.size() - 1; at >= 0; --at) {
        Button* button = m_buttons.at(at);
        const bool whole = room >= 0 || !button->hasIcon();
        button->setTextShown(whole);
        if (!whole)
            room += button->wholeWidth() - button->iconWidth();
    }
}
