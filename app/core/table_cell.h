// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QDateTime>
#include <QVariant>

#include <variant>

/// What stands in a cell, to be written into a file or the clipboard: nothing, text (ids, too), a number, an amount,
/// yes or no, a time.
using TableCell = std::variant<std::monostate, QString, Decimal, Money, bool, QDateTime>;

/// The cell of a model's value as Role::Raw gives it: text, whole numbers, Decimal, Money, bool, QDateTime; of anything
/// else its text.
[[nodiscard]] TableCell tableCell(const QVariant& raw);

/// In figures and words: numbers exact and without separators ("1234.5"), an amount without its currency, yes and no in
/// words, times as "2026-11-25 19:18:15" in the local zone. Text as it is.
[[nodiscard]] QString cellText(const TableCell& cell, QChar decimalMark = u'.');
/// Whether it is text that somebody else may have written.
[[nodiscard]] inline bool isText(const TableCell& cell) {
    return std::holds_alternative<QString>(cell);
}
/// Whether it stands at the right of its column.
[[nodiscard]] inline bool isNumber(const TableCell& cell) {
    return std::holds_alternative<Decimal>(cell) || std::holds_alternative<Money>(cell);
}
