// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

class QAction;
class QKeyEvent;
class QWidget;

/// The action of an ActionRegistry that these keys mean where `at` has the focus: of the widget or whatever it lies in.
/// nullptr: none, or none that can be used now.
[[nodiscard]] QAction* heardAction(const QWidget& at, const QKeyEvent& event);
/// The action with this id that is heard at the widget; nullptr: none. For menus, which show its keys.
[[nodiscard]] QAction* actionAt(const QWidget& at, QLatin1StringView id);
/// Puts the keys of the action with this id, as they are heard at `at`, beside a menu's entry, which hears none itself.
void showKeys(QAction& entry, const QWidget& at, QLatin1StringView id);
