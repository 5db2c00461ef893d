// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_filter.h"

#include <QAbstractListModel>

/// The side list of Services: categories, offers and types with live counts. Role::Facet gives a CatalogFacet as
/// QVariant; Role::Heading rows cannot be chosen.
struct CatalogFacet final {
    enum class Kind : quint8 { All, Favourites, Category, Refill, Cancel, DripFeed, Type };
    Kind kind = Kind::All;
    QString value; ///< the category's or type's name
    friend bool operator==(const CatalogFacet&, const CatalogFacet&) = default;
};

class CatalogFacetsModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogFacetsModel)

public:
    explicit CatalogFacetsModel(QObject* parent = nullptr);

    /// Rows change only when the categories or types do; counts by dataChanged.
    void setMatches(const CatalogPtr& catalog, const CatalogMatches& matches);
    [[nodiscard]] int rowOf(const CatalogFacet& facet) const;
    /// The query narrowed by a chosen facet: the other conditions of facets are cleared, text and sorting stay.
    [[nodiscard]] static CatalogQuery applied(const CatalogQuery& query, const CatalogFacet& facet);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row final {
        CatalogFacet facet;
        QString text;
        QString icon;
        int count = 0;
        bool heading = false;
    };
    void adopt(const QList<Row>& rows);

    QList<Row> m_rows;
};

Q_DECLARE_METATYPE(CatalogFacet)
