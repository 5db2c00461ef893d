// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/happening_writes.h"

using namespace Qt::StringLiterals;

Stored<Done> addHappening(LedgerWrite& write, HappeningKind kind, qint64 account, qint64 about, const QString& text) {
    auto added =
        write.database.execute(u"INSERT INTO happenings (kind, account, about, at, text) VALUES (?, ?, ?, ?, ?)"_s,
                               static_cast<int>(kind), account, about, write.now, text);
    if (!added)
        return added.error();
    return Done();
}

std::optional<HappeningKind> happeningOf(OrderStatus before, OrderStatus after) {
    if (before == after)
        return std::nullopt;
    switch (after) {
    case OrderStatus::Completed:
        return HappeningKind::Completed;
    case OrderStatus::Partial:
        return HappeningKind::Partial;
    case OrderStatus::Canceled:
    case OrderStatus::Refunded:
        // A canceled order that is refunded is no news.
        return before == OrderStatus::Canceled || before == OrderStatus::Refunded
                   ? std::nullopt
                   : std::optional(HappeningKind::Canceled);
    case OrderStatus::Failed:
        return HappeningKind::Failed;
    case OrderStatus::Unknown:
    case OrderStatus::Pending:
    case OrderStatus::InProgress:
    case OrderStatus::Paused:
        break;
    }
    return isFinal(before) ? std::optional(HappeningKind::Reopened) : std::nullopt;
}

std::optional<HappeningKind> happeningOf(RefillStatus after) {
    if (!isFinal(after))
        return std::nullopt;
    return after == RefillStatus::Completed ? HappeningKind::RefillCompleted : HappeningKind::RefillRejected;
}

Stored<int> pruneHappenings(LedgerWrite& write, qint64 kept, qint64 keptUnseen, int most) {
    auto pruned = write.database.execute(
        u"DELETE FROM happenings WHERE happening IN (SELECT h.happening FROM happenings h WHERE "
        "(h.happening <= (SELECT MAX(happening) FROM happenings) - ? AND h.happening <= (SELECT seen_to FROM "
        "happening_marks)) OR h.happening <= (SELECT MAX(happening) FROM happenings) - ? ORDER BY h.happening LIMIT ?)"_s,
        kept, keptUnseen, most);
    if (!pruned)
        return pruned.error();
    return pruned.value().changedRows();
}
