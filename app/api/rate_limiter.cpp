// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rate_limiter.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

RateLimiter::RateLimiter(int perMinute, int atOnce, Clock clock)
    : m_clock(std::move(clock))
    , m_perMinute(std::max(1, perMinute))
    , m_atOnce(std::max(1, atOnce)) {}

RateLimiter::Clock RateLimiter::steadyClock() {
    return [] { return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()); };
}

std::optional<milliseconds> RateLimiter::delay() {
    if (m_underWay >= m_atOnce)
        return std::nullopt;
    const milliseconds at = now();
    while (!m_begun.empty() && m_begun.front() + 60s <= at)
        m_begun.pop_front();
    milliseconds free = std::max(at, m_pausedUntil);
    if (m_begun.size() >= static_cast<std::size_t>(m_perMinute))
        free = std::max<milliseconds>(free, m_begun[m_begun.size() - static_cast<std::size_t>(m_perMinute)] + 60s);
    return free - at;
}

void RateLimiter::began() {
    ++m_underWay;
    m_begun.push_back(now());
}

void RateLimiter::ended() {
    m_underWay = std::max(0, m_underWay - 1);
}

void RateLimiter::pause(milliseconds duration) {
    m_pausedUntil = std::max(m_pausedUntil, now() + duration);
}
