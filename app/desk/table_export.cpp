// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/table_export.h"

#include "core/spreadsheet_text.h"
#include "desk/csv_table.h"
#include "desk/export_rows.h"
#include "desk/xlsx_table.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace {

bool hasCurrencyColumn(const ExportColumn& column) {
    return column.amounts && column.currency.isEmpty();
}

TableCell currencyOf(const TableCell& cell) {
    const auto* money = std::get_if<Money>(&cell);
    return money && !money->currency.isEmpty() ? TableCell(withoutControls(money->currency)) : TableCell();
}

ExportOutcome write(const ExportTable& table, const ExportStyle& style, const QString& path,
                    const std::function<bool(qint64)>& step) {
    using Kind = ExportOutcome::Kind;
    // Opened first: where nothing may be written, that is said before the work.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {Kind::Failed, 0, file.errorString()};
    const ExportRows rows(table, step);
    const QString problem =
        style.format == ExportFormat::Csv ? writeCsvTable(file, rows, style) : writeXlsxTable(file, rows);
    if (const QString failed = table.problem ? table.problem() : QString(); !failed.isEmpty())
        return {Kind::Failed, 0, failed};
    if (!step(table.rows))
        return {Kind::Stopped, 0, {}};
    if (!problem.isEmpty())
        return {Kind::Failed, 0, problem};
    // commit() of Qt 6.4 does not look whether the last of it found room.
    if (!file.flush() || !file.commit())
        return {Kind::Failed, 0, file.errorString()};
    return {Kind::Written, rows.written(), {}};
}

} // namespace

ExportRows::ExportRows(const ExportTable& table, std::function<bool(qint64)> step)
    : m_table(table)
    , m_step(std::move(step)) {}

QStringList ExportRows::heads() const {
    QStringList heads;
    for (const ExportColumn& column : m_table.columns) {
        heads.append(column.amounts && !column.currency.isEmpty()
                         ? QCoreApplication::translate("TableExport", "%1 (%2)").arg(column.head, column.currency)
                         : column.head);
        if (hasCurrencyColumn(column))
            heads.append(QCoreApplication::translate("TableExport", "Currency"));
    }
    return heads;
}

QList<TableCell> ExportRows::row(qint64 at) const {
    const QList<TableCell> read = m_table.row(at);
    QList<TableCell> cells;
    if (read.isEmpty())
        return cells;
    ++m_written;
    cells.reserve(m_table.columns.size() + 1);
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const TableCell cell = read.value(column);
        if (const auto* text = std::get_if<QString>(&cell))
            cells.append(withoutControls(*text));
        else
            cells.append(cell);
        if (hasCurrencyColumn(m_table.columns.at(column)))
            cells.append(currencyOf(cell));
    }
    return cells;
}

QFuture<ExportOutcome> exportTable(const ExportTable& table, const ExportStyle& style, const QString& path,
                                   const ExportStop& stop) {
    auto promise = std::make_shared<QPromise<ExportOutcome>>();
    promise->setProgressRange(0, static_cast<int>(table.rows));
    promise->start();
    QThreadPool::globalInstance()->start([promise, table, style, path, stop] {
        promise->addResult(write(table, style, path, [&promise, &stop](qint64 rows) {
            promise->setProgressValue(static_cast<int>(rows));
            return !*stop;
        }));
        promise->finish();
    });
    return promise->future();
}
