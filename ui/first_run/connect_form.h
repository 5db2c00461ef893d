// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"
#include "core/money.h"
#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

#include <optional>

class Button;
class Desk;
class FormField;
class PlainLabel;
class SecretField;
class QLineEdit;
class QUrl;

/// The card of the first run: address, key and name of an account, checked with the provider before they are kept.
class ConnectForm final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectForm)

public:
    ConnectForm(Desk& desk, Theme& theme, QWidget* parent = nullptr);

    /// The address of the default provider, no key, the focus in the key.
    void begin();
    /// Gives a check under way up; what was typed stays.
    void stop();

private:
    void build(Theme& theme);
    void connectNow();
    void onChecked(const std::optional<ApiError>& error);
    void showProblem(const ApiError& error);
    void setBusy(bool busy);
    void followAddress();
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] QString name() const;

    Desk& m_desk;
    QLineEdit* m_addressEdit;
    QLineEdit* m_nameEdit;
    FormField* m_address;
    SecretField* m_key;
    FormField* m_name;
    Button* m_connect;
    QWidget* m_busyLine;
    Button* m_practice;
    PlainLabel* m_practiceProblem;
    bool m_nameIsOwn = false; ///< typed by the person: no longer follows the address
    bool m_busy = false;
};
