// SPDX-License-Identifier: GPL-3.0-or-later
// What OrderTracker does with the provider's answers to refills and cancels.
#include "desk/order_tracker.h"

#include <utility>

namespace {

using Answer = AskedOrder::Answer;

AskedOrder perhapsTaken(AskedOrder order, const QString& words) {
    order.answer = Answer::NotKnown;
    order.text = words;
    return order;
}

AskedOrder failed(AskedOrder order, const ApiError& error) {
    order.text = errorText(error);
    switch (placementAfter(error)) {
    case Placement::Unconfirmed:
        order.answer = Answer::NotKnown;
        break;
    case Placement::NotSent:
        order.answer = Answer::NotSent;
        break;
    default:
        order.answer = Answer::Refused;
        break;
    }
    return order;
}

AskedOrder taken(AskedOrder order, const QString& id) {
    order.answer = Answer::Taken;
    order.text = id;
    return order;
}

AskedOrder taken(AskedOrder order, const CancelAccepted& /*cancel*/) {
    return taken(std::move(order), QString());
}

Placement placementOf(Answer answer) {
    switch (answer) {
    case Answer::NotKnown:
        return Placement::Unconfirmed;
    case Answer::NotSent:
        return Placement::NotSent;
    default:
        return Placement::Rejected;
    }
}

} // namespace

void OrderTracker::onRefills(RequestToken token, const RefillsReply& answers) {
    finish(token, answers);
}

void OrderTracker::onCancels(RequestToken token, const CancelsReply& answers) {
    finish(token, answers);
}

void OrderTracker::onFailed(const ApiFailure& failure) {
    if (m_pollToken != 0 && failure.token == m_pollToken) {
        pollFailed(failure.error);
    } else if (const auto check = m_checks.constFind(failure.token); check != m_checks.cend()) {
        const auto asked = Check(*check);
        m_checks.erase(check);
        if (asked.refillIds.isEmpty())
            Q_EMIT checked(static_cast<int>(asked.orders.size()), errorText(failure.error));
        else
            Q_EMIT refillsChecked(static_cast<int>(asked.refillIds.size()), errorText(failure.error));
    } else if (const auto asking = m_askings.constFind(failure.token); asking != m_askings.cend()) {
        RefillsReply answers;
        for (const Order& order : asking->orders)
            answers.insert(order.orderId, failure.error);
        finish(failure.token, answers, failure.error);
    }
}

template <typename Replies>
void OrderTracker::finish(RequestToken token, const Replies& replies, const std::optional<ApiError>& error) {
    if (!m_askings.contains(token))
        return;
    Asking asking = m_askings.take(token);
    QStringList touched; // taken, or perhaps taken: only the orders' statuses tell when it is done
    for (AskedOrder& asked : asking.answers) {
        if (asked.bar != AskBar::None)
            continue;
        (asking.ask == Ask::Refill ? m_refilling : m_canceling).remove(asked.key);
        const auto reply = replies.constFind(asked.orderId);
        if (reply == replies.cend()) // the others of its batch were answered
            asked = perhapsTaken(asked, tr("The provider did not answer for this order."));
        else if (asking.withdrawn && !reply->ok() && reply->error().kind == ErrorKind::NotAllowed)
            asked.text = tr("Stopped before it was asked.");
        else
            asked = reply->ok() ? taken(asked, reply->value()) : failed(asked, reply->error());
        if (asked.answer == Answer::Taken || asked.answer == Answer::NotKnown)
            touched.append(asked.orderId);
        if (asked.answer != Answer::NotAsked)
            write(asking, asked);
    }
    Q_EMIT answered(asking.number, asking.ask, asking.answers, error);
    if (asking.ask == Ask::Refill)
        return;
    m_schedule.orders().hasten(touched, m_clock());
    schedule();
}

void OrderTracker::write(const Asking& asking, const AskedOrder& asked) {
    const bool isTaken = asked.answer == Answer::Taken;
    if (asking.ask == Ask::Refill && isTaken)
        m_ledger.recordRefillAsked(asked.key, asked.text);
    else if (asking.ask == Ask::Refill)
        m_ledger.recordRefillOutcome(asked.key, placementOf(asked.answer), asked.text);
    else if (isTaken)
        m_ledger.recordCancelAsked(asked.key);
    else
        m_ledger.recordCancelOutcome(asked.key, placementOf(asked.answer), asked.text);
}
