// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

class AccountOverviewModel;
class AccountStandings;
class DataTable;
class PlainLabel;
class Settings;
class Theme;

/// All accounts, one row each, with what they have together. Hidden where there are fewer than two.
class AccountOverviewPanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountOverviewPanel)

public:
    /// All must outlive it.
    AccountOverviewPanel(Theme& theme, Settings& settings, AccountStandings& standings, QWidget* parent = nullptr);

private:
    void showSums();

    Theme& m_theme;
    AccountOverviewModel* m_model;
    DataTable* m_table;
    PlainLabel* m_sums;
};
