// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_keeper.h"
#include "store/database_thread.h"
#include "store/ledger_place.h"
#include "store/settings_file.h"

namespace {

LedgerError notWritable(const LedgerPlace& place) {
    return {LedgerError::Kind::CannotWrite, SettingsFile::whyNotWritable(place.settingsFile())};
}

} // namespace

QFuture<Stored<MovePlan>> BackupKeeper::checkMove(const QString& folder) {
    return m_thread->run([files = m_files, folder](Database&) { return ::checkMove(files, folder); });
}

Stored<Done> BackupKeeper::restartToMove(const QString& folder) {
    if (isPlacing()) {
        return LedgerError{LedgerError::Kind::CannotWrite,
                           tr("An order is under way. Wait for the provider's answer, then try again.")};
    }
    if (m_place == nullptr)
        return LedgerError{LedgerError::Kind::Refused, {}};
    if (!m_place->want(folder))
        return notWritable(*m_place);
    Q_EMIT restartRequested();
    return Done();
}

Stored<Done> BackupKeeper::restartInUsualPlace() {
    if (m_place == nullptr)
        return LedgerError{LedgerError::Kind::Refused, {}};
    if (!m_place->useUsual())
        return notWritable(*m_place);
    Q_EMIT restartRequested();
    return Done();
}
