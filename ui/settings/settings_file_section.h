// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"
#include "store/settings_import.h"
#include "ui/settings/settings_section.h"

class Banner;
class Button;
class Desk;
class PlainLabel;
class QCheckBox;

/// Settings in a file and back: what goes out (keys only where that is asked for), and what an import would change
/// before it does.
class SettingsFileSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsFileSection)

public:
    /// Both must outlive it.
    SettingsFileSection(Desk& desk, Settings& settings, Theme& theme, QWidget* parent = nullptr);

    /// As the dialogs do it, once a file is chosen.
    void exportTo(const QString& path);
    void readFrom(const QString& path);

private:
    /// One that waits for keys.
    struct Export final {
        SettingsCopy copy;
        QString path;
        QList<AccountSettings> wanted;
        QStringList withoutKey; ///< names
    };
    void build();
    void chooseTarget();
    void chooseFile();
    void collect(Export under);
    void write(const SettingsCopy& copy, const QString& path, const QStringList& withoutKey);
    void apply();
    void tell(Tone tone, const QString& words);

    Desk& m_desk;
    Settings& m_settings;
    QCheckBox* m_withKeys;
    PlainLabel* m_warning;
    Button* m_export;
    Button* m_import;
    Banner* m_notice;
    QWidget* m_question;
    PlainLabel* m_plan;
    Button* m_apply;
    SettingsImport m_planned;
};
