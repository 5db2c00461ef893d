// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/search_keys.h"

#include "ui/actions/action_id.h"
#include "ui/actions/heard_action.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace {

bool movesRows(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

// Pasting is the field's; undoing is of filters, which is more than the typing.
bool isThePages(const QWidget& field, const QKeyEvent& event) {
    const QAction* heard = heardAction(field, event);
    return heard != nullptr && heard->objectName() != ActionId::pasteLink;
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
    if (event->type() == QEvent::ShortcutOverride &&
        isThePages(*static_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}
