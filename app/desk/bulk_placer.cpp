// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_placer.h"

#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto tellingInterval = 100ms;

bool isUnfinished(BulkState state) {
    return state == BulkState::Running || state == BulkState::Paused;
}

// What is begun when the program is killed is unconfirmed, so at the rates of real providers nothing is begun before it
// can be sent. Where they allow hundreds a second, the lines of some 20 ms are written down together: the disk would be
// waited for otherwise.
int linesAhead(int perMinute) {
    return std::clamp(perMinute / 3'000, 0, 30);
}

} // namespace

BulkPlacer::BulkPlacer(OrderPlacer& placer, Ledger& ledger, QString accountId, int perMinute, int atOnce,
                       QObject* parent)
    : QObject(parent)
    , m_placer(placer)
    , m_ledger(ledger)
    , m_book(ledger)
    , m_accountId(std::move(accountId))
    , m_perMinute(std::max(1, perMinute))
    , m_mostUnderWay(std::max(1, atOnce) + linesAhead(perMinute)) {
    m_wait.setSingleShot(true);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingInterval);
    connect(&m_wait, &QTimer::timeout, this, &BulkPlacer::goOn);
    connect(&m_telling, &QTimer::timeout, this, &BulkPlacer::tellNow);
    connect(&m_placer, &OrderPlacer::refused, this, &BulkPlacer::onRefused);
    connect(&m_placer, &OrderPlacer::finished, this, &BulkPlacer::onFinished);
    connect(&m_placer, &OrderPlacer::notRecorded, this, &BulkPlacer::onNotRecorded);
    connect(&m_placer, &OrderPlacer::outcomeNotRecorded, this, &BulkPlacer::onOutcomeNotRecorded);
}

void BulkPlacer::start() {
    m_loading = true;
    whenDone(m_book.lists(m_accountId), this, [this](const Stored<QList<BulkList>>& lists) {
        m_loading = false;
        if (!lists)
            return;
        const auto found = std::find_if(lists.value().begin(), lists.value().end(),
                                        [](const BulkList& list) { return isUnfinished(list.state); });
        if (found == lists.value().end())
            return;
        m_list = *found;
        m_kept = found->state;
        if (m_list.state == BulkState::Running)
            setState(BulkState::Paused, tr("The program ended while this list was being placed."));
        Q_EMIT changed();
    });
}

bool BulkPlacer::isActive() const {
    return isUnfinished(m_list.key == 0 ? BulkState::Finished : m_list.state) || m_recording || isBusy();
}

std::chrono::seconds BulkPlacer::timeLeft() const {
    const qint64 waiting = (isUnfinished(m_kept) ? m_list.waiting : 0) + static_cast<qint64>(m_again.size());
    return std::chrono::seconds((waiting * 60 + m_perMinute - 1) / m_perMinute);
}

bool BulkPlacer::place(const QString& name, const QList<NewBulkLine>& lines) {
    if (isActive() || m_loading || lines.isEmpty())
        return false;
    m_recording = true;
    const auto count = static_cast<int>(lines.size());
    whenDone(m_book.record(m_accountId, name, lines), this, [this, name, count](const Stored<qint64>& key) {
        m_recording = false;
        if (!key) {
            Q_EMIT notRecorded(key.error());
            Q_EMIT changed();
            return;
        }
        m_list = {};
        m_list.key = key.value();
        m_list.accountId = m_accountId;
        m_list.name = name;
        m_list.createdAt = QDateTime::currentMSecsSinceEpoch();
        m_list.lines = count;
        m_list.waiting = count;
        m_kept = BulkState::Running;
        m_patience.reset();
        m_stoppedAt.clear();
        Q_EMIT changed();
        goOn();
    });
    return true;
}

void BulkPlacer::pause() {
    if (!isRunning())
        return;
    dropPlans();
    setState(BulkState::Paused);
}

void BulkPlacer::resume() {
    if (m_list.key == 0 || m_list.state != BulkState::Paused || m_loading)
        return;
    m_patience.reset();
    loadFailed([stoppedAt = std::exchange(m_stoppedAt, {}), pauseLine = m_list.pauseLine](const BulkOutcome& line) {
        return line.placement == Placement::NotSent || stoppedAt.contains(line.orderKey) ||
               (pauseLine > 0 && line.sourceLine == pauseLine);
    });
    setState(BulkState::Running);
}

void BulkPlacer::stop() {
    if (m_list.key == 0 || !isUnfinished(m_list.state))
        return;
    dropPlans();
    setState(isUnfinished(m_kept) ? BulkState::Stopped : m_kept);
}

void BulkPlacer::retry() {
    if (m_list.key == 0 || isRunning() || m_loading || m_list.notSent + m_list.rejected == 0)
        return;
    m_patience.reset();
    m_stoppedAt.clear();
    loadFailed([](const BulkOutcome&) { return true; });
    setState(BulkState::Running);
}

void BulkPlacer::choose(qint64 list) {
    if (isActive() || m_loading)
        return;
    m_loading = true;
    whenDone(m_book.list(list), this, [this](const Stored<BulkList>& found) {
        m_loading = false;
        if (!found || isActive())
            return;
        m_list = found.value();
        m_kept = m_list.state;
        Q_EMIT changed();
    });
}

// A list that was finished or stopped stays so in the ledger while some of its lines are placed again: should the
// program end meanwhile, nobody must find lines waiting that a person had stopped.
void BulkPlacer::setState(BulkState state, const QString& words, int sourceLine) {
    m_list.state = state;
    m_list.pauseText = words;
    m_list.pauseLine = sourceLine;
    if (isUnfinished(m_kept)) {
        m_kept = state;
        m_book.setState(m_list.key, state, words, sourceLine);
    }
    tellNow();
}

void BulkPlacer::pauseBy(const QString& words, int sourceLine) {
    const bool isFirst = isRunning() || (m_list.state == BulkState::Paused && m_list.pauseText.isEmpty());
    if (!isFirst)
        return;
    dropPlans();
    setState(BulkState::Paused, words, sourceLine);
}

void BulkPlacer::dropPlans() {
    m_wait.stop();
    m_again.clear();
}

void BulkPlacer::tell(int line) {
    m_ended.append(line);
    if (!m_telling.isActive())
        m_telling.start();
}

void BulkPlacer::tellNow() {
    m_telling.stop();
    if (!m_ended.isEmpty())
        Q_EMIT linesEnded(std::exchange(m_ended, {}));
    Q_EMIT changed();
}
