// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "ui/kit/panel.h"

class FormField;
class QLineEdit;
class Settings;
class Theme;

/// What a person typed into "Warn below". amount: nothing where the field is empty or 0 (no warning), and where problem
/// says what is wrong.
struct TypedThreshold final {
    std::optional<Decimal> amount;
    QString problem;
};
/// Reads "20", "20.5", "1,000", "1 000", "$20", "20 EUR".
[[nodiscard]] TypedThreshold readThreshold(const QString& typed, const QString& currency);

/// The panel of the account's low balance warning; what is typed is saved to its settings when the field is left.
class WarnBelow final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarnBelow)

public:
    /// settings must outlive the panel.
    WarnBelow(Theme& theme, Settings& settings, QWidget* parent = nullptr);

    /// Empty: no account.
    void setAccount(const QString& accountId, const QString& currency);

private:
    void showKept();
    void save();

    Settings& m_settings;
    QString m_accountId;
    QString m_currency;
    QLineEdit* m_edit;
    FormField* m_field;
};
