// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/button_action.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

ButtonAction::ButtonAction(QAction& action, QAbstractButton& button)
    : QObject(&action)
    , m_action(action)
    , m_button(button) {
    m_action.setEnabled(m_button.isEnabled());
    m_button.installEventFilter(this);
    connect(&m_button, &QObject::destroyed, &m_action, [this] { m_action.setEnabled(false); });
    // As the button's own click, so that nobody has to be told twice what it does.
    connect(&m_action, &QAction::triggered, &m_button, [this] { m_button.click(); });
}

bool ButtonAction::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::EnabledChange)
        m_action.setEnabled(m_button.isEnabled());
    return QObject::eventFilter(watched, event);
}
