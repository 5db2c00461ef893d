// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_ranking.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Kind = PaletteEntry::Kind;

constexpr qsizetype mostRecent = 6;
constexpr int lately = 60; // more for the last choice, less for each before it
constexpr int each = 2;
constexpr int ofProgram = 25; // more for what the program itself offers: it is short and few

struct Ranked final {
    PaletteEntry entry;
    int score = 0;
};

bool isBetter(const Ranked& one, const Ranked& other) {
    return one.score > other.score;
}

} // namespace

void PaletteRanking::setSources(const PaletteSources& sources) {
    m_sources = sources;
    m_services.prepare(sources.catalog);
}

QList<PaletteEntry> PaletteRanking::answer(const FuzzyPattern& pattern) {
    if (pattern.isEmpty())
        return beginning();
    std::vector<Ranked> ranked;
    for (const PaletteEntry& entry : std::as_const(m_sources.entries)) {
        if (const int score = pattern.scoreText(entry.text); score > 0)
            ranked.push_back({entry, score + bonus(entry) + ofProgram});
    }
    std::stable_sort(ranked.begin(), ranked.end(), isBetter);
    if (ranked.size() > static_cast<std::size_t>(mostOthers))
        ranked.resize(static_cast<std::size_t>(mostOthers));
    for (const CatalogHit& hit : m_services.find(m_sources.catalog, pattern, mostServices)) {
        PaletteEntry entry = service(hit.row);
        if (entry.note.isEmpty() && pattern.scoreText(entry.text) == 0)
            entry.note = m_sources.catalog->category(hit.row); // that is what fits
        ranked.push_back({entry, hit.score + bonus(entry)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), isBetter);
    QList<PaletteEntry> answer;
    for (Ranked& one : ranked)
        answer.append(std::move(one.entry));
    return answer;
}

QList<PaletteEntry> PaletteRanking::beginning() const {
    QList<PaletteEntry> found;
    const auto add = [&found](const PaletteEntry& entry) {
        const bool there = std::any_of(found.cbegin(), found.cend(),
                                       [&](const PaletteEntry& one) { return paletteKey(one) == paletteKey(entry); });
        if (!there)
            found.append(entry);
    };
    for (const PaletteChoice& choice : m_sources.recent) {
        if (const auto entry = found.size() < mostRecent ? recalled(choice) : std::nullopt)
            add(*entry);
    }
    for (const QString& key : m_sources.useful) {
        for (const PaletteEntry& entry : m_sources.entries) {
            if (paletteKey(entry) == key)
                add(entry);
        }
    }
    return found;
}

PaletteEntry PaletteRanking::service(int row) const {
    const Catalog& catalog = *m_sources.catalog;
    PaletteEntry entry;
    entry.kind = Kind::Service;
    entry.id = catalog.id(row);
    entry.text = entry.id + u" · "_s + catalog.name(row);
    entry.icon = u"package"_s;
    if (!catalog.accounts().empty()) {
        const CatalogAccount& account = catalog.accounts()[static_cast<std::size_t>(catalog.accountIndex(row))];
        entry.accountId = account.id;
        entry.note = account.name;
    }
    return entry;
}

// Nothing where it is no more, or cannot be used now.
std::optional<PaletteEntry> PaletteRanking::recalled(const PaletteChoice& choice) const {
    for (const PaletteEntry& entry : m_sources.entries) {
        if (paletteKey(entry) == choice.key)
            return entry;
    }
    const qsizetype colon = choice.key.indexOf(u':');
    const QString id = choice.key.mid(colon + 1);
    if (choice.key.startsWith("service:"_L1) && m_sources.catalog) {
        const int row = m_sources.catalog->find(id);
        return row < 0 || m_sources.catalog->gone(row) ? std::nullopt : std::optional(service(row));
    }
    if (!choice.key.startsWith("order:"_L1))
        return std::nullopt;
    PaletteEntry order;
    order.kind = Kind::Order;
    order.id = id;
    order.text = choice.text;
    order.icon = u"list-checks"_s;
    return order;
}

int PaletteRanking::bonus(const PaletteEntry& entry) const {
    const QString key = paletteKey(entry);
    const auto found = std::find_if(m_sources.recent.cbegin(), m_sources.recent.cend(),
                                    [&](const PaletteChoice& one) { return one.key == key; });
    return found == m_sources.recent.cend() ? 0 : lately - each * static_cast<int>(found - m_sources.recent.cbegin());
}
