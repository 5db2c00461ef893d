// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"
#include "store/bulk_book.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<NewBulkLine> someLines(int count) {
    QList<NewBulkLine> lines;
    for (int i = 0; i < count; ++i) {
        NewBulkLine line{i + 2, newOrder(u"one"_s, u"https://example.com/%1"_s.arg(i)).order};
        line.order.parameters.append({u"comments"_s, u"first \"line\"\nsecond"_s});
        line.order.charge = {money("0.5"), money("1.25")};
        lines.append(line);
    }
    return lines;
}

QList<int> numbersOf(const QList<BulkListLine>& lines) {
    QList<int> numbers;
    for (const BulkListLine& line : lines)
        numbers.append(line.line);
    return numbers;
}

} // namespace

/// Lists of orders in the ledger.
class TestBulkBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOfALine() {
        LedgerRoom room;
        BulkBook book(*room.ledger);
        const auto lines = someLines(3);
        const qint64 key = must(book.record(u"one"_s, u"orders.csv"_s, lines));
        room.reopen();
        BulkBook again(*room.ledger);
        const auto kept = must(again.lines(key));
        QCOMPARE(numbersOf(kept), (QList<int>{1, 2, 3}));
        for (int i = 0; i < 3; ++i) {
            const CheckedOrder& was = lines.at(i).order;
            const CheckedOrder& is = kept.at(i).order;
            QCOMPARE(kept.at(i).sourceLine, i + 2);
            QCOMPARE(kept.at(i).orderKey, 0);
            QCOMPARE(is.parameters, was.parameters);
            QCOMPARE(is.link, was.link);
            QCOMPARE(is.units, was.units);
            QVERIFY(is.rate == was.rate);
            QVERIFY(is.charge == was.charge);
            QCOMPARE(is.service.id, was.service.id);
            QCOMPARE(is.service.name, was.service.name);
            QCOMPARE(is.service.type, was.service.type);
            QVERIFY(is.service.refill && is.service.cancel);
        }
        const BulkList list = must(again.list(key));
        QCOMPARE(list.accountId, u"one"_s);
        QCOMPARE(list.name, u"orders.csv"_s);
        QCOMPARE(list.state, BulkState::Running);
        QCOMPARE(list.lines, 3);
        QCOMPARE(list.waiting, 3);
        QVERIFY(list.createdAt > 0);
        // No order is made before its turn.
        QCOMPARE(must(room.ledger->orderKeys({}, 0, 10)).size(), 0);
    }

    void beginsTheNextLinesInOneTransaction() {
        LedgerRoom room;
        BulkBook book(*room.ledger);
        const qint64 key = must(book.record(u"one"_s, u"list"_s, someLines(5)));
        QSignalSpy added(room.ledger.get(), &Ledger::ordersAdded);
        const auto begun = must(book.beginNext(key, 2));
        QCOMPARE(numbersOf(begun), (QList<int>{1, 2}));
        // On disk when the future completes.
        OutsideView view(room.file);
        QCOMPARE(view.one(u"SELECT COUNT(*) FROM orders WHERE placement = 0"_s).toInt(), 2);
        QCOMPARE(view.one(u"SELECT COUNT(*) FROM bulk_lines WHERE order_key IS NOT NULL"_s).toInt(), 2);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<QList<OrderKey>>(),
                 (QList<OrderKey>{begun.at(0).orderKey, begun.at(1).orderKey}));
        const Order order = orderOf(*room.ledger, begun.at(1).orderKey);
        QCOMPARE(order.link, u"https://example.com/1"_s);
        QCOMPARE(order.parameters, begun.at(1).order.parameters);
        QVERIFY(order.expectedCharge == money("1.25"));
        QCOMPARE(order.accountId, u"one"_s);

        QCOMPARE(numbersOf(must(book.beginNext(key, 10))), (QList<int>{3, 4, 5}));
        QVERIFY(must(book.beginNext(key, 10)).isEmpty());
        QCOMPARE(must(book.list(key)).waiting, 0);
    }

    void outcomesAreThoseOfTheOrders() {
        LedgerRoom room;
        BulkBook book(*room.ledger);
        const qint64 key = must(book.record(u"one"_s, u"list"_s, someLines(6)));
        const auto begun = must(book.beginNext(key, 5));
        must(room.ledger->recordPlaced(begun.at(0).orderKey, u"23501"_s));
        must(room.ledger->recordOutcome(begun.at(1).orderKey, Placement::Rejected, u"Bad link"_s));
        must(room.ledger->recordOutcome(begun.at(2).orderKey, Placement::NotSent, u"Refused"_s));
        must(room.ledger->recordOutcome(begun.at(3).orderKey, Placement::Unconfirmed, u"Silence"_s));
        const BulkList list = must(book.list(key));
        QCOMPARE(list.placed, 1);
        QCOMPARE(list.rejected, 1);
        QCOMPARE(list.notSent, 1);
        QCOMPARE(list.unconfirmed, 1);
        QCOMPARE(list.waiting, 1);
        QCOMPARE(list.lines, 6);
        const auto lines = must(book.lines(key));
        QCOMPARE(lines.at(0).orderId, u"23501"_s);
        QCOMPARE(lines.at(0).placement, Placement::Placed);
        QCOMPARE(lines.at(1).text, u"Bad link"_s);
        QCOMPARE(lines.at(4).placement, Placement::Sending);
        QCOMPARE(lines.at(5).orderKey, 0);
        const auto failed = must(book.failedLines(key));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.at(0).line, 2);
        QCOMPARE(failed.at(0).sourceLine, 3);
        QCOMPARE(failed.at(0).placement, Placement::Rejected);
        QCOMPARE(failed.at(1).orderKey, begun.at(2).orderKey);
    }

    void statesAreKept() {
        LedgerRoom room;
        BulkBook book(*room.ledger);
        const qint64 first = must(book.record(u"one"_s, u"first"_s, someLines(1)));
        const qint64 second = must(book.record(u"one"_s, u"second"_s, someLines(2)));
        must(book.record(u"two"_s, u"another account's"_s, someLines(1)));
        must(book.setState(first, BulkState::Paused, u"The balance is used up."_s, 17));
        const auto lists = must(book.lists(u"one"_s));
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists.at(0).key, second);
        QCOMPARE(lists.at(1).state, BulkState::Paused);
        QCOMPARE(lists.at(1).pauseText, u"The balance is used up."_s);
        QCOMPARE(lists.at(1).pauseLine, 17);
        must(book.setState(first, BulkState::Running));
        QCOMPARE(must(book.list(first)).pauseText, QString());
        QVERIFY(must(book.lists(u"nobody"_s)).isEmpty());
    }

    void whatIsStoppedIsNotBegun() {
        LedgerRoom room;
        BulkBook book(*room.ledger);
        const qint64 key = must(book.record(u"one"_s, u"list"_s, someLines(2)));
        must(book.setState(key, BulkState::Stopped));
        QVERIFY(must(book.beginNext(key, 2)).isEmpty());
        QVERIFY(must(room.ledger->orderKeys({}, 0, 10)).isEmpty());
    }

    void unknownListsAreErrors() {
        LedgerRoom room;
        BulkBook book(*room.ledger);
        QVERIFY(!await(book.list(7)));
        QVERIFY(!await(book.beginNext(7, 1)));
        QVERIFY(!await(book.setState(7, BulkState::Paused)));
    }

    void beginningThatFailsLeavesNothing() {
        LedgerRoom room;
        BulkBook book(*room.ledger);
        const qint64 key = must(book.record(u"one"_s, u"list"_s, someLines(3)));
        OutsideView view(room.file);
        QCOMPARE(view.run(u"CREATE TRIGGER no_third BEFORE UPDATE ON bulk_lines WHEN NEW.line = 3 "
                          "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s),
                 QString());
        QVERIFY(problem(await(book.beginNext(key, 3))).contains(u"disk full"_s));
        QCOMPARE(view.one(u"SELECT COUNT(*) FROM orders"_s).toInt(), 0);
        QCOMPARE(must(book.list(key)).waiting, 3);
    }

    // Bounds far above what it takes here, so that a slow machine is no failure but a square would be.
    void tenThousandLinesAtOnce() {
        LedgerRoom room;
        BulkBook book(*room.ledger);
        const auto lines = someLines(10'000);
        QElapsedTimer timer;
        timer.start();
        const qint64 key = must(book.record(u"one"_s, u"list"_s, lines));
        qInfo("recording: %lld ms", timer.restart());
        QCOMPARE(must(book.list(key)).lines, 10'000);
        QCOMPARE(must(book.lines(key)).size(), 10'000);
        qInfo("reading: %lld ms", timer.restart());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(must(book.beginNext(key, 2)).size(), 2);
        qInfo("beginning 200: %lld ms", timer.elapsed());
        QCOMPARE(must(book.list(key)).waiting, 9'800);
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestBulkBook)
#include "test_bulk_book.moc"
