// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/table_export.h"

/// The rows of a table as a file holds them: currencies where they belong, nothing that no file can hold. Asks to go on
/// and tells how far it came while it is read. Within one thread.
class ExportRows final {
public:
    /// step(rows): called now and then; false ends the reading. table must outlive this.
    ExportRows(const ExportTable& table, std::function<bool(qint64 rows)> step);

    [[nodiscard]] const QString& name() const { return m_table.name; }
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] qint64 count() const { return m_table.rows; }
    /// As many cells as heads(), or none where it is there no more.
    [[nodiscard]] QList<TableCell> row(qint64 at) const;
    /// How many rows were given that are there.
    [[nodiscard]] qint64 written() const { return m_written; }
    /// Before the row is read, and with count() after the last. False: not to go on.
    [[nodiscard]] bool goesOn(qint64 at) const {
        return ((at % often != 0 && at != count()) || m_step(at)) && !failed();
    }

private:
    [[nodiscard]] bool failed() const { return m_table.problem && !m_table.problem().isEmpty(); }

    static constexpr qint64 often = 200;

    const ExportTable& m_table;
    mutable qint64 m_written = 0;
    std::function<bool(qint64)> m_step;
};
