// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_books.h"

using namespace Qt::StringLiterals;

QString practiceRefillWord(PracticeRefillStatus status) {
    switch (status) {
    case PracticeRefillStatus::Pending:
        return u"Pending"_s;
    case PracticeRefillStatus::InProgress:
        return u"In progress"_s;
    case PracticeRefillStatus::Completed:
        return u"Completed"_s;
    case PracticeRefillStatus::Rejected:
        return u"Rejected"_s;
    }
    return {};
}

PracticeRefillStatus PracticeRefill::status(qint64 now) const {
    if (now < startsAt)
        return PracticeRefillStatus::Pending;
    if (now < endsAt)
        return PracticeRefillStatus::InProgress;
    return rejected ? PracticeRefillStatus::Rejected : PracticeRefillStatus::Completed;
}

Money PracticeBooks::startingBalance() {
    return {Decimal::fromParts(10084292, 5).value(), u"USD"_s};
}

const PracticeOrder* PracticeBooks::order(qint64 id) const {
    return id >= firstOrderId && id < nextOrderId() ? &orders[static_cast<std::size_t>(id - firstOrderId)] : nullptr;
}

PracticeOrder* PracticeBooks::order(qint64 id) {
    return id >= firstOrderId && id < nextOrderId() ? &orders[static_cast<std::size_t>(id - firstOrderId)] : nullptr;
}

const PracticeRefill* PracticeBooks::refill(qint64 id) const {
    return id >= firstRefillId && id < nextRefillId() ? &refills[static_cast<std::size_t>(id - firstRefillId)]
                                                      : nullptr;
}
