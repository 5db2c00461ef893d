// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "raw_database.h"
#include "store/ledger.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

NewOrder someOrder(int number) {
    NewOrder order;
    order.accountId = u"bench"_s;
    CheckedOrder& checked = order.order;
    checked.service.id = u"101"_s;
    checked.service.name = u"Instagram Followers - Real | Worldwide | Max 50K | Start: 0-2 hours | 10K/Day"_s;
    checked.service.type = u"Default"_s;
    checked.service.category = u"Instagram Followers | Real"_s;
    checked.rate = Money::parse(u"0.90", u"USD"_s).value();
    checked.link = u"https://www.instagram.com/p/C%1xYzAbCd/"_s.arg(number);
    checked.parameters = {{u"service"_s, checked.service.id}, {u"link"_s, checked.link}, {u"quantity"_s, u"1000"_s}};
    checked.units = 1'000;
    const Money charge = checked.rate.chargeFor(checked.units).value();
    checked.charge = {charge, charge};
    return order;
}

bool place(Ledger& ledger, int number) {
    const auto key = ledger.recordIntent(someOrder(number)).result();
    return key && ledger.recordPlaced(key.value(), QString::number(1'000'000 + number)).result();
}

} // namespace

// One order written down before it is sent and again when its id is known, each on disk before going on; against two
// durable transactions of raw SQLite in the same folder that write as many pages to the log.
std::optional<Measured> measurePlace() {
    constexpr int warmUp = 20;
    constexpr int runs = 200;
    // In the working directory: a temporary one is often kept in memory, where nothing is ever flushed.
    const QTemporaryDir dir(u"orderdeck-bench-XXXXXX"_s);
    const QString path = dir.filePath(u"ledger.sqlite"_s);
    Ledger ledger(path);
    bool right = dir.isValid() && ledger.open().result().ok();
    int number = 0;
    const auto logSize = [&path] { return QFileInfo(path + u"-wal"_s).size(); };
    const qint64 before = logSize();
    for (; number < warmUp; ++number)
        right = right && place(ledger, number);
    constexpr int pageSize = 4'096;
    constexpr int frameSize = pageSize + 24;
    const qint64 pages = std::max<qint64>(1, (logSize() - before) / warmUp / 2 / frameSize);

    RawDatabase raw(dir.filePath(u"floor.sqlite"_s));
    raw.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE floor (number INTEGER PRIMARY KEY, "
            "content BLOB NOT NULL)");
    // A row that reaches over so many pages; each costs four bytes for the number of the next.
    const QByteArray content((pages - 1) * (pageSize - 4) + pageSize / 2, 'x');
    const auto insert = [&raw, &content] { raw.runWith("INSERT INTO floor (content) VALUES (?)", content); };
    for (int i = 0; i < warmUp; ++i)
        insert();

    const Measured measured = Bench::inTurns(
        runs, [&] { return right = right && place(ledger, number++); },
        [&] {
            insert();
            insert();
            return true;
        });
    if (!right || !raw.ok()) {
        std::fprintf(stderr, "place: the orders were not recorded.\n");
        return std::nullopt;
    }
    return measured;
}
