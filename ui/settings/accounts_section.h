// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

#include <QHash>

class AccountRow;
class Desk;
class PlainLabel;

/// The accounts: each a row that opens into a form, and the button that adds one.
class AccountsSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsSection)

public:
    AccountsSection(Desk& desk, Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void addAccountRequested();

private:
    void fill();
    void move(const QString& accountId, int by);

    Desk& m_desk;
    QVBoxLayout* m_rows;
    PlainLabel* m_none;
    QHash<QString, AccountRow*> m_byId;
};
