// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup_keeper.h"
#include "ui/settings/settings_section.h"

class Banner;
class Button;
class RestoreQuestion;

/// The copies of the ledger: where they are, making one, restoring one, and checking the ledger.
class BackupsSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupsSection)

public:
    /// keeper must outlive this object.
    BackupsSection(BackupKeeper& keeper, Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addButtons();
    void list();
    void fill(const QList<ListedCopy>& copies);
    void addRow(const ListedCopy& copy);
    void backUp();
    void chooseFile();
    /// below: the row beneath which it is asked; nullptr: beneath all.
    void restore(const QString& file, QWidget* below);
    void check();
    void checked(const Stored<LedgerCheck>& check);
    void tell(Tone tone, const QString& words, const QString& action = {});

    BackupKeeper& m_keeper;
    QVBoxLayout* m_rows;
    Button* m_backUp = nullptr;
    Button* m_check = nullptr;
    Banner* m_notice;
    RestoreQuestion* m_question;
    QString m_damage; ///< what the last check found
    bool m_checking = false;
};
