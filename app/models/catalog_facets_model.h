// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog_facet_rows.h"

#include <QAbstractListModel>

/// The side list of Services: accounts where the catalog is of several, categories by platform, what changed, offers,
/// types and saved searches, with live counts. Role::Facet gives a CatalogFacet as QVariant; Role::Heading rows cannot
/// be chosen. Several rows can be chosen: Qt::CheckStateRole tells which are.
class CatalogFacetsModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogFacetsModel)

public:
    explicit CatalogFacetsModel(QObject* parent = nullptr);

    /// matches: of this catalog under this query. Rows that stay keep their persistent indexes.
    void setMatches(const CatalogPtr& catalog, const CatalogMatches& matches, const CatalogQuery& query);
    /// What is chosen shows before it is counted.
    void setQuery(const CatalogQuery& query);
    /// counts: as long as searches, or empty while nothing is counted.
    void setSaved(const QList<SavedSearch>& searches, const QList<int>& counts);
    /// Shows only the categories whose name has all these words.
    void setWantedCategory(const QString& text);
    [[nodiscard]] FacetFolding folding() const { return m_input.folding; }
    void setFolding(const FacetFolding& folding);
    void setOpen(const QModelIndex& index, bool open);

    /// What the query becomes when the facet is chosen alone in its section, or added there (or taken away).
    [[nodiscard]] CatalogQuery alone(const CatalogQuery& query, const CatalogFacet& facet) const;
    [[nodiscard]] CatalogQuery toggled(const CatalogQuery& query, const CatalogFacet& facet) const;
    /// The conditions of the present query: each can be taken away by toggled(). A platform stands for its categories.
    [[nodiscard]] QList<CatalogFacet> chosen() const;

    [[nodiscard]] int rowOf(const CatalogFacet& facet) const; ///< -1: not shown
    [[nodiscard]] CatalogFacet facetAt(int row) const { return m_rows.at(row).facet; }
    [[nodiscard]] bool hasCategories() const { return !m_input.groups.empty(); }
    [[nodiscard]] int categoryCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Renames a saved search: renameAsked() follows, nothing else.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void foldingChanged();
    void renameAsked(const QString& search, const QString& name);

private:
    void rebuild();

    CatalogFacetsInput m_input;
    QList<CatalogFacetRow> m_rows;
};
