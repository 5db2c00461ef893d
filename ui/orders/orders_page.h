// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "store/ledger_types.h"
#include "ui/kit/page.h"

#include <QPointer>

#include <functional>

class Banner;
class Button;
class DataTable;
class EmptyState;
class FilterChips;
class Ledger;
class OrderActions;
class OrderDetails;
class OrderFilters;
class OrderTextCopy;
class OrdersFoot;
class OrdersModel;
class OrdersSearch;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;
class SearchField;
class UnconfirmedBanner;
class UnconfirmedView;

/// Orders, of the header's account unless others are asked for: statuses and filters at the left, the table, the chosen
/// order below it.
class OrdersPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersPage)

public:
    /// theme, settings and ledger must outlive the page.
    OrdersPage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk) override;
    /// The desk of an account, for the orders of others than the header's: nullptr for an account that is gone.
    void setDesks(const std::function<AccountDesk*(const QString& accountId)>& desks);
    void focusSearch() override;
    /// Checks the chosen orders, or all that are shown and running.
    void refresh() override;

    void showFacet(OrdersQuery::Facet facet);
    void showOrder(OrderKey key);
    /// All of one service.
    void showOrdersOf(const QString& serviceId);
    /// The evidence and the choices for an order that may have been placed; 0: the newest one.
    void showUnconfirmed(OrderKey key = 0);

Q_SIGNALS:
    /// forAnotherLink: the same but for its link.
    void orderAgainRequested(const Order& order, bool forAnotherLink);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable(Settings& settings);
    [[nodiscard]] QWidget* buildToolbar();
    void narrow();
    void onSelectionChanged();
    void onRowsShown();
    void updateBanner();
    void updateEmptyState();
    void showList();
    void showContextMenu(const QPoint& at);
    void followDetails();
    void restoreSplit();
    void showFull(bool full);
    void tagOrders();
    [[nodiscard]] QList<OrderKey> chosenKeys() const;

    Settings& m_settings;
    Ledger& m_ledger;
    QPointer<AccountDesk> m_desk;
    std::function<AccountDesk*(const QString& accountId)> m_desks;
    OrdersModel* m_model;
    OrderActions* m_actions;
    OrderFilters* m_side;
    FilterChips* m_chips;
    UnconfirmedBanner* m_unconfirmed;
    Banner* m_question;
    OrdersSearch* m_searching;
    SearchField* m_search;
    DataTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_tableOrEmpty;
    OrderDetails* m_details;
    OrderTextCopy* m_text;
    QSplitter* m_split; ///< table and details
    QList<int> m_sizes; ///< of it, before one order was shown in full; empty: none is
    OrdersFoot* m_foot;
    QWidget* m_list;                      ///< all of the above
    UnconfirmedView* m_inquiry = nullptr; ///< made when it is first looked at
    QStackedWidget* m_views;              ///< m_list or m_inquiry
    bool m_allAccounts = false;
    OrderKey m_wanted = 0; ///< to be chosen as soon as its row is there
};
