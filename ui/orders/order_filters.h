// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_completion.h"
#include "models/order_filters_model.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <any>

class DayRangePanel;
class FacetList;
class OrderFacetsModel;

/// The side of the Orders page: statuses, and below them what else narrows the list: time, service, account. One of
/// each is chosen at most; choosing it again gives it up.
class OrderFilters final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFilters)

public:
    /// All must outlive this object.
    OrderFilters(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent = nullptr);

    /// The header's account, which the orders shown are of unless another is chosen here. Everything else is given up.
    void setAccount(const QString& accountId);
    /// Puts what is chosen into the query.
    void narrow(OrdersQuery& query) const;
    /// The whole query as it is asked, for the counts.
    void setAsked(const OrdersQuery& query);

    void choose(OrdersQuery::Facet facet);
    /// Only these orders, of whatever account, in so many words; in the place of everything else that was chosen.
    void showOnly(const QList<OrderKey>& keys, const QString& words);
    /// Everything but the status: time, service and a foreign account.
    void clear();
    /// What is chosen besides the status and the header's account, in words, and how to give one of it up.
    [[nodiscard]] QStringList words() const;
    void remove(int word);
    [[nodiscard]] bool isNarrowed() const;
    /// All that is chosen, for the filters that take the place of these; only they read it.
    [[nodiscard]] std::any memory() const { return m_chosen; }
    void resume(const std::any& memory);
    [[nodiscard]] OrderFacetsModel& statuses() const { return *m_statuses; }
    /// Ids and names.
    [[nodiscard]] QList<QPair<QString, QString>> accounts() const;
    /// What can be offered while a query is typed.
    [[nodiscard]] OrderVocabulary vocabulary() const;

Q_SIGNALS:
    void changed();

private:
    struct Chosen {
        OrdersQuery::Facet facet = OrdersQuery::Facet::All;
        QString serviceId;
        QString accountId; ///< empty: all
        int days = 0;      ///< 0: from and until, where they are
        Timestamp from = 0;
        Timestamp until = 0;
        QList<OrderKey> keys = {}; ///< empty: any
        QString keysWords = {};
    };
    void take(const OrderFiltersModel::Filter& filter);
    void askRange();
    void followDays();
    void fitStatuses();
    void changeTo(const Chosen& chosen);
    [[nodiscard]] QString spanWords() const;

    Theme& m_theme;
    Settings& m_settings;
    OrderFacetsModel* m_statuses;
    OrderFiltersModel* m_filters;
    FacetList* m_statusList;
    FacetList* m_filterList;
    DayRangePanel* m_range = nullptr;
    QString m_home; ///< the header's account
    Chosen m_chosen;
    QTimer m_minute;
};
