// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_export.h"

#include "models/roles.h"
#include "models/service_ranking_model.h"
#include "ui/kit/data_table.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

ExportRequest recordExport(const ServiceRankingModel& model, const DataTable& table, const QString& account) {
    ExportRequest request;
    request.title = QCoreApplication::translate("RecordExport", "Export the service record");
    ExportTable& shown = request.table;
    shown.name = QCoreApplication::translate("RecordPage", "Service record");
    shown.rows = model.rowCount();
    const QList<int> columns = table.shownColumns();
    for (const int column : columns)
        shown.columns.append(
            {model.headerData(column, Qt::Horizontal, Role::Raw).toString(), column == ServiceRankingModel::Spent, {}});
    // As they are now, whatever comes while they are written: thousands of services at most.
    QList<QList<TableCell>> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<TableCell> cells;
        for (const int column : columns)
            cells.append(tableCell(model.index(row, column).data(Role::Raw)));
        rows.append(cells);
    }
    shown.row = [rows](qint64 row) { return rows.at(row); };
    request.contents = QCoreApplication::translate("RecordExport", "%Ln service(s), exactly as the table shows them.",
                                                   nullptr, model.rowCount());
    QStringList name = {u"service-record"_s, fileNameFrom(account), QDate::currentDate().toString(Qt::ISODate)};
    name.removeAll(QString());
    request.fileName = name.join(u'-');
    request.doneText = [](int written, const QString& fileName) {
        return QCoreApplication::translate("RecordExport", "Exported %Ln service(s) to %1.", nullptr, written)
            .arg(fileName);
    };
    return request;
}
