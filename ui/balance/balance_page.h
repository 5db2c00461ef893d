// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"
#include "ui/kit/page.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class BalanceCard;
class BalanceHistory;
class BalanceModel;
class Button;
class Ledger;
class LowBalanceWatch;
class NoticeLine;
class QBoxLayout;
class QGridLayout;
class QStackedWidget;
class ServiceSpendingPanel;
class WarnBelow;
struct Money;
struct Spending;

/// What an account has and what it spends: figures, the balance over time, the services that cost most, the warning.
/// Emits message() once whenever the balance falls below the warning, shown or not.
class BalancePage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalancePage)

public:
    /// theme, settings and ledger must outlive the page.
    BalancePage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk) override;
    /// Checks the balance.
    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildContent();
    void arrange(int width);
    void adoptBalance();
    void showBalance();
    void showSpending();
    void showHistory();
    void warn(const Money& balance, const Money& threshold);
    [[nodiscard]] QList<Money> sumsOf(const Spending& spending) const;
    [[nodiscard]] QString averages() const;

    Settings& m_settings;
    QPointer<AccountDesk> m_desk;
    std::optional<ApiError> m_failure; ///< of the last check
    bool m_checking = false;           ///< asked for here, not answered yet
    bool m_wide = false;
    BalanceModel* m_model;
    LowBalanceWatch* m_watch;
    QStackedWidget* m_pageOrEmpty;
    QGridLayout* m_cardGrid = nullptr;
    QBoxLayout* m_bottom = nullptr;
    BalanceCard* m_balance;
    BalanceCard* m_today;
    BalanceCard* m_week;
    BalanceCard* m_month;
    BalanceCard* m_lasts;
    Button* m_check;
    NoticeLine* m_low;
    NoticeLine* m_failed;
    BalanceHistory* m_history;
    ServiceSpendingPanel* m_services;
    WarnBelow* m_warnBelow;
    QTimer m_age;
};
