// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class PlainLabel;
class ProgramLog;
class QComboBox;

/// What the program writes down about itself, and a way to read it.
class LogSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogSection)

public:
    /// Both must outlive it.
    LogSection(ProgramLog& log, Settings& settings, Theme& theme, QWidget* parent = nullptr);

private:
    void choose(int level);
    void showLog();
    void tell(const QString& words = {});

    ProgramLog& m_log;
    Settings& m_settings;
    QComboBox* m_level;
    PlainLabel* m_words;
};
