// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segments.h"

#include "ui/kit/buttons.h"
#include "ui/kit/plain_tip.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>

#include <algorithm>

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
        button->setAutoExclusive(true); // one of several, which a screen reader tells
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

void Segments::setText(int choice, const QString& text, int widest) {
    auto* button = static_cast<Button*>(m_group->button(choice));
    if (!button)
        return;
    button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(text);
    const int whole = button->sizeHint().width();
    button->setFixedWidth(std::min(whole, widest));
    button->setToolTip(whole > widest ? plainTip(text) : QString());
}

int Segments::widthOf(int choice) const {
    const auto* button = m_group->button(choice);
    return button ? button->sizeHint().width() : 0;
}

void Segments::focusInEvent(QFocusEvent* event) {
    if (auto* taken = m_group->checkedButton())
        taken->setFocus(event->reason());
    else
        QWidget::focusInEvent(event);
}
