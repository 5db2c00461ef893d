// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_field.h"

#include "ui/actions/typing_keys.h"

#include <QKeyEvent>

namespace {

bool isModifier(int key) {
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_Super_L || key == Qt::Key_Super_R || key == Qt::Key_unknown ||
           key == 0;
}

// What leaves the field.
bool goesOn(const QKeyEvent& event) {
    const bool alone = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return alone && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape);
}

} // namespace

KeyField::KeyField(QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(tr("Press the new keys"));
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setProperty(takesAllKeys, true);
}

void KeyField::setKeys(const QKeySequence& keys) {
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !goesOn(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // also of what is a shortcut now
        return true;
    }
    // Before QWidget makes Ctrl+Tab a way out.
    if (event->type() == QEvent::KeyPress && !goesOn(*static_cast<QKeyEvent*>(event))) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    if (goesOn(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier)
        return Q_EMIT keysPressed({});
    // Shift and Tab arrive as another key; it is called Shift+Tab.
    const auto key = event->key() == Qt::Key_Backtab ? Qt::Key_Tab : static_cast<Qt::Key>(event->key());
    Q_EMIT keysPressed(QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, key)));
}
