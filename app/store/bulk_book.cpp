// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_book.h"

#include "store/bulk_reads.h"
#include "store/bulk_writes.h"
#include "store/ledger_core.h"

BulkBook::BulkBook(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<qint64>> BulkBook::record(const QString& accountId, const QString& name,
                                         const QList<NewBulkLine>& lines) {
    return m_core.write(
        [accountId, name, lines](LedgerWrite& write) { return writeBulkList(write, accountId, name, lines); });
}

QFuture<Stored<QList<BulkListLine>>> BulkBook::beginNext(qint64 list, int count) {
    return m_core.write([list, count](LedgerWrite& write) { return writeNextLines(write, list, count); });
}

QFuture<Stored<Done>> BulkBook::setState(qint64 list, BulkState state, const QString& pauseText, int pauseLine) {
    return m_core.write([list, state, pauseText, pauseLine](LedgerWrite& write) {
        return writeBulkState(write, list, state, pauseText, pauseLine);
    });
}

QFuture<Stored<QList<BulkList>>> BulkBook::lists(const QString& accountId) {
    return m_core.read([accountId](Database& database) { return readBulkLists(database, accountId); });
}

QFuture<Stored<BulkList>> BulkBook::list(qint64 list) {
    return m_core.read([list](Database& database) { return readBulkList(database, list); });
}

QFuture<Stored<QList<BulkListLine>>> BulkBook::lines(qint64 list) {
    return m_core.read([list](Database& database) { return readBulkLines(database, list); });
}

QFuture<Stored<QList<BulkOutcome>>> BulkBook::failedLines(qint64 list) {
    return m_core.read([list](Database& database) { return readFailedLines(database, list); });
}
