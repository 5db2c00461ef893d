// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/refill_pages.h"

#include <QAbstractListModel>

/// The side list of the refills: statuses with live counts. Role::Facet gives a RefillsQuery::Facet as int.
class RefillFacetsModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefillFacetsModel)

public:
    /// ledger must outlive the model.
    explicit RefillFacetsModel(Ledger& ledger, QObject* parent = nullptr);

    /// Of all accounts where it is empty.
    void setAccount(const QString& accountId);
    /// Something about refills changed.
    void recount();
    [[nodiscard]] int count(RefillsQuery::Facet facet) const { return m_counts.value(facet); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    RefillPages m_pages;
    QString m_accountId;
    RefillCounts m_counts;
    quint64 m_job = 0;
    bool m_started = false;
    bool m_reading = false;
    bool m_stale = false;
};
