// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_account.h"

#include "practice/practice_checks.h"
#include "practice/practice_random.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 untilCanceled = 10 * second;
constexpr qint64 untilRefilling = 10 * second;
constexpr qint64 untilFirstRun = 5 * second;
constexpr qint64 untilFirstPost = 30 * second;
// A subscription without an end stops after so many posts.
constexpr qint64 endlessPosts = 1000;
// Keeps the draws of refills apart from the draws of orders.
constexpr quint64 refillStream = 1ULL << 63U;

qint64 idOf(const QString& text) {
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    return ok && id > 0 ? id : -1;
}

QString unknownOrder() {
    return u"Incorrect order ID"_s;
}

} // namespace

PracticeAccount::PracticeAccount(const PracticeCatalog& catalog, quint32 seed, PracticeBooks books)
    : m_catalog(catalog)
    , m_seed(seed)
    , m_books(std::move(books))
    , m_life(m_books, m_catalog, seed) {
    for (const PracticeRefill& refill : m_books.refills)
        m_lastRefill.insert(refill.order, refill.id);
}

PracticeOrder PracticeAccount::opened(const PracticeService& service, const PracticeDraft& draft) const {
    const qint64 now = m_life.now();
    const PracticeUnits units = practiceTypeRule(service.type).units;
    PracticeOrder order;
    order.id = m_books.nextOrderId();
    order.service = service.id;
    order.link = draft.link;
    order.rate = service.rate;
    order.once = units == PracticeUnits::Once;
    order.refill = service.refill;
    order.cancel = service.cancel;
    order.refillOutcome = service.refillOutcome;
    order.quantity = draft.quantity;
    practicePlan(order, service, m_seed, now);
    PracticeSeries series;
    series.each = draft.quantity;
    if (units == PracticeUnits::Posts) {
        series.kind = PracticeSeries::Kind::Subscription;
        series.runs = (draft.runs > 0 ? draft.runs : endlessPosts) + draft.oldPosts;
        series.oldPosts = draft.oldPosts;
        series.delay = draft.delay * minute;
        series.nextAt = now + untilFirstPost;
        series.expiry = draft.expiryText;
        if (draft.expiry.isValid())
            series.expiresAt = now + QDateTime::currentDateTime().msecsTo(draft.expiry.addDays(1).startOfDay());
        order.status = PracticeStatus::Active;
        order.series = series;
    } else {
        if (draft.runs > 0) {
            series.runs = draft.runs;
            series.interval = draft.interval * minute;
            series.nextAt = now + untilFirstRun;
            order.quantity = draft.quantity * draft.runs;
            order.series = series;
        }
        order.charge = order.price(order.quantity);
    }
    return order;
}

Result<qint64, QString> PracticeAccount::add(const PracticeForm& form) {
    const PracticeService* service = m_catalog.find(idOf(form.value(u"service"_s)));
    if (service == nullptr)
        return u"Incorrect service ID"_s;
    const auto draft = checkedPracticeOrder(*service, form);
    if (!draft)
        return draft.error();
    if (m_life.isActive(service->id, draft.value().link))
        return u"You have active order with this link. Please wait until order being completed."_s;
    const PracticeOrder order = opened(*service, draft.value());
    // A subscription is charged post by post, and must be able to pay the first.
    if (m_books.balance.amount < (order.isSubscription() ? order.price(order.quantity) : order.charge))
        return u"Not enough funds on balance"_s;
    m_life.accept(order);
    return order.id;
}

PracticeStatusView PracticeAccount::view(const PracticeOrder& order) const {
    const qint64 now = m_life.now();
    PracticeStatusView view;
    view.charge = order.charge;
    view.startCount = order.startCount;
    view.series = order.series ? &*order.series : nullptr;
    view.status = order.status;
    view.remains = order.remains;
    if (order.finished || order.isSubscription())
        return view;
    view.remains = order.quantity;
    bool started = now >= order.startsAt;
    if (order.series) {
        started = !order.series->children.isEmpty();
        for (const qint64 child : order.series->children)
            view.remains -= m_books.order(child)->delivered(now);
    } else {
        view.remains -= order.delivered(now);
    }
    view.status = started ? PracticeStatus::InProgress : PracticeStatus::Pending;
    view.startCount = started ? order.startCount : 0;
    return view;
}

Result<PracticeStatusView, QString> PracticeAccount::status(const QString& orderId) const {
    const PracticeOrder* order = m_books.order(idOf(orderId));
    if (order == nullptr)
        return unknownOrder();
    return view(*order);
}

Result<qint64, QString> PracticeAccount::refill(const QString& orderId) {
    const PracticeOrder* order = m_books.order(idOf(orderId));
    if (order == nullptr)
        return unknownOrder();
    const bool delivered = order->status == PracticeStatus::Completed || order->status == PracticeStatus::Partial;
    const bool refused = order->refillOutcome == PracticeRefillOutcome::Refused;
    if (!order->refill || refused || !order->finished || !delivered || order->isSubscription())
        return u"Order not eligible for refill."_s;
    const qint64 now = m_life.now();
    const PracticeRefill* last = m_books.refill(m_lastRefill.value(order->id));
    if (last != nullptr && now < last->endsAt)
        return u"Refill already requested"_s;
    PracticeRefill refill;
    refill.id = m_books.nextRefillId();
    refill.order = order->id;
    PracticeRandom random(m_seed, refillStream + static_cast<quint64>(refill.id));
    const bool byChance = order->refillOutcome == PracticeRefillOutcome::Chance;
    refill.rejected = byChance ? random.oneIn(6) : order->refillOutcome == PracticeRefillOutcome::Rejected;
    refill.startsAt = now + untilRefilling;
    refill.endsAt = now + (byChance ? random.between(minute, 4 * minute) : minute);
    m_books.refills.push_back(refill);
    m_lastRefill.insert(order->id, refill.id);
    return refill.id;
}

Result<PracticeRefillStatus, QString> PracticeAccount::refillStatus(const QString& refillId) const {
    const PracticeRefill* refill = m_books.refill(idOf(refillId));
    if (refill == nullptr)
        return u"Refill not found"_s;
    return refill->status(m_life.now());
}

QString PracticeAccount::cancel(const QString& orderId) {
    PracticeOrder* order = m_books.order(idOf(orderId));
    if (order == nullptr)
        return unknownOrder();
    if (!order->cancel || order->finished || order->cancelAt != practiceNever)
        return u"Order cannot be canceled"_s;
    m_life.cancelLater(*order, m_life.now() + untilCanceled);
    return {};
}
