// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cell_delegate.h"
#include "ui/kit/table_header.h"

#include <QPointer>
#include <QSet>
#include <QTableView>
#include <QTimer>

#include <functional>

class ColumnsMenu;
class QMenu;
class RowCopy;

/// What a column of a DataTable is like before a person changes it.
struct TableColumn final {
    int width = 100;
    Cell cell = Cell::Text;
    bool shown = true;
    bool titled = true; ///< false: a column of icons, whose name stands only in the menu
};

/// The program's table: rows with a hairline, whole rows chosen, one column that takes what is left, columns that can
/// be moved, sized, hidden and sorted by; how they were left is remembered under `stateName`, for each account its own.
/// Ctrl+C copies the chosen rows for a spreadsheet, with Shift the heads, too.
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
    [[nodiscard]] int stretchColumn() const { return m_stretchColumn; }
    /// Columns and sorting as they were left for this account; where they never were, as they were left for none. After
    /// setColumns().
    void setAccount(const QString& accountId);
    /// What is different at first, and after resetting, from what setColumns() said, for the account that is set until
    /// another one is. Where columns were never left for that account they are as this makes them, not as they were
    /// left for none.
    using Arrangement = std::function<void(QHeaderView&)>;
    void setAccount(const QString& accountId, const Arrangement& arrangement);
    /// Columns that say nothing from the next setAccount() on: not to be seen and not offered.
    void setWithheld(const QSet<int>& columns);
    [[nodiscard]] bool isWithheld(int column) const { return m_withheld.contains(column); }
    [[nodiscard]] CellDelegate& cells() const { return *m_cells; }

    /// Shows and hides columns, and resets them; for a button. Owned by the table.
    [[nodiscard]] QMenu* columnsButtonMenu() const;
    void setColumnShown(int column, bool shown);
    /// Logical indexes of what is to be seen, as it stands from left to right.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Rows of the selection, ascending.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// "Copy" and "Copy with headers", with their keys, at the end of a menu.
    void addCopyActions(QMenu& menu);

    static constexpr int stretchMinimum = 176;
    /// More are not copied: that is what files are for.
    static constexpr int mostCopied = 50'000;

public Q_SLOTS:
    /// That row alone and as the current one, whatever keys are held: QTableView's own would turn the row around while
    /// Ctrl of a shortcut is down.
    void selectRow(int row);
    void resetColumns();
    void copyRows(bool withHeads = false);

Q_SIGNALS:
    /// Enter on a row, or a double click.
    void rowActivated(const QModelIndex& index);
    /// The selection is too large to be copied; words for people.
    void copyRefused(const QString& why);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Where nobody else offers one: copying, and the columns.
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// What stands above them in that menu.
    virtual void addMenuActions(QMenu& /*menu*/) {}
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void follow();
    void stretch();
    void hover(int row);
    void repaintRow(int row);
    [[nodiscard]] QString stateKey() const;
    void restore();
    void restoreFirst();
    void hideWithheld();
    bool restoreFrom(const QString& key);
    void save();

    Theme& m_theme;
    Settings& m_settings;
    QString m_stateName;
    TableHeader* m_header;
    CellDelegate* m_cells;
    ColumnsMenu* m_menu;
    QString m_accountId;
    QSet<int> m_withheld;
    QPointer<RowCopy> m_copying;
    QByteArray m_firstState;
    Arrangement m_arrangement;
    QTimer m_saveSoon;
    QTimer m_stretchSoon;
    int m_stretchColumn = -1;
    bool m_stretching = false;
};
