// SPDX-License-Identifier: GPL-3.0-or-later
// What OrderTracker asks by itself, and what it does with the answers about statuses.
#include "desk/order_tracker.h"

#include "api/id_forms.h"
#include "api/retry_rules.h"
#include "store/when_done.h"

#include <algorithm>
#include <utility>

namespace {

/// A timer does not count the time of sleep, nor hear of a clock that was set: so often the clock is looked at.
constexpr Timestamp longestWait = 60'000;

/// Intervals that are waited at most after an error that does not pass by itself.
constexpr int longestHold = 5;

/// Requests of one batch that is answered at last; see ApiLimits::retries.
constexpr int mostTries = 5;

} // namespace

void OrderTracker::schedule() {
    const Timestamp now = m_clock();
    m_schedule.setTime(now);
    const Timestamp next = m_schedule.nextAt();
    if (next == 0)
        m_timer.stop();
    else if (m_pollToken == 0) // the end of what is under way schedules anew
        m_timer.start(static_cast<int>(std::clamp<Timestamp>(next - now, 0, longestWait)));
    Q_EMIT scheduleChanged();
}

void OrderTracker::poll() {
    m_schedule.setTime(m_clock());
    if (auto batch = m_pollToken == 0 ? m_schedule.take() : std::nullopt) {
        m_poll = std::move(*batch);
        m_pollSent = 0;
        m_pollToken = m_poll.kind == CheckSchedule::Kind::Orders ? m_api.fetchStatuses(m_poll.ids)
                                                                 : m_api.fetchRefillStatuses(m_poll.ids);
    }
    schedule();
}

QStringList OrderTracker::pollAnswered() {
    m_pollToken = 0;
    m_failedPolls = 0;
    m_schedule.setTime(m_clock());
    const CheckSchedule::Batch poll = std::exchange(m_poll, {});
    // Those without an answer too: a vanished id is asked about again later, never in a loop.
    m_schedule.listOf(poll.kind).asked(poll.ids, m_clock());
    return poll.ids;
}

// What passes by itself is waited for by the api, which tells so; the rest (a wrong key, a redirect) waits here.
void OrderTracker::pollFailed(const ApiError& error) {
    m_pollToken = 0;
    m_schedule.setTime(m_clock());
    m_schedule.listOf(m_poll.kind).missed(m_poll.ids, m_clock());
    m_poll = {};
    m_failedPolls = isPassing(error) ? 0 : m_failedPolls + 1;
    if (m_failedPolls > 0)
        m_schedule.hold(backOff(m_interval, m_failedPolls, longestHold * m_interval));
    schedule();
}

void OrderTracker::onStatuses(RequestToken token, const StatusesReply& reports) {
    if (token == m_pollToken) {
        setApart(reports);
        store(reports, pollAnswered(), {});
    } else if (m_checks.contains(token)) {
        m_schedule.release();
        const Check check = m_checks.take(token);
        store(reports, orderIds(check.orders), check);
    }
}

// More requests than a batch and its retries: the provider refused the whole for the sake of some, and each was asked
// alone. Those some are kept from the others from now on.
template <typename Replies>
void OrderTracker::setApart(const Replies& reports) {
    WatchList& list = m_schedule.listOf(m_poll.kind);
    const bool refused = m_poll.ids.size() > mostTries && m_pollSent >= m_poll.ids.size();
    for (const QString& id : std::as_const(m_poll.ids)) {
        const auto report = reports.constFind(id);
        if (report == reports.cend())
            continue;
        if (report->ok())
            list.setApart(id, false);
        else if (refused && isAboutTheId(report->error()))
            list.setApart(id, true);
    }
}

void OrderTracker::setProblem(const QString& orderId, const QString& words) {
    if (m_problems.value(orderId) == words)
        return;
    if (words.isEmpty())
        m_problems.remove(orderId);
    else
        m_problems.insert(orderId, words);
    Q_EMIT problemChanged(orderId);
}

void OrderTracker::setRefillProblem(const QString& refillId, const QString& words) {
    if (m_refillProblems.value(refillId) == words)
        return;
    if (words.isEmpty())
        m_refillProblems.remove(refillId);
    else
        m_refillProblems.insert(refillId, words);
    Q_EMIT refillProblemChanged(refillId);
}

void OrderTracker::store(const StatusesReply& answers, const QStringList& asked, const std::optional<Check>& check) {
    m_lastCheck = m_clock();
    // What is told of others was not asked: they have their own turn.
    StatusesReply reports;
    for (const QString& id : asked) {
        if (const auto answer = answers.constFind(id); answer != answers.cend())
            reports.insert(id, *answer);
    }
    QList<OrderReport> good;
    QString problem;
    bool ended = false;
    for (auto report = reports.cbegin(); report != reports.cend(); ++report) {
        const bool owed = m_refilled.isOwed(report.key());
        if (report->ok())
            good.append(report->value());
        else if (problem.isEmpty())
            problem = tr("Order %1: %2").arg(report.key(), errorText(report->error()));
        if (report->ok() || isAboutTheId(report->error()))
            setProblem(report.key(), report->ok() ? QString() : errorText(report->error()));
        const bool final = report->ok() ? isFinal(report->value().status) : owed && isAboutTheId(report->error());
        if (final && isWatched(report.key()) && !m_refilled.hasOpen(report.key())) {
            forgetOrder(report.key());
            ended = true;
        }
    }
    m_schedule.orders().asked(reports.keys(), m_lastCheck);
    const auto answer = [this, check, problem](const QString& failure) {
        if (check)
            Q_EMIT checked(static_cast<int>(check->orders.size()), failure.isEmpty() ? problem : failure);
    };
    if (good.isEmpty()) {
        answer({});
    } else {
        whenDone(m_ledger.recordStatuses(m_accountId, good), this, [this, answer, ended](const Stored<Done>& done) {
            answer(done ? QString() : done.error().text);
            if (!done)
                start(); // what is not written down is watched on
            else if (ended)
                Q_EMIT ordersEnded();
        });
    }
    schedule();
}

void OrderTracker::onRefillStatuses(RequestToken token, const RefillStatusesReply& reports) {
    m_lastCheck = m_clock();
    if (token == m_pollToken) {
        setApart(reports);
        pollAnswered();
    }
    QList<RefillReport> good;
    QString problem;
    for (auto report = reports.cbegin(); report != reports.cend(); ++report) {
        if (report->ok() || isAboutTheId(report->error()))
            setRefillProblem(report.key(), report->ok() ? QString() : errorText(report->error()));
        if (!report->ok()) {
            problem = tr("Refill %1: %2").arg(report.key(), errorText(report->error()));
            continue;
        }
        good.append(report->value());
        if (isFinal(report->value().status))
            refillEnded(report.key());
    }
    m_schedule.refills().asked(reports.keys(), m_lastCheck);
    if (!good.isEmpty())
        m_ledger.recordRefillStatuses(m_accountId, good);
    if (m_checks.contains(token))
        Q_EMIT refillsChecked(static_cast<int>(m_checks.take(token).refillIds.size()), problem);
    schedule();
}
