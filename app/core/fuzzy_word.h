// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

/// Where bytes of a word stand in a text: start and length.
using WordSpans = std::vector<std::pair<std::size_t, std::size_t>>;

/// How well one word of a FuzzyPattern fits a folded text, 0 for not at all; `spans` becomes where it stands, unless
/// it is null.
[[nodiscard]] int fitWord(std::string_view text, std::string_view word, WordSpans* spans);
/// The same, where all of it stands in one piece.
[[nodiscard]] int fitWhole(std::string_view text, std::string_view word, WordSpans* spans);
/// The same, where its letters stand one after the other from a word's start on, with others between them.
[[nodiscard]] int fitScattered(std::string_view text, std::string_view word, WordSpans* spans);
