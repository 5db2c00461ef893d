// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_rules.h"

#include <QList>

/// What a person asks of an order that a provider has.
enum class Ask : quint8 { Refill, Cancel };

/// One order of an asking, with its answer. Texts of a provider are untrusted plain text.
struct AskedOrder final {
    enum class Answer : quint8 {
        Taken,    ///< by the provider; text: the refill's id, empty for a cancel
        Refused,  ///< by the provider; text: its words
        NotKnown, ///< perhaps taken: the answer was lost; never asked again by the program
        NotSent,  ///< provably never taken; text: why
        NotAsked, ///< by this program, which sent nothing; text: why
    };
    OrderKey key = 0;
    QString accountId;
    QString orderId;
    QString service;
    Answer answer = Answer::NotAsked;
    AskBar bar = AskBar::None; ///< of NotAsked, where a rule said so
    QString text;
    friend bool operator==(const AskedOrder&, const AskedOrder&) = default;
};
using AskedOrders = QList<AskedOrder>;

/// Without an answer so far.
[[nodiscard]] inline AskedOrder askedOrder(const Order& order) {
    AskedOrder asked;
    asked.key = order.key;
    asked.accountId = order.accountId;
    asked.orderId = order.orderId;
    asked.service = order.serviceName.isEmpty() ? order.serviceId : order.serviceName;
    return asked;
}

Q_DECLARE_METATYPE(AskedOrder)
