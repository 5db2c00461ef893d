// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asked_order.h"
#include "models/roles.h"

#include <QMap>

/// What became of asking for one order, in words: the refill's id, the provider's words, or why it was not asked.
/// Untrusted plain text.
[[nodiscard]] QString answerText(Ask ask, const AskedOrder& order);
[[nodiscard]] QString answerIcon(AskedOrder::Answer answer);
[[nodiscard]] Tone answerTone(AskedOrder::Answer answer);

/// How often an answer came, and of what was not asked for each reason.
struct AskedCounts final {
    QMap<AskedOrder::Answer, int> answers;
    QMap<AskBar, int> bars;
    void add(const AskedOrder& order);
    [[nodiscard]] int count(AskedOrder::Answer answer) const { return answers.value(answer); }
    [[nodiscard]] int all() const;
};

/// "4,963 refills asked. 37 not asked: 30 are still running, 7 have no refill." One sentence a kind of answer.
[[nodiscard]] QString askedSummary(Ask ask, const AskedCounts& counts);
/// While it goes on: "Asking for refills: 400 of 5,000".
[[nodiscard]] QString askingProgress(Ask ask, int done, int total);
