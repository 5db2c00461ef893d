// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery_course.h"

#include <algorithm>

namespace {

constexpr double hour = 3'600'000;
constexpr double tenYears = 10 * 365 * 24 * hour;

} // namespace

void DeliveryCourse::beginWith(RemainsPoint point) {
    m_points.front() = point;
    m_count = 1;
    m_seenAt = point.at;
}

void DeliveryCourse::note(RemainsPoint point) {
    point.remains = std::max<qint64>(0, point.remains);
    if (m_count == 0) {
        beginWith(point);
        return;
    }
    const qint64 before = last().remains;
    if (point.remains != before)
        m_movedAt = point.at;
    if (point.at < m_seenAt || point.remains > before) {
        beginWith(point);
        return;
    }
    m_seenAt = point.at;
    if (point.remains == before)
        return;
    if (m_count == most)
        std::shift_left(m_points.begin(), m_points.end(), 1);
    else
        ++m_count;
    m_points[m_count - 1] = point;
}

std::optional<double> DeliveryCourse::unitsPerHour() const {
    if (m_count < 2)
        return std::nullopt;
    const auto units = static_cast<double>(m_points.front().remains - last().remains);
    const auto time = static_cast<double>(std::max<Timestamp>(1, m_seenAt - m_points.front().at));
    return units / time * hour;
}

std::optional<Timestamp> DeliveryCourse::expectedEnd() const {
    if (m_count > 0 && last().remains == 0)
        return last().at;
    const auto speed = unitsPerHour();
    if (!speed)
        return std::nullopt;
    const double wait = std::min(tenYears, static_cast<double>(last().remains) / *speed * hour);
    return m_seenAt + static_cast<Timestamp>(wait);
}
