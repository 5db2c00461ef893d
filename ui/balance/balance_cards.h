// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/balance_book.h"
#include "ui/theme/theme.h"

#include <QWidget>

class BalanceCard;
class Button;
class NoticeLine;
class QGridLayout;

/// The figures of an account: what it has, what it spent, how long that lasts. Side by side, or in two rows where there
/// is no room.
class BalanceCards final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceCards)

public:
    explicit BalanceCards(Theme& theme, QWidget* parent = nullptr);

    struct Check final {
        std::optional<Money> balance;
        Timestamp at = 0; ///< 0: never
        bool checking = false;
        QString low;    ///< words where a warning holds
        QString failed; ///< words where the last check failed
    };
    void setCheck(const Check& check);
    /// balance: the newest, which the standing may not know yet. shortWords: where it does not last as long as wished.
    void setStanding(const std::optional<AccountStanding>& standing, const std::optional<Money>& balance,
                     const QString& currency, const QString& shortWords);
    void arrange(bool wide);

Q_SIGNALS:
    void checkAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setSpent(BalanceCard& card, const Spending& spending, const QString& currency);
    void showLasting(const AccountStanding& standing, const std::optional<Money>& balance);

    QGridLayout* m_grid;
    BalanceCard* m_balance;
    BalanceCard* m_today;
    BalanceCard* m_week;
    BalanceCard* m_month;
    BalanceCard* m_thisMonth;
    BalanceCard* m_lasts;
    Button* m_check;
    NoticeLine* m_low;
    NoticeLine* m_failed;
    NoticeLine* m_short;
    std::optional<bool> m_wide;
};
