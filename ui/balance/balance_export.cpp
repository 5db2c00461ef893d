// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_export.h"

#include "models/balance_event_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("BalanceExport", text);
}

QString fileName(const QString& what, const QString& account, const BalanceRange& range) {
    QStringList name{what, fileNameFrom(account), range.fileText(), QDate::currentDate().toString(Qt::ISODate)};
    name.removeAll(QString());
    return name.join(u'-');
}

QString contents(int rows, const BalanceRange& range) {
    return QCoreApplication::translate("BalanceExport", "%1: %Ln row(s), with exact amounts and times.", nullptr, rows)
        .arg(range.text(QLocale()));
}

QString done(int rows, const QString& name) {
    return QCoreApplication::translate("BalanceExport", "Exported %Ln row(s) to %1.", nullptr, rows).arg(name);
}

} // namespace

ExportRequest eventsExport(const QList<BalanceEvent>& events, const QString& account, const BalanceRange& range) {
    ExportRequest request;
    request.title = words(QT_TRANSLATE_NOOP("BalanceExport", "Export what moved the balance"));
    request.contents = contents(static_cast<int>(events.size()), range);
    request.fileName = fileName(u"balance"_s, account, range);
    request.doneText = done;
    request.table.name = words(QT_TRANSLATE_NOOP("BalanceExport", "Balance"));
    request.table.columns = {{words(QT_TRANSLATE_NOOP("BalanceExport", "From"))},
                             {words(QT_TRANSLATE_NOOP("BalanceExport", "Until"))},
                             {words(QT_TRANSLATE_NOOP("BalanceExport", "What"))},
                             {words(QT_TRANSLATE_NOOP("BalanceExport", "Orders"))},
                             {words(QT_TRANSLATE_NOOP("BalanceExport", "Amount")), true, {}}};
    request.table.rows = events.size();
    request.table.row = [events](qint64 row) -> QList<TableCell> {
        const BalanceEvent& event = events.at(row);
        return {QDateTime::fromMSecsSinceEpoch(event.from), QDateTime::fromMSecsSinceEpoch(event.at),
                balanceEventWord(event.kind), Decimal(event.orders), signedAmount(event)};
    };
    return request;
}

ExportRequest spendingExport(const QList<ServiceSpending>& services, const QStringList& categories,
                             const QString& account, const BalanceRange& range) {
    ExportRequest request;
    request.title = words(QT_TRANSLATE_NOOP("BalanceExport", "Export spending"));
    request.contents = contents(static_cast<int>(services.size()), range);
    request.fileName = fileName(u"spending"_s, account, range);
    request.doneText = done;
    request.table.name = words(QT_TRANSLATE_NOOP("BalanceExport", "Spending"));
    request.table.columns = {{words(QT_TRANSLATE_NOOP("BalanceExport", "Service ID"))},
                             {words(QT_TRANSLATE_NOOP("BalanceExport", "Service"))},
                             {words(QT_TRANSLATE_NOOP("BalanceExport", "Category"))},
                             {words(QT_TRANSLATE_NOOP("BalanceExport", "Orders"))},
                             {words(QT_TRANSLATE_NOOP("BalanceExport", "Spent")), true, {}}};
    request.table.rows = services.size();
    request.table.row = [services, categories](qint64 row) -> QList<TableCell> {
        const ServiceSpending& service = services.at(row);
        return {service.serviceId, service.serviceName, categories.value(row), Decimal(service.orders), service.sum};
    };
    return request;
}
