// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/balance_reading.h"

#include "core/service_type.h"
#include "store/balance_reading_sql.h"
#include "store/database.h"
#include "store/order_rows.h"
#include "store/spending_reads.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp stillComing = std::numeric_limits<Timestamp>::max() / 2;

bool isPerPost(const QString& type) {
    return serviceType(type).units == UnitRule::PerPost;
}

bool isAbove(const Decimal& amount) {
    return amount > Decimal();
}

// The most that one order gave back: what its charge became less; where the provider leaves the charge as it was, the
// part that was not delivered.
std::optional<Decimal> backOf(const Decimal& expected, const std::optional<Decimal>& charge, OrderStatus status,
                              std::optional<qint64> remains, qint64 units) {
    if (charge && *charge < expected)
        return expected.minus(*charge);
    if (status != OrderStatus::Partial)
        return charge && charge->isZero() ? Decimal() : expected;
    if (!remains || *remains <= 0 || units <= 0)
        return Decimal();
    const auto share = expected.times(Decimal(std::min(*remains, units)));
    return share ? share->flooredQuotient(Decimal(units), Decimal::maxScale / 2) : share;
}

} // namespace

QStringList BalanceReading::sql() {
    return {BalanceSql::bound(), BalanceSql::charges(), BalanceSql::moneyBack()};
}

Stored<Done> BalanceReading::readCharges(Database& database, QList<OrderMoney>& moneys) {
    auto found = database.execute(BalanceSql::charges(), m_account, m_cursor, m_bound);
    if (!found)
        return found.error();
    Statement& row = found.value();
    while (row.next()) {
        const int orders = row.number(4);
        const auto sum = amountFromText(row.text(0)).times(Decimal(orders));
        m_fits = m_fits && sum;
        if (!sum || !isAbove(*sum))
            continue;
        const bool spread = isPerPost(row.text(2));
        OrderMoney money{OrderMoney::Kind::Charge, row.integer(5), row.integer(6), {*sum, row.text(1)}, orders};
        if (money.until >= m_span.from)
            m_groups->addCharge(money);
        if (spread) {
            money.kind = OrderMoney::Kind::Spread;
            money.until = row.flag(7) ? stillComing : std::max(row.integer(8), money.until);
        }
        moneys.append(money);
    }
    return database.ended(row);
}

// Placed before the span and charged within.
Stored<Done> BalanceReading::readRunning(Database& database, QList<OrderMoney>& moneys) {
    auto found = database.execute(BalanceSql::running(), m_account, m_cursor);
    if (!found)
        return found.error();
    Statement& row = found.value();
    while (row.next()) {
        const int orders = row.number(3);
        const auto sum = amountFromText(row.text(0)).times(Decimal(orders));
        if (sum && isAbove(*sum) && isPerPost(row.text(2)))
            moneys.append({OrderMoney::Kind::Spread, row.integer(4), stillComing, {*sum, row.text(1)}, orders});
    }
    return database.ended(row);
}

Stored<Done> BalanceReading::readMoneyBack(Database& database, QList<OrderMoney>& moneys) {
    auto found = database.execute(BalanceSql::moneyBack(), m_account, m_cursor, m_bound);
    if (!found)
        return found.error();
    Statement& row = found.value();
    while (row.next()) {
        if (isPerPost(row.text(3)))
            continue; // the expected charge is only the most that it could be
        const auto charge = row.isNull(1) ? std::nullopt : std::optional(amountFromText(row.text(1)));
        const auto one = backOf(amountFromText(row.text(0)), charge, static_cast<OrderStatus>(row.number(4)),
                                row.optionalInteger(5), row.integer(6));
        const int orders = row.number(7);
        const auto sum = one ? one->times(Decimal(orders)) : one;
        m_fits = m_fits && sum;
        if (sum && isAbove(*sum))
            moneys.append({OrderMoney::Kind::MoneyBack, row.integer(8), row.integer(10), {*sum, row.text(2)}, orders});
    }
    return database.ended(row);
}

Stored<Done> BalanceReading::readUnconfirmed(Database& database) {
    auto found = database.execute(BalanceSql::unconfirmed(), m_account, m_cursor, m_span.until);
    if (!found)
        return found.error();
    Statement& row = found.value();
    while (row.next())
        m_unconfirmed.append({row.integer(0), row.integer(1), {amountFromText(row.text(2)), row.text(3)}});
    return database.ended(row);
}

Stored<Done> BalanceReading::readServices(Database& database) {
    if (m_bound < m_span.from)
        return Done();
    const Timestamp after = std::max(m_cursor, m_span.from - 1);
    auto services = readSpendingWithin(database, m_span.accountId, after, m_bound);
    if (!services)
        return services.error();
    for (const ServiceSpending& piece : std::as_const(services.value())) {
        ServiceSpending& sum = m_services[{piece.serviceId, piece.sum.currency}];
        const auto both = sum.sum.amount.plus(piece.sum.amount);
        m_fits = m_fits && both;
        const int orders = sum.orders;
        const Decimal before = sum.sum.amount;
        sum = piece;
        sum.orders += orders;
        sum.sum.amount = both.value_or(before);
    }
    return Done();
}
