// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/balance_evidence.h"

#include "core/service_type.h"
#include "store/database.h"
#include "store/order_rows.h"

using namespace Qt::StringLiterals;

namespace {

// An order is on its way no longer than this: its time-out, retries of the network, a slow disk.
constexpr Timestamp onItsWay = 600'000; // ten minutes

QString ofAccount() {
    return u"account = (SELECT account FROM accounts WHERE account_id = ?)"_s;
}

Stored<std::optional<BalancePoint>> readBalance(Database& database, const QString& accountId, Timestamp at,
                                                const QString& side, const QString& direction) {
    auto found = database.execute(
        u"SELECT at, amount, currency FROM balances WHERE %1 AND at %2 ? ORDER BY at %3, balance_key %3 LIMIT 1"_s.arg(
            ofAccount(), side, direction),
        accountId, at);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (row.next())
        return std::optional(BalancePoint{row.integer(0), {amountFromText(row.text(1)), row.text(2)}});
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return std::optional<BalancePoint>();
}

// Money that came back after the balance was told had still been taken then.
Stored<Done> addCharges(Database& database, const Order& order, BalanceEvidence& balance) {
    auto found = database.execute(
        u"SELECT CASE WHEN charge IS NULL OR (status BETWEEN 4 AND 7 AND changed_at > ?) THEN expected_charge ELSE "
        "charge END, COALESCE(charge_currency, currency), charge IS NULL, service_type, COUNT(*), "
        "SUM(CASE WHEN recorded_at <= ? THEN 1 ELSE 0 END) FROM orders WHERE %1 AND placement = 1 AND placed_at > ? "
        "AND placed_at <= ? AND order_key <> ? GROUP BY 1, 2, 3, 4"_s.arg(ofAccount()),
        balance.after->at, balance.before->at, order.accountId, balance.before->at, balance.after->at, order.key);
    if (!found)
        return found.error();
    balance.otherCharges = {Decimal(), balance.before->balance.currency};
    Statement& row = found.value();
    while (row.next()) {
        const int orders = row.number(4);
        balance.others += orders;
        const bool perPost = row.flag(2) && serviceType(row.text(3)).units == UnitRule::PerPost;
        const auto charges = amountFromText(row.text(0)).times(Decimal(orders));
        const auto sum = charges ? balance.otherCharges.amount.plus(*charges) : std::nullopt;
        if (perPost || !sum || row.text(1) != balance.otherCharges.currency) {
            balance.unsure += orders;
            continue;
        }
        balance.otherCharges.amount = *sum;
        balance.unsure += row.number(5);
    }
    return database.ended(row);
}

Stored<int> count(Database& database, const QString& condition, const QVariantList& values) {
    auto found =
        database.executeWith(u"SELECT COUNT(*) FROM orders WHERE %1 AND %2"_s.arg(ofAccount(), condition), values);
    if (!found)
        return found.error();
    return found.value().next() ? Stored<int>(found.value().number(0)) : Stored<int>(0);
}

Stored<Done> countOthers(Database& database, const Order& order, BalanceEvidence& balance) {
    const Timestamp from = balance.before->at;
    const Timestamp to = balance.after->at;
    const auto late = count(database,
                            u"placement = 1 AND placed_at > ? AND placed_at <= ? AND recorded_at <= ? AND "
                            "recorded_at > ? AND order_key <> ?"_s,
                            {bound(order.accountId), to, to + onItsWay, to, to - onItsWay, order.key});
    if (!late)
        return late.error();
    balance.unsure += late.value();
    for (const QString& state : {u"facet = 2"_s, u"watched = 1 AND placement = 0"_s}) {
        const auto open = count(database, state + u" AND recorded_at > ? AND recorded_at <= ? AND order_key <> ?"_s,
                                {bound(order.accountId), from, to, order.key});
        if (!open)
            return open.error();
        balance.open += open.value();
    }
    return Done();
}

} // namespace

std::optional<Money> BalanceEvidence::unexplained() const {
    if (!before || !after)
        return std::nullopt;
    const auto fell = before->balance.minus(after->balance);
    const auto rest = fell ? fell.value().minus(otherCharges) : fell;
    return rest ? std::optional(rest.value()) : std::nullopt;
}

BalanceEvidence::Verdict BalanceEvidence::verdict(const Money& expected) const {
    const auto rest = unexplained();
    if (!rest || rest->currency != expected.currency || expected.amount <= Decimal())
        return Verdict::Unknown;
    if (rest->amount.isNegative())
        return Verdict::Risen;
    if (rest->amount.isZero())
        return Verdict::NotFallen;
    if (rest->amount == expected.amount)
        return Verdict::TheCharge;
    return rest->amount > expected.amount ? Verdict::More : Verdict::Less;
}

Stored<BalanceEvidence> readBalanceEvidence(Database& database, const Order& order, Timestamp sentAt,
                                            Timestamp unconfirmedAt, bool newest) {
    BalanceEvidence balance;
    const auto before = readBalance(database, order.accountId, sentAt, u"<="_s, u"DESC"_s);
    if (!before)
        return before.error();
    const auto after = readBalance(database, order.accountId, unconfirmedAt, u">="_s, newest ? u"DESC"_s : u"ASC"_s);
    if (!after)
        return after.error();
    balance.before = before.value();
    balance.after = after.value();
    if (!balance.before || !balance.after)
        return balance;
    if (auto added = addCharges(database, order, balance); !added)
        return added.error();
    if (auto counted = countOthers(database, order, balance); !counted)
        return counted.error();
    return balance;
}
