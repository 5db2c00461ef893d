// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_books.h"

#include <QByteArray>

#include <optional>

/// What a state file holds: the books and the moment they are of, in the provider's milliseconds and in the world's
/// (since 1970), so that the orders can have gone on living in between.
struct PracticeState final {
    PracticeBooks books;
    qint64 clock = 0;
    qint64 savedAt = 0;
};

/// JSON, one object; amounts as text.
QByteArray practiceStateToJson(const PracticeState& state);
/// No value for anything that practiceStateToJson does not write.
std::optional<PracticeState> practiceStateFromJson(const QByteArray& json);
