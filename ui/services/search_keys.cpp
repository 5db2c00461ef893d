// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/search_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace {

bool movesRows(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool isThePages(const QKeyEvent& event) {
    const bool control = event.modifiers() == Qt::ControlModifier;
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
           (control && (event.key() == Qt::Key_Y || event.key() == Qt::Key_E));
}

} // namespace

SearchKeys::SearchKeys(QWidget& search)
    : QObject(&search) {
    search.installEventFilter(this);
}

bool SearchKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && movesRows(static_cast<QKeyEvent*>(event)->key()))
        Q_EMIT aboutToMove();
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    if (event->type() == QEvent::ShortcutOverride && isThePages(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}
