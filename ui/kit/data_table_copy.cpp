// SPDX-License-Identifier: GPL-3.0-or-later
// A DataTable's chosen rows in the clipboard.
#include "ui/kit/data_table.h"
#include "ui/kit/row_copy.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

void DataTable::addCopyActions(QMenu& menu) {
    const auto add = [this, &menu](const QString& text, const QKeySequence& keys, bool withHeads) {
        QAction* action = menu.addAction(text);
        action->setShortcut(keys); // shown; keyPressEvent() hears them
        action->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
        connect(action, &QAction::triggered, this, [this, withHeads] { copyRows(withHeads); });
    };
    add(tr("Copy"), QKeySequence::Copy, false);
    add(tr("Copy with headers"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, true);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    if (selectedRowNumbers().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMenuActions(*menu);
    addCopyActions(*menu);
    menu->addSeparator();
    menu->addMenu(columnsButtonMenu());
    const QModelIndex current = currentIndex();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && current.isValid();
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(current).center()) : event->globalPos());
}

void DataTable::copyRows(bool withHeads) {
    const QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        return;
    if (rows.size() > mostCopied) {
        Q_EMIT copyRefused(
            tr("No more than %Ln row(s) are copied at once. Choose fewer, or export them.", nullptr, mostCopied));
        return;
    }
    delete m_copying; // an older one must not come after it
    m_copying = new RowCopy(*model(), rows, shownColumns(), withHeads);
    connect(m_copying, &RowCopy::done, this, [](QMimeData* copied) { QApplication::clipboard()->setMimeData(copied); });
    m_copying->start();
}
