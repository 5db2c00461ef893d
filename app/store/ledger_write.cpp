// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_write.h"

using namespace Qt::StringLiterals;

Stored<qint64> accountNumber(LedgerWrite& write, const QString& accountId) {
    {
        auto found = write.database.execute(u"SELECT account FROM accounts WHERE account_id = ?"_s, accountId);
        if (!found)
            return found.error();
        if (found.value().next())
            return found.value().integer(0);
    }
    auto made = write.database.execute(u"INSERT INTO accounts (account_id) VALUES (?)"_s, accountId);
    if (!made)
        return made.error();
    return made.value().insertedKey();
}

Stored<Done> addEvent(LedgerWrite& write, OrderKey key, OrderEvent::Kind kind, const QString& text,
                      std::optional<qint64> remains) {
    auto added = write.database.execute(
        u"INSERT INTO order_events (order_key, number, kind, at, text, remains) VALUES (?, "
        "(SELECT COALESCE(MAX(number), 0) + 1 FROM order_events WHERE order_key = ?), ?, ?, ?, ?)"_s,
        key, key, static_cast<int>(kind), write.now, text, remains);
    if (!added)
        return added.error();
    return Done();
}

LedgerError refusal(const QString& text) {
    return {LedgerError::Kind::Refused, text};
}
