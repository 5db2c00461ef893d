// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_messages.h"

#include "store/backup_keeper.h"
#include "ui/kit/message_bar.h"

using namespace Qt::StringLiterals;

BackupMessages::BackupMessages(BackupKeeper& keeper, MessageBar& bar, QObject* parent)
    : QObject(parent) {
    connect(&keeper, &BackupKeeper::damageFound, this, [&keeper, &bar](const QString& reason) {
        bar.show(
            Tone::Bad,
            tr("The ledger is damaged: %1. Mend it before you order more; what can be read will be saved.").arg(reason),
            u"damage"_s, tr("Mend…"), [&keeper, &bar, reason] {
                if (const auto restarted = keeper.restartDamaged(reason); !restarted)
                    bar.show(Tone::Warn, restarted.error().text, u"mend"_s);
            });
    });
    connect(&keeper, &BackupKeeper::copyFailed, this, [&bar](const LedgerError& error) {
        bar.show(Tone::Warn, tr("Today's copy of the ledger could not be made. %1").arg(error.text), u"backup"_s);
    });
    connect(&keeper, &BackupKeeper::moveEnded, this,
            [&bar](bool done, const QString& words) { bar.show(done ? Tone::Good : Tone::Warn, words, u"moved"_s); });
}
