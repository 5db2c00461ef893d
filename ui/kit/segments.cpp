// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segments.h"

#include "ui/kit/buttons.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>

Segments::Segments(Theme& theme, const QString& accessibleName, const QStringList& choices, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Size::step);
    for (const auto& choice : choices) {
        auto* button = plainButton(theme, {}, choice, this);
        button->setFixedHeight(28);
        button->setCheckable(true);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const {
    return m_group->checkedId();
}

void Segments::setCurrent(int choice) {
    if (auto* button = m_group->button(choice))
        button->setChecked(true);
}

void Segments::focusInEvent(QFocusEvent* event) {
    if (auto* taken = m_group->checkedButton())
        taken->setFocus(event->reason());
    else
        QWidget::focusInEvent(event);
}
