// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_life.h"

#include "practice/practice_random.h"

#include <algorithm>

namespace {

constexpr qint64 minute = 60000;
// Keeps the draws of the gaps between posts apart from the draws of the orders' own lives.
constexpr quint64 gapStream = 1ULL << 62U;

} // namespace

PracticeLife::PracticeLife(PracticeBooks& books, const PracticeCatalog& catalog, quint32 seed)
    : m_books(books)
    , m_catalog(catalog)
    , m_seed(seed) {
    for (const PracticeOrder& order : m_books.orders) {
        if (!order.finished && order.parent == 0)
            m_active.insert({order.service, order.link});
        schedule(order);
    }
}

void PracticeLife::settle(qint64 now) {
    while (!m_events.empty() && m_events.top().first <= now) {
        const auto [moment, id] = m_events.top();
        m_events.pop();
        // An order whose plans have changed since has another event in the queue.
        if (m_books.order(id)->nextEvent() == moment)
            handle(id, moment);
    }
    m_now = std::max(m_now, now);
}

void PracticeLife::accept(const PracticeOrder& order) {
    m_books.balance.amount = m_books.balance.amount.minus(order.charge).value();
    if (order.parent == 0)
        m_active.insert({order.service, order.link});
    m_books.orders.push_back(order);
    schedule(order);
}

void PracticeLife::cancelLater(PracticeOrder& order, qint64 moment) {
    order.cancelAt = moment;
    schedule(order);
}

void PracticeLife::schedule(const PracticeOrder& order) {
    if (const qint64 moment = order.nextEvent(); moment != practiceNever)
        m_events.emplace(moment, order.id);
}

void PracticeLife::handle(qint64 id, qint64 moment) {
    PracticeOrder& order = *m_books.order(id);
    if (!order.series)
        finishPlain(id, moment);
    else if (moment == order.cancelAt && order.isSubscription())
        endSubscription(order, PracticeStatus::Canceled);
    else if (moment == order.cancelAt)
        stopDrip(id, moment);
    else if (moment == order.series->expiresAt)
        endSubscription(order, PracticeStatus::Expired);
    else
        bringForth(id, moment);
}

void PracticeLife::finishPlain(qint64 id, qint64 moment) {
    PracticeOrder& order = *m_books.order(id);
    const bool canceled = moment == order.cancelAt && moment < order.endsAt;
    const qint64 delivered = canceled ? order.delivered(moment) : order.delivers;
    PracticeStatus status = order.outcome;
    if (canceled && delivered < order.quantity)
        status = delivered == 0 ? PracticeStatus::Canceled : PracticeStatus::Partial;
    const Decimal moneyBack = order.charge.minus(order.price(delivered)).value();
    giveBack(order, moneyBack);
    close(order, status, order.quantity - delivered);
    if (order.parent != 0)
        childFinished(order.parent, moneyBack);
}

void PracticeLife::childFinished(qint64 parentId, const Decimal& moneyBack) {
    PracticeOrder& parent = *m_books.order(parentId);
    // The balance has it already: only the sum that the parent shows follows.
    parent.charge = parent.charge.minus(moneyBack).value();
    --parent.series->unfinished;
    if (!parent.isSubscription() && parent.series->unfinished == 0 && parent.series->nextAt == practiceNever)
        finishDrip(parent);
}

void PracticeLife::bringForth(qint64 parentId, qint64 moment) {
    PracticeOrder& parent = *m_books.order(parentId);
    PracticeSeries& series = *parent.series;
    PracticeOrder child;
    child.id = m_books.nextOrderId();
    child.service = parent.service;
    child.parent = parent.id;
    child.link = parent.link;
    child.quantity = series.each;
    child.rate = parent.rate;
    child.refill = parent.refill;
    child.cancel = parent.cancel;
    child.refillOutcome = parent.refillOutcome;
    const PracticeService* service = m_catalog.find(parent.service);
    practicePlan(child, service != nullptr ? *service : PracticeService(), m_seed, moment + series.delay);

    const Decimal price = child.price(child.quantity);
    if (parent.isSubscription()) {
        if (m_books.balance.amount < price) {
            parent.status = PracticeStatus::Paused;
            series.nextAt = practiceNever;
            schedule(parent);
            return;
        }
        child.charge = price;
        parent.charge = parent.charge.plus(price).value();
    }
    series.children.append(child.id);
    ++series.unfinished;
    const bool last = series.children.size() >= series.runs;
    PracticeRandom random(m_seed, gapStream + static_cast<quint64>(child.id));
    const qint64 gap = series.children.size() < series.oldPosts ? 0 : random.between(5 * minute, 15 * minute);
    series.nextAt = last ? practiceNever : moment + (parent.isSubscription() ? gap : series.interval);
    if (last && parent.isSubscription())
        endSubscription(parent, PracticeStatus::Completed);
    schedule(parent);
    accept(child); // from here on the reference to the parent may dangle
    if (!m_books.order(parentId)->isSubscription()) {
        // Paid with the whole drip-feed order: from now on this part of the money is the run's own.
        m_books.order(child.id)->charge = price;
    }
}

void PracticeLife::stopDrip(qint64 id, qint64 moment) {
    PracticeOrder& order = *m_books.order(id);
    PracticeSeries& series = *order.series;
    const qint64 unborn = series.runs - series.children.size();
    giveBack(order, order.price(unborn * series.each));
    series.runs = series.children.size();
    series.nextAt = practiceNever;
    order.cancelAt = practiceNever;
    const QList<qint64> children = series.children;
    for (const qint64 childId : children) {
        PracticeOrder& child = *m_books.order(childId);
        if (!child.finished) {
            child.cancelAt = moment;
            finishPlain(childId, moment);
        }
    }
    if (!order.finished)
        finishDrip(order);
}

void PracticeLife::finishDrip(PracticeOrder& parent) {
    qint64 delivered = 0;
    for (const qint64 childId : parent.series->children) {
        const PracticeOrder& child = *m_books.order(childId);
        delivered += child.quantity - child.remains;
    }
    const qint64 remains = parent.quantity - delivered;
    if (remains == 0)
        close(parent, PracticeStatus::Completed, remains);
    else
        close(parent, delivered == 0 ? PracticeStatus::Canceled : PracticeStatus::Partial, remains);
}

void PracticeLife::endSubscription(PracticeOrder& order, PracticeStatus status) {
    order.series->nextAt = practiceNever;
    close(order, status, 0);
}

void PracticeLife::close(PracticeOrder& order, PracticeStatus status, qint64 remains) {
    order.finished = true;
    order.status = status;
    order.remains = remains;
    if (order.parent == 0)
        m_active.remove({order.service, order.link});
}

void PracticeLife::giveBack(PracticeOrder& order, const Decimal& amount) {
    order.charge = order.charge.minus(amount).value();
    m_books.balance.amount = m_books.balance.amount.plus(amount).value();
}
