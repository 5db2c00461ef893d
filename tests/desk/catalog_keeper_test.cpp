// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog of an account through its refreshes.
#include "desk_fixture.h"

#include "desk/catalog_keeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceChangeKind;
using Phase = CatalogKeeper::Phase;
constexpr int patience = 15'000;

/// Services 1 to count at this rate.
FakeReply services(int count, const QString& rate = u"0.90"_s) {
    QJsonArray list;
    for (int i = 1; i <= count; ++i)
        list.append(QJsonObject{{u"service"_s, i},
                                {u"name"_s, u"Followers %1"_s.arg(i)},
                                {u"type"_s, u"Default"_s},
                                {u"category"_s, u"First"_s},
                                {u"rate"_s, rate},
                                {u"min"_s, u"50"_s},
                                {u"max"_s, u"10000"_s}});
    return FakeReply::json(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// Refreshed and at rest again.
bool refreshed(CatalogKeeper& keeper) {
    keeper.refresh();
    return QTest::qWaitFor([&] { return !keeper.isRefreshing(); }, patience);
}

QList<ServiceChange> recorded(DeskFixture& desk) {
    auto changes = CatalogBook(*desk.ledger).changes(DeskFixture::account, 0);
    changes.waitForFinished();
    return changes.result().value();
}

int live(const CatalogKeeper& keeper) {
    return keeper.catalog()->size() - keeper.catalog()->goneCount();
}

} // namespace

class CatalogKeeperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAndKeepsWhatChanged() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(5));
        {
            CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
            QSignalSpy found(&keeper, &CatalogKeeper::changesFound);
            keeper.start();
            QTRY_VERIFY_WITH_TIMEOUT(keeper.catalog() && !keeper.isRefreshing(), patience);
            QCOMPARE(keeper.catalog()->size(), 5);
            QVERIFY(keeper.news() && keeper.news()->isEmpty());
            QCOMPARE(found.size(), 0);
            QCOMPARE(keeper.unseen(), 0);

            desk.provider.answer(u"services"_s, services(4, u"1.10"_s));
            QVERIFY(refreshed(keeper));
            QCOMPARE(found.size(), 1);
            const auto changes = found.first().first().value<QList<ServiceChange>>();
            QCOMPARE(changes.size(), 5);
            QCOMPARE(changes.first(), (ServiceChange{u"1"_s, Kind::Dearer, u"0.9"_s, u"1.1"_s, keeper.fetchedAt()}));
            QCOMPARE(changes.last(), (ServiceChange{u"5"_s, Kind::Gone, {}, {}, keeper.fetchedAt()}));
            QCOMPARE(keeper.catalog()->size(), 5);
            QCOMPARE(keeper.catalog()->goneCount(), 1);
            QCOMPARE(keeper.news()->kindsSince(0, 0), setOf(Kind::Dearer));
            QCOMPARE(keeper.news()->kindsSince(4, 0), setOf(Kind::Gone));
            QCOMPARE(keeper.unseen(), 5);
            QTRY_COMPARE_WITH_TIMEOUT(recorded(desk), changes, patience);

            // Nothing more changes: nothing more is told, and what was found stays.
            QVERIFY(refreshed(keeper));
            QCOMPARE(found.size(), 1);
            QCOMPARE(keeper.news()->kindsSince(0, 0), setOf(Kind::Dearer));
        }
        // The next start knows all of it before the provider answers.
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy changed(&keeper, &CatalogKeeper::catalogChanged);
        keeper.start();
        QVERIFY(changed.wait(patience));
        QCOMPARE(keeper.catalog()->goneCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(keeper.news(), patience);
        QCOMPARE(keeper.news()->kindsSince(4, 0), setOf(Kind::Gone));
        QCOMPARE(keeper.unseen(), 5);
        QCOMPARE(desk.provider.count(u"services"_s), 3);
    }

    // Looked at: nothing until something else changes, also after a restart.
    void seenIsSeen() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(3));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy seen(&keeper, &CatalogKeeper::seenChanged);
        QVERIFY(refreshed(keeper));
        desk.provider.answer(u"services"_s, services(3, u"2"_s));
        QVERIFY(refreshed(keeper));
        QCOMPARE(keeper.unseen(), 3);
        keeper.markSeen();
        QCOMPARE(keeper.unseen(), 0);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(keeper.seenUntil(), keeper.fetchedAt());
        keeper.markSeen();
        QCOMPARE(seen.size(), 1);
        desk.provider.answer(u"services"_s, services(2, u"2"_s));
        QVERIFY(refreshed(keeper));
        QCOMPARE(keeper.unseen(), 1);

        QTRY_COMPARE_WITH_TIMEOUT(recorded(desk).size(), 4, patience);
        CatalogKeeper next(*desk.api, *desk.ledger, DeskFixture::account);
        next.setSeenUntil(keeper.seenUntil());
        next.start();
        QTRY_VERIFY_WITH_TIMEOUT(next.news(), patience);
        QCOMPARE(next.unseen(), 1);
    }

    // A reply that is there before the cache is read is compared with the cache all the same.
    void aFastReplyWaitsForTheCache() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(30));
        {
            CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
            QVERIFY(refreshed(keeper));
            const auto saved = [&] {
                auto cached = desk.ledger->catalog(DeskFixture::account);
                cached.waitForFinished();
                return !cached.result().value().bytes.isEmpty();
            };
            QTRY_VERIFY_WITH_TIMEOUT(saved(), patience);
        }
        desk.provider.answer(u"services"_s, services(29));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy found(&keeper, &CatalogKeeper::changesFound);
        keeper.refresh(); // before start()
        keeper.start();
        QVERIFY(found.wait(patience));
        QCOMPARE(keeper.catalog()->goneCount(), 1);
        QCOMPARE(found.first().first().value<QList<ServiceChange>>().size(), 1);
        QCOMPARE(desk.provider.count(u"services"_s), 2);
    }

    void aShrunkCatalogAsks() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(40));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy asks(&keeper, &CatalogKeeper::shrinkChanged);
        QSignalSpy changed(&keeper, &CatalogKeeper::catalogChanged);
        QVERIFY(refreshed(keeper));
        QVERIFY(!keeper.shrink());
        // A half is taken over, less is not.
        desk.provider.answer(u"services"_s, services(20));
        QVERIFY(refreshed(keeper));
        QCOMPARE(live(keeper), 20);
        desk.provider.answer(u"services"_s, services(9, u"5"_s));
        for (int times = 1; times <= 2; ++times) {
            const Timestamp fetchedAt = keeper.fetchedAt();
            QVERIFY(refreshed(keeper));
            QCOMPARE(keeper.shrink(), (CatalogKeeper::Shrink{20, 9}));
            QCOMPARE(live(keeper), 20);
            QCOMPARE(keeper.fetchedAt(), fetchedAt);
            keeper.keepOld();
            QVERIFY(!keeper.shrink());
            QCOMPARE(asks.size(), 2 * times);
        }
        QCOMPARE(changed.size(), 2);
        QCOMPARE(keeper.catalog()->rate(0).toString(), u"0.9"_s);

        QVERIFY(refreshed(keeper));
        QVERIFY(keeper.shrink());
        keeper.takeShrunk();
        QCOMPARE(keeper.phase(), Phase::Merging);
        QTRY_COMPARE_WITH_TIMEOUT(live(keeper), 9, patience);
        QVERIFY(!keeper.shrink());
        QCOMPARE(keeper.catalog()->rate(0).toString(), u"5"_s);
        QCOMPARE(keeper.catalog()->goneCount(), 31);
    }

    void aWholeCatalogEndsTheQuestion() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(40));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QVERIFY(refreshed(keeper));
        desk.provider.answer(u"services"_s, services(3));
        QVERIFY(refreshed(keeper));
        QVERIFY(keeper.shrink());
        desk.provider.answer(u"services"_s, services(41));
        QVERIFY(refreshed(keeper));
        QVERIFY(!keeper.shrink());
        QCOMPARE(live(keeper), 41);
        keeper.takeShrunk(); // too late
        QCOMPARE(keeper.phase(), Phase::Idle);
    }

    void anEmptyReplyAsksWhateverTheSize_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("words") << QByteArray(R"({"status":"success","data":"Empty Data"})");
    }
    void anEmptyReplyAsksWhateverTheSize() {
        QFETCH(QByteArray, reply);
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(2));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QVERIFY(refreshed(keeper));
        desk.provider.answer(u"services"_s, FakeReply::json(reply));
        QVERIFY(refreshed(keeper));
        QCOMPARE(keeper.shrink(), (CatalogKeeper::Shrink{2, 0}));
        QCOMPARE(live(keeper), 2);
        // Small ones change by more than halves.
        desk.provider.answer(u"services"_s, services(1));
        keeper.keepOld();
        QVERIFY(refreshed(keeper));
        QVERIFY(!keeper.shrink());
        QCOMPARE(live(keeper), 1);
    }

    void aRefreshCanBeStopped() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(3));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QVERIFY(refreshed(keeper));
        QSignalSpy refreshing(&keeper, &CatalogKeeper::refreshingChanged);
        QSignalSpy stopped(&keeper, &CatalogKeeper::refreshStopped);
        QSignalSpy failed(&keeper, &CatalogKeeper::refreshFailed);
        desk.provider.answer(u"services"_s, services(2).whenReleased());
        keeper.refresh();
        QCOMPARE(keeper.phase(), Phase::Fetching);
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"services"_s), 2, patience);
        keeper.stopRefresh();
        QCOMPARE(keeper.phase(), Phase::Idle);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(refreshing.size(), 2);
        keeper.stopRefresh();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(keeper.catalog()->goneCount(), 0);
        // And asked again it is fetched again.
        desk.provider.release();
        desk.provider.answer(u"services"_s, services(4));
        QVERIFY(refreshed(keeper));
        QCOMPARE(live(keeper), 4);
    }

    void whatIsMergedCanBeStoppedToo() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(3));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QVERIFY(refreshed(keeper));
        desk.provider.answer(u"services"_s, services(2));
        QSignalSpy changed(&keeper, &CatalogKeeper::catalogChanged);
        connect(&keeper, &CatalogKeeper::progressChanged, &keeper, [&keeper] {
            if (keeper.phase() == Phase::Merging)
                keeper.stopRefresh();
        });
        QVERIFY(refreshed(keeper));
        // Whatever the worker still makes is dropped: the next refresh comes after it on the ledger's thread.
        keeper.disconnect(&keeper);
        QCOMPARE(live(keeper), 3);
        desk.provider.answer(u"services"_s, services(5));
        QVERIFY(refreshed(keeper));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(live(keeper), 5);
        QCOMPARE(keeper.catalog()->goneCount(), 0);
    }

    void tellsHowFarItIs() {
        DeskFixture desk;
        const FakeReply reply = services(3'000);
        desk.provider.answer(u"services"_s, reply);
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy progress(&keeper, &CatalogKeeper::progressChanged);
        QVERIFY(refreshed(keeper));
        QVERIFY(progress.size() >= 3);
        QCOMPARE(keeper.receivedBytes(), reply.body.size());
    }

    void keepsWhatCouldNotBeRead() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s,
                             FakeReply::json(R"([{"service":1,"name":"A","rate":"1"},null,{"name":"no id"}])"));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy told(&keeper, &CatalogKeeper::faultsChanged);
        QVERIFY(refreshed(keeper));
        QCOMPARE(told.size(), 1);
        QCOMPARE(keeper.faults().unread, 2);
        QCOMPARE(keeper.faults().list.last().raw, u"{\"name\":\"no id\"}"_s);
        QCOMPARE(live(keeper), 1);
    }

    // Told in another currency from one day to the next, nothing is dearer.
    void anotherCurrencyIsNoPriceChange() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, services(2));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QVERIFY(refreshed(keeper));
        desk.api->setCurrency(u"INR"_s);
        desk.provider.answer(u"services"_s, services(2, u"75"_s));
        QSignalSpy found(&keeper, &CatalogKeeper::changesFound);
        QVERIFY(refreshed(keeper));
        QCOMPARE(found.size(), 0);
        QCOMPARE(keeper.catalog()->rate(0).toString(), u"75"_s);
    }
};

QTEST_GUILESS_MAIN(CatalogKeeperTest)
#include "catalog_keeper_test.moc"
