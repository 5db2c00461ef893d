// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <array>
#include <optional>

/// What remained of an order when it was told.
struct RemainsPoint final {
    Timestamp at = 0;
    qint64 remains = 0;
    friend bool operator==(const RemainsPoint&, const RemainsPoint&) = default;
};

/// How the delivery of one order goes, from the last few tellings of what remains. A value without a clock. Remains
/// below zero count as none; where they rise (a refill, a correction), or where time runs backwards, measuring begins
/// anew.
class DeliveryCourse final {
public:
    void note(RemainsPoint point);

    /// When remains last differed from the telling before; 0 while they never did.
    [[nodiscard]] Timestamp movedAt() const { return m_movedAt; }
    /// Units in an hour over the last few movements and the standstill after them; nothing while none was seen.
    [[nodiscard]] std::optional<double> unitsPerHour() const;
    /// When nothing will remain at that speed, at most ten years ahead; when the last unit came, where nothing does.
    [[nodiscard]] std::optional<Timestamp> expectedEnd() const;

private:
    static constexpr std::size_t most = 4;
    void beginWith(RemainsPoint point);
    [[nodiscard]] const RemainsPoint& last() const { return m_points[m_count - 1]; }

    std::array<RemainsPoint, most> m_points; ///< each with other remains than the one before, oldest first
    std::size_t m_count = 0;
    Timestamp m_seenAt = 0; ///< last told, also when it was the same
    Timestamp m_movedAt = 0;
};
