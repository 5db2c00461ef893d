// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_notes.h"

#include "store/ledger_core.h"

using namespace Qt::StringLiterals;

namespace {

Stored<QString> readNote(Database& database, const QString& accountId, const QString& serviceId) {
    auto found = database.execute(u"SELECT note FROM service_notes WHERE account = "
                                  "(SELECT account FROM accounts WHERE account_id = ?) AND service_id = ?"_s,
                                  accountId, serviceId);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (row.next())
        return row.text(0);
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return QString();
}

Stored<Done> removeNote(LedgerWrite& write, qint64 account, const QString& serviceId) {
    auto removed =
        write.database.execute(u"DELETE FROM service_notes WHERE account = ? AND service_id = ?"_s, account, serviceId);
    if (!removed)
        return removed.error();
    return Done();
}

Stored<Done> writeNote(LedgerWrite& write, const QString& accountId, const QString& serviceId, const QString& note,
                       bool add) {
    const auto account = accountNumber(write, accountId);
    if (!account)
        return account.error();
    if (note.trimmed().isEmpty())
        return add ? Stored<Done>(Done()) : removeNote(write, account.value(), serviceId);
    const QString insert =
        u"INSERT INTO service_notes (account, service_id, note, written_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (account, service_id) DO UPDATE SET written_at = excluded.written_at, note = "_s;
    auto written =
        add ? write.database.execute(insert + u"service_notes.note || ? || excluded.note"_s, account.value(), serviceId,
                                     note, write.now, u"\n"_s)
            : write.database.execute(insert + u"excluded.note"_s, account.value(), serviceId, note, write.now);
    if (!written)
        return written.error();
    return Done();
}

} // namespace

ServiceNotes::ServiceNotes(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QString>> ServiceNotes::note(const QString& accountId, const QString& serviceId) {
    return m_core.read([=](Database& database) { return readNote(database, accountId, serviceId); });
}

QFuture<Stored<Done>> ServiceNotes::setNote(const QString& accountId, const QString& serviceId, const QString& note) {
    return m_core.write([=](LedgerWrite& write) { return writeNote(write, accountId, serviceId, note, false); });
}

QFuture<Stored<Done>> ServiceNotes::addToNote(const QString& accountId, const QString& serviceId,
                                              const QString& words) {
    return m_core.write([=](LedgerWrite& write) { return writeNote(write, accountId, serviceId, words, true); });
}
