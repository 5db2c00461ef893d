// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

/// Numbers that look random and are the same on every machine for the same seed (SplitMix64; the distributions of the
/// standard library differ between implementations).
class PracticeRandom final {
public:
    constexpr explicit PracticeRandom(quint64 seed, quint64 stream = 0)
        : m_state(mixed(seed) ^ mixed(stream + 0x632BE59BD9B4E019U)) {}

    constexpr quint64 next() {
        m_state += 0x9E3779B97F4A7C15U;
        return mixed(m_state);
    }

    /// From low to high, both included; low <= high.
    constexpr qint64 between(qint64 low, qint64 high) {
        return low + static_cast<qint64>(next() % (static_cast<quint64>(high - low) + 1));
    }

    constexpr bool oneIn(int n) { return next() % static_cast<quint64>(n) == 0; }

    template <typename Container>
    constexpr const auto& pick(const Container& from) {
        return from[static_cast<std::size_t>(next() % static_cast<quint64>(from.size()))];
    }

private:
    static constexpr quint64 mixed(quint64 value) {
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31U);
    }

    quint64 m_state;
};
