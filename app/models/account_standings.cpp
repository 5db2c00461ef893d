// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account_standings.h"

#include "store/when_done.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace {

// Of the time, at most a twentieth goes into reading.
constexpr qint64 restPerReading = 20;
constexpr qint64 longestRest = 120'000;

} // namespace

AccountStandings::AccountStandings(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_book(ledger) {
    const auto refreshCurrent = [this] { refresh(m_current); };
    connect(&ledger, &Ledger::ordersAdded, this, refreshCurrent);
    connect(&ledger, &Ledger::ordersChanged, this, refreshCurrent);
    connect(&ledger, &Ledger::balanceRecorded, this, [this](const QString& accountId) { refresh(accountId); });
}

void AccountStandings::setAccounts(const QStringList& ids) {
    const QStringList before = m_kept.keys();
    for (const QString& id : before) {
        if (!ids.contains(id))
            m_kept.remove(id);
    }
    for (const QString& id : ids) {
        if (!m_kept.contains(id)) {
            m_kept.insert(id, {});
            refresh(id);
        }
    }
}

void AccountStandings::setCurrent(const QString& id) {
    m_current = id;
}

void AccountStandings::refresh(const QString& id) {
    const auto kept = m_kept.find(id);
    if (kept == m_kept.end())
        return;
    kept->stale = kept->reading;
    if (kept->reading)
        return;
    kept->reading = true;
    QElapsedTimer took;
    took.start();
    whenDone(m_book.standing(id, CalendarTimes::current()), this,
             [this, id, took](const Stored<AccountStanding>& standing) {
                 const auto found = m_kept.find(id);
                 if (found == m_kept.end())
                     return;
                 if (standing)
                     found->standing = standing.value();
                 const qint64 rest = std::min(longestRest, took.elapsed() * restPerReading);
                 QTimer::singleShot(std::chrono::milliseconds(rest), this, [this, id] { readAgain(id); });
                 if (standing)
                     Q_EMIT changed(id);
                 else
                     Q_EMIT readFailed(standing.error().text);
             });
}

void AccountStandings::readAgain(const QString& id) {
    const auto kept = m_kept.find(id);
    if (kept == m_kept.end())
        return;
    kept->reading = false;
    if (kept->stale)
        refresh(id);
}

std::optional<AccountStanding> AccountStandings::standing(const QString& id) const {
    const auto kept = m_kept.constFind(id);
    return kept == m_kept.cend() ? std::nullopt : kept->standing;
}
