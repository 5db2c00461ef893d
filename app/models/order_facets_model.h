// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QAbstractListModel>

/// The side list of Orders: statuses with live counts. Role::Facet gives an OrdersQuery::Facet as int.
class OrderFacetsModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFacetsModel)

public:
    explicit OrderFacetsModel(Ledger& ledger, QObject* parent = nullptr);

    /// Of all accounts where it is empty.
    void setAccount(const QString& accountId);
    [[nodiscard]] const QString& accountId() const { return m_accountId; }
    /// What the rows show in place of the account's counts, as OrderFiltersModel tells it.
    void setShownCounts(const FacetCounts& counts, bool known);
    /// Of the account.
    [[nodiscard]] int count(OrdersQuery::Facet facet) const;
    [[nodiscard]] int rowOf(OrdersQuery::Facet facet) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void refresh();
    void apply(const FacetCounts& counts);

    Ledger& m_ledger;
    QString m_accountId;
    FacetCounts m_counts;
    FacetCounts m_shown; ///< empty: m_counts
    bool m_shownKnown = true;
    QList<OrdersQuery::Facet> m_rows;
    quint64 m_job = 0;
    bool m_started = false;
    bool m_untold = false; ///< the counts of an account that was chosen are not there yet
    bool m_reading = false;
    bool m_stale = false;
};
