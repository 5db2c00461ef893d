// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

/// Light or dark, roomy or dense.
class AppearanceSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearanceSection)

public:
    AppearanceSection(Settings& settings, Theme& theme, QWidget* parent = nullptr);
};
