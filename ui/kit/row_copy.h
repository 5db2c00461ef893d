// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table_cell.h"

#include <QAbstractItemModel>
#include <QMimeData>

/// Rows of a model on their way into the clipboard: exact values (Role::Raw) as text with tabs and as an HTML table, so
/// that a spreadsheet takes them cell by cell. A cell is one line; a provider's text is never a formula there. Many
/// rows, and rows that the model must read first, are taken bit by bit; a row that goes meanwhile is left out.
class RowCopy final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCopy)

public:
    /// columns: logical, in the order to be written. Owned by the model, which must outlive nothing else.
    RowCopy(QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns, bool withHeads);

    /// Few rows are there when this returns. done() is told once, and the object deletes itself then.
    void start();

Q_SIGNALS:
    /// What is copied; the receiver owns it.
    void done(QMimeData* copied);

private:
    void goOn();
    [[nodiscard]] bool isThere(int row) const;
    void take(const QList<TableCell>& cells, bool head);
    void finish();

    QAbstractItemModel& m_model;
    QList<QPersistentModelIndex> m_rows;
    QList<int> m_columns;
    bool m_withHeads;
    qsizetype m_next = 0;
    bool m_going = false;
    bool m_finished = false;
    QChar m_decimalMark;
    QString m_text;
    QString m_html;
};
