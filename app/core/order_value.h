// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_condition.h"

/// What the orders' query language calls by name.
enum class OrderField : quint8 { Status, Service, Placed, Charge, Account, Tag };

/// "status:partial" and the like: views into the text.
struct OrderFieldToken final {
    OrderField field = OrderField::Status;
    QStringView sign = {}; ///< ":", "=", "<", "<=", ">" or ">=", also "≤" and "≥"
    QStringView value = {};
    bool quoted = false;
};

[[nodiscard]] std::optional<OrderField> orderField(QStringView name);
/// What the token says, or in words what is wrong with its value.
[[nodiscard]] Result<OrderTerm, QString> orderTerm(const OrderFieldToken& token, const OrderTextContext& context);
