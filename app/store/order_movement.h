// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/known_order.h"

#include <vector>

/// Answers that change nothing that orders are found or counted by, which nearly all are: collected, and written many
/// in a statement.
class OrderMovements final {
public:
    /// The same as before: only that it was told again.
    void same(const KnownOrder& known) { m_same.append(known.key); }
    /// Whether only counts differ: then add() takes it.
    [[nodiscard]] static bool isMovement(const KnownOrder& known, const OrderTold& told);
    void add(const KnownOrder& known, const OrderTold& told);

    [[nodiscard]] Stored<Done> write(LedgerWrite& write) const;

private:
    struct Moved final {
        OrderKey key = 0;
        std::optional<qint64> startCount;
        std::optional<qint64> remains;
        QString rawStatus;
        bool tells = false; ///< history: the delivery came on by a percent, or what remains is odd
    };
    [[nodiscard]] static Stored<Done> writeRows(LedgerWrite& write, std::span<const Moved> moved);
    [[nodiscard]] static Stored<Done> writeEvents(LedgerWrite& write, std::span<const Moved> moved);

    QList<OrderKey> m_same;
    std::vector<Moved> m_moved;
    std::vector<Moved> m_told; ///< those of m_moved that are history
};
