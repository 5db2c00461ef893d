// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_filter.h"

#include <optional>

/// The steps by which the catalog was narrowed, to be undone and done again one by one. Typing in one go is one step;
/// sorting is none.
class FilterHistory final {
public:
    enum class Step : quint8 { Text, Facet };

    /// before: the query that the step is about to replace.
    void record(const CatalogQuery& before, Step step);
    /// Typing that follows is a step of its own.
    void endTyping() { m_typing = false; }
    /// What stood before the last step, under the present sorting; nothing when there is no step left.
    std::optional<CatalogQuery> undo(const CatalogQuery& present);
    /// What the last undo() took back; nothing after a new step.
    std::optional<CatalogQuery> redo(const CatalogQuery& present);
    void clear();

private:
    std::optional<CatalogQuery> walk(QList<CatalogQuery>& from, QList<CatalogQuery>& to, const CatalogQuery& present);

    static constexpr qsizetype depth = 50;
    QList<CatalogQuery> m_before;
    QList<CatalogQuery> m_after;
    bool m_typing = false;
};
