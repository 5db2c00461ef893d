// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

/// How often providers are asked.
class CheckingSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckingSection)

public:
    CheckingSection(Settings& settings, Theme& theme, QWidget* parent = nullptr);
};
