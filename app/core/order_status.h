// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// What a provider's status word means; the vocabulary stands in order_status.cpp. Unknown words are kept raw, shown as
/// they are and watched on: they are never final.
enum class OrderStatus : quint8 {
    Unknown,
    Pending,
    InProgress,
    Completed,
    Partial,
    Canceled,
    Refunded,
    Failed,
    Paused
};

enum class RefillStatus : quint8 { Unknown, Pending, InProgress, Completed, Rejected, Canceled, Failed };

/// Compared without regard to case, spaces, underscores and hyphens.
[[nodiscard]] OrderStatus parseOrderStatus(QStringView word);
[[nodiscard]] RefillStatus parseRefillStatus(QStringView word);

/// True when the provider will not go on by itself: nothing is polled any more.
[[nodiscard]] bool isFinal(OrderStatus status);
[[nodiscard]] bool isFinal(RefillStatus status);

/// The word for people, translated; `raw` as it came for Unknown.
[[nodiscard]] QString statusText(OrderStatus status, const QString& raw);
[[nodiscard]] QString statusText(RefillStatus status, const QString& raw);

Q_DECLARE_METATYPE(OrderStatus)
Q_DECLARE_METATYPE(RefillStatus)
