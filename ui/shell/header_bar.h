// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class AccountDesk;
class BalanceChip;
class BellButton;
class ConnectionLabel;
class Desk;
class PaletteButton;

/// The bar at the top of every page: program, account, connection, balance.
class HeaderBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderBar)

public:
    HeaderBar(Desk& desk, Settings& settings, Theme& theme, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);
    [[nodiscard]] BellButton& bell() const { return *m_bell; }
    [[nodiscard]] PaletteButton& palette() const { return *m_palette; }

Q_SIGNALS:
    void addAccountRequested();
    void balanceRequested();

private:
    ConnectionLabel* m_connection;
    BalanceChip* m_balance;
    BellButton* m_bell;
    PaletteButton* m_palette;
};
