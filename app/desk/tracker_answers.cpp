// SPDX-License-Identifier: GPL-3.0-or-later
// What OrderTracker does with the provider's answers.
#include "desk/order_tracker.h"

#include "api/id_forms.h"
#include "api/retry_rules.h"
#include "store/when_done.h"

#include <utility>

namespace {

/// Intervals that are waited at most after an error that does not pass by itself.
constexpr int longestHold = 5;

/// Requests of one batch that is answered at last; see ApiLimits::retries.
constexpr int mostTries = 5;

/// What became of a refill or cancel that was not granted, as far as is known.
struct Outcome final {
    Placement placement = Placement::Unconfirmed; ///< Rejected, NotSent or Unconfirmed
    QString words;                                ///< why, for the order's timeline
    QString told;                                 ///< for the person who asked
};

Outcome perhapsTaken(const QString& words) {
    return {Placement::Unconfirmed, words,
            OrderTracker::tr("%1 The provider may have taken it all the same. It is not asked again by itself.")
                .arg(words)};
}

Outcome outcomeOf(const ApiError& error) {
    const Placement placement = placementAfter(error);
    const QString words = errorText(error);
    return placement == Placement::Unconfirmed ? perhapsTaken(words) : Outcome{placement, words, words};
}

// A batch was answered, but not for this order.
Outcome leftOut() {
    return perhapsTaken(OrderTracker::tr("The provider did not answer for this order."));
}

} // namespace

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
        return;
    }
    const auto request = m_requests.constFind(token);
    if (request == m_requests.cend() || request->wish != Wish::Check)
        return;
    m_schedule.release();
    const Request check = m_requests.take(token);
    store(reports, orderIds(check.orders), check);
}

// More requests than a batch and its retries: the provider refused the whole for the sake of some, and each was asked
// alone. Those some are kept from the others from now on.
void OrderTracker::setApart(const StatusesReply& reports) {
    const bool refused = m_poll.ids.size() > mostTries && m_pollSent >= m_poll.ids.size();
    for (const QString& id : std::as_const(m_poll.ids)) {
        const auto report = reports.constFind(id);
        if (report == reports.cend())
            continue;
        if (report->ok())
            m_schedule.orders().setApart(id, false);
        else if (refused && isAboutTheId(report->error()))
            m_schedule.orders().setApart(id, true);
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

void OrderTracker::store(const StatusesReply& answers, const QStringList& asked, const Request& request) {
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
    const auto answer = [this, request, problem](const QString& failure) {
        if (request.wish == Wish::Check)
            Q_EMIT checked(static_cast<int>(request.orders.size()), failure.isEmpty() ? problem : failure);
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
    if (token == m_pollToken)
        pollAnswered();
    QList<RefillReport> good;
    for (auto report = reports.cbegin(); report != reports.cend(); ++report) {
        if (!report->ok())
            continue;
        good.append(report->value());
        if (isFinal(report->value().status))
            refillEnded(report.key());
    }
    m_schedule.refills().asked(reports.keys(), m_lastCheck);
    if (!good.isEmpty())
        m_ledger.recordRefillStatuses(m_accountId, good);
    schedule();
}

void OrderTracker::onRefills(RequestToken token, const RefillsReply& answers) {
    const auto found = m_requests.constFind(token);
    if (found == m_requests.cend() || found->wish != Wish::Refill)
        return;
    Request request = *found;
    m_requests.erase(found);
    int accepted = 0;
    for (const Order& order : std::as_const(request.orders)) {
        const auto answer = answers.constFind(order.orderId);
        if (answer != answers.cend() && answer->ok()) {
            ++accepted;
            m_ledger.recordRefillAsked(order.key, answer->value());
        } else {
            const Outcome outcome = answer == answers.cend() ? leftOut() : outcomeOf(answer->error());
            m_ledger.recordRefillOutcome(order.key, outcome.placement, outcome.words);
            request.refused.append({order, outcome.told});
        }
    }
    Q_EMIT refillsAnswered(accepted, request.refused);
}

void OrderTracker::onCancels(RequestToken token, const CancelsReply& answers) {
    const auto found = m_requests.constFind(token);
    if (found == m_requests.cend() || found->wish != Wish::Cancel)
        return;
    Request request = *found;
    m_requests.erase(found);
    int accepted = 0;
    QStringList ids;
    for (const Order& order : std::as_const(request.orders)) {
        const auto answer = answers.constFind(order.orderId);
        if (answer != answers.cend() && answer->ok()) {
            ++accepted;
            ids.append(order.orderId);
            m_ledger.recordCancelAsked(order.key);
        } else {
            const Outcome outcome = answer == answers.cend() ? leftOut() : outcomeOf(answer->error());
            if (outcome.placement == Placement::Unconfirmed)
                ids.append(order.orderId);
            m_ledger.recordCancelOutcome(order.key, outcome.placement, outcome.words);
            request.refused.append({order, outcome.told});
        }
    }
    Q_EMIT cancelsAnswered(accepted, request.refused);
    // The provider has, or may have, taken the wish; only its status says when it is done.
    m_schedule.orders().hasten(ids, m_clock());
    schedule();
}

void OrderTracker::onFailed(const ApiFailure& failure) {
    if (m_pollToken != 0 && failure.token == m_pollToken) {
        pollFailed(failure.error);
        return;
    }
    if (m_requests.contains(failure.token))
        refuseAll(m_requests.take(failure.token), failure.error);
}

void OrderTracker::refuseAll(Request request, const ApiError& error) {
    if (request.wish == Wish::Check) {
        Q_EMIT checked(static_cast<int>(request.orders.size()), errorText(error));
        return;
    }
    const Outcome outcome = outcomeOf(error);
    for (const Order& order : std::as_const(request.orders)) {
        request.refused.append({order, outcome.told});
        if (request.wish == Wish::Refill)
            m_ledger.recordRefillOutcome(order.key, outcome.placement, outcome.words);
        else
            m_ledger.recordCancelOutcome(order.key, outcome.placement, outcome.words);
    }
    if (request.wish == Wish::Refill) {
        Q_EMIT refillsAnswered(0, request.refused);
        return;
    }
    Q_EMIT cancelsAnswered(0, request.refused);
    if (outcome.placement != Placement::Unconfirmed)
        return;
    // Was it taken all the same? The orders' status tells.
    QStringList ids;
    for (const Order& order : std::as_const(request.orders))
        ids.append(order.orderId);
    m_schedule.orders().hasten(ids, m_clock());
    schedule();
}
