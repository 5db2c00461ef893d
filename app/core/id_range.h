// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <optional>

/// Ids from..to, both in it; empty where to < from.
struct IdRange final {
    qint64 from = 1;
    qint64 to = 0;

    [[nodiscard]] bool isEmpty() const { return to < from; }
    [[nodiscard]] qint64 count() const { return isEmpty() ? 0 : to - from + 1; }
    friend bool operator==(const IdRange&, const IdRange&) = default;
};

/// An order id that counts up, and when it was given.
struct IdAt final {
    qint64 id = 0;
    Timestamp at = 0;
};

/// The id as a number, where its digits alone say it; nothing for any other text (a leading zero would be lost).
[[nodiscard]] std::optional<qint64> numericId(QStringView id);

/// Where an order sent at `sentAt` should have its id: between its neighbours, at most `most` ids, about where their
/// pace leads to. before: nearest first; after: nearest first. Empty without neighbours.
[[nodiscard]] IdRange likelyIds(const QList<IdAt>& before, const QList<IdAt>& after, Timestamp sentAt, qint64 most);
