// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_figures.h"

#include <QStringList>

/// What services did, in words.

/// "40 s", "25 min", "3 h", "3 h 20 min", "5 d".
[[nodiscard]] QString durationText(std::chrono::milliseconds time);
/// "97.5%".
[[nodiscard]] QString shareText(int thousandths);
/// "—" for what is not known.
[[nodiscard]] QString shareText(const std::optional<int>& thousandths);

/// "3 h · slowest 9 h"; of less than ServiceFigures::few orders each: "2 orders: 1 h and 4 h". Empty for none.
[[nodiscard]] QString timesText(const ServiceTimes& times);
/// A whole sentence: "Half of the last 12 orders were done within 3 h; the slowest took 9 h."
[[nodiscard]] QString finishSentence(const ServiceTimes& times);

/// For the order ticket, a sentence each: "Usually done in 3 h (12 orders)", "2 orders so far: 1 h, 4 h", "Your last
/// order of this was partial: 420 of 1,000". Empty where nothing is known.
[[nodiscard]] QStringList ticketRecord(const ServiceFigures& figures);

struct RecordFact final {
    QString name;
    QString value;
};
/// All of a record, a line each, in the order people ask: without what is not known.
[[nodiscard]] QList<RecordFact> recordFacts(const ServiceFigures& figures);
