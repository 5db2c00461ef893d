// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup_keeper.h"
#include "ui/theme/theme.h"

#include <QWidget>

class Button;
class PlainLabel;
class QLabel;
class QVBoxLayout;
class RestoreQuestion;

/// Instead of everything else when the ledger cannot be opened: says why, and offers to try again, to salvage what can
/// be read, to restore a copy, or, only at a person's word, to begin with an empty one. Nothing is changed before it is
/// chosen.
class LedgerFailurePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerFailurePage)

public:
    LedgerFailurePage(BackupKeeper& keeper, Theme& theme, const LedgerError& error, QWidget* parent = nullptr);

Q_SIGNALS:
    void quitRequested();

private:
    void showChoices();
    void showReport(const SalvageReport& report);
    void salvage();
    void salvaged(const Stored<SalvageReport>& report);
    void askEmpty();
    void askUsualPlace();
    void addTryAgain();
    void chooseFile();
    void restart(LedgerCopy::Kind presentKeptAs);
    void ask(const QString& file);

    void begin(const QString& title, const QString& text);
    Button* addChoice(Button* button);
    void addQuit();
    /// The newest copy that can be read, when it has more than so many orders.
    void offerNewest(qint64 moreThan);

    BackupKeeper& m_keeper;
    Theme& m_theme;
    LedgerError m_error;
    bool m_nothingReadable = false;
    QLabel* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    RestoreQuestion* m_question;
    QWidget* m_choices = nullptr;
    QVBoxLayout* m_column;
};
