// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/happenings.h"

#include "store/happening_reads.h"
#include "store/happening_writes.h"
#include "store/ledger_core.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Every answer of a provider tells of changed orders; what they mean is asked for a few times a second at most.
constexpr auto lookPause = 250ms;
// So many go in some milliseconds: so long may an order that is placed meanwhile wait.
constexpr int prunedAtOnce = 2'000;

} // namespace

Happenings::Happenings(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_core(ledger.core()) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookPause);
    connect(&m_soon, &QTimer::timeout, this, &Happenings::look);
    connect(&ledger, &Ledger::ordersChanged, this, &Happenings::lookSoon);
}

void Happenings::start() {
    m_started = true;
    look();
}

void Happenings::lookSoon() {
    if (m_started && !m_soon.isActive())
        m_soon.start();
}

void Happenings::look() {
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    whenDone(m_core.read([](Database& database) { return readMarks(database, mostCounted); }), this,
             [this](const Stored<HappeningMarks>& marks) {
                 m_looking = false;
                 if (std::exchange(m_again, false))
                     look();
                 if (!marks || marks.value() == m_marks)
                     return;
                 m_marks = marks.value();
                 if (!std::exchange(m_everPruned, true))
                     prune();
                 Q_EMIT changed();
             });
}

void Happenings::add(HappeningKind kind, const QString& accountId, const QString& text) {
    const auto written = m_core.write([kind, accountId, text](LedgerWrite& write) -> Stored<Done> {
        const auto account = accountNumber(write, accountId);
        if (!account)
            return account.error();
        return addHappening(write, kind, account.value(), 0, text);
    });
    whenDone(written, this, [this](const Stored<Done>&) { look(); });
}

void Happenings::markSeen(qint64 upTo) {
    mark(u"seen_to"_s, upTo);
}

void Happenings::markTold(qint64 upTo) {
    mark(u"told_to"_s, upTo);
}

void Happenings::mark(const QString& column, qint64 upTo) {
    const auto written = m_core.write([column, upTo](LedgerWrite& write) -> Stored<Done> {
        auto marked = write.database.execute(
            u"UPDATE happening_marks SET %1 = ? WHERE mark = 1 AND %1 < ?"_s.arg(column), upTo, upTo);
        if (!marked)
            return marked.error();
        return Done();
    });
    whenDone(written, this, [this](const Stored<Done>&) {
        look();
        prune();
    });
}

void Happenings::prune() {
    if (m_marks.last <= kept)
        return;
    const auto pruned =
        m_core.write([](LedgerWrite& write) { return pruneHappenings(write, kept, keptUnseen, prunedAtOnce); });
    whenDone(pruned, this, [this](const Stored<int>& gone) {
        if (gone && gone.value() == prunedAtOnce)
            prune();
    });
}

QFuture<Stored<QList<Happening>>> Happenings::recent(int most) {
    return m_core.read([most](Database& database) { return readRecentHappenings(database, most); });
}

QFuture<Stored<QList<Happening>>> Happenings::between(qint64 after, qint64 upTo) {
    return m_core.read([after, upTo](Database& database) { return readHappenings(database, after, upTo); });
}

QFuture<Stored<QList<OrderKey>>> Happenings::orders(const QList<Happening>& rows) {
    return m_core.read([rows](Database& database) { return readOrdersOf(database, rows, mostOrders); });
}
