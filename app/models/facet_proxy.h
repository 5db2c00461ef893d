// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/// The rows of a model that stand in one facet (Role::Facet of their first column), sorted by Role::Raw. live: a row
/// that changes leaves or comes at once; else it stays where it is until another facet is chosen, for rows that are
/// edited.
class FacetProxy final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetProxy)

public:
    explicit FacetProxy(bool live, QObject* parent = nullptr);

    /// 0: every row.
    void setFacet(int facet);
    [[nodiscard]] int facet() const { return m_facet; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    int m_facet = 0;
};
