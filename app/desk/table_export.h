// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table_cell.h"

#include <QFuture>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

struct ExportColumn final {
    QString head = {};
    bool amounts = false;  ///< Money: the currency is in the head, or, where it is empty here, in a column of its own
    QString currency = {}; ///< of all its amounts
};

/// A table to be written into a file. Rows are asked for one after another from a thread that is not the GUI's, so
/// `row` may look only at what nobody changes; it gives as many cells as there are columns, or none
/// where the row is there no more: it is left out.
struct ExportTable final {
    QString name; ///< of the sheet in a workbook
    QList<ExportColumn> columns;
    qint64 rows = 0;
    std::function<QList<TableCell>(qint64 row)> row;
    /// Where rows come from what can fail: why it did, in words; the file is not written then. May be absent.
    std::function<QString()> problem = {};
};

enum class ExportFormat : quint8 { Xlsx, Csv };

struct ExportStyle final {
    ExportFormat format = ExportFormat::Xlsx;
    // Of CSV alone:
    char separator = ',';
    QChar decimalMark = u'.';
    bool byteOrderMark = true; ///< by which spreadsheets know UTF-8
    friend bool operator==(const ExportStyle&, const ExportStyle&) = default;
};

struct ExportOutcome final {
    enum class Kind : quint8 { Written, Stopped, Failed };
    Kind kind = Kind::Written;
    qint64 rows = 0;
    QString problem; ///< why it failed, in words
};

using ExportStop = std::shared_ptr<std::atomic_bool>;

/// Writes the table beside the GUI thread: whole, or not at all, and then a file that was there before is as it was.
/// CSV: RFC 4180, UTF-8, text that a spreadsheet would take for a formula with an apostrophe before it. XLSX: numbers
/// as numbers (a workbook keeps 15 digits of them), times as times, everything else as text, the head bold, frozen and
/// with filters. The future's progress is rows written of `rows`. Set *stop to end it early.
[[nodiscard]] QFuture<ExportOutcome> exportTable(const ExportTable& table, const ExportStyle& style,
                                                 const QString& path, const ExportStop& stop);
