// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup_keeper.h"
#include "ui/theme/theme.h"

#include <QWidget>

class Button;
class PlainLabel;

/// Checks a copy, says in words what restoring it would change, asks once, and then restarts the ledger with it. What
/// is not wanted leaves no trace.
class RestoreQuestion final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestoreQuestion)

public:
    /// presentKeptAs: the name under which the present ledger is set aside.
    RestoreQuestion(BackupKeeper& keeper, Theme& theme, LedgerCopy::Kind presentKeptAs, QWidget* parent = nullptr);

    void ask(const QString& file);

Q_SIGNALS:
    /// Kept the present ledger, or the copy is no good and the words were read.
    void closed();

private:
    void show(Theme::Ink ink, const QString& words);
    void prepared(const Stored<RestorePlan>& plan);
    void scrollIntoView();
    void confirm();
    void close();

    BackupKeeper& m_keeper;
    LedgerCopy::Kind m_presentKeptAs;
    PlainLabel* m_words;
    Button* m_keep;
    Button* m_restore;
    RestorePlan m_plan;
    QString m_file; ///< that is asked about; empty: none
};
