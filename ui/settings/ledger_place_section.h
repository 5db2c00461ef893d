// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup_keeper.h"
#include "ui/settings/settings_section.h"

class Banner;
class Button;
class PlainLabel;

/// Where the ledger is, how large, and when it was last written to; and moving it into another folder.
class LedgerPlaceSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerPlaceSection)

public:
    /// keeper must outlive it.
    LedgerPlaceSection(BackupKeeper& keeper, Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addButtons();
    void tell();
    void chooseFolder();
    void check(const QString& folder);
    /// Of a folder that it can be moved into.
    void ask(const MovePlan& plan);
    void move();
    void say(Tone tone, const QString& words);

    BackupKeeper& m_keeper;
    QString m_path;
    PlainLabel* m_facts;
    Banner* m_notice;
    Button* m_move = nullptr;
    QString m_folder; ///< that is being checked or asked about; empty: none
};
