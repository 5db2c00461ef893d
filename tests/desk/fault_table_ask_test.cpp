// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a refill or a cancel that is asked for when something goes wrong, over real HTTP: each fault before
// and after the provider has taken it. What is seen here is what the page "What happens if…" says.
#include "fault_room.h"
#include "fault_rows.h"
#include "help_table.h"

#include "core/order_rules.h"
#include "models/asking_words.h"
#include "support/fake_provider.h"
#include "support/test_certificate.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HelpTable page() {
    return HelpTable(u"You ask for a refill or to cancel, and…"_s);
}

QString asOnThePage(QString line) {
    line.replace(QRegularExpression(u"127\\.0\\.0\\.1:\\d+"_s), u"127.0.0.1"_s);
    return line.replace(u"1 second(s)"_s, u"30 seconds"_s);
}

QString sent(int requests) {
    return requests == 0 ? u"Nothing"_s : u"One request each"_s;
}

/// A completed order, to be refilled, and one that runs on, to be cancelled.
struct Orders {
    explicit Orders(FaultRoom& faultRoom)
        : room(faultRoom)
        , done(room.place(FaultRoom::order(u"https://example.com/p/1"_s)))
        , running(room.place(FaultRoom::order(u"https://example.com/p/2"_s, 4))) {
        room.provider.advance(1h);
        QSignalSpy checked(room.tracker.get(), &OrderTracker::checked);
        room.tracker->checkNow({done, running});
        if (!checked.wait(15'000))
            return;
        reload();
    }

    void reload() {
        done = room.stored(done.key);
        running = room.stored(running.key);
    }
    [[nodiscard]] bool canBeAsked() const { return whyNoRefill(done).isEmpty() && whyNoCancel(running).isEmpty(); }
    [[nodiscard]] QString statusAtTheProvider() const {
        room.provider.advance(4s);
        return room.provider.orders().at(1).status;
    }

    FaultRoom& room;
    Order done;
    Order running;
};

struct Answer {
    int accepted = -1;
    QString told;
};

Answer ask(FaultRoom& room, const Order& order, Ask what) {
    QSignalSpy spy(room.tracker.get(), &OrderTracker::answered);
    room.tracker->ask(what, {order});
    if (!spy.wait(15'000) || spy.size() != 1)
        return {};
    room.write();
    const auto answers = spy.constFirst().at(2).value<AskedOrders>();
    if (answers.size() != 1)
        return {};
    const bool taken = answers.first().answer == AskedOrder::Answer::Taken;
    return {taken ? 1 : 0, taken ? QString() : answerText(what, answers.first())};
}

Answer askRefill(FaultRoom& room, const Order& order) {
    return ask(room, order, Ask::Refill);
}

Answer askCancel(FaultRoom& room, const Order& order) {
    return ask(room, order, Ask::Cancel);
}

} // namespace

class FaultTableAskTest final : public QObject {
    Q_OBJECT

private:
    static int asked(const FaultRoom& room) {
        const int refills = room.provider.requestCount(u"refill"_s);
        return refills == room.provider.requestCount(u"cancel"_s) ? refills : -1;
    }

    // What the person is told says the same as the timeline, and where nobody can know, that too.
    static void told(const Answer& answer, const QString& line, Placement becomes) {
        QCOMPARE(answer.accepted, 0);
        QVERIFY(!answer.told.isEmpty());
        QVERIFY2(line.contains(answer.told.section(u" The provider may have"_s, 0, 0)), qPrintable(line));
        QCOMPARE(answer.told.contains(u"may have taken it all the same"_s), becomes == Placement::Unconfirmed);
        QCOMPARE(line.contains(u"may have been taken"_s), becomes == Placement::Unconfirmed);
        QCOMPARE(line.contains(u"not asked"_s), becomes == Placement::NotSent);
        QCOMPARE(line.contains(u"refused:"_s), becomes == Placement::Rejected);
    }

    static void compare(const FaultRoom& room, const Orders& orders, const QString& title, int requests) {
        QCOMPARE(page().differs(title, {sent(requests), asOnThePage(room.lastLine(orders.done.key)),
                                        asOnThePage(room.lastLine(orders.running.key))}),
                 QString());
    }

    static void nothingMoreLeaves(FaultRoom& room, int requests) {
        room.settle();
        QCOMPARE(asked(room), requests);
        room.reopen();
        room.settle();
        QCOMPARE(asked(room), requests);
    }

private Q_SLOTS:
    void thePageHasEveryRow() {
        QSet<QString> titles{FaultTitle::dns, FaultTitle::tls};
        for (const FaultRow& row : faultRows())
            titles.insert(row.title);
        const QStringList rows = page().titles();
        QCOMPARE(QSet<QString>(rows.cbegin(), rows.cend()), titles);
        QCOMPARE(rows.size(), titles.size());
    }

    void aRefillAndACancel_data() {
        QTest::addColumn<FaultRow>("row");
        QTest::addColumn<bool>("before");
        for (const FaultRow& row : faultRows()) {
            QTest::newRow(qPrintable(row.fault + u" before"_s)) << row << true;
            if (row.fault != u"refused"_s)
                QTest::newRow(qPrintable(row.fault + u" after"_s)) << row << false;
        }
    }

    void aRefillAndACancel() {
        QFETCH(const FaultRow, row);
        QFETCH(const bool, before);
        FaultRoom room;
        Orders orders(room);
        QVERIFY(orders.canBeAsked());
        if (row.takesTime())
            room.setLimits(FaultRoom::impatient());
        room.setFaults(row.fault + (before ? u":before"_s : u":after"_s));
        const Answer refill = askRefill(room, orders.done);
        const Answer cancel = askCancel(room, orders.running);
        const int requests = row.fault == u"refused"_s ? 0 : 1;
        told(refill, room.lastLine(orders.done.key), row.becomes);
        told(cancel, room.lastLine(orders.running.key), row.becomes);
        compare(room, orders, row.title, asked(room));
        const bool taken = !before || row.isLate();
        QTRY_COMPARE(room.provider.refills().size(), taken ? 1 : 0);
        QTRY_COMPARE(orders.statusAtTheProvider(), taken ? u"Partial"_s : u"In progress"_s);
        nothingMoreLeaves(room, requests);
        QCOMPARE(room.provider.refills().size(), taken ? 1 : 0);

        // A person may ask again, and the provider says what it has done.
        orders.reload();
        QVERIFY(orders.canBeAsked());
        QCOMPARE(orders.done.refillId, QString());
        QCOMPARE(orders.running.cancelAskedAt, 0);
        room.setFaults({});
        room.setLimits(FaultRoom::patient());
        QCOMPARE(askRefill(room, orders.done).accepted, taken ? 0 : 1);
        QCOMPARE(askCancel(room, orders.running).accepted, taken ? 0 : 1);
        QCOMPARE(asked(room), requests + 1);
        QCOMPARE(room.provider.refills().size(), 1);
    }

    // That it is not known yet whether the provider takes several ids at once is no leave to ask twice.
    void aNewAccountAsksOnceToo() {
        FaultRoom room;
        const Order order = room.place(FaultRoom::order(u"https://example.com/p/1"_s, 4));
        room.setFaults(u"error:before"_s);
        const Answer answer = askCancel(room, order);
        told(answer, room.lastLine(order.key), Placement::Rejected);
        room.settle();
        QCOMPARE(room.provider.requestCount(u"cancel"_s), 1);
    }

    void nobodyIsThere_data() {
        QTest::addColumn<QString>("title");
        QTest::newRow("dns") << FaultTitle::dns;
        QTest::newRow("tls") << FaultTitle::tls;
    }

    void nobodyIsThere() {
        QFETCH(const QString, title);
        const auto server = selfSignedServer(u"IP:127.0.0.1"_s);
        QVERIFY(server);
        FakeProvider untrusted(*server);
        FaultRoom room;
        Orders orders(room);
        // The same orders, but the account's provider is not where it was.
        const QUrl address = title == FaultTitle::tls ? untrusted.address() : QUrl(u"https://no-such-host.invalid/"_s);
        room.moveTo(address);
        const Answer refill = askRefill(room, orders.done);
        const Answer cancel = askCancel(room, orders.running);
        told(refill, room.lastLine(orders.done.key), Placement::NotSent);
        told(cancel, room.lastLine(orders.running.key), Placement::NotSent);
        compare(room, orders, title, static_cast<int>(untrusted.requests().size()));
        nothingMoreLeaves(room, 0);
        QCOMPARE(untrusted.requests().size(), 0);
    }

    void aLostBatch() {
        FaultRoom room;
        QList<Order> orders;
        for (int i = 0; i < 3; ++i)
            orders.append(room.place(FaultRoom::order(u"https://example.com/p/%1"_s.arg(i))));
        room.provider.advance(1h);
        QSignalSpy checked(room.tracker.get(), &OrderTracker::checked);
        room.tracker->checkNow(orders);
        QVERIFY(checked.wait(15'000));
        for (Order& order : orders)
            order = room.stored(order.key);
        room.setFaults(u"reset"_s);
        QSignalSpy answered(room.tracker.get(), &OrderTracker::answered);
        room.tracker->ask(Ask::Refill, orders);
        QVERIFY(answered.wait(15'000));
        const auto answers = answered.constFirst().at(2).value<AskedOrders>();
        QCOMPARE(answers.size(), 3);
        for (const AskedOrder& answer : answers)
            QCOMPARE(answer.answer, AskedOrder::Answer::NotKnown);
        room.write();
        for (const Order& order : std::as_const(orders))
            QCOMPARE(room.events(order.key).last().kind, OrderEvent::Kind::RefillNotKnown);
        room.settle();
        QCOMPARE(room.provider.requestCount(u"refill"_s), 1);
        QCOMPARE(room.provider.refills().size(), 3);
    }

    // The status tells what became of a cancel whose answer was lost: it is looked at soon.
    void aLostCancelIsLookedAfter() {
        FaultRoom room;
        room.tracker->setInterval(1h);
        Orders orders(room);
        const auto now = [] { return QDateTime::currentMSecsSinceEpoch(); };
        QTRY_VERIFY(room.tracker->nextCheck() > now() + 60'000);
        room.setFaults(u"close:before"_s);
        QCOMPARE(askCancel(room, orders.running).accepted, 0);
        QVERIFY(room.tracker->nextCheck() <= now() + 3'000);
    }
};

QTEST_GUILESS_MAIN(FaultTableAskTest)
#include "fault_table_ask_test.moc"
