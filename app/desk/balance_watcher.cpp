// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/balance_watcher.h"

#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

BalanceWatcher::BalanceWatcher(ApiService& api, Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_ledger(ledger)
    , m_accountId(std::move(accountId)) {
    m_interval.setInterval(5min);
    m_soon.setInterval(1s);
    m_soon.setSingleShot(true);
    connect(&m_interval, &QTimer::timeout, this, &BalanceWatcher::checkByItself);
    connect(&m_soon, &QTimer::timeout, this, &BalanceWatcher::checkByItself);
    connect(&m_api, &ApiService::balanceReceived, this, [this](RequestToken token, const Money& balance) {
        if (token != m_token)
            return;
        m_token = 0;
        m_balance = balance;
        m_checkedAt = QDateTime::currentMSecsSinceEpoch();
        m_ledger.recordBalance(m_accountId, balance);
        Q_EMIT balanceChanged();
        checkOwed();
    });
    connect(&m_api, &ApiService::failed, this, [this](const ApiFailure& failure) {
        if (failure.token != m_token)
            return;
        m_token = 0;
        Q_EMIT checkFailed(failure.error);
        checkOwed();
    });
}

void BalanceWatcher::setInterval(std::chrono::milliseconds interval) {
    m_interval.setInterval(interval);
}

void BalanceWatcher::start() {
    // The last known figure stands until the provider tells a newer one.
    whenDone(m_ledger.balances(m_accountId, 0), this, [this](const Stored<QList<BalancePoint>>& points) {
        if (m_balance || !points || points.value().isEmpty())
            return;
        // Those of a clock that ran ahead and was set back since come last, but were not told last.
        const Timestamp now = QDateTime::currentMSecsSinceEpoch();
        const auto& all = points.value();
        const auto last =
            std::find_if(all.crbegin(), all.crend(), [now](const auto& point) { return point.at <= now; });
        const BalancePoint& known = last != all.crend() ? *last : all.last();
        m_balance = known.balance;
        m_checkedAt = known.at;
        Q_EMIT balanceChanged();
    });
    checkByItself();
    m_interval.start();
}

void BalanceWatcher::check() {
    if (isChecking())
        m_api.hurry(m_token);
    else
        m_token = m_api.fetchBalance(Asker::Person);
}

void BalanceWatcher::checkByItself() {
    if (!isChecking())
        m_token = m_api.fetchBalance();
}

void BalanceWatcher::checkSoon() {
    // What is being answered now may have been counted before the order: ask once more afterwards.
    m_owed = isChecking();
    if (!m_owed && !m_soon.isActive())
        m_soon.start();
}

void BalanceWatcher::checkOwed() {
    if (std::exchange(m_owed, false))
        m_soon.start();
}
