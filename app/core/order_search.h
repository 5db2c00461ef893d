// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the text of an order search asks for. "service:101" means the orders of exactly that service; what is left of
/// the text is a part of an order id, link, service name or service id.
struct OrderSearch final {
    QString serviceId; ///< empty: any
    QString text;
    friend bool operator==(const OrderSearch&, const OrderSearch&) = default;
};

[[nodiscard]] OrderSearch parseOrderSearch(const QString& text);
/// The text that asks for the orders of one service.
[[nodiscard]] QString ordersOfService(const QString& serviceId);
