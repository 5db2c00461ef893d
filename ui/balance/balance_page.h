// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"
#include "core/order.h"
#include "ui/kit/export_sheet.h"
#include "ui/kit/page.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class AccountOverviewPanel;
class AccountStandings;
class BalanceCards;
class BalanceCheckPanel;
class BalanceEventsPanel;
class BalanceHistoryPanel;
class BalanceModel;
class BalanceWarningPanel;
class BalanceWarnings;
class Ledger;
class LowBalanceWatch;
class QBoxLayout;
class QStackedWidget;
class SpendingPanel;

/// What an account has and what it spends: figures, the balance over time and whether orders explain it, what moved it,
/// what services and categories cost, the warnings, and all accounts where there are several. Emits message() once
/// whenever an account's balance falls below a warning, shown or not.
class BalancePage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalancePage)

public:
    /// theme, settings and ledger must outlive the page.
    BalancePage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk) override;
    /// Checks the balance.
    void refresh() override;

Q_SIGNALS:
    /// To look into an order of the current account.
    void orderAsked(OrderKey key);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildContent();
    void connectParts();
    void followAccounts();
    void arrange(int width);
    void adoptBalance();
    void adoptStanding(const QString& accountId);
    void showBalance();
    void showHistory();
    void showSpent();
    [[nodiscard]] QString spentWords() const;
    [[nodiscard]] QStringList categories() const;
    void exportTo(const ExportRequest& request);
    void connectWarnings();

    Settings& m_settings;
    QPointer<AccountDesk> m_desk;
    std::optional<ApiError> m_failure; ///< of the last check
    bool m_checking = false;           ///< asked for here, not answered yet
    BalanceWarnings* m_warnings;
    BalanceModel* m_model;
    AccountStandings* m_standings;
    LowBalanceWatch* m_watch;
    QStackedWidget* m_pageOrEmpty;
    QBoxLayout* m_middle = nullptr;
    QBoxLayout* m_bottom = nullptr;
    BalanceCards* m_cards;
    BalanceHistoryPanel* m_history;
    BalanceCheckPanel* m_check;
    BalanceWarningPanel* m_warningPanel;
    BalanceEventsPanel* m_events;
    SpendingPanel* m_spending;
    AccountOverviewPanel* m_overview;
    QTimer m_age;
};
