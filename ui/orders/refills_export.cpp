// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/refills_export.h"

#include "models/asking_model.h"
#include "models/refill_cells.h"
#include "store/when_done.h"
#include "ui/kit/data_table.h"

#include <QCoreApplication>
#include <QDate>
#include <QSortFilterProxyModel>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 2'000;

QString words(const char* text) {
    return QCoreApplication::translate("RefillsExport", text);
}

QList<ExportColumn> headsOf(const QAbstractItemModel& model, const QList<int>& columns) {
    QList<ExportColumn> heads;
    for (const int column : columns)
        heads.append({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    return heads;
}

QString fileNameOf(const QString& what, const QString& account) {
    QStringList name = {what, fileNameFrom(account), QDate::currentDate().toString(Qt::ISODate)};
    name.removeAll(QString());
    return name.join(u'-');
}

/// The refills of a query, read piece by piece.
struct Reading final {
    RefillPages pages;
    QList<qint64> keys;
    QList<ListedRefill> rows;
    std::function<void(const QList<ListedRefill>& rows)> ready;
    std::function<void(const QString&)> failed;
};

void readOn(const std::shared_ptr<Reading>& reading, QObject* context, qsizetype from) {
    const QList<qint64> keys = reading->keys.mid(from, rowsAtOnce);
    if (keys.isEmpty()) {
        reading->ready(reading->rows);
        return;
    }
    whenDone(reading->pages.refills(keys), context,
             [reading, context, next = from + keys.size()](const Stored<QList<ListedRefill>>& rows) {
                 if (!rows) {
                     reading->failed(rows.error().text);
                     return;
                 }
                 reading->rows += rows.value();
                 readOn(reading, context, next);
             });
}

} // namespace

ExportRequest answersExport(const AskingModel& model, const DataTable& table) {
    QList<int> columns;
    const QList<int> shown = table.shownColumns();
    for (const int column : shown)
        columns.append(column);
    const auto& proxy = static_cast<const QSortFilterProxyModel&>(*table.model());
    QList<QStringList> cells;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        QStringList line;
        for (const int column : std::as_const(columns))
            line.append(proxy.index(row, column).data(Role::Raw).toString());
        cells.append(line);
    }
    ExportRequest request;
    request.title = words(QT_TRANSLATE_NOOP("RefillsExport", "Export answers"));
    request.table.name = words(QT_TRANSLATE_NOOP("RefillsExport", "Answers"));
    request.table.columns = headsOf(model, columns);
    request.table.rows = cells.size();
    request.table.row = [cells](qint64 row) {
        QList<TableCell> line;
        for (const QString& text : cells.at(row))
            line.append(text);
        return line;
    };
    const auto answers = static_cast<int>(cells.size());
    request.contents =
        QCoreApplication::translate("RefillsExport", "%Ln answer(s), as they are shown.", nullptr, answers);
    request.fileName = fileNameOf(model.ask() == Ask::Refill ? u"refill-answers"_s : u"cancel-answers"_s, {});
    request.doneText = [](int written, const QString& fileName) {
        return QCoreApplication::translate("RefillsExport", "Exported %Ln answer(s) to %1.", nullptr, written)
            .arg(fileName);
    };
    return request;
}

void prepareRefillsExport(Ledger& ledger, const RefillsModel& model, const DataTable& table, const QString& account,
                          QObject* context, const std::function<void(const ExportRequest&)>& ready,
                          const std::function<void(const QString&)>& failed) {
    const QList<int> columns = table.shownColumns();
    const auto names = QHash<QString, QString>(model.accountNames());
    ExportRequest request;
    request.title = words(QT_TRANSLATE_NOOP("RefillsExport", "Export refills"));
    request.table.name = words(QT_TRANSLATE_NOOP("RefillsExport", "Refills"));
    request.table.columns = headsOf(model, columns);
    request.fileName = fileNameOf(u"refills"_s, account);
    request.doneText = [](int written, const QString& fileName) {
        return QCoreApplication::translate("RefillsExport", "Exported %Ln refill(s) to %1.", nullptr, written)
            .arg(fileName);
    };
    const auto hand = [=](const QList<ListedRefill>& rows) {
        ExportRequest filled = request;
        filled.table.rows = rows.size();
        const auto count = static_cast<int>(rows.size());
        filled.contents =
            QCoreApplication::translate("RefillsExport", "%Ln refill(s), as they are shown.", nullptr, count);
        filled.table.row = [rows, columns, names](qint64 row) {
            const ListedRefill& listed = rows.at(row);
            QList<TableCell> cells;
            for (const int column : columns)
                cells.append(tableCell(refillCell(listed, static_cast<RefillsModel::Column>(column), Role::Raw, 0,
                                                  names.value(listed.refill.accountId, listed.refill.accountId), {})));
            return cells;
        };
        ready(filled);
    };
    const auto reading = std::make_shared<Reading>(Reading{RefillPages(ledger), {}, {}, hand, failed});
    whenDone(reading->pages.page(model.query(), 0, std::numeric_limits<int>::max() - 1, 0), context,
             [reading, context](const Stored<RefillPage>& page) {
                 if (!page) {
                     reading->failed(page.error().text);
                     return;
                 }
                 reading->keys = page.value().keys;
                 readOn(reading, context, 0);
             });
}
