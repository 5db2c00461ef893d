// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_figures.h"

#include "store/ledger_core.h"
#include "store/ledger_upkeep.h"
#include "store/service_standings.h"

using namespace Qt::StringLiterals;

ServiceFiguresBook::ServiceFiguresBook(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QList<ServiceStanding>>> ServiceFiguresBook::of(const QString& accountId,
                                                               const QStringList& serviceIds) {
    return m_core.read([=](Database& database) { return readStandings(database, accountId, serviceIds); });
}

QFuture<Stored<ServiceFiguresBook::Piece>> ServiceFiguresBook::piece(const QString& accountId, Timestamp since,
                                                                     const QString& after) {
    return m_core.read([=](Database& database) { return readPiece(database, accountId, since, after); });
}

QFuture<Stored<int>> ServiceFiguresBook::progress() {
    return m_core.read([](Database& database) -> Stored<int> {
        auto row = database.execute(u"SELECT fed_to, last_key FROM service_outcome_state WHERE state = 1"_s);
        if (!row)
            return row.error();
        if (row.value().next())
            return thousandths(row.value().integer(0), row.value().integer(1)).value_or(1000);
        if (auto ended = database.ended(row.value()); !ended)
            return ended.error();
        return 1000;
    });
}

ServiceUpkeep& ServiceFiguresBook::upkeep() {
    return m_core.upkeep().services();
}
