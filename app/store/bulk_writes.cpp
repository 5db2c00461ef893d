// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_writes.h"

#include "store/bulk_reads.h"
#include "store/happening_writes.h"
#include "store/order_rows.h"
#include "store/placing_writes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

LedgerError noSuchList() {
    return refusal(QCoreApplication::translate("Ledger", "There is no such list in the ledger."));
}

Stored<Done> writeLine(LedgerWrite& write, qint64 list, int line, const NewBulkLine& row) {
    const CheckedOrder& order = row.order;
    auto written = write.database.execute(
        u"INSERT INTO bulk_lines (list_key, line, source_line, service_id, service_name, service_type, rate, currency, "
        "refill_offered, cancel_offered, parameters, link, units, charge_least, charge_most) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        list, line, row.sourceLine, order.service.id, order.service.name, order.service.type,
        order.rate.amount.toString(), order.rate.currency, order.service.refill, order.service.cancel,
        parametersToJson(order.parameters), order.link, order.units, order.charge.least.amount.toString(),
        order.charge.most.amount.toString());
    if (!written)
        return written.error();
    return Done();
}

struct ListRow final {
    QString accountId;
    BulkState state = BulkState::Stopped;
};

Stored<ListRow> listRow(LedgerWrite& write, qint64 list) {
    auto found = write.database.execute(u"SELECT a.account_id, l.state FROM bulk_lists l "
                                        "JOIN accounts a ON a.account = l.account WHERE l.list_key = ?"_s,
                                        list);
    if (!found)
        return found.error();
    if (!found.value().next())
        return noSuchList();
    return ListRow{found.value().text(0), static_cast<BulkState>(found.value().number(1))};
}

Stored<QList<BulkListLine>> waitingLines(LedgerWrite& write, qint64 list, int count) {
    auto found = write.database.execute(u"SELECT "_s + bulkLineColumns() +
                                            u" FROM bulk_lines b WHERE b.list_key = ? AND b.order_key IS NULL "
                                            "AND b.deleted_outcome = 0 "
                                            "ORDER BY b.line LIMIT ?"_s,
                                        list, count);
    if (!found)
        return found.error();
    QList<BulkListLine> lines;
    while (found.value().next())
        lines.append(bulkLineOf(found.value(), 0));
    if (auto ended = write.database.ended(found.value()); !ended)
        return ended.error();
    return lines;
}

} // namespace

Stored<qint64> writeBulkList(LedgerWrite& write, const QString& accountId, const QString& name,
                             const QList<NewBulkLine>& lines) {
    const auto account = accountNumber(write, accountId);
    if (!account)
        return account.error();
    qint64 list = 0;
    {
        auto made = write.database.execute(u"INSERT INTO bulk_lists (account, name, created_at) VALUES (?, ?, ?)"_s,
                                           account.value(), name, write.now);
        if (!made)
            return made.error();
        list = made.value().insertedKey();
    }
    int line = 0;
    for (const NewBulkLine& row : lines) {
        if (auto written = writeLine(write, list, ++line, row); !written)
            return written.error();
    }
    return list;
}

Stored<QList<BulkListLine>> writeNextLines(LedgerWrite& write, qint64 list, int count) {
    const auto found = listRow(write, list);
    if (!found)
        return found.error();
    // Whatever is in a caller's mind: what a person stopped for good stays so.
    if (found.value().state == BulkState::Stopped)
        return QList<BulkListLine>();
    auto lines = waitingLines(write, list, count);
    if (!lines)
        return lines.error();
    for (BulkListLine& line : lines.value()) {
        const auto key = writeIntent(write, {found.value().accountId, line.order});
        if (!key)
            return key.error();
        line.orderKey = key.value();
        auto linked = write.database.execute(u"UPDATE bulk_lines SET order_key = ? WHERE list_key = ? AND line = ?"_s,
                                             key.value(), list, line.line);
        if (!linked)
            return linked.error();
    }
    return lines;
}

Stored<Done> writeBulkState(LedgerWrite& write, qint64 list, BulkState state, const QString& pauseText, int pauseLine) {
    const auto found = listRow(write, list);
    if (!found)
        return found.error();
    auto set =
        write.database.execute(u"UPDATE bulk_lists SET state = ?, pause_text = ?, pause_line = ? WHERE list_key = ?"_s,
                               static_cast<int>(state), pauseText, pauseLine, list);
    if (!set)
        return set.error();
    const bool pausedItself = state == BulkState::Paused && !pauseText.isEmpty();
    if (state == found.value().state || (state != BulkState::Finished && !pausedItself))
        return Done();
    const auto account = accountNumber(write, found.value().accountId);
    if (!account)
        return account.error();
    return addHappening(write, pausedItself ? HappeningKind::ListPaused : HappeningKind::ListFinished, account.value(),
                        list, pauseText);
}
