// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/data_table.h"

/// The table of the list that is being prepared: service, link and quantity are typed in place (F2, or a double click),
/// other cells ask for the line's editor.
class BulkTable final : public DataTable {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkTable)

public:
    BulkTable(Theme& theme, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    /// Enter on a line, or a double click on a cell that is not typed in.
    void lineAsked(const QModelIndex& index);
    void removeAsked();

protected:
    using DataTable::edit;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void addMenuActions(QMenu& menu) override;
};
