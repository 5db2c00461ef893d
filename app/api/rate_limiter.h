// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

/// Tells when the next request of an account may leave: at most `perMinute` in any 60 seconds, at most `atOnce` under
/// way, none before a pause that the provider asked for has passed. Keeps count only; owns no timer. The clock counts
/// milliseconds from any start and never goes back.
class RateLimiter final {
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    RateLimiter(int perMinute, int atOnce, Clock clock = steadyClock());
    [[nodiscard]] static Clock steadyClock();

    /// How long until a request may leave; 0 for now. No value: not before one that is under way has ended.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delay();
    void began();
    void ended();
    /// Nothing leaves for so long. A pause never shortens one that lasts longer.
    void pause(std::chrono::milliseconds duration);

    [[nodiscard]] std::chrono::milliseconds now() const { return m_clock(); }

private:
    Clock m_clock;
    int m_perMinute;
    int m_atOnce;
    int m_underWay = 0;
    std::deque<std::chrono::milliseconds> m_begun; ///< of the last 60 seconds, oldest first
    std::chrono::milliseconds m_pausedUntil = std::chrono::milliseconds::min();
};
