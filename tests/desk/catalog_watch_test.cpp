// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told when a refresh changed what concerns them.
#include "desk_fixture.h"

#include "core/catalog_builder.h"
#include "desk/account_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceChangeKind;
constexpr int patience = 15'000;

CatalogPtr catalog() {
    CatalogBuilder builder;
    for (const char* id : {"101", "102", "103", "104", "105"}) {
        const bool package = std::string_view(id) == "103";
        const bool added = builder.add({id, "Followers", package ? "Package" : "Default", "First", {}, {}, Decimal(1)});
        Q_ASSERT(added);
    }
    return builder.build();
}

ServiceChange change(const QString& id, Kind kind, const QString& before = {}, const QString& after = {}) {
    return {id, kind, before, after, 1};
}

FakeReply reply(const QByteArray& rate) {
    return FakeReply::json(R"([{"service":101,"name":"A","rate":"1"},{"service":102,"name":"B","rate":")" + rate +
                           R"("}])");
}

} // namespace

class CatalogWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void says_data() {
        QTest::addColumn<QSet<QString>>("favourites");
        QTest::addColumn<QList<ServiceChange>>("changes");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("ids");
        const QSet<QString> favourites{u"102"_s, u"103"_s, u"104"_s, u"105"_s};
        const auto row = [&](const char* name, const QList<ServiceChange>& changes, const QString& words,
                             const QStringList& ids) { QTest::newRow(name) << favourites << changes << words << ids; };
        row("dearer", {change(u"102"_s, Kind::Dearer, u"0.9"_s, u"1.1"_s)},
            u"Favourite 102 is dearer: $0.90 → $1.10 per 1,000."_s, {u"102"_s});
        row("package", {change(u"103"_s, Kind::Cheaper, u"12"_s, u"9.5"_s)},
            u"Favourite 103 is cheaper: $12.00 → $9.50."_s, {u"103"_s});
        row("gone", {change(u"102"_s, Kind::Gone)}, u"Favourite 102 is no longer in the catalog."_s, {u"102"_s});
        row("limits", {change(u"102"_s, Kind::Limits, u"50-10000"_s, u"100-5000"_s)},
            u"Favourite 102 has other limits: 50 to 10,000 → 100 to 5,000."_s, {u"102"_s});
        row("name", {change(u"102"_s, Kind::Name, u"Old"_s, u"New %1 <b>"_s)},
            u"Favourite 102 is now called “New %1 <b>”."_s, {u"102"_s});
        row("refill", {change(u"102"_s, Kind::Refill, u"1"_s, u"0"_s)}, u"Favourite 102 offers no refills any more."_s,
            {u"102"_s});
        row("of somebody else", {change(u"999"_s, Kind::Gone), change(u"102"_s, Kind::Back)},
            u"Favourite 102 is in the catalog again."_s, {u"102"_s});
        row("with orders", {change(u"101"_s, Kind::Cancel, u"1"_s, u"0"_s)},
            u"Orders of service 101, of which you have some, cannot be cancelled any more."_s, {u"101"_s});
        row("several of one",
            {change(u"102"_s, Kind::Dearer, u"0.9"_s, u"1.1"_s), change(u"102"_s, Kind::Limits, u"1-2"_s, u"1-3"_s)},
            u"Favourite 102 changed: dearer ($0.90 → $1.10 per 1,000), other limits."_s, {u"102"_s});
        row("several",
            {change(u"101"_s, Kind::Dearer, u"1"_s, u"2"_s), change(u"102"_s, Kind::Gone), change(u"102"_s, Kind::Name),
             change(u"104"_s, Kind::Type)},
            u"3 of your services changed: 101 (dearer), 102 (gone, other name), 104 (other type)."_s,
            {u"101"_s, u"102"_s, u"104"_s});
        row("many",
            {change(u"101"_s, Kind::Dearer, u"1"_s, u"2"_s), change(u"102"_s, Kind::Gone), change(u"103"_s, Kind::Gone),
             change(u"104"_s, Kind::Gone)},
            u"4 of your services changed: 101 (dearer), 102 (gone), 103 (gone) and others."_s,
            {u"101"_s, u"102"_s, u"103"_s, u"104"_s});
    }
    void says() {
        QFETCH(QSet<QString>, favourites);
        QFETCH(QList<ServiceChange>, changes);
        QFETCH(QString, words);
        QFETCH(QStringList, ids);
        DeskFixture desk;
        desk.recordPlaced(u"5001"_s); // of service 101
        CatalogWatch watch(*desk.ledger, DeskFixture::account);
        QSignalSpy noticed(&watch, &CatalogWatch::noticed);
        watch.consider(catalog(), changes, u"USD"_s, favourites);
        QVERIFY(noticed.wait(patience));
        QCOMPARE(noticed.first().at(0).toString(), words);
        QCOMPARE(noticed.first().at(1).toStringList(), ids);
    }

    // Neither a favourite nor an order under way: nobody is disturbed. An order that ended concerns nobody.
    void saysNothingOfOthers() {
        DeskFixture desk;
        desk.recordPlaced(u"5001"_s);
        desk.report(u"5001"_s, u"Completed"_s);
        CatalogWatch watch(*desk.ledger, DeskFixture::account);
        QSignalSpy noticed(&watch, &CatalogWatch::noticed);
        watch.consider(catalog(), {change(u"101"_s, Kind::Gone), change(u"105"_s, Kind::Gone)}, u"USD"_s, {u"102"_s});
        // Asked later, answered later.
        watch.consider(catalog(), {change(u"102"_s, Kind::Gone)}, u"USD"_s, {u"102"_s});
        QVERIFY(noticed.wait(patience));
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(noticed.first().at(1).toStringList(), QStringList{u"102"_s});
    }

    // From the reply of the provider to the words, and what was looked at is remembered with the settings.
    void anAccountTells() {
        DeskFixture desk;
        desk.provider.answer(u"balance"_s, FakeReply::json(R"({"balance":"10","currency":"USD"})"));
        desk.provider.answer(u"services"_s, reply("0.90"));
        Settings settings(desk.folder.filePath(u"settings.ini"_s));
        AccountSettings account;
        account.id = DeskFixture::account;
        account.currency = u"USD"_s;
        account.perMinute = 100'000;
        settings.setFavourites(account.id, {u"102"_s});
        {
            AccountDesk work(desk.network, *desk.ledger, settings, account, desk.provider.address(), u"secret-key"_s);
            QSignalSpy noticed(&work, &AccountDesk::catalogNoticed);
            work.start();
            QTRY_VERIFY_WITH_TIMEOUT(work.catalog().catalog() && !work.catalog().isRefreshing(), patience);
            desk.provider.answer(u"services"_s, reply("1.10"));
            work.catalog().refresh();
            QVERIFY(noticed.wait(patience));
            QCOMPARE(noticed.first().at(0).toString(), u"Favourite 102 is dearer: $0.90 → $1.10 per 1,000."_s);
            QCOMPARE(work.catalog().unseen(), 1);
            work.catalog().markSeen();
        }
        AccountDesk work(desk.network, *desk.ledger, settings, account, desk.provider.address(), u"secret-key"_s);
        work.start();
        QTRY_VERIFY_WITH_TIMEOUT(work.catalog().news() && !work.catalog().news()->isEmpty(), patience);
        QCOMPARE(work.catalog().unseen(), 0);
        QVERIFY(work.catalog().seenUntil() > 0);
    }
};

QTEST_GUILESS_MAIN(CatalogWatchTest)
#include "catalog_watch_test.moc"
