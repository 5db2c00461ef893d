// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balance_model.h"

#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>

namespace {

// Of the time, at most a twentieth goes into reading.
constexpr qint64 restPerReading = 20;
constexpr qint64 longestRest = 300'000;

} // namespace

BalanceModel::BalanceModel(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_book(ledger) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_stale)
            refresh();
    });
    connect(&ledger, &Ledger::ordersAdded, this, &BalanceModel::refresh);
    connect(&ledger, &Ledger::ordersChanged, this, &BalanceModel::refresh);
    connect(&ledger, &Ledger::balanceRecorded, this, [this](const QString& accountId) {
        if (accountId == m_accountId)
            refresh();
    });
}

void BalanceModel::setAccount(const QString& accountId) {
    if (accountId == m_accountId)
        return;
    m_accountId = accountId;
    m_history = {};
    readAnew();
    Q_EMIT changed();
}

void BalanceModel::setRange(const BalanceRange& range) {
    if (range == m_range)
        return;
    m_range = range;
    readAnew();
}

void BalanceModel::setActive(bool active) {
    m_active = active;
    if (active && (m_stale || !m_shown))
        refresh();
}

void BalanceModel::readAnew() {
    m_reading.reset();
    m_shown = false;
    m_soon.stop();
    refresh();
}

void BalanceModel::refresh() {
    // One reading at a time: what changes meanwhile is read once afterwards, and nothing while nobody looks.
    m_stale = m_accountId.isEmpty() ? false : !m_active || m_reading || m_soon.isActive();
    if (m_accountId.isEmpty() || m_stale)
        return;
    m_took.start();
    m_reading = std::make_shared<BalanceReading>(m_range.span(m_accountId, QDateTime::currentMSecsSinceEpoch()));
    Q_EMIT readingChanged();
    readOn();
}

void BalanceModel::readOn() {
    whenDone(m_book.readNext(m_reading), this, [this, reading = m_reading](const Stored<bool>& more) {
        if (reading != m_reading)
            return; // of another account or range
        if (more && more.value()) {
            readOn();
            return;
        }
        if (more)
            m_history = reading->finish();
        m_reading.reset();
        m_shown = m_shown || more;
        m_soon.start(static_cast<int>(std::min(longestRest, m_took.elapsed() * restPerReading)));
        Q_EMIT readingChanged();
        if (more)
            Q_EMIT changed();
        else
            Q_EMIT readFailed(more.error().text);
    });
}

std::optional<Money> BalanceModel::averageADay(const QString& currency) const {
    for (const Money& sum : m_history.spent.sums) {
        if (sum.currency == currency) {
            const BalanceSpan& span = m_history.span;
            return SpendingRate{sum, elapsedFor(span.from, m_history.firstOrder, span.until)}.aDay();
        }
    }
    return std::nullopt;
}
