// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imported_orders.h"

#include "store/ledger_core.h"
#include "store/order_pace.h"
#include "store/order_rows.h"
#include "store/service_outcomes.h"
#include "store/shelf_writes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// One of the orders with a link.
struct SameLink {
    Timestamp recordedAt = 0;
    QString serviceId;
    QString parameters;
    bool mayLackItsId = false;
};

Stored<QList<SameLink>> withLink(Database& database, qint64 account, const QString& link) {
    auto rows = database.execute(u"SELECT recorded_at, service_id, parameters, placement FROM orders WHERE account = ? "
                                 "AND link = ?"_s,
                                 account, link);
    if (!rows)
        return rows.error();
    QList<SameLink> all;
    while (rows.value().next()) {
        const Statement& row = rows.value();
        const auto placement = static_cast<Placement>(row.number(3));
        all.append({row.integer(0), row.text(1), row.text(2),
                    placement == Placement::Unconfirmed || placement == Placement::Sending});
    }
    if (auto ended = database.ended(rows.value()); !ended)
        return ended.error();
    return all;
}

Stored<bool> holdsId(Database& database, qint64 account, const QString& orderId) {
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

/// Counts twins, looking at the orders of each link once.
class Twins final {
public:
    Twins(Database& database, qint64 account)
        : m_database(database)
        , m_account(account) {}

    Stored<int> of(const Order& order) {
        if (!order.orderId.isEmpty()) {
            const auto held = holdsId(m_database, m_account, order.orderId);
            if (!held)
                return held.error();
            if (held.value())
                return 1;
        }
        if (!m_links.contains(order.link)) {
            const auto read = withLink(m_database, m_account, order.link);
            if (!read)
                return read.error();
            m_links.insert(order.link, read.value());
        }
        const QList<SameLink>& known = m_links[order.link];
        const QString parameters = parametersToJson(order.parameters);
        return static_cast<int>(std::count_if(known.cbegin(), known.cend(), [&](const SameLink& one) {
            return one.recordedAt == order.recordedAt && one.serviceId == order.serviceId &&
                   one.parameters == parameters && (order.orderId.isEmpty() || one.mayLackItsId);
        }));
    }

private:
    Database& m_database;
    qint64 m_account;
    QHash<QString, QList<SameLink>> m_links;
};

Order settled(Order order) {
    if (order.placement == Placement::Placed && order.orderId.isEmpty())
        order.placement = Placement::Unconfirmed;
    if (order.placement != Placement::Placed) {
        order.orderId.clear();
        order.refillId.clear();
    }
    if (order.placement == Placement::Sending) {
        order.placement = Placement::Unconfirmed;
        order.placementText = QCoreApplication::translate(
            "Ledger", "The file it comes from was written before the provider's answer was known.");
    }
    const bool open = !order.refillId.isEmpty() && !isFinal(order.refillStatus);
    if (!canBePutAway(order.placement, order.status, open ? 1 : 0))
        order.shelf = OrderShelf::Shown;
    return order;
}

Stored<OrderKey> insert(LedgerWrite& write, qint64 account, const Order& order, const OrderStanding& standing,
                        Timestamp lateAt) {
    const bool hasRefill = !order.refillId.isEmpty();
    const bool open = hasRefill && !isFinal(order.refillStatus);
    const auto orderId = order.orderId.isEmpty() ? std::nullopt : std::optional<QString>(order.orderId);
    const auto refillId = hasRefill ? std::optional<QString>(order.refillId) : std::nullopt;
    const Decimal charge = order.charge ? order.charge->amount : order.expectedCharge.amount;
    constexpr int columns = 37; // besides the key
    auto inserted = write.database.execute(
        u"INSERT INTO orders (order_key, account, order_id, service_id, service_name, service_type, rate, currency, "
        "refill_offered, cancel_offered, parameters, link, units, expected_charge, placement, placement_text, status, "
        "raw_status, charge, charge_currency, start_count, remains, charge_sort, recorded_at, placed_at, checked_at, "
        "changed_at, cancel_asked_at, refill_id, refill_status, refill_raw_status, refill_asked_at, refills_open, "
        "facet, needs_attention, watched, late_at, shelf) VALUES (%1, %2)"_s.arg(
            unusedOrderKey(), QStringList(columns, u"?"_s).join(", "_L1)),
        account, orderId, order.serviceId, order.serviceName, order.serviceType, order.rate.amount.toString(),
        order.rate.currency, order.refillOffered, order.cancelOffered, parametersToJson(order.parameters), order.link,
        order.units, order.expectedCharge.amount.toString(), static_cast<int>(order.placement), order.placementText,
        static_cast<int>(order.status), order.rawStatus, amountText(order.charge), currencyText(order.charge),
        order.startCount, order.remains, sortKey(charge), order.recordedAt, order.placedAt, order.checkedAt,
        order.changedAt, order.cancelAskedAt, refillId, static_cast<int>(order.refillStatus), order.refillRawStatus,
        order.refillAskedAt, open ? 1 : 0, static_cast<int>(standing.facet), standing.needsAttention,
        isWatched(order.placement, order.status, open ? 1 : 0), lateAt, static_cast<int>(order.shelf));
    if (!inserted)
        return inserted.error();
    return inserted.value().insertedKey();
}

Stored<Done> addRefill(LedgerWrite& write, qint64 account, OrderKey key, const Order& order) {
    if (order.refillId.isEmpty())
        return Done();
    auto added = write.database.execute(
        u"INSERT INTO refills (order_key, account, refill_id, status, raw_status, asked_at, watched) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        key, account, order.refillId, static_cast<int>(order.refillStatus), order.refillRawStatus, order.refillAskedAt,
        !isFinal(order.refillStatus));
    if (!added)
        return added.error();
    return Done();
}

// When it was recorded counts for what is found out later; then that it was added, as a status.
Stored<Done> addHistory(LedgerWrite& write, OrderKey key, const Order& order) {
    auto recorded = write.database.execute(
        u"INSERT INTO order_events (order_key, number, kind, at, text) VALUES (?, 1, 0, ?, '')"_s, key,
        order.recordedAt);
    if (!recorded)
        return recorded.error();
    return addEvent(write, key, OrderEvent::Kind::Added,
                    order.placement == Placement::Placed ? order.rawStatus : order.placementText, order.remains);
}

// The name that was used last stays.
Stored<Done> knowService(LedgerWrite& write, qint64 account, const Order& order) {
    auto known = write.database.execute(u"INSERT INTO order_services (account, service_id, service_name) VALUES "
                                        "(?, ?, ?) ON CONFLICT (account, service_id) DO NOTHING"_s,
                                        account, order.serviceId, order.serviceName);
    if (!known)
        return known.error();
    if (order.status != OrderStatus::Completed || order.placedAt == 0 || order.changedAt <= order.placedAt)
        return Done();
    return learnPace(write, account, order.serviceId, order.changedAt - order.placedAt);
}

Stored<Done> addOne(LedgerWrite& write, qint64 account, const Order& told) {
    const Order order = settled(told);
    if (auto known = knowService(write, account, order); !known)
        return known;
    const auto lateAt =
        order.isRunning() ? lateTime(write, account, order.serviceId, order.placedAt) : Stored<Timestamp>(Timestamp(0));
    if (!lateAt)
        return lateAt.error();
    const OrderStanding standing = standingOf(order.placement, order.status, order.rawStatus, order.shelf);
    const auto key = insert(write, account, order, standing, lateAt.value());
    if (!key)
        return key.error();
    if (auto refill = addRefill(write, account, key.value(), order); !refill)
        return refill;
    const Timestamp time = order.placement == Placement::Placed ? order.placedAt : order.recordedAt;
    write.tally.enter({account, order.serviceId, time}, standing);
    write.added.append(key.value());
    if (isWatched(order.placement, order.status, order.refillId.isEmpty() || isFinal(order.refillStatus) ? 0 : 1))
        write.changed.append(key.value()); // from now on it is tracked
    return addHistory(write, key.value(), order);
}

} // namespace

ImportedOrders::ImportedOrders(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QList<int>>> ImportedOrders::twins(const QString& accountId, const QList<Order>& orders) {
    return m_core.read([accountId, orders](Database& database) -> Stored<QList<int>> {
        qint64 account = 0;
        {
            auto found = database.execute(u"SELECT account FROM accounts WHERE account_id = ?"_s, accountId);
            if (!found)
                return found.error();
            if (!found.value().next())
                return QList<int>(orders.size(), 0);
            account = found.value().integer(0);
        }
        Twins twins(database, account);
        QList<int> counts;
        for (const Order& order : orders) {
            const auto count = twins.of(order);
            if (!count)
                return count.error();
            counts.append(count.value());
        }
        return counts;
    });
}

QFuture<Stored<QList<OrderKey>>> ImportedOrders::add(const QString& accountId, const QList<Order>& orders) {
    return m_core.write([accountId, orders](LedgerWrite& write) -> Stored<QList<OrderKey>> {
        const auto account = accountNumber(write, accountId);
        if (!account)
            return account.error();
        const qsizetype before = write.added.size();
        for (const Order& order : orders) {
            const auto held =
                order.orderId.isEmpty() ? Stored<bool>(false) : holdsId(write.database, account.value(), order.orderId);
            if (!held)
                return held.error();
            if (held.value())
                continue;
            if (auto added = addOne(write, account.value(), order); !added)
                return added.error();
        }
        if (auto noted = noteImported(write); !noted)
            return noted.error();
        return write.added.mid(before);
    });
}
