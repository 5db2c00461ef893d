// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "store/ledger_types.h"
#include "ui/kit/page.h"

#include <QPointer>

#include <functional>

class AskingStrip;
class Banner;
class Button;
class DataTable;
class EmptyState;
class FilterChips;
class Ledger;
class OrderActions;
class OrderDetails;
class OrderFilters;
class OrderShelving;
class OrderTextCopy;
class OrdersExport;
class OrdersFoot;
class OrdersModel;
class OrdersSearch;
class QBoxLayout;
class QSplitter;
class QStackedWidget;
class RefillsView;
class SearchField;
class UnconfirmedBanner;
class UnconfirmedView;
class ViewSwitch;

/// Orders, of the header's account unless others are asked for: statuses and filters at the left, the table, the chosen
/// order below it.
class OrdersPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersPage)

public:
    /// theme, settings and ledger must outlive the page.
    OrdersPage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk) override;
    void setActions(ActionRegistry& actions) override;
    /// The desk of an account, for the orders of others than the header's: nullptr for an account that is gone.
    void setDesks(const std::function<AccountDesk*(const QString& accountId)>& desks);
    void focusSearch() override;
    /// Checks the chosen orders, or all that are shown and running.
    void refresh() override;
    [[nodiscard]] std::any memory() const override;
    void resume(const std::any& memory) override;

    void showFacet(OrdersQuery::Facet facet);
    void showOrder(OrderKey key);
    /// These and no others, of whatever account, until a person takes the filter away: words tell what they are.
    void showOrders(const QList<OrderKey>& keys, const QString& words);
    /// All that the text finds.
    void searchFor(const QString& text);
    /// All of one service.
    void showOrdersOf(const QString& serviceId);
    /// The evidence and the choices for an order that may have been placed; 0: the newest one.
    void showUnconfirmed(OrderKey key = 0);
    [[nodiscard]] bool isUnconfirmedShown() const;
    void showRefills();
    /// A table of orders, to be taken into the ledger.
    void importFile(const QString& path);
    /// What is being asked of many orders and would not go on without the program, in words; empty while nothing is.
    [[nodiscard]] QString askingText() const;

Q_SIGNALS:
    /// To be shown with its account, which is another than this page's.
    void orderAsked(OrderKey key);
    /// A person wants to place an order: there is none yet.
    void servicesAsked();
    /// forAnotherLink: the same but for its link.
    void orderAgainRequested(const Order& order, bool forAnotherLink);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void connectShelving();
    [[nodiscard]] QWidget* buildToolbar();
    void narrow();
    void onSelectionChanged();
    void updateFoot();
    void onRowsShown();
    void updateBanner();
    void updateEmptyState();
    void showList();
    void followDetails();
    void readTags();
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
    OrderShelving* m_shelving;
    OrdersExport* m_export;
    EmptyState* m_empty;
    QStackedWidget* m_tableOrEmpty;
    OrderDetails* m_details;
    OrderTextCopy* m_text;
    QSplitter* m_split; ///< table and details
    QStringList m_tags; ///< that orders have, as last read
    QList<int> m_sizes; ///< of it, before one order was shown in full; empty: none is
    OrdersFoot* m_foot;
    Button* m_exporting = nullptr;
    QWidget* m_list; ///< all of the above
    ViewSwitch* m_switch;
    QBoxLayout* m_sideColumn = nullptr;   ///< above m_side
    QBoxLayout* m_tools = nullptr;        ///< the first row of the toolbar
    UnconfirmedView* m_inquiry = nullptr; ///< made when it is first looked at
    RefillsView* m_refills = nullptr;     ///< the same
    QStackedWidget* m_views;              ///< m_list, m_inquiry or m_refills
    AskingStrip* m_askings;
    bool m_allAccounts = false;
    OrderKey m_wanted = 0; ///< to be chosen as soon as its row is there
};
