// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_kind_words.h"

#include <span>

/// How what is sold is called: for people, and by providers.
struct SoldSpelling final {
    SoldThing thing;
    const char* name;         ///< source text, context "CatalogKind"
    SoldThing general;        ///< generalThing()
    const char16_t* spelling; ///< words and phrases, parted by '|', as they are written: they are folded later
    bool weak = false;        ///< KindWord::Role::WeakThing
};

/// A row for each SoldThing, in the order of their numbers.
[[nodiscard]] std::span<const SoldSpelling> soldSpellings();
