// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "ledger_damage.h"
#include "store/ledger.h"
#include "store/ledger_check.h"
#include "store/ledger_restore.h"
#include "store/ledger_salvage.h"
#include "store/order_pages.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A profile's folder with a damaged ledger in it.
struct Room final {
    explicit Room(const fuzz::DamagedLedger& damaged) {
        fuzz::write(files.ledger(), damaged.file);
        if (!damaged.log.isEmpty())
            fuzz::write(files.log(), damaged.log);
    }
    QTemporaryDir folder{fuzz::folderTemplate()};
    LedgerFiles files{folder.filePath(u"ledger.sqlite"_s)};
};

template <typename T>
Stored<T> await(QFuture<Stored<T>> future) {
    future.waitForFinished();
    return future.result();
}

Stored<LedgerCheck> checkOf(const QString& file) {
    return fullCheck(file, [](int, int) { return true; });
}

template <typename T>
bool isSilent(const Stored<T>& stored) {
    return !stored && stored.error().text.isEmpty();
}

// Everything that the program's pages read, in whatever state the rows are.
QString readingProblem(Ledger& ledger) {
    using Column = OrdersQuery::Column;
    for (const auto column : {Column::Placed, Column::Charge, Column::Service, Column::Progress, Column::Refill}) {
        OrdersQuery query;
        query.sortColumn = column;
        const auto page = await(OrderPages(ledger).first(query, 50, 50));
        if (isSilent(page))
            return u"nothing is said of a page that cannot be read"_s;
        if (column != Column::Placed || !page)
            continue;
        for (const Order& order : page.value().orders) {
            static_cast<void>(await(ledger.events(order.key)));
            static_cast<void>(await(ledger.refills(order.key)));
        }
    }
    static_cast<void>(await(OrderPages(ledger).counts({}, {{0, 1'800'000'000'000}}, 10)));
    static_cast<void>(await(ledger.facetCounts({})));
    for (const QString& account : {u"one"_s, u"two"_s}) {
        static_cast<void>(await(ledger.runningOrders(account)));
        static_cast<void>(await(ledger.runningRefills(account)));
        static_cast<void>(await(ledger.balances(account, 0)));
    }
    return {};
}

} // namespace

QString fuzz::ledgerOpened(const QByteArray& bytes) {
    const DamagedLedger damaged = damagedLedger(bytes);
    const Room room(damaged);
    const QString path = room.files.ledger();
    const auto facts = factsOf(path);
    const auto quick = quickCheck(path);
    const auto check = checkOf(path);
    if (isSilent(facts) || isSilent(quick) || isSilent(check))
        return u"nothing is said of a file that cannot be read"_s;
    const bool good = facts && check && check.value().isGood();
    if (damaged.whole && !good)
        return u"a whole ledger is found damaged: "_s +
               (check ? (check.value().damage + check.value().contradictions).join(u'\n') : check.error().text);
    {
        Ledger ledger(path);
        const auto opened = await(ledger.open());
        if (isSilent(opened))
            return u"nothing is said of a ledger that cannot be opened"_s;
        if (!opened && damaged.whole)
            return u"a whole ledger cannot be opened: "_s + opened.error().text;
        if (!opened)
            return {};
        if (const QString problem = readingProblem(ledger); !problem.isEmpty())
            return problem;
    }
    if (!damaged.whole)
        return {};
    // What the program made of a good ledger is a good one, with as many orders.
    const auto after = checkOf(path);
    if (!after || !after.value().isGood() || after.value().orders != check.value().orders)
        return u"a good ledger is none after it was opened: "_s +
               (after ? (after.value().damage + after.value().contradictions).join(u'\n') : after.error().text);
    return {};
}

QString fuzz::ledgerSalvaged(const QByteArray& bytes) {
    const DamagedLedger damaged = damagedLedger(bytes);
    const Room room(damaged);
    const auto report = salvageLedger(room.files, {}, [](int, int) {});
    if (content(room.files.ledger()) != damaged.file)
        return u"the damaged file was changed"_s;
    const QString staged = stagedPart(room.files);
    if (!report) {
        if (report.error().text.isEmpty())
            return u"nothing is said of a ledger of which nothing can be saved"_s;
        return QFile::exists(staged) || damaged.whole ? u"nothing was saved: "_s + report.error().text : QString();
    }
    const auto check = checkOf(staged);
    if (!check || !check.value().damage.isEmpty())
        return u"what was saved is damaged: "_s + (check ? check.value().damage.join(u'\n') : check.error().text);
    if (check.value().contradictions != report.value().remarks)
        return u"what was saved has contradictions that were not told: "_s + check.value().contradictions.join(u'\n');
    if (damaged.whole && (report.value().lost() != 0 || report.value().facts.orders != 14))
        return u"something of a whole ledger is lost"_s;
    return {};
}
