// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cell_delegate.h"
#include "ui/kit/table_header.h"

#include <QTableView>
#include <QTimer>

class QMenu;

/// What a column of a DataTable is like before a person changes it.
struct TableColumn final {
    int width = 100;
    Cell cell = Cell::Text;
    bool shown = true;
    bool titled = true; ///< false: a column of icons, whose name stands only in the menu
};

/// The program's table: rows with a hairline, whole rows chosen, one column that takes what is left, columns that can
/// be moved, sized, hidden and sorted by; how they were left is remembered under `stateName`.
class DataTable : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataTable)

public:
    /// stateName: "services/columns". theme and settings must outlive this object.
    DataTable(Theme& theme, Settings& settings, const QString& accessibleName, const QString& stateName,
              QWidget* parent = nullptr);
    ~DataTable() override;

    /// The columns by logical index and the first sorting; call after setModel(), once. Restores what was remembered
    /// and sorts the model.
    void setColumns(const QList<TableColumn>& columns, int sortColumn, Qt::SortOrder order);
    /// The column that gets the room that is left, never less than 200. Call before setColumns().
    void setStretchColumn(int column);
    [[nodiscard]] CellDelegate& cells() const { return *m_cells; }

    /// Shows and hides columns, and resets them; for a button. Owned by the table.
    [[nodiscard]] QMenu* columnsButtonMenu() const { return m_menu; }
    /// Rows of the selection, ascending.
    [[nodiscard]] QList<int> selectedRowNumbers() const;

    static constexpr int stretchMinimum = 200;

public Q_SLOTS:
    void resetColumns();

Q_SIGNALS:
    /// Enter on a row, or a double click.
    void rowActivated(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void follow();
    void fillMenu();
    void stretch();
    void hover(int row);
    void repaintRow(int row);
    void restore();
    void save();

    Theme& m_theme;
    Settings& m_settings;
    QString m_stateName;
    TableHeader* m_header;
    CellDelegate* m_cells;
    QMenu* m_menu;
    QByteArray m_firstState;
    QTimer m_saveSoon;
    int m_stretchColumn = -1;
    bool m_stretching = false;
};
