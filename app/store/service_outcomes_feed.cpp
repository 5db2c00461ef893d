// SPDX-License-Identifier: GPL-3.0-or-later
// Orders from before the table service_outcomes was kept, by their history.
#include "store/service_outcomes.h"

#include "core/service_figures.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// An answer about another order is taken for one about this one only when it was told well before the end: after a
// pause the answers about many orders follow each other closely.
constexpr Timestamp apart = 600'000;

struct OldOrder {
    OutcomeNews news; ///< `after` and all that is not told by the history
    QString refillId;
    Timestamp changedAt = 0;
    struct Event {
        Timestamp at = 0;
        QString word;
        std::optional<qint64> remains;
        bool isStatus = false;
    };
    QList<Event> events;
};

struct FeedState {
    OrderKey fedTo = 0;
    OrderKey last = 0;
};

Stored<FeedState> stateOf(Database& database) {
    auto row = database.execute(u"SELECT fed_to, last_key FROM service_outcome_state WHERE state = 1"_s);
    if (!row)
        return row.error();
    if (row.value().next())
        return FeedState{row.value().integer(0), row.value().integer(1)};
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return FeedState();
}

// fedTo: becomes the last one looked at.
Stored<QList<OldOrder>> ordersAfter(Database& database, FeedState& state, int most) {
    auto rows = database.execute(
        u"SELECT order_key, account, service_id, units, recorded_at, placed_at, changed_at, status, remains, "
        "COALESCE(charge, expected_charge), COALESCE(charge_currency, currency), COALESCE(refill_id, ''), placement "
        "FROM orders WHERE order_key > ? AND order_key <= ? ORDER BY order_key LIMIT ?"_s,
        state.fedTo, state.last, most);
    if (!rows)
        return rows.error();
    QList<OldOrder> orders;
    int taken = 0;
    Statement& row = rows.value();
    while (row.next()) {
        ++taken;
        state.fedTo = row.integer(0);
        OldOrder order;
        order.news = {row.integer(1),
                      row.text(2),
                      row.integer(0),
                      row.integer(3),
                      row.integer(4),
                      row.integer(5),
                      0,
                      {},
                      {static_cast<OrderStatus>(row.number(7)), row.optionalInteger(8), row.text(9), row.text(10)}};
        order.changedAt = row.integer(6);
        order.refillId = row.text(11);
        const bool placed = static_cast<Placement>(row.number(12)) == Placement::Placed;
        const bool moves = isFinal(order.news.after.status) ||
                           hasStarted(order.news.after.status, order.news.units, order.news.after.remains);
        if (placed && moves && !order.news.serviceId.isEmpty())
            orders.append(order);
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    if (taken < most)
        state.fedTo = state.last;
    return orders;
}

Stored<Done> readEvents(Database& database, OrderKey after, OrderKey until, QList<OldOrder>& orders) {
    QHash<OrderKey, OldOrder*> byKey;
    for (OldOrder& order : orders)
        byKey.insert(order.news.key, &order);
    auto rows = database.execute(u"SELECT order_key, kind, at, text, remains FROM order_events WHERE order_key > ? AND "
                                 "order_key <= ? AND kind IN (1, 5) ORDER BY order_key, number"_s,
                                 after, until);
    if (!rows)
        return rows.error();
    Statement& row = rows.value();
    while (row.next()) {
        if (OldOrder* order = byKey.value(row.integer(0)))
            order->events.append({row.integer(2), row.text(3), row.optionalInteger(4),
                                  static_cast<OrderEvent::Kind>(row.number(1)) == OrderEvent::Kind::Status});
    }
    return database.ended(row);
}

/// When answers came about orders recorded at about the same time: these are asked after together.
class Answers final {
public:
    explicit Answers(const QList<OldOrder>& orders) {
        for (const OldOrder& order : orders) {
            for (const OldOrder::Event& event : order.events) {
                if (event.isStatus)
                    m_of[order.news.account].append(event.at);
            }
        }
        for (QList<Timestamp>& times : m_of)
            std::sort(times.begin(), times.end());
    }
    [[nodiscard]] Timestamp before(qint64 account, Timestamp seen, Timestamp own) const {
        const QList<Timestamp>& times = m_of[account];
        const auto next = std::lower_bound(times.cbegin(), times.cend(), seen - apart);
        return next == times.cbegin() ? own : std::max(own, *(next - 1));
    }

private:
    mutable QHash<qint64, QList<Timestamp>> m_of;
};

void readTimes(const OldOrder& order, const Answers& answers, ServiceOutcome& outcome) {
    const OutcomeNews& news = order.news;
    const auto timeAt = [&](Timestamp own, Timestamp seen) {
        return orderTime(news.recordedAt, news.placedAt, answers.before(news.account, seen, own), seen);
    };
    Timestamp before = 0;
    bool started = outcome.startMs.has_value();
    bool finished = outcome.finishMs.has_value();
    for (const OldOrder::Event& event : order.events) {
        if (event.isStatus) {
            const OrderStatus status = parseOrderStatus(event.word);
            if (!started && hasStarted(status, news.units, event.remains)) {
                started = true;
                outcome.startMs = timeAt(before, event.at);
            }
            if (!finished && status == OrderStatus::Completed) {
                finished = true;
                outcome.finishMs = timeAt(before, event.at);
            }
        }
        before = event.at;
    }
    // A history that lost its end.
    if (!finished && news.after.status == OrderStatus::Completed)
        outcome.finishMs = timeAt(before, order.changedAt);
}

} // namespace

Stored<bool> feedOutcomes(LedgerWrite& write, int most) {
    auto state = stateOf(write.database);
    if (!state)
        return state.error();
    const OrderKey from = state.value().fedTo;
    if (from >= state.value().last)
        return false;
    auto orders = ordersAfter(write.database, state.value(), most);
    if (!orders)
        return orders.error();
    if (auto read = readEvents(write.database, from, state.value().fedTo, orders.value()); !read)
        return read.error();
    const Answers answers(orders.value());
    ServiceTally tally;
    for (const OldOrder& order : std::as_const(orders.value())) {
        const OutcomeNews& news = order.news;
        const auto found = outcomeOf(write.database, news.account, news.serviceId, news.key);
        if (!found)
            return found.error();
        ServiceOutcome outcome = found.value().value_or(ServiceOutcome{
            .account = news.account, .serviceId = news.serviceId, .key = news.key, .placedAt = news.placedAt});
        const bool noted = found.value() && isFinal(outcome.status); // as it happened: nothing knows better
        if (!noted) {
            outcome = endedAs(outcome, news.after, news.units);
            readTimes(order, answers, outcome);
        } else if (!outcome.startMs) {
            ServiceOutcome told = outcome;
            readTimes(order, answers, told);
            outcome.startMs = told.startMs;
        }
        if (found.value())
            tally.leave(*found.value());
        tally.enter(outcome);
        if (auto saved = saveOutcome(write.database, outcome); !saved)
            return saved.error();
    }
    if (auto counted = tally.write(write.database); !counted)
        return counted.error();
    for (const OldOrder& order : std::as_const(orders.value())) {
        if (order.refillId.isEmpty())
            continue;
        if (auto refills = noteRefills(write, order.news.key); !refills)
            return refills.error();
    }
    auto done =
        write.database.execute(u"UPDATE service_outcome_state SET fed_to = ? WHERE state = 1"_s, state.value().fedTo);
    if (!done)
        return done.error();
    return state.value().fedTo < state.value().last;
}

Stored<Done> noteImported(LedgerWrite& write) {
    auto done = write.database.execute(
        u"UPDATE service_outcome_state SET last_key = (SELECT COALESCE(MAX(order_key), 0) FROM orders) WHERE state = 1"_s);
    if (!done)
        return done.error();
    return Done();
}
