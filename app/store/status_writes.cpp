// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/status_writes.h"

#include "store/known_order.h"
#include "store/order_movement.h"
#include "store/order_series.h"
#include "store/status_change.h"

#include <QSet>

namespace {

// Each id once. again: all of them were written before.
Stored<Done> writeOnce(LedgerWrite& write, ServiceTally& tally, qint64 account, const QList<OrderReport>& reports,
                       bool again) {
    QStringList ids;
    ids.reserve(reports.size());
    for (const OrderReport& report : reports)
        ids.append(report.orderId);
    const auto known = knownOrders(write, account, ids);
    if (!known)
        return known.error();
    OrderMovements movements;
    for (const OrderReport& report : reports) {
        const auto found = known.value().constFind(report.orderId);
        if (found == known.value().constEnd())
            continue;
        const KnownOrder& order = *found;
        const OrderTold told = toldAfter(order, report);
        Stored<Done> written = Done();
        if (told == order.told) {
            movements.same(order);
        } else if (OrderMovements::isMovement(order, told)) {
            movements.add(order, told);
            written = noteOutcomeOf(write, tally, order, told);
        } else {
            written = writeStatusChange(write, tally, order, told);
        }
        if (!written)
            return written;
        if (auto series = writeSeries(write, order.key, report); !series)
            return series;
        if (!again)
            write.changed.append(order.key);
    }
    return movements.write(write);
}

} // namespace

Stored<Done> writeStatuses(LedgerWrite& write, const QString& accountId, const QList<OrderReport>& reports) {
    const auto account = accountNumber(write, accountId);
    if (!account)
        return account.error();
    ServiceTally tally;
    // A provider may tell of an order twice: one after the other.
    for (QList<OrderReport> left = reports; !left.isEmpty();) {
        QSet<QString> ids;
        QList<OrderReport> now;
        QList<OrderReport> later;
        for (const OrderReport& report : std::as_const(left)) {
            const bool isFirst = !ids.contains(report.orderId);
            ids.insert(report.orderId);
            (isFirst ? now : later).append(report);
        }
        if (auto written = writeOnce(write, tally, account.value(), now, left.size() < reports.size()); !written)
            return written;
        left = later;
    }
    return tally.write(write.database);
}
