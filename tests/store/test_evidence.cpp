// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include "store/order_evidence.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Verdict = BalanceEvidence::Verdict;

/// A ledger whose times the test chooses: seconds, written from outside.
struct TimedRoom final {
    LedgerRoom room;
    OutsideView outside{room.file};

    [[nodiscard]] Ledger& ledger() const { return *room.ledger; }
    Evidence evidence(OrderKey key, OrderEvidence::After after = OrderEvidence::After::First) {
        return must(OrderEvidence(ledger()).read(key, after));
    }
    void run(const QString& sql) {
        const QString problem = outside.run(sql);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
    }
    void balance(int at, const char* amount, const char* currency = "USD") {
        run(u"INSERT INTO balances (account, at, amount, currency) VALUES (1, %1, '%2', '%3')"_s.arg(
            QString::number(at * 1000), QString::fromLatin1(amount), QString::fromLatin1(currency)));
    }
    OrderKey send(int at, const QString& account = u"one"_s) {
        const OrderKey key = must(ledger().recordIntent(newOrder(account)));
        run(u"UPDATE orders SET recorded_at = %1 WHERE order_key = %2"_s.arg(at * 1000).arg(key));
        run(u"UPDATE order_events SET at = %1 WHERE order_key = %2"_s.arg(at * 1000).arg(key));
        return key;
    }
    OrderKey place(int at, const QString& orderId, const QString& account = u"one"_s) {
        const OrderKey key = send(at, account);
        must(ledger().recordPlaced(key, orderId));
        run(u"UPDATE orders SET placed_at = %1 WHERE order_key = %2"_s.arg(at * 1000 + 500).arg(key));
        return key;
    }
    OrderKey lose(int sentAt, int lostAt) {
        const OrderKey key = send(sentAt);
        must(ledger().recordOutcome(key, Placement::Unconfirmed, u"The connection was closed."_s));
        run(u"UPDATE order_events SET at = %1 WHERE order_key = %2 AND kind = 4"_s.arg(lostAt * 1000).arg(key));
        return key;
    }
    /// The charge of an order as the provider tells it.
    void tell(const QString& orderId, const char* charge, OrderStatus status, int changedAt) {
        OrderReport told = report(orderId, status, u"word"_s);
        told.charge = money(charge);
        must(ledger().recordStatuses(u"one"_s, {told}));
        run(u"UPDATE orders SET changed_at = %1 WHERE order_id = '%2'"_s.arg(changedAt * 1000).arg(orderId));
    }
};

QStringList ids(const QList<NeighbourOrder>& neighbours) {
    QStringList ids;
    for (const NeighbourOrder& neighbour : neighbours)
        ids.append(neighbour.orderId);
    return ids;
}

} // namespace

/// What the ledger knows about an order that may have been placed. Each order costs 1.25 unless the provider says else.
class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighbours() {
        TimedRoom room;
        for (int i = 1; i <= 5; ++i)
            room.place(i * 10, QString::number(100 + i));
        const OrderKey lost = room.lose(60, 90);
        room.place(65, u"55"_s, u"other"_s);
        for (int i = 7; i <= 11; ++i)
            room.place(i * 10, QString::number(100 + i));
        const Evidence evidence = room.evidence(lost);
        QCOMPARE(ids(evidence.before), (QStringList{u"105"_s, u"104"_s, u"103"_s}));
        QCOMPARE(ids(evidence.after), (QStringList{u"107"_s, u"108"_s, u"109"_s}));
        QCOMPARE(evidence.sentAt, 60'000);
        QCOMPARE(evidence.unconfirmedAt, 90'000);
        QCOMPARE(evidence.before.first().placedAt, 50'500);
        QCOMPARE(evidence.order.placementText, u"The connection was closed."_s);
        QVERIFY(!evidence.balance.before && !evidence.balance.after);
        QCOMPARE(evidence.balance.verdict(money("1.25")), Verdict::Unknown);
    }

    void anOrderIsNotItsOwnNeighbour() {
        TimedRoom room;
        const OrderKey lost = room.lose(60, 90);
        must(room.ledger().recordPlaced(lost, u"100"_s));
        QVERIFY(room.evidence(lost).before.isEmpty());
        QVERIFY(room.evidence(lost).after.isEmpty());
        QVERIFY(!await(OrderEvidence(room.ledger()).read(4711)));
    }

    void aFoundOrderCountsFromWhenItWasSent() {
        TimedRoom room;
        const OrderKey found = room.lose(30, 40);
        const OrderKey lost = room.lose(60, 90);
        must(room.ledger().recordPlaced(found, u"77"_s));
        QCOMPARE(orderOf(room.ledger(), found).placedAt, 30'000);
        QCOMPARE(ids(room.evidence(lost).before), QStringList{u"77"_s});
    }

    void balances_data() {
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("unexplained");
        // Two other orders of 1.25 and 0.5 in between: 100 becomes 98.25 without this one.
        QTest::newRow("not fallen") << u"98.25"_s << int(Verdict::NotFallen) << u"0"_s;
        QTest::newRow("the charge") << u"97"_s << int(Verdict::TheCharge) << u"1.25"_s;
        QTest::newRow("more") << u"96.9999"_s << int(Verdict::More) << u"1.2501"_s;
        QTest::newRow("less") << u"98"_s << int(Verdict::Less) << u"0.25"_s;
        QTest::newRow("risen") << u"148.25"_s << int(Verdict::Risen) << u"-50"_s;
    }

    void balances() {
        QFETCH(QString, after);
        TimedRoom room;
        room.place(10, u"1"_s);
        room.balance(20, "101.25");
        room.balance(30, "100");
        room.place(40, u"2"_s);
        const OrderKey lost = room.lose(50, 80);
        room.balance(60, "1"); // told while nobody knew yet: says nothing
        room.place(70, u"3"_s);
        room.tell(u"3"_s, "0.5", OrderStatus::InProgress, 75);
        room.balance(90, qPrintable(after));
        room.place(95, u"4"_s);
        const Evidence evidence = room.evidence(lost);
        QCOMPARE(evidence.balance.before->at, 30'000);
        QCOMPARE(evidence.balance.after->at, 90'000);
        QCOMPARE(evidence.balance.others, 2);
        QCOMPARE(evidence.balance.otherCharges, money("1.75"));
        QCOMPARE(evidence.balance.unsure, 0);
        QCOMPARE(evidence.balance.open, 0);
        QTEST(evidence.balance.unexplained()->amount.toString(), "unexplained");
        QTEST(int(evidence.balance.verdict(evidence.order.expectedCharge)), "verdict");
    }

    void theNewestBalanceIsComparedWhenAskedFor() {
        TimedRoom room;
        room.place(5, u"1"_s);
        room.balance(10, "100");
        const OrderKey lost = room.lose(50, 80);
        room.balance(90, "100");
        QCOMPARE(room.evidence(lost).balance.verdict(money("1.25")), Verdict::NotFallen);
        room.place(100, u"2"_s);
        room.balance(200, "97.5"); // the provider took the lost one later
        QCOMPARE(room.evidence(lost).balance.verdict(money("1.25")), Verdict::NotFallen);
        const auto newest = room.evidence(lost, OrderEvidence::After::Newest).balance;
        QCOMPARE(newest.after->at, 200'000);
        QCOMPARE(newest.verdict(money("1.25")), Verdict::TheCharge);
    }

    void moneyThatCameBackLaterHadBeenTaken() {
        TimedRoom room;
        room.place(5, u"1"_s);
        room.balance(10, "100");
        const OrderKey lost = room.lose(50, 80);
        room.place(60, u"2"_s);
        room.balance(90, "98.75");
        room.tell(u"2"_s, "0", OrderStatus::Canceled, 500);
        QCOMPARE(room.evidence(lost).balance.verdict(money("1.25")), Verdict::NotFallen);
        room.balance(600, "100");
        QCOMPARE(room.evidence(lost, OrderEvidence::After::Newest).balance.verdict(money("1.25")), Verdict::NotFallen);
    }

    void saysWhatItCannotKnow() {
        TimedRoom room;
        room.place(5, u"1"_s);
        room.balance(10, "100");
        const OrderKey lost = room.lose(50, 80);
        room.lose(55, 81);
        room.send(57); // still on its way
        const OrderKey late = room.place(89, u"2"_s);
        room.run(u"UPDATE orders SET placed_at = 91000 WHERE order_key = %1"_s.arg(late));
        const OrderKey subscription = room.place(70, u"3"_s);
        room.run(u"UPDATE orders SET service_type = 'subscriptions' WHERE order_key = %1"_s.arg(subscription));
        const OrderKey euro = room.place(71, u"4"_s);
        room.run(u"UPDATE orders SET currency = 'EUR' WHERE order_key = %1"_s.arg(euro));
        room.balance(90, "97.5");
        const BalanceEvidence balance = room.evidence(lost).balance;
        QCOMPARE(balance.open, 2);
        QCOMPARE(balance.unsure, 3);
        QCOMPARE(balance.others, 2);
        QCOMPARE(balance.otherCharges, money("0"));
        QCOMPARE(balance.verdict(money("1.25")), Verdict::More);
        QCOMPARE(balance.verdict(money("0")), Verdict::Unknown); // a free order costs nothing either way
        QCOMPARE(balance.verdict(money("1.25", "EUR")), Verdict::Unknown);
        room.balance(79, "97.5", "EUR");
        room.run(u"DELETE FROM balances WHERE at = 90000"_s);
        room.balance(92, "1", "EUR");
        QVERIFY(!room.evidence(lost).balance.unexplained());
    }

    void knowsIds() {
        TimedRoom room;
        const OrderKey one = room.place(1, u"101"_s);
        room.place(2, u"102"_s, u"other"_s);
        const auto known = must(OrderEvidence(room.ledger()).known(u"one"_s, {u"101"_s, u"102"_s, u"103"_s, {}}));
        QCOMPARE(known, (QHash<QString, OrderKey>{{u"101"_s, one}}));
        QVERIFY(must(OrderEvidence(room.ledger()).known(u"nobody"_s, {u"101"_s})).isEmpty());
    }

    // However long the history: each question goes by an index.
    void asksByIndex() {
        TimedRoom room;
        room.place(5, u"1"_s);
        const QStringList questions = {
            u"SELECT order_key FROM orders WHERE account = 1 AND placement = 1 AND placed_at <= 5 AND order_key <> 3 "
            "ORDER BY placed_at DESC, order_key DESC LIMIT 3"_s,
            u"SELECT COUNT(*) FROM orders WHERE account = 1 AND facet = 2 AND recorded_at > 1"_s,
            u"SELECT COUNT(*) FROM orders WHERE account = 1 AND watched = 1 AND placement = 0 AND recorded_at > 1"_s,
            u"SELECT at FROM balances WHERE account = 1 AND at <= 5 ORDER BY at DESC, balance_key DESC LIMIT 1"_s};
        for (const QString& sql : questions) {
            QString plan;
            for (const QVariantList& row : room.outside.rows(u"EXPLAIN QUERY PLAN "_s + sql))
                plan += row.constLast().toString() + u'\n';
            QVERIFY2(plan.contains(u"USING INDEX"_s) || plan.contains(u"USING COVERING INDEX"_s), qPrintable(plan));
            QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        }
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
