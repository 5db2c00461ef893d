// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_reads.h"

#include "store/order_rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// How far each list came, counted from its orders.
QString selectLists(const QString& condition) {
    return u"SELECT l.list_key, a.account_id, l.name, l.created_at, l.state, l.pause_text, l.pause_line, "
           u"COUNT(b.line), "
           "SUM(CASE WHEN b.line IS NOT NULL AND b.order_key IS NULL AND b.deleted_outcome = 0 THEN 1 ELSE 0 END), "
           "SUM(CASE WHEN o.placement = 1 OR b.deleted_outcome = 1 THEN 1 ELSE 0 END), SUM(CASE WHEN o.placement = 2 "
           "OR b.deleted_outcome = 2 THEN 1 ELSE 0 END), "
           "SUM(CASE WHEN o.placement = 3 OR b.deleted_outcome = 3 THEN 1 ELSE 0 END), SUM(CASE WHEN o.placement = 4 "
           "THEN 1 ELSE 0 END) "
           "FROM bulk_lists l JOIN accounts a ON a.account = l.account LEFT JOIN bulk_lines b ON b.list_key = "
           "l.list_key "
           "LEFT JOIN orders o ON o.order_key = b.order_key WHERE "_s +
           condition +
           u" GROUP BY l.list_key, a.account_id, l.name, l.created_at, l.state, l.pause_text, l.pause_line "
           "ORDER BY l.list_key DESC"_s;
}

BulkList readList(const Statement& row) {
    int column = 0;
    BulkList list;
    list.key = row.integer(column++);
    list.accountId = row.text(column++);
    list.name = row.text(column++);
    list.createdAt = row.integer(column++);
    list.state = static_cast<BulkState>(row.number(column++));
    list.pauseText = row.text(column++);
    list.pauseLine = row.number(column++);
    list.lines = row.number(column++);
    list.waiting = row.number(column++);
    list.placed = row.number(column++);
    list.rejected = row.number(column++);
    list.notSent = row.number(column++);
    list.unconfirmed = row.number(column++);
    return list;
}

BulkListLine readLine(const Statement& row) {
    BulkListLine line = bulkLineOf(row, 5);
    line.orderKey = row.integer(0);
    line.deleted = row.number(4) != 0;
    line.placement = static_cast<Placement>(row.number(line.deleted ? 4 : 1));
    line.orderId = row.text(2);
    line.text = row.text(3);
    return line;
}

BulkOutcome readOutcome(const Statement& row) {
    return {row.number(0), row.number(1), row.integer(2), static_cast<Placement>(row.number(3))};
}

template <typename T>
Stored<QList<T>> readAll(Database& database, Stored<Statement> found, T (*read)(const Statement&)) {
    if (!found)
        return found.error();
    QList<T> all;
    Statement& row = found.value();
    while (row.next())
        all.append(read(row));
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return all;
}

} // namespace

QString bulkLineColumns() {
    return u"b.line, b.source_line, b.service_id, b.service_name, b.service_type, b.rate, b.currency, "
           "b.refill_offered, b.cancel_offered, b.parameters, b.link, b.units, b.charge_least, b.charge_most"_s;
}

BulkListLine bulkLineOf(const Statement& row, int column) {
    BulkListLine line;
    line.line = row.number(column++);
    line.sourceLine = row.number(column++);
    Service& service = line.order.service;
    service.id = row.text(column++);
    service.name = row.text(column++);
    service.type = row.text(column++);
    service.rate = amountFromText(row.text(column++));
    line.order.rate = {service.rate, row.text(column++)};
    service.refill = row.flag(column++);
    service.cancel = row.flag(column++);
    line.order.parameters = parametersFromJson(row.text(column++));
    line.order.link = row.text(column++);
    line.order.units = row.integer(column++);
    const QString& currency = line.order.rate.currency;
    line.order.charge.least = {amountFromText(row.text(column++)), currency};
    line.order.charge.most = {amountFromText(row.text(column++)), currency};
    return line;
}

Stored<QList<BulkList>> readBulkLists(Database& database, const QString& accountId) {
    return readAll(database, database.execute(selectLists(u"a.account_id = ?"_s), accountId), readList);
}

Stored<BulkList> readBulkList(Database& database, qint64 list) {
    auto found = readAll(database, database.execute(selectLists(u"l.list_key = ?"_s), list), readList);
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return LedgerError{LedgerError::Kind::CannotRead,
                           QCoreApplication::translate("Ledger", "There is no such list in the ledger.")};
    return found.value().first();
}

Stored<QList<BulkListLine>> readBulkLines(Database& database, qint64 list) {
    return readAll(
        database,
        database.executeOnce(u"SELECT b.order_key, o.placement, o.order_id, o.placement_text, b.deleted_outcome, "_s +
                                 bulkLineColumns() +
                                 u" FROM bulk_lines b LEFT JOIN orders o ON o.order_key = b.order_key "
                                 "WHERE b.list_key = ? ORDER BY b.line"_s,
                             list),
        readLine);
}

Stored<QList<BulkOutcome>> readFailedLines(Database& database, qint64 list) {
    return readAll(database,
                   database.executeOnce(u"SELECT b.line, b.source_line, b.order_key, o.placement FROM bulk_lines b "
                                        "JOIN orders o ON o.order_key = b.order_key WHERE b.list_key = ? AND "
                                        "o.placement IN (2, 3) ORDER BY b.line"_s,
                                        list),
                   readOutcome);
}
