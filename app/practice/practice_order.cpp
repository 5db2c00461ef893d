// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_order.h"

#include "practice/practice_random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

PracticeOutcome drawn(PracticeOutcome wish, PracticeRandom& random) {
    const qint64 chance = random.between(0, 99);
    if (wish != PracticeOutcome::Chance)
        return wish;
    if (chance < 80)
        return PracticeOutcome::Completed;
    return chance < 90 ? PracticeOutcome::Partial : PracticeOutcome::Canceled;
}

} // namespace

QString practiceStatusWord(PracticeStatus status) {
    switch (status) {
    case PracticeStatus::Pending:
        return u"Pending"_s;
    case PracticeStatus::InProgress:
        return u"In progress"_s;
    case PracticeStatus::Completed:
        return u"Completed"_s;
    case PracticeStatus::Partial:
        return u"Partial"_s;
    case PracticeStatus::Canceled:
        return u"Canceled"_s;
    case PracticeStatus::Active:
        return u"Active"_s;
    case PracticeStatus::Paused:
        return u"Paused"_s;
    case PracticeStatus::Expired:
        return u"Expired"_s;
    }
    return {};
}

qint64 PracticeOrder::nextEvent() const {
    if (finished)
        return practiceNever;
    if (!series)
        return std::min(endsAt, cancelAt);
    return std::min({series->nextAt, series->expiresAt, cancelAt});
}

qint64 PracticeOrder::delivered(qint64 now) const {
    if (finished)
        return quantity - remains;
    if (now <= startsAt)
        return 0;
    if (now >= deliveredAt)
        return delivers;
    const auto part = static_cast<Decimal::Coefficient>(delivers) * (now - startsAt) / (deliveredAt - startsAt);
    return static_cast<qint64>(part);
}

Decimal PracticeOrder::price(qint64 units) const {
    if (once)
        return units > 0 ? rate : Decimal();
    // Limits keep this far inside of what a Decimal holds.
    return rate.times(Decimal(units)).value().dividedByThousand().value();
}

void practicePlan(PracticeOrder& order, const PracticeService& service, quint32 seed, qint64 now) {
    PracticeRandom random(seed, static_cast<quint64>(order.id));
    const PracticeOutcome outcome = drawn(service.outcome, random);
    const qint64 wait = service.brisk ? 5 * second : random.between(5 * second, 30 * second);
    const qint64 life = service.slow ? 2 * hour : service.brisk ? minute : random.between(minute, 10 * minute);
    order.startCount = random.between(0, 250000);
    order.startsAt = now + wait;
    order.endsAt = now + life;
    order.deliveredAt = order.endsAt;
    order.delivers = order.quantity;
    order.outcome = PracticeStatus::Completed;
    const qint64 part = random.between(order.quantity * 3 / 10, order.quantity * 9 / 10);
    switch (outcome) {
    case PracticeOutcome::Chance:
    case PracticeOutcome::Completed:
        break;
    case PracticeOutcome::Partial:
        // A package of one piece cannot be delivered in part.
        if (part > 0 && !order.once) {
            order.outcome = PracticeStatus::Partial;
            order.delivers = part;
        }
        break;
    case PracticeOutcome::Canceled:
        order.outcome = PracticeStatus::Canceled;
        order.delivers = 0;
        break;
    case PracticeOutcome::Never:
        order.delivers = part;
        order.deliveredAt = now + 10 * minute;
        order.endsAt = practiceNever;
        break;
    }
}
