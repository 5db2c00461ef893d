// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/balance_reading.h"

#include "store/balance_reading_sql.h"
#include "store/database.h"
#include "store/order_rows.h"
#include "store/spending_reads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int chartColumns = 600;

Stored<std::optional<Timestamp>> askTime(Database& database, const QString& sql, const QVariantList& values) {
    auto found = database.executeWith(sql, values);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (row.next())
        return row.optionalInteger(0);
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return std::optional<Timestamp>();
}

Timestamp nominal(const OrderMoney& money) {
    return money.kind == OrderMoney::Kind::Spread ? money.from : money.until;
}

} // namespace

Stored<Timestamp> readFirstOrder(Database& database, const QString& accountId) {
    auto first = askTime(database,
                         u"SELECT MIN(placed_at) FROM orders WHERE account = (SELECT account FROM accounts WHERE "
                         "account_id = ?) AND placement = 1 AND placed_at > 0"_s,
                         {accountId});
    if (!first)
        return first.error();
    return first.value().value_or(0);
}

BalanceReading::BalanceReading(BalanceSpan span)
    : BalanceReading(std::move(span), Piece()) {}

BalanceReading::BalanceReading(BalanceSpan span, Piece piece)
    : m_span(std::move(span))
    , m_piece(piece) {}

// The balance before the span is where it begins: what happened since then belongs to it.
Stored<Done> BalanceReading::begin(Database& database) {
    m_begun = true;
    const auto account = askTime(database, u"SELECT account FROM accounts WHERE account_id = ?"_s, {m_span.accountId});
    if (!account)
        return account.error();
    m_account = account.value().value_or(0);
    const auto firstOrder = readFirstOrder(database, m_span.accountId);
    if (!firstOrder)
        return firstOrder.error();
    m_firstOrder = firstOrder.value();
    const auto firstPoint = askTime(database, u"SELECT MIN(at) FROM balances WHERE account = ?"_s, {m_account});
    if (!firstPoint)
        return firstPoint.error();
    const auto before =
        askTime(database, u"SELECT MAX(at) FROM balances WHERE account = ? AND at <= ?"_s, {m_account, m_span.from});
    if (!before)
        return before.error();
    if (m_span.from == 0) {
        m_span.from = m_span.until;
        for (const Timestamp known : {m_firstOrder, firstPoint.value().value_or(0)}) {
            if (known > 0)
                m_span.from = std::min(m_span.from, known);
        }
    }
    m_start = std::min(before.value().value_or(m_span.from), m_span.from);
    m_cursor = std::max<Timestamp>(0, m_start - BalanceReconciler::patience);
    m_points.emplace(m_start, m_span.until, chartColumns);
    m_groups.emplace(m_span.from, m_span.until, m_span.utcOffset);
    QList<OrderMoney> running;
    if (auto read = readRunning(database, running); !read)
        return read;
    m_reconciler.take({}, running);
    return readUnconfirmed(database);
}

Stored<bool> BalanceReading::readNext(Database& database) {
    if (!m_begun) {
        if (auto begun = begin(database); !begun)
            return begun.error();
    }
    m_bound = m_span.until;
    auto points = readPoints(database);
    if (!points)
        return points.error();
    if (auto bound = readBound(database); !bound)
        return bound.error();
    points.value().removeIf([this](const ToldBalance& point) { return point.at > m_bound; });
    QList<OrderMoney> moneys;
    if (auto read = readCharges(database, moneys); !read)
        return read.error();
    if (auto read = readMoneyBack(database, moneys); !read)
        return read.error();
    if (auto read = readServices(database); !read)
        return read.error();
    std::stable_sort(moneys.begin(), moneys.end(),
                     [](const OrderMoney& left, const OrderMoney& right) { return nominal(left) < nominal(right); });
    m_reconciler.take(points.value(), moneys);
    for (const ToldBalance& point : std::as_const(points.value()))
        m_points->add(point);
    m_cursor = m_bound;
    return m_bound < m_span.until;
}

Stored<QList<ToldBalance>> BalanceReading::readPoints(Database& database) {
    auto found = database.execute(BalanceSql::points(), m_account, std::max(m_cursor, m_start - 1), m_span.until,
                                  m_piece.balances);
    if (!found)
        return found.error();
    QList<ToldBalance> points;
    Statement& row = found.value();
    while (row.next())
        points.append({row.integer(0), {amountFromText(row.text(1)), row.text(2)}});
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    // More of the last one's time may be left.
    if (points.size() == m_piece.balances)
        m_bound = points.first().at < points.last().at ? points.last().at - 1 : points.last().at;
    return points;
}

Stored<Done> BalanceReading::readBound(Database& database) {
    const auto crowded = askTime(database, BalanceSql::bound(), {m_account, m_cursor, m_bound, m_piece.orders});
    if (!crowded)
        return crowded.error();
    m_bound = crowded.value().value_or(m_bound);
    return Done();
}

BalanceHistory BalanceReading::finish() {
    BalanceHistory history;
    history.span = m_span;
    history.firstOrder = m_firstOrder;
    history.explanation = m_reconciler.finish();
    history.explanation.fits = history.explanation.fits && m_fits;
    nameSuspects(history.explanation.events, m_unconfirmed);
    if (m_groups) {
        history.stretch = m_groups->width();
        history.explanation.events = m_groups->finish(history.explanation.events, history.leftOut);
    }
    if (m_points) {
        const auto thinned = m_points->finish();
        for (const ToldBalance& point : thinned)
            history.points.append({point.at, point.balance});
    }
    QMap<QString, Money> sums;
    for (const ServiceSpending& service : std::as_const(m_services)) {
        history.spent.orders += service.orders;
        Money& sum = sums[service.sum.currency];
        const auto both = sum.amount.plus(service.sum.amount);
        history.explanation.fits = history.explanation.fits && both;
        sum = {both.value_or(sum.amount), service.sum.currency};
    }
    history.spent.sums = sums.values();
    history.services = m_services.values();
    sortByMost(history.services);
    return history;
}
