// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak_page.h"

#include "practice/practice_fault.h"

#include <QList>
#include <QMap>

/// What the days of a soak came to, a line each on stdout, with the faults by kind and the totals at the end.
class SoakTable final {
public:
    using Faults = QMap<PracticeFault::Kind, int>;

    /// faults: since the beginning.
    void addDay(const SoakFigures& figures, const Faults& faults);
    void printTotals(const Faults& faults) const;

    [[nodiscard]] const QList<SoakFigures>& days() const { return m_days; }
    [[nodiscard]] SoakFigures totals() const;

private:
    static void print(const QString& name, const SoakFigures& figures, int faults);

    QList<SoakFigures> m_days;
    int m_faults = 0; ///< so far
};
