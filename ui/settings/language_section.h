// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

/// The language of the interface and of its numbers and dates.
class LanguageSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageSection)

public:
    LanguageSection(Settings& settings, Theme& theme, QWidget* parent = nullptr);
};
