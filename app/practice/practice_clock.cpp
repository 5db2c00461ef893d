// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_clock.h"

#include <algorithm>
#include <cmath>

namespace {

// Far beyond any order's life, far below what milliseconds can count.
constexpr double longest = 1e15;

qint64 scaled(double milliseconds, double speed) {
    return std::llround(std::clamp(milliseconds * speed, 0.0, longest));
}

} // namespace

PracticeClock::PracticeClock(double speed)
    : m_speed(std::isfinite(speed) ? std::clamp(speed, 0.0, 1e6) : 1.0) {}

qint64 PracticeClock::now() const {
    const std::chrono::duration<double, std::milli> passed = Steady::now() - m_since;
    return m_base + scaled(passed.count(), m_speed);
}

void PracticeClock::advance(std::chrono::milliseconds by) {
    m_base += std::max<qint64>(0, by.count());
}

void PracticeClock::resume(qint64 moment, qint64 away) {
    m_base = moment + scaled(static_cast<double>(away), m_speed);
    m_since = Steady::now();
}
