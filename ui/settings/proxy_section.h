// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"
#include "ui/settings/settings_section.h"

class Banner;
class Button;
class FormField;
class NetworkSetup;
class QComboBox;
class QLineEdit;
class QSpinBox;
class SecretField;

/// Through which proxy providers are reached, and a test of the way.
class ProxySection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxySection)

public:
    /// setup must outlive it.
    ProxySection(NetworkSetup& setup, Theme& theme, QWidget* parent = nullptr);

private:
    void addForm();
    void follow();
    void splitHost(); ///< "http://proxy:3128", as people paste it
    /// What stands in the form, where it is complete; else says what is missing.
    bool take();
    void test();
    void onTested(const std::optional<ApiError>& error);
    void tell(Tone tone, const QString& words);

    NetworkSetup& m_setup;
    QComboBox* m_kind;
    QWidget* m_form;
    QLineEdit* m_host;
    FormField* m_hostField;
    QSpinBox* m_port;
    QLineEdit* m_user;
    SecretField* m_password;
    Button* m_test;
    Banner* m_notice;
    bool m_following = false;
};
