// SPDX-License-Identifier: GPL-3.0-or-later
// What OrderTracker does with the provider's answers to refills and cancels.
#include "desk/order_tracker.h"

#include <utility>

namespace {

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
