// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/typing_keys.h"

#include "ui/actions/action_table.h"
#include "ui/actions/heard_action.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

TypingKeys::TypingKeys(QWidget& window)
    : QObject(&window)
    , m_window(window) {
    connect(qApp, &QApplication::focusChanged, this, &TypingKeys::follow);
}

// On the widget with the focus alone: a filter of the whole program would be asked about everything that happens.
void TypingKeys::follow(QWidget* before, QWidget* now) {
    if (before != nullptr)
        before->removeEventFilter(this);
    const bool ours = now != nullptr && m_window.isAncestorOf(now) && now->window() == &m_window;
    if (ours && !now->property(takesAllKeys).toBool())
        now->installEventFilter(this);
}

bool TypingKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const QAction* heard = heardAction(*static_cast<QWidget*>(watched), key);
        const ActionInfo* info = heard == nullptr ? nullptr : findAction(heard->objectName());
        if (info != nullptr && !info->leftToTyping) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
