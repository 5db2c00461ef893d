// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_export.h"

#include "models/catalog_model.h"
#include "models/roles.h"
#include "ui/kit/data_table.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("ServicesExport", text);
}

} // namespace

ExportTable shownServices(CatalogModel& model, const DataTable& table, const QString& currency) {
    model.finishQuery(); // what is typed, not what was shown before
    ExportTable shown;
    shown.name = QCoreApplication::translate("ServicesPage", "Services");
    shown.rows = model.rowCount();
    const QList<int> columns = table.shownColumns();
    for (const int column : columns) {
        const QVariant first = shown.rows > 0 ? model.index(0, column).data(Role::Raw) : QVariant();
        const bool amounts = !first.value<Money>().currency.isEmpty();
        const QVariant named = model.headerData(column, Qt::Horizontal, Role::Raw); // with its unit
        const QString head =
            (named.isValid() ? named : model.headerData(column, Qt::Horizontal, Qt::DisplayRole)).toString();
        shown.columns.append({head, amounts, amounts ? currency : QString()});
    }
    shown.row = [cell = model.frozenCells(), columns](qint64 row) {
        QList<TableCell> cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.append(tableCell(cell(static_cast<int>(row), column)));
        return cells;
    };
    return shown;
}

ExportRequest servicesExport(CatalogModel& model, const DataTable& table, const QString& currency,
                             const QString& account) {
    ExportRequest request;
    request.table = shownServices(model, table, currency);
    request.title = words(QT_TRANSLATE_NOOP("ServicesExport", "Export services"));
    const auto rows = static_cast<int>(request.table.rows);
    const auto shown = static_cast<int>(request.table.columns.size());
    const QString services = QCoreApplication::translate("ServicesExport", "%Ln service(s)", nullptr, rows);
    const QString columns = QCoreApplication::translate("ServicesExport", "%Ln column(s)", nullptr, shown);
    request.contents =
        QCoreApplication::translate("ServicesExport", "%1, %2: exactly what the table shows, in its order.")
            .arg(services, columns);
    QStringList name = {u"services"_s, fileNameFrom(account), QDate::currentDate().toString(Qt::ISODate)};
    name.removeAll(QString());
    request.fileName = name.join(u'-');
    request.doneText = [](int written, const QString& fileName) {
        return QCoreApplication::translate("ServicesExport", "Exported %Ln service(s) to %1.", nullptr, written)
            .arg(fileName);
    };
    return request;
}
