// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rate_limiter.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds minute = 60s;
constexpr int keptForPersons = 5; // one part of so many

} // namespace

RateLimiter::RateLimiter(int perMinute, int atOnce, Clock clock)
    : m_clock(std::move(clock))
    , m_perMinute(std::max(1, perMinute))
    , m_atOnce(std::max(1, atOnce)) {}

RateLimiter::Clock RateLimiter::steadyClock() {
    return [] { return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()); };
}

void RateLimiter::forgetOld(Times& begun) const {
    while (!begun.empty() && begun.front() + minute <= now())
        begun.pop_front();
}

std::optional<milliseconds> RateLimiter::delay(For whom) {
    if (m_underWay >= m_atOnce)
        return std::nullopt;
    const milliseconds at = now();
    forgetOld(m_begun);
    forgetOld(m_begunByProgram);
    milliseconds free = std::max(at, m_pausedUntil);
    // The most in a minute is reached: when the oldest of so many is a minute old.
    const auto wait = [&free](const Times& begun, int most) {
        if (begun.size() >= static_cast<std::size_t>(most))
            free = std::max<milliseconds>(free, begun[begun.size() - static_cast<std::size_t>(most)] + minute);
    };
    wait(m_begun, m_perMinute);
    if (whom == For::Program) {
        free = std::max(free, m_programPausedUntil);
        wait(m_begunByProgram, m_perMinute - m_perMinute / keptForPersons);
    }
    return free - at;
}

void RateLimiter::began(For whom) {
    ++m_underWay;
    m_begun.push_back(now());
    if (whom == For::Program)
        m_begunByProgram.push_back(now());
}

void RateLimiter::ended() {
    m_underWay = std::max(0, m_underWay - 1);
}

void RateLimiter::pause(milliseconds duration, For whom) {
    milliseconds& until = whom == For::Program ? m_programPausedUntil : m_pausedUntil;
    until = std::max(until, now() + duration);
}

void RateLimiter::resume() {
    m_programPausedUntil = milliseconds::min();
}
