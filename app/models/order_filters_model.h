// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_pages.h"

#include <QAbstractListModel>

/// What narrows the list of orders besides their status: time, service, account, each with the number of orders that it
/// has in the chosen status. Rows of a FacetList with setSeveral(): Role::Facet gives a Filter.
class OrderFiltersModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFiltersModel)

public:
    struct Filter {
        enum class Kind : quint8 { Heading, Days, Range, Service, Account, AllAccounts };
        Kind kind = Kind::Heading;
        int days = 0;  ///< of Days: the last so many, today among them
        QString value; ///< a service id or an account id
        friend bool operator==(const Filter&, const Filter&) = default;
    };

    explicit OrderFiltersModel(Ledger& ledger, QObject* parent = nullptr);

    /// The query whose facets are shown; days: which of the rows of time is chosen, 0 for none or a range of its own.
    void setQuery(const OrdersQuery& query, int days);
    /// Ids and names; with more than one they are offered.
    void setAccounts(const QList<QPair<QString, QString>>& accounts);
    /// The name of a service that has orders here, its id where none is known.
    [[nodiscard]] QString serviceName(const QString& serviceId) const;
    /// Ids and names of the services that are offered.
    [[nodiscard]] QList<QPair<QString, QString>> services() const;
    [[nodiscard]] Filter filterAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    static constexpr int mostServices = 12;

Q_SIGNALS:
    /// How many orders each status has within the chosen service or time; empty where nothing of that is chosen, or
    /// both.
    void statusesCounted(const FacetCounts& counts, bool known);

private:
    struct Row {
        Filter filter;
        QString text;
        QString icon;
        std::optional<int> count;
        bool chosen = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    void refresh();
    void apply(const OrderCounts& counts);
    void rebuild();
    void addTimes(QList<Row>& rows) const;
    void addServices(QList<Row>& rows) const;
    void addAccounts(QList<Row>& rows) const;

    OrderPages m_pages;
    OrdersQuery m_query;
    int m_days = 0;
    QList<QPair<QString, QString>> m_accounts;
    OrderCounts m_counts;
    QList<Row> m_rows;
    quint64 m_job = 0;
    bool m_started = false;
    bool m_reading = false;
    bool m_stale = false;
};

Q_DECLARE_METATYPE(OrderFiltersModel::Filter)
