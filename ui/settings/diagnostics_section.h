// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_parts.h"
#include "ui/settings/settings_section.h"

class Button;
class Ledger;
class PlainLabel;
class QCheckBox;

/// What stays on this computer, and what a person may copy from it to whoever mends the program.
class DiagnosticsSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticsSection)

public:
    /// All must outlive it.
    DiagnosticsSection(const SettingsParts& parts, const Settings& settings, Ledger& ledger, Theme& theme,
                       QWidget* parent = nullptr);

private:
    /// then: with the text, soon.
    void gather(const std::function<void(const QString&)>& then);
    void copy();
    void showText();

    SettingsParts m_parts;
    const Settings& m_settings;
    Ledger& m_ledger;
    QCheckBox* m_names;
    PlainLabel* m_said;
};
