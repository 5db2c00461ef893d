// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cancel_writes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

OrderEvent::Kind eventOf(Placement placement) {
    switch (placement) {
    case Placement::NotSent:
        return OrderEvent::Kind::CancelNotSent;
    case Placement::Unconfirmed:
        return OrderEvent::Kind::CancelNotKnown;
    default:
        return OrderEvent::Kind::CancelRefused;
    }
}

} // namespace

Stored<Done> writeCancelAsked(LedgerWrite& write, OrderKey key) {
    auto updated = write.database.execute(
        u"UPDATE orders SET cancel_asked_at = ? WHERE order_key = ? AND placement = 1"_s, write.now, key);
    if (!updated)
        return updated.error();
    if (updated.value().changedRows() == 0)
        return refusal(QCoreApplication::translate("Ledger", "Only a placed order can be cancelled."));
    write.changed.append(key);
    return addEvent(write, key, OrderEvent::Kind::CancelAsked, QString());
}

Stored<Done> writeCancelOutcome(LedgerWrite& write, OrderKey key, Placement placement, const QString& text) {
    auto updated =
        write.database.execute(u"UPDATE orders SET cancel_asked_at = 0 WHERE order_key = ? AND placement = 1"_s, key);
    if (!updated)
        return updated.error();
    if (updated.value().changedRows() == 0)
        return refusal(QCoreApplication::translate("Ledger", "Only a placed order can be cancelled."));
    write.changed.append(key);
    return addEvent(write, key, eventOf(placement), text);
}
