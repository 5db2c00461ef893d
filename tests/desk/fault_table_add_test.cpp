// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an order when something goes wrong, over real HTTP: each fault before and after the provider has
// taken it. What is seen here is what the page "What happens if…" says.
#include "fault_room.h"
#include "fault_rows.h"
#include "help_table.h"

#include "core/order_rules.h"
#include "support/fake_provider.h"
#include "support/test_certificate.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString aLink = u"https://example.com/p/1"_s;

HelpTable page() {
    return HelpTable(u"You place an order, and…"_s);
}

// As the page writes it: without the port of this run, and with a wait that is worth writing of.
QString ledgerCell(const Order& order) {
    QString words = order.placementText;
    words.replace(QRegularExpression(u"127\\.0\\.0\\.1:\\d+"_s), u"127.0.0.1"_s);
    words.replace(u"1 second(s)"_s, u"30 seconds"_s);
    return u"**%1.** %2"_s.arg(placementText(order.placement), words);
}

QString offeredCell(const Order& order) {
    if (whyNoSendAgain(order).isEmpty())
        return u"“Send again”"_s;
    return order.placement == Placement::Unconfirmed ? u"“It was placed”, “Find it”, “It was not placed”"_s
                                                     : u"What is offered for every order"_s;
}

QStringList cells(int adds, const Order& order) {
    return {adds == 0 ? u"Nothing"_s : u"One request"_s, ledgerCell(order), offeredCell(order)};
}

} // namespace

class FaultTableAddTest final : public QObject {
    Q_OBJECT

private:
    // Nothing more leaves by itself: not now, not after a restart, and not when somebody would have it so wrongly.
    static void nothingMoreLeaves(FaultRoom& room, const Order& order, int adds) {
        room.settle();
        QCOMPARE(room.adds(), adds);
        room.reopen();
        room.settle();
        QCOMPARE(room.adds(), adds);
        QCOMPARE(room.stored(order.key).placement, order.placement);
        QCOMPARE(room.stored(order.key).placementText, order.placementText);
        if (order.placement != Placement::Unconfirmed)
            return;
        QSignalSpy refused(room.placer.get(), &OrderPlacer::notRecorded);
        room.placer->sendAgain(order);
        QVERIFY(refused.wait(15'000));
        room.settle();
        QCOMPARE(room.adds(), adds);
    }

private Q_SLOTS:
    void thePageHasEveryRow() {
        QSet<QString> titles{FaultTitle::dns, FaultTitle::tls, FaultTitle::away, FaultTitle::asleep, FaultTitle::ended};
        QSet<QString> faults;
        for (const FaultRow& row : faultRows()) {
            titles.insert(row.title);
            faults.insert(row.fault.section(u'/', 0, 0));
        }
        const QStringList rows = page().titles();
        QCOMPARE(QSet<QString>(rows.cbegin(), rows.cend()), titles);
        QCOMPARE(rows.size(), titles.size());
        const QStringList names = practiceFaultNames();
        QCOMPARE(faults, QSet<QString>(names.cbegin(), names.cend()));
    }

    void anOrder_data() {
        QTest::addColumn<FaultRow>("row");
        QTest::addColumn<bool>("before");
        for (const FaultRow& row : faultRows()) {
            QTest::newRow(qPrintable(row.fault + u" before"_s)) << row << true;
            // That nobody listens any more is seen by the next order.
            if (row.fault != u"refused"_s)
                QTest::newRow(qPrintable(row.fault + u" after"_s)) << row << false;
        }
    }

    void anOrder() {
        QFETCH(const FaultRow, row);
        QFETCH(const bool, before);
        FaultRoom room({}, row.takesTime() ? FaultRoom::impatient() : FaultRoom::patient());
        room.setFaults(row.fault + (before ? u":before"_s : u":after"_s));
        const Order order = room.place(FaultRoom::order(aLink));
        QVERIFY(order.key != 0);
        QCOMPARE(order.placement, row.becomes);
        QCOMPARE(order.orderId, QString());
        QCOMPARE(page().differs(row.title, cells(room.adds(), order)), QString());
        QVERIFY(!order.placementText.contains(PracticeProvider::apiKey() + u'&'));
        // Taken while nobody waited any more: too late for the answer, not for the money.
        const bool taken = !before || row.isLate();
        QTRY_COMPARE(room.provider.orders().size(), taken ? 1 : 0);
        nothingMoreLeaves(room, order, row.fault == u"refused"_s ? 0 : 1);
        QCOMPARE(room.provider.orders().size(), taken ? 1 : 0);

        // And the desk goes on.
        room.setFaults({});
        room.setLimits(FaultRoom::patient());
        QCOMPARE(room.place(FaultRoom::order(aLink, 2)).placement, Placement::Placed);
    }

    void nobodyListensAnyMore() {
        FaultRoom room;
        room.setFaults(u"add=refused:after"_s);
        QCOMPARE(room.place(FaultRoom::order(aLink)).placement, Placement::Placed);
        const Order order = room.place(FaultRoom::order(aLink, 2));
        QCOMPARE(page().differs(faultRows().constFirst().title, cells(room.adds() - 1, order)), QString());
        nothingMoreLeaves(room, order, 1);
    }

    void thereIsNoSuchHost() {
        FaultRoom room(QUrl(u"https://no-such-host.invalid/api/v2"_s));
        const Order order = room.place(FaultRoom::order(aLink));
        QCOMPARE(order.placement, Placement::NotSent);
        QCOMPARE(page().differs(FaultTitle::dns, cells(0, order)), QString());
        nothingMoreLeaves(room, order, 0);
    }

    void theHostCannotProveWhoItIs() {
        const auto server = selfSignedServer(u"IP:127.0.0.1"_s);
        QVERIFY(server);
        FakeProvider provider(*server);
        FaultRoom room(provider.address());
        const Order order = room.place(FaultRoom::order(aLink));
        QCOMPARE(order.placement, Placement::NotSent);
        QCOMPARE(page().differs(FaultTitle::tls, cells(static_cast<int>(provider.requests().size()), order)),
                 QString());
        nothingMoreLeaves(room, order, 0);
        QCOMPARE(provider.requests().size(), 0);
    }

    void theNetworkGoesAndComesBack() {
        FaultRoom room;
        QCOMPARE(room.place(FaultRoom::order(aLink)).placement, Placement::Placed);
        const QUrl address = room.provider.address();
        room.provider.stop();
        const Order order = room.place(FaultRoom::order(aLink, 2));
        QCOMPARE(order.placement, Placement::NotSent);
        QCOMPARE(page().differs(FaultTitle::away, cells(room.adds() - 1, order)), QString());

        QVERIFY(room.provider.start(nullptr));
        QCOMPARE(room.provider.address(), address);
        QCOMPARE(room.place(FaultRoom::order(aLink, 4)).placement, Placement::Placed);
        nothingMoreLeaves(room, order, 2);
        QCOMPARE(room.provider.orders().size(), 2);
        // A person's click sends it, once.
        QSignalSpy finished(room.placer.get(), &OrderPlacer::finished);
        room.placer->sendAgain(order);
        QVERIFY(finished.wait(15'000));
        QCOMPARE(room.stored(order.key).placement, Placement::Placed);
        QCOMPARE(room.adds(), 3);
        QCOMPARE(room.provider.orders().size(), 3);
    }

    // The answer comes to a program that has long given the order up as unconfirmed.
    void aLateAnswerChangesNothing() {
        FakeProvider provider;
        provider.answer(u"add"_s, FakeReply::json(R"({"order": 23501})").whenReleased());
        provider.answer(u"balance"_s, FakeReply::json(R"({"balance": "1", "currency": "USD"})"));
        FaultRoom room(provider.address(), FaultRoom::impatient());
        const Order order = room.place(FaultRoom::order(aLink));
        QCOMPARE(order.placement, Placement::Unconfirmed);
        provider.release();
        room.settle();
        QCOMPARE(room.stored(order.key).placement, Placement::Unconfirmed);
        QCOMPARE(room.stored(order.key).orderId, QString());
        QCOMPARE(provider.count(u"add"_s), 1);
    }

    void theProgramEnds() {
        FaultRoom room;
        room.setFaults(u"silent"_s);
        QSignalSpy recorded(room.placer.get(), &OrderPlacer::recorded);
        room.placer->place(FaultRoom::order(aLink));
        QTRY_COMPARE_WITH_TIMEOUT(room.provider.orders().size(), 1, 15'000);
        const OrderKey key = recorded.constFirst().at(1).toLongLong();
        QCOMPARE(room.stored(key).placement, Placement::Sending);
        room.reopen();
        const Order order = room.stored(key);
        QCOMPARE(order.placement, Placement::Unconfirmed);
        QCOMPARE(page().differs(FaultTitle::ended, cells(room.adds(), order)), QString());
        nothingMoreLeaves(room, order, 1);
    }

    void theComputerSleeps_data() {
        QTest::addColumn<bool>("early");
        QTest::addColumn<ApiLimits>("limits");
        ApiLimits silence = FaultRoom::impatient();
        ApiLimits whole = FaultRoom::patient();
        whole.totalTimeout = 300ms;
        QTest::newRow("before it leaves") << true << silence;
        QTest::newRow("while the answer is due") << false << silence;
        QTest::newRow("before it leaves, whole time") << true << whole;
        QTest::newRow("while the answer is due, whole time") << false << whole;
    }

    // Asleep, the program does nothing at all, and wakes with its timers and the provider's answer due at once. Here
    // its thread stands still for half a second, which nothing but a sleep can do; the provider's threads go on.
    void theComputerSleeps() {
        QFETCH(const bool, early);
        QFETCH(const ApiLimits, limits);
        FaultRoom room({}, limits);
        room.setFaults(u"add=late/0.1"_s);
        QSignalSpy finished(room.placer.get(), &OrderPlacer::finished);
        if (early)
            connect(room.api.get(), &ApiService::sending, this, [] { QThread::msleep(500); });
        room.placer->place(FaultRoom::order(aLink));
        if (!early) {
            QTRY_COMPARE(room.adds(), 1);
            QThread::msleep(500);
        }
        QVERIFY(finished.wait(15'000));
        const Order order = room.stored(finished.constFirst().at(1).toLongLong());
        // Which it is hangs on what the program hears of first; it is written down as it is.
        const int adds = early && order.placement == Placement::NotSent ? 0 : 1;
        QVERIFY2(adds == 0 || order.placement == Placement::Placed || order.placement == Placement::Unconfirmed,
                 qPrintable(placementText(order.placement)));
        QTRY_COMPARE(room.provider.orders().size(), adds);
        nothingMoreLeaves(room, order, adds);
        QCOMPARE(room.provider.orders().size(), adds);
        if (order.placement == Placement::Placed)
            QCOMPARE(order.orderId, room.provider.orders().constFirst().id);
        if (early)
            return;
        const QString unconfirmed = u"**Unconfirmed.** The provider did not answer in time."_s;
        QCOMPARE(page().differs(FaultTitle::asleep, {u"One request"_s, u"**Placed**, or "_s + unconfirmed}), QString());
        if (order.placement == Placement::Unconfirmed)
            QCOMPARE(ledgerCell(order), unconfirmed);
    }
};

QTEST_GUILESS_MAIN(FaultTableAddTest)
#include "fault_table_add_test.moc"
