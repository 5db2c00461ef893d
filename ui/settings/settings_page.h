// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class Attention;
class BackupKeeper;
class Desk;
class Ledger;
class QVBoxLayout;

/// Accounts, checking, appearance, language, backups, and what program this is. What is changed here applies at once.
class SettingsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    /// All must outlive the page.
    SettingsPage(Desk& desk, Settings& settings, Ledger& ledger, BackupKeeper& backups, Theme& theme,
                 QWidget* parent = nullptr);

    void setAccount(AccountDesk* /*desk*/) override {}
    void setActions(ActionRegistry& actions) override;
    /// Must outlive the page.
    void addNotices(Attention& attention);

Q_SIGNALS:
    void addAccountRequested();

private:
    Settings& m_settings;
    QVBoxLayout* m_sections;
};
