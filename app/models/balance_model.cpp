// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balance_model.h"

#include "store/when_done.h"

#include <QDateTime>

namespace {

constexpr qint64 day = 24 * 3'600'000LL;
constexpr int servicesShown = 50;

} // namespace

/// The answers of one round of questions, shown together once the last one is there.
struct BalanceModel::Reading final {
    quint64 job = 0;
    QList<BalancePoint> points;
    Spending today;
    Spending week;
    Spending month;
    QList<ServiceSpending> services;
    QString failure;
    int awaited = 5;
};

BalanceModel::BalanceModel(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger) {
    connect(&ledger, &Ledger::ordersAdded, this, &BalanceModel::refresh);
    connect(&ledger, &Ledger::ordersChanged, this, &BalanceModel::refresh);
    connect(&ledger, &Ledger::balanceRecorded, this, [this](const QString& accountId) {
        if (accountId == m_accountId)
            refresh();
    });
}

void BalanceModel::setAccount(const QString& accountId) {
    if (m_started && accountId == m_accountId)
        return;
    m_started = true;
    m_accountId = accountId;
    m_points.clear();
    m_today = {};
    m_week = {};
    m_month = {};
    m_services.clear();
    ++m_job;
    m_reading = false;
    refresh();
}

void BalanceModel::setDays(int days) {
    if (days == m_days)
        return;
    m_days = days;
    ++m_job;
    m_reading = false;
    refresh();
}

void BalanceModel::refresh() {
    if (!m_started)
        return;
    // One round at a time: what changes meanwhile is read once afterwards.
    m_stale = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    auto reading = std::make_shared<Reading>();
    reading->job = m_job;
    const QDateTime now = QDateTime::currentDateTime();
    const Timestamp at = now.toMSecsSinceEpoch();
    const auto into = [this, reading](auto member) {
        return [this, reading, member](const auto& answer) {
            if (answer)
                (*reading).*member = answer.value();
            else
                reading->failure = answer.error().text;
            take(reading);
        };
    };
    whenDone(m_ledger.balances(m_accountId, m_days > 0 ? at - m_days * day : 0), this, into(&Reading::points));
    whenDone(m_ledger.spending(m_accountId, now.date().startOfDay().toMSecsSinceEpoch()), this, into(&Reading::today));
    whenDone(m_ledger.spending(m_accountId, at - 7 * day), this, into(&Reading::week));
    whenDone(m_ledger.spending(m_accountId, at - 30 * day), this, into(&Reading::month));
    whenDone(m_ledger.spendingByService(m_accountId, at - 30 * day, servicesShown), this, into(&Reading::services));
}

void BalanceModel::take(const std::shared_ptr<Reading>& reading) {
    if (reading->job != m_job || --reading->awaited > 0)
        return;
    m_reading = false;
    if (reading->failure.isEmpty()) {
        m_points = reading->points;
        m_today = reading->today;
        m_week = reading->week;
        m_month = reading->month;
        m_services = reading->services;
        Q_EMIT changed();
    } else {
        Q_EMIT readFailed(reading->failure);
    }
    if (m_stale)
        refresh();
}

std::optional<Decimal> BalanceModel::weekSum(const QString& currency) const {
    for (const Money& sum : m_week.sums) {
        if (sum.currency == currency && !sum.amount.isZero() && !sum.amount.isNegative())
            return sum.amount;
    }
    return std::nullopt;
}

std::optional<Money> BalanceModel::averageADay(const QString& currency) const {
    const auto sum = weekSum(currency);
    const auto average = sum ? sum->flooredQuotient(Decimal(7), 2) : std::nullopt;
    return average ? std::optional(Money{*average, currency}) : std::nullopt;
}

std::optional<qint64> BalanceModel::daysLeft(const Money& balance) const {
    const auto sum = weekSum(balance.currency);
    if (!sum)
        return std::nullopt;
    if (balance.amount.isNegative())
        return 0;
    const auto weeks = balance.amount.times(Decimal(7));
    const auto days = weeks ? weeks->flooredQuotient(*sum, 0) : std::nullopt;
    return days ? days->toInteger() : std::nullopt;
}

std::optional<BalancePoint> BalanceModel::last() const {
    return m_points.isEmpty() ? std::nullopt : std::optional(m_points.back());
}

bool BalanceModel::isBelow(const Money& balance, const QString& warnBelow) {
    const auto threshold = Decimal::parse(warnBelow);
    return threshold && balance.amount < *threshold;
}
