// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asked_order.h"
#include "models/roles.h"
#include "store/refill_query.h"
#include "ui/orders/refill_actions.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class DataTable;
class EmptyState;
class FacetList;
class PlainLabel;
class QBoxLayout;
class QStackedWidget;
class QStandardItemModel;
class RefillFacetsModel;
class RefillsModel;
class SearchField;
class Settings;
class ViewSwitch;

/// The refills, of the header's account unless all are asked for: statuses at the left, the table, and what can be done
/// with the chosen ones.
class RefillsView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefillsView)

public:
    /// All must outlive the view.
    RefillsView(Theme& theme, Settings& settings, Ledger& ledger, const RefillActions::Desks& desks,
                QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);
    void focusSearch();
    void focusTable();
    /// Checks the chosen refills.
    void refresh() { m_actions->check(); }

Q_SIGNALS:
    void ordersRequested();
    void showOrderRequested(OrderKey key, const QString& accountId);
    void askRequested(Ask ask, const QList<OrderKey>& keys);
    void message(Tone tone, const QString& text);
    void fileWritten(const QString& said, const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QWidget* buildToolbar();
    void buildTable();
    void connectParts();
    void fillAccounts();
    void narrow();
    void onSelectionChanged();
    void onRowsShown();
    void exportShown();
    void showContextMenu(const QPoint& at);

    Theme& m_theme;
    Settings& m_settings;
    Ledger& m_ledger;
    QString m_home; ///< the header's account
    QString m_accountId;
    RefillsModel* m_model;
    RefillFacetsModel* m_facets;
    QStandardItemModel* m_accounts;
    RefillActions* m_actions;
    ViewSwitch* m_switch;
    FacetList* m_statusList;
    FacetList* m_accountList;
    SearchField* m_search;
    DataTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_tableOrEmpty;
    PlainLabel* m_shown;
    PlainLabel* m_chosen;
    QWidget* m_side = nullptr;
    QBoxLayout* m_sideColumn = nullptr;
    QBoxLayout* m_tools = nullptr;
    QTimer m_typed;
};
