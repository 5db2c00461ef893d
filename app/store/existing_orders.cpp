// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/existing_orders.h"

#include "store/ledger_core.h"
#include "store/order_pace.h"
#include "store/order_rows.h"
#include "store/order_series.h"
#include "store/shelf_writes.h"

using namespace Qt::StringLiterals;

namespace {

Stored<bool> holds(Database& database, qint64 account, const QString& orderId) {
    auto found =
        database.execute(u"SELECT order_key FROM orders WHERE account = ? AND order_id = ?"_s, account, orderId);
    if (!found)
        return found.error();
    if (found.value().next())
        return true;
    if (auto ended = database.ended(found.value()); !ended)
        return ended.error();
    return false;
}

// A status without a word is no news of the order's end: it is watched until there is one.
Stored<OrderKey> insert(LedgerWrite& write, qint64 account, const QString& currency, const OrderReport& report,
                        const OrderStanding& standing, bool watched) {
    std::optional<Money> charge = report.charge;
    if (charge && charge->currency.isEmpty())
        charge->currency = currency;
    // Whether the service offers refills and cancels is not known either: the provider decides when it is asked.
    auto inserted = write.database.execute(
        u"INSERT INTO orders (order_key, account, order_id, service_id, service_name, service_type, rate, currency, "
        "refill_offered, cancel_offered, parameters, link, units, expected_charge, placement, status, raw_status, "
        "charge, charge_currency, start_count, remains, charge_sort, recorded_at, checked_at, changed_at, facet, "
        "needs_attention, watched) "
        "VALUES (%1, ?, ?, '', '', '', '0', ?, 1, 1, '[]', '', 0, '0', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            unusedOrderKey()),
        account, report.orderId, charge ? charge->currency : currency, static_cast<int>(report.status),
        report.rawStatus, amountText(charge), currencyText(charge), report.startCount, report.remains,
        sortKey(charge ? charge->amount : Decimal()), write.now, write.now, write.now, static_cast<int>(standing.facet),
        standing.needsAttention, watched);
    if (!inserted)
        return inserted.error();
    return inserted.value().insertedKey();
}

Stored<Done> addOne(LedgerWrite& write, qint64 account, const QString& currency, const OrderReport& report) {
    const OrderStanding standing = standingOf(Placement::Placed, report.status, report.rawStatus);
    const bool watched = isWatched(Placement::Placed, report.status, 0);
    const auto key = insert(write, account, currency, report, standing, watched);
    if (!key)
        return key.error();
    if (auto service = rememberService(write, account, {}, {}); !service)
        return service;
    if (auto series = writeSeries(write, key.value(), report); !series)
        return series;
    write.tally.enter({account, {}, 0}, standing);
    write.added.append(key.value());
    if (watched) // told as changed too, as an order is that was just placed: from now on it is tracked
        write.changed.append(key.value());
    return addEvent(write, key.value(), OrderEvent::Kind::Added, report.rawStatus, report.remains);
}

} // namespace

ExistingOrders::ExistingOrders(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QStringList>> ExistingOrders::known(const QString& accountId, const QStringList& orderIds) {
    return m_core.read([accountId, orderIds](Database& database) -> Stored<QStringList> {
        QStringList known;
        qint64 account = 0;
        {
            auto found = database.execute(u"SELECT account FROM accounts WHERE account_id = ?"_s, accountId);
            if (!found)
                return found.error();
            if (!found.value().next())
                return known;
            account = found.value().integer(0);
        }
        for (const QString& id : orderIds) {
            const auto held = holds(database, account, id);
            if (!held)
                return held.error();
            if (held.value())
                known.append(id);
        }
        return known;
    });
}

QFuture<Stored<OrderKey>> ExistingOrders::find(const QString& accountId, const QString& orderId) {
    return m_core.read([accountId, orderId](Database& database) -> Stored<OrderKey> {
        auto found = database.execute(u"SELECT o.order_key FROM orders o JOIN accounts a ON a.account = o.account "
                                      "WHERE a.account_id = ? AND o.order_id = ?"_s,
                                      accountId, orderId);
        if (!found)
            return found.error();
        if (found.value().next())
            return found.value().integer(0);
        if (auto ended = database.ended(found.value()); !ended)
            return ended.error();
        return OrderKey(0);
    });
}

QFuture<Stored<QList<OrderKey>>> ExistingOrders::add(const QString& accountId, const QString& currency,
                                                     const QList<OrderReport>& reports) {
    return m_core.write([accountId, currency, reports](LedgerWrite& write) -> Stored<QList<OrderKey>> {
        const auto account = accountNumber(write, accountId);
        if (!account)
            return account.error();
        for (const OrderReport& report : reports) {
            if (report.orderId.isEmpty())
                continue;
            const auto held = holds(write.database, account.value(), report.orderId);
            if (!held)
                return held.error();
            if (held.value())
                continue;
            if (auto added = addOne(write, account.value(), currency, report); !added)
                return added.error();
        }
        return write.added;
    });
}
