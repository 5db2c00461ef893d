// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DataTable;

/// Lets a second column grow with a wide table: it gets a quarter of the room that it and the stretch column have
/// together, within bounds. Where a person sized it, it stays as it is in this window, until the columns are reset.
class SharedRoom final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedRoom)

public:
    /// Goes with the table. least: as setColumns() was told.
    SharedRoom(DataTable& table, int column, int least, int most);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onResized(int column, int width);
    void share();

    DataTable& m_table;
    int m_column;
    int m_least;
    int m_most;
    bool m_own = false; ///< a person sized it
    bool m_sharing = false;
};
