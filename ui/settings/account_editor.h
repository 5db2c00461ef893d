// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"
#include "core/money.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class Button;
class Desk;
class FormField;
class PlainLabel;
class SecretField;
class QComboBox;
class QLineEdit;
class QSpinBox;

/// Changes one account: name and colour, address, key (a new one, and where the kept one is), and how fast its provider
/// may be asked.
class AccountEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountEditor)

public:
    AccountEditor(Desk& desk, Theme& theme, const QString& accountId, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Saved or given up.
    void done();

private:
    void build(Theme& theme);
    void save();
    void test();
    void tested(const std::optional<ApiError>& error, const std::optional<Money>& balance);
    void fillColors(Theme& theme);
    [[nodiscard]] bool check();
    void say(Theme::Ink ink, const QString& words);

    Desk& m_desk;
    AccountSettings m_account;
    QLineEdit* m_nameEdit;
    QLineEdit* m_addressEdit;
    QComboBox* m_color;
    QSpinBox* m_perMinute;
    QSpinBox* m_atOnce;
    FormField* m_name;
    FormField* m_address;
    SecretField* m_key;
    PlainLabel* m_answer;
    Button* m_test;
    bool m_testing = false;
};
