// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulk_line.h"
#include "core/spreadsheet_text.h"
#include "desk/csv_records.h"

#include <QHash>

#include <optional>

/// What the columns of a bulk list hold: told by a header of the API's parameter names, or, without one, service, link,
/// quantity and comments. Link and quantity may change places there, line by line: a number is told from a link.
class BulkColumns final {
public:
    /// Those that a record names; nothing where it is no header.
    [[nodiscard]] static std::optional<BulkColumns> named(const QStringList& header);
    /// How many of these fields are names of columns.
    [[nodiscard]] static int knownNames(const QStringList& fields);

    /// Why no line below this header can be read, a sentence; empty when they can.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] BulkRow row(const CsvRecord& record, char delimiter) const;

private:
    struct Column final {
        enum class Kind : quint8 { Service, Value, Other, Ignored };
        Kind kind = Kind::Ignored;
        Field field = Field::Link;
        QString name;
    };
    [[nodiscard]] static Column columnOf(const QString& text, const QHash<QString, Field>& names);
    void findProblem();
    [[nodiscard]] static BulkRow unnamed(const CsvRecord& record, char delimiter);

    QList<Column> m_columns; ///< empty: no header
    QString m_problem;
};

/// A line end where no list is: a quotation mark is not where it should be.
[[nodiscard]] bool hasStrayLineEnd(const BulkRow& row);
