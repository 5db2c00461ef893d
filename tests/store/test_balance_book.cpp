// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include "store/balance_book.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = BalanceEvent::Kind;

namespace {

constexpr Timestamp minute = 60'000;
constexpr Timestamp hour = 60 * minute;
constexpr Timestamp day = 24 * hour;

QString said(const BalanceHistory& history) {
    static const QStringList words{u"Orders"_s, u"TopUp"_s, u"MoneyBack"_s, u"Unexplained"_s, u"NotTaken"_s};
    QStringList lines;
    for (const BalanceEvent& event : history.explanation.events)
        lines.append(u"%1 %2 %3x%4 @%5"_s.arg(words.at(static_cast<int>(event.kind)), event.amount.amount.toString(),
                                              event.amount.currency, QString::number(event.orders),
                                              QString::number(event.at / minute)));
    return lines.join(u'\n');
}

/// A ledger whose times are set by hand, in minutes since the start.
struct Room final {
    LedgerRoom room;
    Ledger* ledger = room.ledger.get();
    OutsideView outside{room.file};
    BalanceBook book{*ledger};
    int number = 0;

    OrderKey place(Timestamp at, const char* charge, const QString& serviceId = u"1"_s, const char* currency = "USD",
                   const QString& type = u"Default"_s) {
        NewOrder order = newOrder(u"a"_s);
        order.order.service.id = serviceId;
        order.order.service.name = u"Service "_s + serviceId;
        order.order.service.type = type;
        order.order.rate.currency = QString::fromLatin1(currency);
        order.order.charge = {money(charge, currency), money(charge, currency)};
        const OrderKey key = must(ledger->recordIntent(order));
        must(ledger->recordPlaced(key, QString::number(++number)));
        set(u"UPDATE orders SET recorded_at = %1, placed_at = %1 WHERE order_key = %2"_s.arg(at * minute).arg(key));
        return key;
    }
    void end(OrderKey key, Timestamp at, OrderStatus status, const char* charge, qint64 remains) {
        OrderReport told = report(QString::number(key), status, u"word"_s);
        if (charge != nullptr)
            told.charge = money(charge);
        told.remains = remains;
        must(ledger->recordStatuses(u"a"_s, {told}));
        set(u"UPDATE orders SET changed_at = %1 WHERE order_key = %2"_s.arg(at * minute).arg(key));
    }
    void tell(Timestamp at, const char* amount, const char* currency = "USD") {
        set(u"INSERT INTO balances (account, at, amount, currency) VALUES (1, %1, '%2', '%3')"_s.arg(at * minute)
                .arg(QString::fromLatin1(amount), QString::fromLatin1(currency)));
    }
    void set(const QString& sql) { QCOMPARE(outside.run(sql), QString()); }

    BalanceHistory history(Timestamp from, Timestamp until, BalanceReading::Piece piece = {}) {
        auto reading = std::make_shared<BalanceReading>(BalanceSpan{u"a"_s, from * minute, until * minute, 0}, piece);
        int pieces = 1;
        while (must(book.readNext(reading)))
            ++pieces;
        lastPieces = pieces;
        return reading->finish();
    }
    int lastPieces = 0;
};

} // namespace

/// A span of the balance: its line, what explains it, what was spent.
class TestBalanceBook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyLedger() {
        Room room;
        const BalanceHistory history = room.history(0, 1000);
        QVERIFY(history.points.isEmpty());
        QVERIFY(history.explanation.events.isEmpty());
        QVERIFY(history.services.isEmpty());
        QCOMPARE(history.firstOrder, 0);
        const AccountStanding standing = must(room.book.standing(u"a"_s, CalendarTimes::current()));
        QVERIFY(!standing.balance);
        QVERIFY(!standing.daysLeft());
    }

    void aSpanIsExplained() {
        Room room;
        room.place(100'000, "0.5");
        room.place(100'010, "0.25", u"2"_s);
        const OrderKey partial = room.place(100'020, "2");
        room.tell(100'005, "50"); // the first order was charged before
        room.tell(100'060, "47.75");
        room.end(partial, 100'100, OrderStatus::Partial, "1.6", 200);
        room.tell(100'120, "48.15");
        room.tell(100'180, "148.15");
        room.tell(100'240, "143.95");
        const BalanceHistory history = room.history(0, 100'300);
        QCOMPARE(said(history), u"Orders 0.5 USDx1 @100000\nOrders 0.25 USDx1 @100010\nOrders 2 USDx1 "
                                u"@100020\nMoneyBack 0.4 USDx1 @100120\nTopUp 100 USDx0 @100180\n"
                                "Unexplained 4.2 USDx0 @100240"_s);
        QCOMPARE(history.points.size(), 5);
        QCOMPARE(history.span.from, 100'000 * minute);
        QCOMPARE(history.firstOrder, 100'000 * minute);
        QCOMPARE(history.spent.orders, 3);
        QVERIFY(history.spent.sums.first() == money("2.35")); // less what came back
        QCOMPARE(history.services.size(), 2);
        QCOMPARE(history.services.at(0).serviceName, u"Service 1"_s);
        QVERIFY(history.services.at(0).sum == money("2.1"));
        QCOMPARE(history.explanation.totals.size(), 1);
        const BalanceTotals& totals = history.explanation.totals.first();
        QVERIFY(totals.first == money("50"));
        QVERIFY(totals.last == money("143.95"));
        QCOMPARE(totals.unexplained, money("4.2").amount);
    }

    // The balance told last before the span is where it begins; what was before is not told again.
    void aSpanBeginsWithTheBalanceBefore() {
        Room room;
        room.tell(100'000, "50");
        room.tell(101'000, "45"); // unexplained, before
        room.place(102'000, "1");
        room.tell(103'000, "44");
        room.place(103'100, "1");
        room.tell(104'000, "41");
        const BalanceHistory history = room.history(102'500, 110'000);
        QCOMPARE(said(history), u"Orders 1 USDx1 @103100\nUnexplained 2 USDx0 @104000"_s);
        QVERIFY(history.explanation.totals.first().first == money("45"));
        QCOMPARE(history.spent.orders, 1);
        QVERIFY(room.history(105'000, 110'000).explanation.events.isEmpty());
    }

    void whatACancelledOrderGivesBack_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("charge");
        QTest::addColumn<int>("remains");
        QTest::addColumn<QByteArray>("risen");
        QTest::addColumn<QString>("kind");
        const auto status = [](OrderStatus one) { return static_cast<int>(one); };
        QTest::newRow("cancelled, charge taken away")
            << status(OrderStatus::Canceled) << QByteArray("0") << 1000 << QByteArray("52") << u"MoneyBack 2"_s;
        QTest::newRow("cancelled, charge as it was")
            << status(OrderStatus::Canceled) << QByteArray("2") << 1000 << QByteArray("52") << u"MoneyBack 2"_s;
        QTest::newRow("partial, charge as it was")
            << status(OrderStatus::Partial) << QByteArray("2") << 250 << QByteArray("50.5") << u"MoneyBack 0.5"_s;
        QTest::newRow("partial, charge not told")
            << status(OrderStatus::Partial) << QByteArray() << 250 << QByteArray("50.5") << u"MoneyBack 0.5"_s;
        QTest::newRow("partial, more than it can be")
            << status(OrderStatus::Partial) << QByteArray("2") << 250 << QByteArray("50.75")
            << u"TopUp 0.25 USDx0 @100120\nMoneyBack 0.5"_s;
        QTest::newRow("completed") << status(OrderStatus::Completed) << QByteArray("2") << 0 << QByteArray("50.5")
                                   << u"TopUp 0.5"_s;
    }
    void whatACancelledOrderGivesBack() {
        QFETCH(int, status);
        QFETCH(QByteArray, charge);
        QFETCH(int, remains);
        QFETCH(QByteArray, risen);
        QFETCH(QString, kind);
        Room room;
        const OrderKey key = room.place(99'000, "2");
        room.tell(100'000, "50");
        room.end(key, 100'100, static_cast<OrderStatus>(status), charge.isEmpty() ? nullptr : charge.constData(),
                 remains);
        room.tell(100'120, risen.constData());
        QVERIFY2(said(room.history(99'500, 100'300)).startsWith(kind), qPrintable(said(room.history(99'500, 100'300))));
    }

    void subscriptionsAreChargedPostByPost() {
        Room room;
        room.tell(100'000, "50");
        const OrderKey key = room.place(100'010, "6", u"9"_s, "USD", u"Subscriptions"_s);
        room.tell(101'000, "49");
        room.tell(102'000, "47");
        QCOMPARE(said(room.history(0, 103'000)), u"Orders 6 USDx1 @100010"_s);
        // Also where only its posts lie in the span.
        QCOMPARE(said(room.history(101'500, 103'000)), QString());
        room.end(key, 102'000, OrderStatus::Completed, "2", 0);
        QCOMPARE(said(room.history(0, 103'000)), u"Orders 2 USDx1 @100010\nUnexplained 1 USDx0 @102000"_s);
    }

    void currenciesStandApart() {
        Room room;
        room.tell(100'000, "50");
        room.place(100'010, "1");
        room.place(100'011, "3", u"1"_s, "EUR");
        room.tell(100'020, "49");
        room.tell(100'030, "10", "EUR");
        room.place(100'040, "3", u"1"_s, "EUR");
        room.tell(100'050, "7", "EUR");
        const BalanceHistory history = room.history(0, 101'000);
        QCOMPARE(said(history), u"Orders 1 USDx1 @100010\nOrders 3 EURx1 @100011\nOrders 3 EURx1 @100040"_s);
        QCOMPARE(history.explanation.foreign, 1);
        QCOMPARE(history.explanation.totals.size(), 2);
        QCOMPARE(history.services.size(), 2);
        QCOMPARE(history.spent.sums.size(), 2);
    }

    void anUnconfirmedOrderIsSuspected() {
        Room room;
        room.tell(100'000, "50");
        NewOrder order = newOrder(u"a"_s);
        order.order.charge = {money("0.105"), money("0.105")};
        const OrderKey key = must(room.ledger->recordIntent(order));
        must(room.ledger->recordOutcome(key, Placement::Unconfirmed, u"silence"_s));
        room.set(u"UPDATE orders SET recorded_at = %1 WHERE order_key = %2"_s.arg(100'010 * minute).arg(key));
        room.tell(100'020, "49.895");
        const BalanceHistory history = room.history(0, 101'000);
        QCOMPARE(history.explanation.events.size(), 1);
        QCOMPARE(history.explanation.events.first().suspect, key);
    }

    // However it is cut into pieces.
    void piecesGiveTheSame() {
        Room room;
        room.set(u"INSERT INTO accounts VALUES (1, 'a')"_s);
        room.set(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                 "INSERT INTO orders (account, order_id, service_id, service_name, service_type, rate, currency, "
                 "refill_offered, cancel_offered, parameters, link, units, expected_charge, placement, status, "
                 "raw_status, charge, charge_currency, remains, charge_sort, recorded_at, placed_at, changed_at, "
                 "facet, needs_attention, watched) SELECT 1, CAST(i AS TEXT), CAST(i % 7 AS TEXT), 'S' || i % 7, "
                 "'Default', '1', 'USD', 1, 1, '[]', 'x', 100, '0.125', 1, CASE WHEN i % 50 = 0 THEN 4 ELSE 3 END, '', "
                 "CASE WHEN i % 50 = 0 THEN '0.1' ELSE '0.125' END, 'USD', 0, 0, i * 60000, i * 60000, "
                 "i * 60000 + 30000, 7, 0, 0 FROM n"_s);
        room.set(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                 "INSERT INTO balances (account, at, amount, currency) SELECT 1, i * 180000 + 45000, "
                 "RTRIM(RTRIM(PRINTF('%.3f', 1000 - i * 0.375 + (i / 50) * 20 - (i / 90) * 0.7), '0'), '.'), "
                 "'USD' FROM n"_s);
        const BalanceHistory whole = room.history(0, 4000);
        QCOMPARE(room.lastPieces, 1);
        QVERIFY(whole.explanation.totals.first().unexplained > Decimal(1));
        QVERIFY(whole.explanation.events.size() > 50);
        for (const auto piece : {BalanceReading::Piece{7, 4000}, {20'000, 5}, {100, 31}}) {
            const BalanceHistory pieces = room.history(0, 4000, piece);
            QVERIFY(room.lastPieces > 20);
            QCOMPARE(said(pieces), said(whole));
            QCOMPARE(pieces.explanation.totals, whole.explanation.totals);
            QCOMPARE(pieces.spent.orders, 3000);
            QVERIFY(pieces.spent.sums == whole.spent.sums);
            QCOMPARE(pieces.services.size(), whole.services.size());
            QCOMPARE(pieces.points.size(), whole.points.size());
        }
    }

    void statementsGoByIndexes() {
        Room room;
        const QStringList wanted{u"orders_by_placing (account=? AND placed_at>? AND placed_at<?)"_s,
                                 u"orders_by_placing (account=? AND placed_at>? AND placed_at<?)"_s,
                                 u"orders_money_back (account=? AND changed_at>? AND changed_at<?)"_s};
        const QStringList statements = BalanceReading::sql();
        QCOMPARE(statements.size(), wanted.size());
        for (int i = 0; i < wanted.size(); ++i) {
            QString sql = statements.at(i);
            QString steps;
            for (const auto& row : room.outside.rows(u"EXPLAIN QUERY PLAN "_s + sql.replace(u'?', u"1"_s)))
                steps += row.last().toString() + u'\n';
            QVERIFY2(steps.contains(wanted.at(i)), qPrintable(steps));
            QVERIFY2(!steps.contains(u"SCAN"_s), qPrintable(steps));
        }
    }

    void aStandingTellsHowLongItLasts() {
        Room room;
        const Timestamp now = 1000 * day;
        const CalendarTimes times{now, now - 5 * hour, now - 20 * day};
        room.tell((now - hour) / minute, "100");
        room.place((now - 29 * day) / minute, "40");
        room.place((now - 15 * day) / minute, "9");
        room.place((now - 3 * day) / minute, "14");
        room.place((now - hour) / minute, "7");
        room.place((now - hour) / minute, "5", u"1"_s, "EUR");
        const AccountStanding standing = must(room.book.standing(u"a"_s, times));
        QVERIFY(standing.balance->balance == money("100"));
        QCOMPARE(standing.today.orders, 2);
        QVERIFY(standing.week.sums.last() == money("21"));
        QVERIFY(standing.thisMonth.sums.last() == money("30"));
        QVERIFY(standing.month.sums.last() == money("70"));
        QCOMPARE(standing.daysLeft(), std::optional<qint64>(33));
        QVERIFY(standing.rate()->aDay() == std::optional(money("3")));
    }

    // What was told while the clock ran ahead does not pass for the last for as long as it takes to come there again.
    void aClockThatWasSetBack() {
        Room room;
        const Timestamp now = 1000 * day;
        room.place((now - 2 * day) / minute, "1");
        room.tell((now + day) / minute, "5");
        const CalendarTimes times{now, now, now};
        QVERIFY(must(room.book.standing(u"a"_s, times)).balance->balance == money("5")); // there is no other
        room.tell((now - minute) / minute, "7");
        QVERIFY(must(room.book.standing(u"a"_s, times)).balance->balance == money("7"));
    }

    void aShortHistoryIsNoWeek() {
        Room room;
        const Timestamp now = 1000 * day;
        const CalendarTimes times{now, now, now};
        room.tell(now / minute - 1, "100");
        room.place((now - 2 * day) / minute, "10");
        QCOMPARE(must(room.book.standing(u"a"_s, times)).daysLeft(), std::optional<qint64>(20));
        // Not even an hour is taken for less than a day.
        room.set(u"UPDATE orders SET placed_at = %1"_s.arg(now - hour));
        QCOMPARE(must(room.book.standing(u"a"_s, times)).daysLeft(), std::optional<qint64>(10));
        // What was spent longer ago says more than nothing.
        room.set(u"UPDATE orders SET placed_at = %1"_s.arg(now - 20 * day));
        QCOMPARE(must(room.book.standing(u"a"_s, times)).daysLeft(), std::optional<qint64>(200));
    }
};

QTEST_GUILESS_MAIN(TestBalanceBook)
#include "test_balance_book.moc"
