// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The most order ids that are taken at a time.
inline constexpr int mostOrderIds = 10'000;

/// The order ids that a text holds, as a person pasted it.
struct OrderIdList final {
    QStringList ids;      ///< each once, in the order of the text; empty where a problem stands
    QStringList problems; ///< sentences for people: why the text cannot be taken as it is
    int repeated = 0;     ///< ids that were there once more
    int otherLines = 0;   ///< lines without an id: headings, words
};

/// Picks order ids out of any text: a list separated by blanks, commas or semicolons, one a line, with ranges
/// ("23490-23500") and "#"; of a line with columns (tabs) or other words, such as a row of a spreadsheet or of the
/// panel's page, the first number or range of long ones only. Ids of letters and digits count where nothing else stands
/// beside them. Pure.
[[nodiscard]] OrderIdList orderIdsIn(const QString& text);
