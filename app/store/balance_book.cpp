// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/balance_book.h"

#include "store/database.h"
#include "store/ledger_core.h"
#include "store/order_rows.h"
#include "store/spending_reads.h"

#include <QDateTime>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3'600'000LL;

std::optional<Money> sumIn(const Spending& spending, const QString& currency) {
    for (const Money& sum : spending.sums) {
        if (sum.currency == currency && sum.amount > Decimal())
            return sum;
    }
    return std::nullopt;
}

Stored<std::optional<BalancePoint>> readLastBalanceUntil(Database& database, const QString& accountId,
                                                         Timestamp until) {
    auto found = database.execute(u"SELECT at, amount, currency FROM balances WHERE account = "
                                  "(SELECT account FROM accounts WHERE account_id = ?) AND at <= ? "
                                  "ORDER BY at DESC, balance_key DESC LIMIT 1"_s,
                                  accountId, until);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (row.next())
        return std::optional(BalancePoint{row.integer(0), {amountFromText(row.text(1)), row.text(2)}});
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return std::optional<BalancePoint>();
}

// One of a clock that ran ahead and was set back since is not the last that was told, unless there is no other.
Stored<std::optional<BalancePoint>> readLastBalance(Database& database, const QString& accountId, Timestamp now) {
    auto last = readLastBalanceUntil(database, accountId, now);
    if (!last || last.value())
        return last;
    return readLastBalanceUntil(database, accountId, std::numeric_limits<Timestamp>::max());
}

Stored<AccountStanding> readStanding(Database& database, const QString& accountId, const CalendarTimes& times) {
    AccountStanding standing;
    standing.readAt = times.now;
    const auto balance = readLastBalance(database, accountId, times.now);
    if (!balance)
        return balance.error();
    standing.balance = balance.value();
    const auto first = readFirstOrder(database, accountId);
    if (!first)
        return first.error();
    standing.firstOrder = first.value();
    const std::pair<Spending AccountStanding::*, Timestamp> spans[] = {{&AccountStanding::today, times.today},
                                                                       {&AccountStanding::week, times.now - 7 * day},
                                                                       {&AccountStanding::month, times.now - 30 * day},
                                                                       {&AccountStanding::thisMonth, times.month}};
    for (const auto& [member, since] : spans) {
        auto spending = readSpending(database, accountId, since);
        if (!spending)
            return spending.error();
        standing.*member = spending.value();
    }
    return standing;
}

} // namespace

std::optional<SpendingRate> AccountStanding::rate() const {
    if (!balance)
        return std::nullopt;
    if (const auto spent = sumIn(week, balance->balance.currency))
        return SpendingRate{*spent, elapsedFor(readAt - 7 * day, firstOrder, readAt)};
    if (const auto spent = sumIn(month, balance->balance.currency))
        return SpendingRate{*spent, elapsedFor(readAt - 30 * day, firstOrder, readAt)};
    return std::nullopt;
}

std::optional<qint64> AccountStanding::daysLeft() const {
    const auto known = rate();
    return known ? known->daysLeft(balance->balance) : std::nullopt;
}

CalendarTimes CalendarTimes::current() {
    const QDateTime now = QDateTime::currentDateTime();
    const QDate today = now.date();
    return {now.toMSecsSinceEpoch(), today.startOfDay().toMSecsSinceEpoch(),
            QDate(today.year(), today.month(), 1).startOfDay().toMSecsSinceEpoch()};
}

BalanceBook::BalanceBook(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<bool>> BalanceBook::readNext(const std::shared_ptr<BalanceReading>& reading) {
    return m_core.read([reading](Database& database) { return reading->readNext(database); });
}

QFuture<Stored<AccountStanding>> BalanceBook::standing(const QString& accountId, const CalendarTimes& times) {
    return m_core.read([=](Database& database) { return readStanding(database, accountId, times); });
}
