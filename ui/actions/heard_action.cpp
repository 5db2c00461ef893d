// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/heard_action.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace {

template <typename Which>
QAction* nearest(const QWidget& at, Which which) {
    for (const QWidget* place = &at; place != nullptr; place = place->isWindow() ? nullptr : place->parentWidget()) {
        const auto actions = place->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction* one) {
            return !one->objectName().isEmpty() && which(*one);
        });
        if (found != actions.cend())
            return *found;
    }
    return nullptr;
}

} // namespace

QAction* heardAction(const QWidget& at, const QKeyEvent& event) {
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    const QKeySequence keys(pressed);
    return nearest(at, [&](const QAction& one) { return one.isEnabled() && one.shortcuts().contains(keys); });
}

QAction* actionAt(const QWidget& at, QLatin1StringView id) {
    return nearest(at, [&](const QAction& one) { return one.objectName() == id; });
}

void showKeys(QAction& entry, const QWidget& at, QLatin1StringView id) {
    const QAction* found = actionAt(at, id);
    entry.setShortcut(found == nullptr ? QKeySequence() : found->shortcut());
    entry.setShortcutContext(Qt::WidgetShortcut); // shown alone: the page's own action hears it
}
