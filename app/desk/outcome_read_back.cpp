// SPDX-License-Identifier: GPL-3.0-or-later
// What an outcome meets in a ledger that knows better, and what an earlier run could not write down.
#include "desk/outcome_keeper.h"
#include "store/existing_orders.h"
#include "store/when_done.h"

#include <algorithm>

namespace {

bool isOpen(const Order& order) {
    return order.placement == Placement::Sending || order.placement == Placement::Unconfirmed;
}

bool holds(const QList<Order>& orders, const QString& orderId) {
    return std::any_of(orders.cbegin(), orders.cend(), [&](const Order& order) { return order.orderId == orderId; });
}

} // namespace

void OutcomeKeeper::start() {
    m_reading = m_file.load();
    if (m_reading.isEmpty())
        saveFile(); // takes its room while there is some
    const auto orders = m_reading;
    for (const UnwrittenOrder& order : orders)
        readBack(order);
}

// The ledger does not take this id for this order, now or ever.
void OutcomeKeeper::settle(const OrderOutcome& outcome, const LedgerError& error) {
    whenDone(m_ledger.orders({outcome.key}), this, [this, outcome, error](const Stored<QList<Order>>& found) {
        if (!found)
            return onFailed(outcome, found.error());
        if (holds(found.value(), outcome.text))
            return end(outcome); // it is written after all
        OrderOutcome doubt = outcome;
        doubt.placement = Placement::Unconfirmed;
        doubt.text = tr("The provider answered with order ID %1, which could not be written down: %2")
                         .arg(outcome.text, error.text);
        if (!found.value().isEmpty() && isOpen(found.value().constFirst()))
            return write(doubt);
        end(doubt);
        m_reading.append(lineOf(outcome));
        saveFile();
        findStray(UnwrittenOrder(m_reading.constLast()));
    });
}

void OutcomeKeeper::readBack(const UnwrittenOrder& order) {
    whenDone(m_ledger.orders({order.key}), this, [this, order](const Stored<QList<Order>>& found) {
        // Another row may stand there when the ledger was restored from a copy.
        const bool isIts = found && !found.value().isEmpty() && isOpen(found.value().constFirst()) &&
                           found.value().constFirst().accountId == order.accountId &&
                           found.value().constFirst().link == order.link;
        if (isIts)
            record({order.key, order.accountId, order.link, Placement::Placed, order.orderId});
        else
            findStray(order);
    });
}

void OutcomeKeeper::findStray(const UnwrittenOrder& order) {
    const auto decide = [this, order](bool known) {
        m_reading.removeOne(order);
        if (!known)
            m_strays.append(order);
        saveFile();
        Q_EMIT changed({});
    };
    whenDone(ExistingOrders(m_ledger).known(order.accountId, {order.orderId}), this,
             [decide](const Stored<QStringList>& known) { decide(known && !known.value().isEmpty()); });
}
