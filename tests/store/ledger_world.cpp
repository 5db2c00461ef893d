// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_world.h"

#include "ledger_support.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int all = 100'000;

Stored<bool> addOrders(Ledger& ledger, LedgerWorld& world) {
    OrdersQuery query;
    query.accountId = u"one"_s;
    const auto keys = await(ledger.orderKeys(query, 0, all));
    if (!keys)
        return keys.error();
    const auto orders = await(ledger.orders(keys.value()));
    if (!orders)
        return orders.error();
    if (orders.value().size() != keys.value().size())
        return LedgerError{LedgerError::Kind::CannotRead, u"not as many orders as keys"_s};
    for (const Order& order : orders.value()) {
        const auto events = await(ledger.events(order.key));
        if (!events)
            return events.error();
        if (world.orders.contains(order.link))
            return LedgerError{LedgerError::Kind::CannotRead, u"twice: "_s + order.link};
        world.orders.insert(order.link,
                            {order.placement, order.orderId, order.rawStatus,
                             order.refillId.isEmpty() ? QString() : order.refillId + u' ' + order.refillRawStatus,
                             order.cancelAskedAt != 0, events.value().size()});
    }
    return true;
}

Stored<bool> addLists(Ledger& ledger, LedgerWorld& world) {
    BulkBook book(ledger);
    const auto lists = await(book.lists(u"one"_s));
    if (!lists)
        return lists.error();
    for (const BulkList& list : lists.value()) {
        const auto lines = await(book.lines(list.key));
        if (!lines)
            return lines.error();
        LedgerWorld::List& known = world.lists[list.name];
        known.state = list.state;
        for (const BulkListLine& line : lines.value()) {
            known.links.append(line.order.link);
            known.begun += line.orderKey != 0 ? 1 : 0;
        }
        if (list.lines != known.links.size() || list.waiting != known.links.size() - known.begun)
            return LedgerError{LedgerError::Kind::CannotRead, u"the list is miscounted"_s};
    }
    return true;
}

QStringList linesOf(const LedgerWorld& world) {
    QStringList lines{u"balances "_s + world.balances.join(u' '),
                      u"catalog of %1 bytes, %2"_s.arg(world.catalog.size()).arg(qHash(world.catalog))};
    for (auto order = world.orders.cbegin(); order != world.orders.cend(); ++order)
        lines.append(u"%1: placement %2, id '%3', '%4', refill '%5', cancel %6, %7 events"_s.arg(order.key())
                         .arg(int(order->placement))
                         .arg(order->orderId, order->status, order->refill)
                         .arg(order->cancelAsked)
                         .arg(order->events));
    for (auto list = world.lists.cbegin(); list != world.lists.cend(); ++list)
        lines.append(u"%1: %2 lines, %3 begun, state %4"_s.arg(list.key())
                         .arg(list->links.size())
                         .arg(list->begun)
                         .arg(int(list->state)));
    return lines;
}

} // namespace

Stored<LedgerWorld> worldOf(Ledger& ledger) {
    LedgerWorld world;
    if (auto added = addOrders(ledger, world); !added)
        return added.error();
    if (auto added = addLists(ledger, world); !added)
        return added.error();
    const auto balances = await(ledger.balances(u"one"_s, 0));
    if (!balances)
        return balances.error();
    for (const BalancePoint& point : balances.value())
        world.balances.append(point.balance.amount.toString());
    const auto catalog = await(ledger.catalog(u"one"_s));
    if (!catalog)
        return catalog.error();
    world.catalog = catalog.value().bytes;
    return world;
}

LedgerWorld afterStart(LedgerWorld world) {
    for (LedgerWorld::Known& order : world.orders) {
        if (order.placement != Placement::Sending)
            continue;
        order.placement = Placement::Unconfirmed;
        ++order.events;
    }
    return world;
}

QString differenceOf(const LedgerWorld& said, const LedgerWorld& held) {
    const QStringList one = linesOf(said);
    const QStringList other = linesOf(held);
    QStringList words;
    for (const QString& line : one) {
        if (!other.contains(line))
            words.append(u"said: "_s + line);
    }
    for (const QString& line : other) {
        if (!one.contains(line))
            words.append(u"held: "_s + line);
    }
    return words.mid(0, 8).join(u"; "_s);
}
