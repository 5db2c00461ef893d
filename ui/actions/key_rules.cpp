// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/key_rules.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("KeyRules", text);
}

bool isFunctionKey(Qt::Key key) {
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

// Media and application keys of a keyboard, which nothing types.
bool isSpecialKey(Qt::Key key) {
    return key >= Qt::Key_Back && key <= Qt::Key_MediaLast;
}

/// What moves, marks and chooses, whatever is held with it but Alt.
bool isForMoving(Qt::Key key) {
    constexpr std::array moving = {Qt::Key_Left,      Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down,   Qt::Key_Home,
                                   Qt::Key_End,       Qt::Key_Return, Qt::Key_Enter,    Qt::Key_Escape, Qt::Key_Space,
                                   Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_PageDown, Qt::Key_PageUp};
    return std::find(moving.begin(), moving.end(), key) != moving.end();
}

bool isForEditing(const QKeySequence& keys) {
    constexpr std::array editing = {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
                                    QKeySequence::Undo};
    const QKeySequence copyWithHeaders(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C));
    return keys == copyWithHeaders || std::any_of(editing.begin(), editing.end(), [&](QKeySequence::StandardKey one) {
               return QKeySequence::keyBindings(one).contains(keys);
           });
}

} // namespace

QString whyNoShortcut(const QKeySequence& keys) {
    if (keys.isEmpty())
        return {};
    const Qt::Key key = keys[0].key();
    const auto held = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    if (isFunctionKey(key) || isSpecialKey(key))
        return {};
    if (held == Qt::NoModifier || held == Qt::ShiftModifier)
        return words(QT_TRANSLATE_NOOP("KeyRules", "A key alone is for typing: hold Ctrl or Alt with it, or take a "
                                                   "function key."));
    if (isForMoving(key) && !held.testFlag(Qt::AltModifier))
        return words(QT_TRANSLATE_NOOP("KeyRules", "These keys move and choose in fields and lists."));
    if (isForEditing(keys))
        return words(QT_TRANSLATE_NOOP("KeyRules", "These keys copy, paste, mark and undo everywhere."));
    return {};
}
