// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "desk/running_links.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"101"_s;

OrderKey recordIntent(DeskFixture& desk, const QString& link, const QString& account = DeskFixture::account) {
    auto key = desk.ledger->recordIntent({account, DeskFixture::order(link)});
    key.waitForFinished();
    return key.result().value();
}

} // namespace

class RunningLinksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatWasUnfinishedAtTheStart() {
        DeskFixture desk;
        const OrderKey running = desk.recordPlaced(u"11"_s);
        desk.recordPlaced(u"12"_s);
        desk.report(u"12"_s, u"Completed"_s);
        RunningLinks links(*desk.ledger, DeskFixture::account);
        links.start();
        QTRY_COMPARE(links.size(), 1);
        QCOMPARE(links.find(service, u"http://www.example.com/11/?utm_source=x"_s),
                 (RunningLinks::Running{running, u"11"_s, Placement::Placed}));
        QVERIFY(!links.find(service, u"https://example.com/12"_s));
        QVERIFY(!links.find(u"102"_s, u"https://example.com/11"_s));
        QVERIFY(!links.find(service, QString()));
        // Of any service: what a provider may mean that refuses a second order for a link.
        QCOMPARE(links.find(QString(), u"example.com/11"_s)->key, running);
        QVERIFY(!links.find(QString(), u"example.com/12"_s));
        QVERIFY(!links.find(QString(), QString()));
    }

    void followsAnOrderFromSendingToItsEnd() {
        DeskFixture desk;
        const QString link = u"https://example.com/a"_s;
        RunningLinks links(*desk.ledger, DeskFixture::account);
        links.start();
        QSignalSpy changed(&links, &RunningLinks::changed);
        const OrderKey key = recordIntent(desk, link);
        QTRY_COMPARE(links.find(service, link), (RunningLinks::Running{key, QString(), Placement::Sending}));
        QCOMPARE(changed.size(), 1);
        desk.ledger->recordPlaced(key, u"77"_s);
        QTRY_COMPARE(links.find(service, link), (RunningLinks::Running{key, u"77"_s, Placement::Placed}));
        desk.report(u"77"_s, u"Completed"_s);
        QTRY_VERIFY(!links.find(service, link));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(links.size(), 0);
    }

    void aRejectedOneNoLongerStandsInTheWayAnUnconfirmedOneDoes() {
        DeskFixture desk;
        RunningLinks links(*desk.ledger, DeskFixture::account);
        links.start();
        const OrderKey rejected = recordIntent(desk, u"https://example.com/r"_s);
        const OrderKey doubtful = recordIntent(desk, u"https://example.com/u"_s);
        QTRY_COMPARE(links.size(), 2);
        desk.ledger->recordOutcome(rejected, Placement::Rejected, u"no"_s);
        desk.ledger->recordOutcome(doubtful, Placement::Unconfirmed, u"silence"_s);
        QTRY_COMPARE(links.size(), 1);
        QTRY_COMPARE(links.find(service, u"https://example.com/u"_s)->placement, Placement::Unconfirmed);
    }

    // Enter may be pressed again before the ledger has told.
    void isToldAtOnce() {
        DeskFixture desk;
        const QString link = u"https://example.com/a"_s;
        RunningLinks links(*desk.ledger, DeskFixture::account);
        links.start();
        QTRY_COMPARE(links.size(), 0);
        const OrderKey key = recordIntent(desk, link);
        links.noteSending(key, service, link);
        QCOMPARE(links.find(service, link), (RunningLinks::Running{key, QString(), Placement::Sending}));
        QSignalSpy changed(desk.ledger.get(), &Ledger::ordersChanged);
        desk.ledger->recordOutcome(key, Placement::Unconfirmed, u"silence"_s).waitForFinished();
        links.noteEnd(key, Placement::Unconfirmed, u"silence"_s);
        const RunningLinks::Running doubtful{key, QString(), Placement::Unconfirmed};
        QCOMPARE(links.find(service, link), doubtful);
        // What the ledger told meanwhile is older.
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(links.find(service, link), doubtful);
        links.noteEnd(key, Placement::NotSent, u"no network"_s);
        QVERIFY(!links.find(service, link));
    }

    void theNewestOfSeveralIsNamed() {
        DeskFixture desk;
        const QString link = u"https://example.com/a"_s;
        RunningLinks links(*desk.ledger, DeskFixture::account);
        links.start();
        const OrderKey first = recordIntent(desk, link);
        const OrderKey second = recordIntent(desk, link);
        QTRY_COMPARE(links.size(), 2);
        QCOMPARE(links.find(service, link)->key, second);
        QCOMPARE(links.find(service, link, second)->key, first);
        QCOMPARE(links.find(service, link, first)->key, second);
        desk.ledger->recordOutcome(second, Placement::NotSent, u"no network"_s);
        QTRY_COMPARE(links.size(), 1);
        QCOMPARE(links.find(service, link)->key, first);
        QVERIFY(!links.find(service, link, first));
    }

    void otherAccountsAreTheirOwn() {
        DeskFixture desk;
        RunningLinks links(*desk.ledger, DeskFixture::account);
        links.start();
        recordIntent(desk, u"https://example.com/a"_s, u"account-2"_s);
        const OrderKey own = recordIntent(desk, u"https://example.com/b"_s);
        QTRY_COMPARE(links.size(), 1);
        QCOMPARE(links.find(service, u"https://example.com/b"_s)->key, own);
    }

    void thousandsOfOrdersAreFollowedInFewSteps() {
        DeskFixture desk;
        RunningLinks links(*desk.ledger, DeskFixture::account);
        links.start();
        QSignalSpy changed(&links, &RunningLinks::changed);
        constexpr int count = 300;
        QList<QFuture<Stored<OrderKey>>> writes;
        for (int i = 0; i < count; ++i)
            writes.append(desk.ledger->recordIntent(
                {DeskFixture::account, DeskFixture::order(u"https://example.com/%1"_s.arg(i))}));
        for (auto& write : writes)
            write.waitForFinished();
        // All are told in one turn of the event loop: what comes while one is read is read together.
        QTRY_COMPARE_WITH_TIMEOUT(links.size(), count, 15'000);
        QVERIFY2(changed.size() < 10, qPrintable(QString::number(changed.size())));
    }
};

QTEST_GUILESS_MAIN(RunningLinksTest)
#include "running_links_test.moc"
