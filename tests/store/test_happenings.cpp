// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: written with what it tells of, read in groups, seen once, kept within bounds.
#include "ledger_support.h"
#include "store/bulk_book.h"
#include "store/existing_orders.h"
#include "store/happenings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = HappeningKind;

namespace {

Stored<Done> tell(Ledger& ledger, const QString& id, OrderStatus status, const QString& word) {
    return await(ledger.recordStatuses(u"one"_s, {report(id, status, word)}));
}

QList<QPair<Kind, int>> countsOf(const QList<Happening>& rows) {
    QList<QPair<Kind, int>> counts;
    for (const Happening& row : rows)
        counts.append({row.kind, row.count});
    std::sort(counts.begin(), counts.end());
    return counts;
}

} // namespace

class HappeningsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<LedgerRoom>(); }
    void cleanup() { m_room.reset(); }

    void placingWritesNothing() {
        placeOrder(ledger(), u"one"_s, u"1"_s);
        QVERIFY(tell(ledger(), u"1"_s, OrderStatus::InProgress, u"In progress"_s));
        QCOMPARE(OutsideView(m_room->file).one(u"SELECT COUNT(*) FROM happenings"_s).toInt(), 0);
    }

    void endsAreWrittenOnce() {
        Happenings happenings(ledger());
        happenings.start();
        QSignalSpy changed(&happenings, &Happenings::changed);
        const OrderKey first = placeOrder(ledger(), u"one"_s, u"1"_s);
        const OrderKey second = placeOrder(ledger(), u"one"_s, u"2"_s);
        placeOrder(ledger(), u"one"_s, u"3"_s);
        for (int times = 0; times < 2; ++times) {
            QVERIFY(tell(ledger(), u"1"_s, OrderStatus::Completed, u"Completed"_s));
            QVERIFY(tell(ledger(), u"2"_s, OrderStatus::Completed, u"Completed"_s));
            QVERIFY(tell(ledger(), u"3"_s, OrderStatus::Partial, u"Partial"_s));
        }
        QTRY_COMPARE(happenings.marks().last, 3);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(happenings.marks().unseen, 3);
        const auto rows = must(happenings.recent(100));
        QCOMPARE(countsOf(rows), (QList<QPair<Kind, int>>{{Kind::Completed, 2}, {Kind::Partial, 1}}));
        QCOMPARE(rows.first().kind, Kind::Partial); // newest first
        QCOMPARE(rows.first().orderId, u"3"_s);
        QCOMPARE(rows.first().accountId, u"one"_s);
        QCOMPARE(must(happenings.orders({rows.last()})), (QList<OrderKey>{second, first}));
    }

    void aFinalOrderThatGoesOnIsNews() {
        placeOrder(ledger(), u"one"_s, u"1"_s);
        QVERIFY(tell(ledger(), u"1"_s, OrderStatus::Completed, u"Completed"_s));
        QVERIFY(tell(ledger(), u"1"_s, OrderStatus::InProgress, u"In progress"_s));
        QVERIFY(tell(ledger(), u"1"_s, OrderStatus::Canceled, u"Canceled"_s));
        QVERIFY(tell(ledger(), u"1"_s, OrderStatus::Refunded, u"Refunded"_s)); // the same news
        QCOMPARE(kinds(), (QList<int>{int(Kind::Completed), int(Kind::Reopened), int(Kind::Canceled)}));
    }

    void unconfirmedAndRefills() {
        const OrderKey key = must(ledger().recordIntent(newOrder(u"one"_s)));
        must(ledger().recordOutcome(key, Placement::Unconfirmed, u"silence"_s));
        const OrderKey other = placeOrder(ledger(), u"one"_s, u"2"_s);
        must(ledger().recordRefillAsked(other, u"r1"_s));
        must(ledger().recordRefillStatuses(u"one"_s, {{u"r1"_s, RefillStatus::InProgress, u"In progress"_s}}));
        must(ledger().recordRefillStatuses(u"one"_s, {{u"r1"_s, RefillStatus::Rejected, u"Rejected"_s}}));
        QCOMPARE(kinds(), (QList<int>{int(Kind::Unconfirmed), int(Kind::RefillRejected)}));
    }

    void anOrderThatWasBeingSentIsToldAtTheNextStartOnce() {
        must(ledger().recordIntent(newOrder(u"one"_s)));
        m_room->reopen();
        m_room->reopen();
        QCOMPARE(kinds(), QList<int>{int(Kind::Unconfirmed)});
    }

    // The first status of what was placed somewhere else tells how it stood, not what happened.
    void ordersThatAreAddedAreNoNews() {
        QList<OrderReport> reports;
        for (int id = 0; id < 1'000; ++id)
            reports.append(report(QString::number(id), OrderStatus::Completed, u"Completed"_s));
        reports.append(report(u"5000"_s, OrderStatus::InProgress, u"In progress"_s));
        reports.append(report(u"5001"_s, OrderStatus::Unknown, {}));
        QCOMPARE(must(ExistingOrders(ledger()).add(u"one"_s, u"USD"_s, reports)).size(), 1'002);
        QVERIFY(tell(ledger(), u"5001"_s, OrderStatus::Completed, u"Completed"_s));
        QCOMPARE(kinds(), QList<int>());
        QVERIFY(tell(ledger(), u"5000"_s, OrderStatus::Completed, u"Completed"_s));
        QCOMPARE(kinds(), QList<int>{int(Kind::Completed)});
    }

    void listsAreToldWithTheirOrders() {
        BulkBook book(ledger());
        const qint64 list = must(book.record(u"one"_s, u"friday.csv"_s, {{1, newOrder(u"one"_s).order}}));
        const OrderKey key = must(book.beginNext(list, 1)).first().orderKey;
        must(book.setState(list, BulkState::Paused)); // a person did: no news
        must(book.setState(list, BulkState::Running));
        must(book.setState(list, BulkState::Paused, u"No funds"_s, 1));
        must(book.setState(list, BulkState::Finished));
        QCOMPARE(kinds(), (QList<int>{int(Kind::ListPaused), int(Kind::ListFinished)}));
        Happenings happenings(ledger());
        const auto rows = must(happenings.recent(10));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.last().text, u"No funds"_s);
        QCOMPARE(rows.last().listName, u"friday.csv"_s);
        QCOMPARE(must(happenings.orders(rows)), QList<OrderKey>{key});
    }

    void seenStaysSeenOverARestart() {
        placeOrder(ledger(), u"one"_s, u"1"_s);
        placeOrder(ledger(), u"one"_s, u"2"_s);
        QVERIFY(tell(ledger(), u"1"_s, OrderStatus::Completed, u"Completed"_s));
        {
            Happenings happenings(ledger());
            happenings.start();
            QTRY_COMPARE(happenings.marks().unseen, 1);
            happenings.markSeen(happenings.marks().last);
            happenings.markTold(happenings.marks().last);
            QTRY_COMPARE(happenings.marks().unseen, 0);
            happenings.markSeen(0); // never back
        }
        m_room->reopen();
        QVERIFY(tell(ledger(), u"2"_s, OrderStatus::Completed, u"Completed"_s));
        Happenings happenings(ledger());
        happenings.start();
        QTRY_COMPARE(happenings.marks().unseen, 1);
        QCOMPARE(happenings.marks().toldTo, 1);
        // Of one kind and hour, and yet apart: one is new.
        const auto rows = must(happenings.recent(10));
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.first().seen && rows.last().seen);
        QCOMPARE(must(happenings.between(1, 2)).first().orderId, u"2"_s);
    }

    void wordsAreKept() {
        Happenings happenings(ledger());
        happenings.start();
        happenings.add(Kind::PricesChanged, u"two"_s, u"<b>Likes</b> & more"_s);
        QTRY_COMPARE(happenings.marks().last, 1);
        QCOMPARE(must(happenings.recent(10)).first().text, u"<b>Likes</b> & more"_s);
        QVERIFY(must(happenings.orders(must(happenings.recent(10)))).isEmpty());
    }

    void aNightOfAHundredThousandStaysBounded() {
        placeOrder(ledger(), u"one"_s, u"1"_s);
        QCOMPARE(OutsideView(m_room->file)
                     .run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) INSERT "
                          "INTO happenings (kind, account, about, at) SELECT 0, 1, i, 1700000000000 + i FROM n"_s),
                 QString());
        Happenings happenings(ledger());
        happenings.start();
        QTRY_COMPARE(happenings.marks().last, 300'000);
        QCOMPARE(happenings.marks().unseen, Happenings::mostCounted);
        const auto rows = must(happenings.between(0, happenings.marks().last));
        QCOMPARE(rows.size(), 1);
        QVERIFY(must(happenings.recent(200)).size() <= 2);
        const auto held = [this] { return OutsideView(m_room->file).one(u"SELECT COUNT(*) FROM happenings"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(held().toLongLong(), Happenings::keptUnseen, 60'000);
        happenings.markSeen(happenings.marks().last);
        QTRY_COMPARE_WITH_TIMEOUT(held().toLongLong(), Happenings::kept, 60'000);
        QCOMPARE(happenings.marks().unseen, 0);
    }

private:
    Ledger& ledger() { return *m_room->ledger; }
    QList<int> kinds() {
        QList<int> kinds;
        const auto rows = OutsideView(m_room->file).rows(u"SELECT kind FROM happenings ORDER BY happening"_s);
        for (const QVariantList& row : rows)
            kinds.append(row.first().toInt());
        return kinds;
    }

    std::unique_ptr<LedgerRoom> m_room;
};

QTEST_GUILESS_MAIN(HappeningsTest)
#include "test_happenings.moc"
