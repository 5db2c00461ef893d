// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class DataTable;
class EmptyState;
class Ledger;
class PlainLabel;
class QStackedWidget;
class RecordToolbar;
class ServiceRankingModel;
class Settings;

/// What the services that were ordered did: a table that ranks them, of the current account or of all, for the orders
/// of the last days or all. Services of few orders stand below the others. Reads nothing while it is hidden.
class RecordPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPage)

public:
    /// theme, settings and ledger must outlive the page.
    RecordPage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk) override;
    void setActions(ActionRegistry& actions) override;
    void focusSearch() override;
    void refresh() override;

Q_SIGNALS:
    /// A person asks to see the service, or their orders of it.
    void serviceAsked(const QString& accountId, const QString& serviceId);
    void ordersAsked(const QString& accountId, const QString& serviceId);
    /// A person wants to place an order: there is no record yet.
    void servicesAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTable();
    void connectParts();
    void adoptAccounts();
    void showState();
    void showMenu(const QPoint& at);
    void openChosen(void (RecordPage::*signal)(const QString&, const QString&));
    void exportShown();
    void restore();
    void remember();

    Settings& m_settings;
    QPointer<AccountDesk> m_desk;
    std::optional<bool> m_showsAll; ///< how the columns stand
    bool m_all = false;             ///< accounts' services, where a person wants it
    ServiceRankingModel* m_model;
    DataTable* m_table;
    RecordToolbar* m_toolbar;
    EmptyState* m_empty;
    QStackedWidget* m_tableOrEmpty;
    PlainLabel* m_foot;
    QTimer m_again; ///< while old orders are looked through
};
