// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class DataTable;
class Settings;

/// The menu of a table's head: which columns are shown, in their order on screen, how high the rows are, and the way
/// back to how it was at first. It stays open while columns are ticked; Ctrl with the arrows moves the column.
class ColumnsMenu final : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsMenu)

public:
    /// The table owns it.
    ColumnsMenu(DataTable& table, Settings& settings);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void fill();
    void addColumns();
    void addRowHeights();
    bool turnActive();
    void moveActive(int by);

    DataTable& m_table;
    Settings& m_settings;
};
