// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_fuzzy.h"
#include "models/palette_entry.h"
#include "store/palette_memory.h"

#include <QStringList>

#include <optional>

/// What the search of everything looks through, but for the orders, as it is when it is opened.
struct PaletteSources final {
    QList<PaletteEntry> entries; ///< actions that can be used now, pages, accounts
    CatalogPtr catalog;          ///< may be null
    QList<PaletteChoice> recent; ///< the newest first
    QStringList useful;          ///< keys of entries to begin with
};

/// Finds and ranks them: what fits best first, of what fits alike what was chosen lately.
class PaletteRanking final {
    Q_DISABLE_COPY_MOVE(PaletteRanking)

public:
    PaletteRanking() = default;

    void setSources(const PaletteSources& sources);
    /// For an empty pattern what was chosen lately and then what is useful to begin with.
    [[nodiscard]] QList<PaletteEntry> answer(const FuzzyPattern& pattern);

    static constexpr std::size_t mostServices = 30;
    static constexpr qsizetype mostOthers = 12;

private:
    [[nodiscard]] QList<PaletteEntry> beginning() const;
    [[nodiscard]] PaletteEntry service(int row) const;
    [[nodiscard]] std::optional<PaletteEntry> recalled(const PaletteChoice& choice) const;
    [[nodiscard]] int bonus(const PaletteEntry& entry) const;

    PaletteSources m_sources;
    CatalogFuzzy m_services;
};
