// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak_page.h"

#include "practice/practice_fault.h"

#include <QList>

/// Every fault of the practice provider at both of its moments, like cards that are shuffled again when all were drawn.
class SoakFaults final {
public:
    explicit SoakFaults(qint64 seed)
        : m_seed(seed) {}

    /// For the next request of any kind, or the next that places an order. No provider that has taken an order, a
    /// refill or a cancel says no to it: nobody could know of that.
    [[nodiscard]] PracticeFault next(bool ofAnOrder);
    [[nodiscard]] qsizetype drawn() const { return m_drawn; }
    /// Those of a round.
    [[nodiscard]] static QList<PracticeFault> all();

private:
    qint64 m_seed;
    qsizetype m_drawn = 0;
    QList<PracticeFault> m_deck;
};
