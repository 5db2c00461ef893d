// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_id.h"

#include <QKeySequence>
#include <QList>

/// Under which heading an action is listed, and where its keys are heard: Go and Program in the whole window, the
/// others on their page.
enum class ActionGroup : quint8 { Go, Program, Services, Orders, Record };

/// An action of the program as it is before a person changes its keys.
struct ActionInfo final {
    QLatin1StringView id;
    const char* text; ///< in English; actionText() has it in the interface's language
    ActionGroup group;
    const char* icon; ///< of resources/icons
    QList<QKeySequence> keys = {};
    /// The keys are the text field's where one has the focus: undoing there undoes typing.
    bool leftToTyping = false;
};

/// Every action, each once, in the order in which they are listed.
[[nodiscard]] const QList<ActionInfo>& actionTable();
/// nullptr: there is none with this id, such as in settings of a later version.
[[nodiscard]] const ActionInfo* findAction(QAnyStringView id);
[[nodiscard]] QString actionText(const ActionInfo& info);
[[nodiscard]] QString actionGroupText(ActionGroup group);
[[nodiscard]] constexpr bool isOfWindow(ActionGroup group) {
    return group == ActionGroup::Go || group == ActionGroup::Program;
}
/// Whether keys of both groups may be meant at one place.
[[nodiscard]] bool areHeardTogether(ActionGroup one, ActionGroup other);
