// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_table.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

BulkTable::BulkTable(Theme& theme, Settings& settings, QWidget* parent)
    : DataTable(theme, settings, tr("Lines"), u"bulk/lines"_s, parent) {
    setEditTriggers(DoubleClicked | EditKeyPressed);
    disconnect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            Q_EMIT lineAsked(index);
    });
    connect(this, &DataTable::rowActivated, this, &BulkTable::lineAsked);
}

bool BulkTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool begun = DataTable::edit(index, trigger, event);
    if (auto* editor = begun ? indexWidget(index) : nullptr)
        editor->setAccessibleName(model()->headerData(index.column(), Qt::Horizontal).toString());
    return begun;
}

void BulkTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && !isEditing())
        Q_EMIT removeAsked();
    else
        DataTable::keyPressEvent(event);
}

void BulkTable::addMenuActions(QMenu& menu) {
    menu.addAction(tr("Edit the line…"), this, [this] {
        if (currentIndex().isValid())
            Q_EMIT lineAsked(currentIndex());
    });
    QAction* removing = menu.addAction(tr("Remove the chosen lines"), this, &BulkTable::removeAsked);
    removing->setShortcut(QKeySequence::Delete); // shown; keyPressEvent() hears it
    menu.addSeparator();
}
