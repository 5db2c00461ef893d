// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

/// Tells when the next request of an account may leave: at most `perMinute` in any 60 seconds, at most `atOnce` under
/// way, none before a pause that the provider asked for has passed. What the program asks by itself takes no more than
/// four fifths of the minute, so that a person's click finds a place. Keeps count only; owns no timer. The clock counts
/// milliseconds from any start and never goes back.
class RateLimiter final {
public:
    using Clock = std::function<std::chrono::milliseconds()>;
    /// For whom a request is sent.
    enum class For : quint8 { Person, Program };

    RateLimiter(int perMinute, int atOnce, Clock clock = steadyClock());
    [[nodiscard]] static Clock steadyClock();

    /// How long until a request may leave; 0 for now. No value: not before one that is under way has ended.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delay(For whom = For::Person);
    void began(For whom = For::Person);
    void ended();
    /// Nothing leaves for so long, for the program alone or for anybody. A pause never shortens one that lasts longer.
    void pause(std::chrono::milliseconds duration, For whom = For::Person);
    /// The program's own pause is over.
    void resume();

    [[nodiscard]] std::chrono::milliseconds now() const { return m_clock(); }

private:
    Clock m_clock;
    int m_perMinute;
    int m_atOnce;
    int m_underWay = 0;
    using Times = std::deque<std::chrono::milliseconds>;
    void forgetOld(Times& begun) const;

    Times m_begun;          ///< of the last 60 seconds, oldest first
    Times m_begunByProgram; ///< those of them that the program sent by itself
    std::chrono::milliseconds m_pausedUntil = std::chrono::milliseconds::min();
    std::chrono::milliseconds m_programPausedUntil = std::chrono::milliseconds::min();
};
