// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// The provider's own time in milliseconds since its account was opened. It runs `speed` times faster than life; at
/// speed 0 it stands still and moves only by advance(). Not thread-safe.
class PracticeClock final {
public:
    explicit PracticeClock(double speed);

    [[nodiscard]] qint64 now() const;
    void advance(std::chrono::milliseconds by);
    /// Sets the time to `moment`, plus what passed in `away` milliseconds of life since then.
    void resume(qint64 moment, qint64 away);

private:
    using Steady = std::chrono::steady_clock;

    double m_speed;
    qint64 m_base = 0;
    Steady::time_point m_since = Steady::now();
};
