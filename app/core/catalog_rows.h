// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_columns.h"
#include "core/catalog_condition.h"
#include "core/catalog_filter.h"

/// Which rows a condition lets through. For one query; what it is made of must outlive it.
class CatalogRows final {
public:
    using Rows = std::vector<quint32>; ///< ascending

    /// favourites: 1 or 0 for each row.
    CatalogRows(const CatalogColumns& columns, const CatalogContext& context, const std::vector<quint8>& favourites)
        : m_columns(columns)
        , m_context(context)
        , m_favourites(favourites) {}

    /// Of `among`, or of all rows where that is null.
    [[nodiscard]] Rows matching(const CatalogTerm& term, const Rows* among) const;

    /// 1 for each row whose service is a favourite.
    static std::vector<quint8> favouriteMarks(const CatalogColumns& columns, const QSet<QString>& favourites);

private:
    [[nodiscard]] Rows all(const CatalogTerm& term, const Rows* among) const;
    [[nodiscard]] Rows any(const CatalogTerm& term, const Rows* among) const;
    [[nodiscard]] Rows none(const CatalogTerm& term, const Rows* among) const;
    [[nodiscard]] Rows word(std::string_view word, const Rows* among) const;
    [[nodiscard]] Rows phrase(const CatalogTerm& term, const Rows* among) const;
    [[nodiscard]] Rows news(const CatalogTerm& term, const Rows* among) const;
    [[nodiscard]] Rows column(const CatalogTerm& term, const Rows* among) const;
    [[nodiscard]] std::string_view searchText(std::size_t row) const;

    const CatalogColumns& m_columns;
    const CatalogContext& m_context;
    const std::vector<quint8>& m_favourites;
};
