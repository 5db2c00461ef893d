// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QComboBox>

class Desk;

/// The combo of accounts in the header, with an entry that adds one.
class AccountBox final : public QComboBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountBox)

public:
    AccountBox(Desk& desk, Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void addAccountRequested();

private:
    void fill();
    void showCurrent();
    void onActivated(int row);

    Desk& m_desk;
    Theme& m_theme;
};
