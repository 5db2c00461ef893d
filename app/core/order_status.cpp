// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_status.h"

#include "core/folded_word.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

template <typename Status>
struct Word {
    QLatin1StringView folded;
    Status status;
};

// The vocabulary of orders as providers were seen to write it, folded.
constexpr std::array orderWords = {
    Word<OrderStatus>{"pending"_L1, OrderStatus::Pending},
    Word<OrderStatus>{"awaiting"_L1, OrderStatus::Pending},
    Word<OrderStatus>{"0"_L1, OrderStatus::Pending},
    Word<OrderStatus>{"inprogress"_L1, OrderStatus::InProgress},
    Word<OrderStatus>{"processing"_L1, OrderStatus::InProgress},
    Word<OrderStatus>{"1"_L1, OrderStatus::InProgress},
    Word<OrderStatus>{"active"_L1, OrderStatus::InProgress},
    Word<OrderStatus>{"completed"_L1, OrderStatus::Completed},
    Word<OrderStatus>{"complete"_L1, OrderStatus::Completed},
    Word<OrderStatus>{"2"_L1, OrderStatus::Completed},
    Word<OrderStatus>{"expired"_L1, OrderStatus::Completed},
    Word<OrderStatus>{"partial"_L1, OrderStatus::Partial},
    Word<OrderStatus>{"3"_L1, OrderStatus::Partial},
    Word<OrderStatus>{"canceled"_L1, OrderStatus::Canceled},
    Word<OrderStatus>{"cancelled"_L1, OrderStatus::Canceled},
    Word<OrderStatus>{"4"_L1, OrderStatus::Canceled},
    Word<OrderStatus>{"refunded"_L1, OrderStatus::Refunded},
    Word<OrderStatus>{"5"_L1, OrderStatus::Refunded},
    Word<OrderStatus>{"fail"_L1, OrderStatus::Failed},
    Word<OrderStatus>{"failed"_L1, OrderStatus::Failed},
    Word<OrderStatus>{"error"_L1, OrderStatus::Failed},
    Word<OrderStatus>{"paused"_L1, OrderStatus::Paused},
};

// "In progess" is how a provider's own page writes it.
constexpr std::array refillWords = {
    Word<RefillStatus>{"pending"_L1, RefillStatus::Pending},
    Word<RefillStatus>{"inprogress"_L1, RefillStatus::InProgress},
    Word<RefillStatus>{"inprogess"_L1, RefillStatus::InProgress},
    Word<RefillStatus>{"completed"_L1, RefillStatus::Completed},
    Word<RefillStatus>{"rejected"_L1, RefillStatus::Rejected},
    Word<RefillStatus>{"canceled"_L1, RefillStatus::Canceled},
    Word<RefillStatus>{"cancelled"_L1, RefillStatus::Canceled},
    Word<RefillStatus>{"error"_L1, RefillStatus::Failed},
};

template <typename Status, std::size_t Size>
Status statusOf(const std::array<Word<Status>, Size>& words, QStringView raw) {
    const QString folded = foldedWord(raw);
    for (const auto& word : words) {
        if (folded == word.folded)
            return word.status;
    }
    return Status::Unknown;
}

QString unknownText(const QString& raw) {
    const QString word = raw.simplified();
    return word.isEmpty() ? QCoreApplication::translate("OrderStatus", "Not known yet") : word;
}

} // namespace

OrderStatus parseOrderStatus(QStringView word) {
    return statusOf(orderWords, word);
}

RefillStatus parseRefillStatus(QStringView word) {
    return statusOf(refillWords, word);
}

bool isFinal(OrderStatus status) {
    switch (status) {
    case OrderStatus::Completed:
    case OrderStatus::Partial:
    case OrderStatus::Canceled:
    case OrderStatus::Refunded:
    case OrderStatus::Failed:
        return true;
    case OrderStatus::Unknown:
    case OrderStatus::Pending:
    case OrderStatus::InProgress:
    case OrderStatus::Paused:
        break;
    }
    return false;
}

bool isFinal(RefillStatus status) {
    switch (status) {
    case RefillStatus::Completed:
    case RefillStatus::Rejected:
    case RefillStatus::Canceled:
    case RefillStatus::Failed:
        return true;
    case RefillStatus::Unknown:
    case RefillStatus::Pending:
    case RefillStatus::InProgress:
        break;
    }
    return false;
}

QString statusText(OrderStatus status, const QString& raw) {
    switch (status) {
    case OrderStatus::Unknown:
        break;
    case OrderStatus::Pending:
        return QCoreApplication::translate("OrderStatus", "Pending");
    case OrderStatus::InProgress:
        return QCoreApplication::translate("OrderStatus", "In progress");
    case OrderStatus::Completed:
        return QCoreApplication::translate("OrderStatus", "Completed");
    case OrderStatus::Partial:
        return QCoreApplication::translate("OrderStatus", "Partial");
    case OrderStatus::Canceled:
        return QCoreApplication::translate("OrderStatus", "Canceled");
    case OrderStatus::Refunded:
        return QCoreApplication::translate("OrderStatus", "Refunded");
    case OrderStatus::Failed:
        return QCoreApplication::translate("OrderStatus", "Failed");
    case OrderStatus::Paused:
        return QCoreApplication::translate("OrderStatus", "Paused");
    }
    return unknownText(raw);
}

QString statusText(RefillStatus status, const QString& raw) {
    switch (status) {
    case RefillStatus::Unknown:
        break;
    case RefillStatus::Pending:
        return QCoreApplication::translate("RefillStatus", "Pending");
    case RefillStatus::InProgress:
        return QCoreApplication::translate("RefillStatus", "In progress");
    case RefillStatus::Completed:
        return QCoreApplication::translate("RefillStatus", "Completed");
    case RefillStatus::Rejected:
        return QCoreApplication::translate("RefillStatus", "Rejected");
    case RefillStatus::Canceled:
        return QCoreApplication::translate("RefillStatus", "Canceled");
    case RefillStatus::Failed:
        return QCoreApplication::translate("RefillStatus", "Failed");
    }
    return unknownText(raw);
}
