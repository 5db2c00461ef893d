// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a list's lines: written down as `sending`, sent, ended, and perhaps sent again.
#include "desk/bulk_placer.h"
#include "store/when_done.h"

#include <algorithm>

namespace {

bool mayBeSentAgain(Placement placement) {
    return placement == Placement::NotSent || placement == Placement::Rejected;
}

} // namespace

void BulkPlacer::goOn() {
    if (!isRunning() || m_wait.isActive() || m_loading)
        return;
    int room = m_mostUnderWay - underWay();
    for (; room > 0 && !m_again.empty(); --room) {
        const Line line = m_again.front();
        m_again.pop_front();
        sendAgain(line);
    }
    const bool mayBegin = m_kept == BulkState::Running && m_list.waiting > 0;
    // Several together, where several may be under way: each time the disk is waited for.
    if (mayBegin && room > 0 && room >= m_mostUnderWay / 2 && !m_beginning)
        beginNext(std::min(room, m_list.waiting));
    if (!mayBegin && m_again.empty() && !isBusy())
        finish();
}

void BulkPlacer::beginNext(int count) {
    m_beginning = true;
    whenDone(m_book.beginNext(m_list.key, count), this, [this](const Stored<QList<BulkListLine>>& lines) {
        m_beginning = false;
        onBegun(lines);
    });
}

void BulkPlacer::onBegun(const Stored<QList<BulkListLine>>& lines) {
    if (!lines) {
        pauseBy(ledgerWords(lines.error()), 0);
        return;
    }
    // None where some should wait: what is in memory is not what is on disk.
    m_list.waiting = lines.value().isEmpty() ? 0 : m_list.waiting - static_cast<int>(lines.value().size());
    for (const BulkListLine& begun : lines.value()) {
        const Line line{begun.line, begun.sourceLine, begun.orderKey, {}};
        if (isRunning() && !m_wait.isActive())
            m_running.insert(m_placer.placeBegun(line.key, begun.order.parameters), line);
        else
            holdBack(line);
    }
    goOn();
}

// Paused while it was being written down: it was never sent.
void BulkPlacer::holdBack(const Line& line) {
    ++m_holding;
    whenDone(m_ledger.recordOutcome(line.key, Placement::NotSent, tr("The list was paused before this line was sent.")),
             this, [this, line](const Stored<Done>& done) {
                 --m_holding;
                 if (done) {
                     count(Placement::NotSent, 1);
                     planAgain(line);
                     tell(line.line);
                 } else {
                     pauseBy(ledgerWords(done.error()), line.sourceLine);
                 }
                 goOn();
             });
}

void BulkPlacer::planAgain(const Line& line) {
    const bool planned =
        std::any_of(m_again.begin(), m_again.end(), [&line](const Line& other) { return other.key == line.key; });
    if (isRunning() && !planned)
        m_again.push_back(line);
}

void BulkPlacer::loadFailed(std::function<bool(const BulkOutcome&)> wanted) {
    m_loading = true;
    const auto load = [this, wanted = std::move(wanted)](const Stored<QList<BulkOutcome>>& failed) {
        m_loading = false;
        if (!failed) {
            pauseBy(ledgerWords(failed.error()), 0);
            return;
        }
        for (const BulkOutcome& line : failed.value()) {
            if (wanted(line))
                planAgain({line.line, line.sourceLine, line.orderKey, {}});
        }
        goOn();
    };
    whenDone(m_book.failedLines(m_list.key), this, load);
}

void BulkPlacer::sendAgain(const Line& line) {
    ++m_resending;
    whenDone(m_ledger.orders({line.key}), this, [this, line](const Stored<QList<Order>>& orders) {
        --m_resending;
        if (!orders) {
            pauseBy(ledgerWords(orders.error()), line.sourceLine);
        } else if (isRunning() && !orders.value().isEmpty()) {
            // A person may have placed it meanwhile, or found out what became of it.
            const Order& order = orders.value().first();
            if (mayBeSentAgain(order.placement)) {
                count(order.placement, -1);
                m_running.insert(m_placer.sendAgain(order), line);
            }
        }
        goOn();
    });
}

void BulkPlacer::onRefused(quint64 wish, const ApiError& error) {
    const auto found = m_running.find(wish);
    if (found != m_running.end())
        found->error = error;
}

void BulkPlacer::onFinished(quint64 wish, OrderKey /*key*/, Placement placement, const QString& /*text*/) {
    if (!m_running.contains(wish))
        return;
    const Line line = m_running.take(wish);
    count(placement, 1);
    judge(line, placement);
    tell(line.line);
    goOn();
}

void BulkPlacer::judge(const Line& line, Placement placement) {
    using What = BulkPatience::Verdict::What;
    const auto verdict = m_patience.after(placement, line.error, m_wait.isActive());
    if (verdict.what == What::GoOn)
        return;
    if (verdict.what == What::Pause) {
        if (placement == Placement::Rejected)
            m_stoppedAt.insert(line.key);
        pauseBy(verdict.words, line.sourceLine);
        return;
    }
    planAgain({line.line, line.sourceLine, line.key, {}});
    if (isRunning() && verdict.wait > m_wait.remainingTimeAsDuration()) {
        m_wait.start(verdict.wait);
        Q_EMIT changed();
    }
}

void BulkPlacer::onNotRecorded(quint64 wish, const LedgerError& error) {
    const Line line = m_running.take(wish);
    if (line.key == 0)
        return;
    pauseBy(ledgerWords(error), line.sourceLine);
    reload();
}

void BulkPlacer::onOutcomeNotRecorded(quint64 wish, OrderKey /*key*/, const QString& orderId,
                                      const LedgerError& error) {
    // It is under way until it is written down after all.
    const Line line = m_running.value(wish);
    if (line.key != 0)
        pauseBy(
            tr("The provider took this line as order %1, but that cannot be written down: %2").arg(orderId, error.text),
            line.sourceLine);
}

QString BulkPlacer::ledgerWords(const LedgerError& error) {
    return tr("The ledger cannot be read or written, and nothing is sent that is not written down: %1").arg(error.text);
}

void BulkPlacer::count(Placement placement, int by) {
    switch (placement) {
    case Placement::Placed:
        m_list.placed += by;
        return;
    case Placement::Rejected:
        m_list.rejected += by;
        return;
    case Placement::NotSent:
        m_list.notSent += by;
        return;
    case Placement::Unconfirmed:
        m_list.unconfirmed += by;
        return;
    case Placement::Sending:
        return;
    }
}

void BulkPlacer::finish() {
    setState(m_kept == BulkState::Running ? BulkState::Finished : m_kept);
    reload();
}

// What the orders' own rows say: people may have found out more of them meanwhile.
void BulkPlacer::reload() {
    whenDone(m_book.list(m_list.key), this, [this](const Stored<BulkList>& found) {
        if (!found || found.value().key != m_list.key || isBusy())
            return;
        BulkList fresh = found.value();
        fresh.state = m_list.state;
        fresh.pauseText = m_list.pauseText;
        fresh.pauseLine = m_list.pauseLine;
        m_list = fresh;
        Q_EMIT changed();
    });
}
