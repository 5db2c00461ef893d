// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "ui/kit/panel.h"

class BalanceWarnings;
class FormField;
class QLineEdit;
class Theme;

/// The panel of an account's low balance warnings; what is typed is kept when the field is left.
class BalanceWarningPanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceWarningPanel)

public:
    /// warnings must outlive the panel.
    BalanceWarningPanel(Theme& theme, BalanceWarnings& warnings, QWidget* parent = nullptr);

    /// Empty: no account.
    void setAccount(const QString& accountId, const QString& currency);

private:
    void showKept();
    void saveAmount();
    void saveDays();

    BalanceWarnings& m_warnings;
    QString m_accountId;
    QString m_currency;
    QLineEdit* m_amountEdit;
    QLineEdit* m_daysEdit;
    FormField* m_amount;
    FormField* m_days;
};
