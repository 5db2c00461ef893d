// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/replies.h"

#include <QByteArray>

/// Bytes of a reply and its HTTP code -> value or ApiError. Pure functions without state: may run on any thread and are
/// fuzzed. Tolerant of everything under "in the wild" of the API's description; bounded in depth and size.
/// A body with 64 bytes of capacity to spare is read where it lies; others are copied once.
namespace ReplyDecoder {

inline constexpr int maxDepth = 64;

template <typename T>
using Decoded = Result<T, ApiError>;

[[nodiscard]] Decoded<ServicesReply> services(const QByteArray& body, int httpStatus);
/// The order id.
[[nodiscard]] Decoded<QString> add(const QByteArray& body, int httpStatus);
[[nodiscard]] Decoded<OrderReport> status(const QByteArray& body, int httpStatus, const QString& orderId,
                                          const QString& currency);
[[nodiscard]] Decoded<StatusesReply> statuses(const QByteArray& body, int httpStatus, const QString& currency);
/// The refill id.
[[nodiscard]] Decoded<QString> refill(const QByteArray& body, int httpStatus);
[[nodiscard]] Decoded<RefillsReply> refills(const QByteArray& body, int httpStatus);
[[nodiscard]] Decoded<RefillReport> refillStatus(const QByteArray& body, int httpStatus, const QString& refillId);
[[nodiscard]] Decoded<RefillStatusesReply> refillStatuses(const QByteArray& body, int httpStatus);
[[nodiscard]] Decoded<CancelsReply> cancels(const QByteArray& body, int httpStatus, const QStringList& orderIds);
[[nodiscard]] Decoded<Money> balance(const QByteArray& body, int httpStatus);

} // namespace ReplyDecoder
