// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_evidence.h"

#include "store/ledger.h"
#include "store/ledger_core.h"
#include "store/order_reads.h"
#include "store/order_rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString ofAccount() {
    return u"account = (SELECT account FROM accounts WHERE account_id = ?)"_s;
}

Stored<QList<NeighbourOrder>> readNeighbours(Database& database, const Order& order, Timestamp sentAt, bool before) {
    const QString sql = u"SELECT order_key, order_id, service_name, placed_at FROM orders WHERE %1 AND placement = 1 "
                        "AND placed_at %2 ? AND order_key <> ? ORDER BY placed_at %3, order_key %3 LIMIT ?"_s.arg(
                            ofAccount(), before ? u"<="_s : u">"_s, before ? u"DESC"_s : u"ASC"_s);
    auto found = database.execute(sql, order.accountId, sentAt, order.key, Evidence::neighbours);
    if (!found)
        return found.error();
    QList<NeighbourOrder> neighbours;
    Statement& row = found.value();
    while (row.next())
        neighbours.append({row.integer(0), row.text(1), row.text(2), row.integer(3)});
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return neighbours;
}

Stored<Evidence> readEvidence(Database& database, OrderKey key, OrderEvidence::After after) {
    const auto orders = readOrders(database, {key});
    if (!orders)
        return orders.error();
    if (orders.value().isEmpty())
        return LedgerError{LedgerError::Kind::CannotRead,
                           QCoreApplication::translate("Ledger", "There is no such order in the ledger.")};
    Evidence evidence;
    evidence.order = orders.value().first();
    evidence.sentAt = evidence.order.recordedAt;
    const auto events = readEvents(database, key);
    if (!events)
        return events.error();
    for (const OrderEvent& event : events.value()) {
        if (event.kind == OrderEvent::Kind::Recorded)
            evidence.sentAt = event.at;
        else if (event.kind == OrderEvent::Kind::Unconfirmed)
            evidence.unconfirmedAt = event.at;
    }
    evidence.unconfirmedAt = std::max(evidence.unconfirmedAt, evidence.sentAt);
    for (const bool before : {true, false}) {
        const auto neighbours = readNeighbours(database, evidence.order, evidence.sentAt, before);
        if (!neighbours)
            return neighbours.error();
        (before ? evidence.before : evidence.after) = neighbours.value();
    }
    const auto balance = readBalanceEvidence(database, evidence.order, evidence.sentAt, evidence.unconfirmedAt,
                                             after == OrderEvidence::After::Newest);
    if (!balance)
        return balance.error();
    evidence.balance = balance.value();
    return evidence;
}

Stored<QHash<QString, OrderKey>> readKnown(Database& database, const QString& accountId, const QStringList& ids) {
    QHash<QString, OrderKey> known;
    const QString sql = u"SELECT order_key FROM orders WHERE %1 AND order_id = ?"_s.arg(ofAccount());
    for (const QString& id : ids) {
        auto found = database.execute(sql, accountId, id);
        if (!found)
            return found.error();
        if (found.value().next())
            known.insert(id, found.value().integer(0));
        else if (auto ended = database.ended(found.value()); !ended)
            return ended.error();
    }
    return known;
}

} // namespace

OrderEvidence::OrderEvidence(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<Evidence>> OrderEvidence::read(OrderKey key, After after) {
    return m_core.read([=](Database& database) { return readEvidence(database, key, after); });
}

QFuture<Stored<QHash<QString, OrderKey>>> OrderEvidence::known(const QString& accountId, const QStringList& ids) {
    return m_core.read([=](Database& database) { return readKnown(database, accountId, ids); });
}
