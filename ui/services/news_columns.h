// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <optional>

class DataTable;
class QString;

/// The table of Services while what changed is looked at: with that column, the newest first. Afterwards, and when the
/// table goes, it is as a person had made it.
class NewsColumns final {
    Q_DISABLE_COPY_MOVE(NewsColumns)

public:
    /// table must outlive this object.
    explicit NewsColumns(DataTable& table);
    ~NewsColumns();

    /// What the search says meanwhile: "changed:any".
    [[nodiscard]] static QString searchText();
    void show();
    /// Ends it where the search says something else.
    void follow(const QString& text);
    void leave();

private:
    struct Before final {
        bool columnShown = false;
        int sortedBy = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    DataTable& m_table;
    std::optional<Before> m_before;
};
