// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"
#include "store/database.h"
#include "store/ledger_check.h"
#include "store/order_keys.h"
#include "store/order_reads.h"
#include "store/placing_writes.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

using Column = OrdersQuery::Column;
using Facet = OrdersQuery::Facet;

namespace {

struct Word {
    OrderStatus status;
    const char* raw;
};
constexpr std::array<Word, 10> words = {{{OrderStatus::Unknown, "Blessed"},
                                         {OrderStatus::Pending, "Pending"},
                                         {OrderStatus::InProgress, "In progress"},
                                         {OrderStatus::Completed, "Completed"},
                                         {OrderStatus::Partial, "Partial"},
                                         {OrderStatus::Canceled, "Canceled"},
                                         {OrderStatus::Refunded, "Refunded"},
                                         {OrderStatus::Failed, "Fail"},
                                         {OrderStatus::Paused, "Paused"},
                                         {OrderStatus::Unknown, ""}}};

// Waits for what may well be refused.
template <typename T>
void attempt(QFuture<Stored<T>> future) {
    future.waitForFinished();
}

QList<Order> allOrders(Ledger& ledger) {
    OrdersQuery query;
    query.descending = false;
    return must(ledger.orders(must(ledger.orderKeys(query, 0, 100'000))));
}

// Counts as a person would: one order after the other.
FacetCounts recount(const QList<Order>& orders, const QString& accountId) {
    FacetCounts counts;
    for (int facet = 0; facet <= static_cast<int>(Facet::Archived); ++facet)
        counts[static_cast<Facet>(facet)] = 0;
    for (const Order& order : orders) {
        if (!accountId.isEmpty() && order.accountId != accountId)
            continue;
        ++counts[Facet::All];
        const auto facets = facetsOf(order);
        for (const Facet facet : facets)
            ++counts[facet];
    }
    return counts;
}

// How SQLite will find the rows, a step a line.
QString stepsOf(Database& database, const QString& sql, const QVariantList& values) {
    auto plan = database.executeWith(u"EXPLAIN QUERY PLAN "_s + sql, values);
    if (!plan)
        return problem(plan);
    QString text;
    while (plan.value().next())
        text += plan.value().text(3) + u'\n';
    return text;
}

} // namespace

/// Finding, sorting and counting orders.
class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void facets_data();
    void facets();
    void countsEqualARecount();
    void facetPagesAreIndexed();
    void theFewAreFoundByTheirIndex();
    void sortings_data();
    void sortings();
    void searching();
    void pages();
    void ordersComeAsAsked();
    void aCancelledReadIsNotMade();
};

void TestReading::facets_data() {
    QTest::addColumn<int>("placement");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char* name, Placement placement, OrderStatus status, const QString& raw,
                        const QList<Facet>& facets) {
        QList<int> numbers;
        for (const Facet facet : facets)
            numbers.append(static_cast<int>(facet));
        QTest::newRow(name) << static_cast<int>(placement) << static_cast<int>(status) << raw << numbers;
    };
    row("sending", Placement::Sending, OrderStatus::Unknown, {}, {Facet::Pending});
    row("rejected", Placement::Rejected, OrderStatus::Unknown, {}, {Facet::Rejected});
    row("not sent", Placement::NotSent, OrderStatus::Unknown, {}, {Facet::NeedsAttention, Facet::NotSent});
    row("unconfirmed", Placement::Unconfirmed, OrderStatus::Unknown, {}, {Facet::NeedsAttention, Facet::Unconfirmed});
    row("placed", Placement::Placed, OrderStatus::Unknown, {}, {Facet::Pending});
    row("pending", Placement::Placed, OrderStatus::Pending, u"Pending"_s, {Facet::Pending});
    row("in progress", Placement::Placed, OrderStatus::InProgress, u"1"_s, {Facet::InProgress});
    row("completed", Placement::Placed, OrderStatus::Completed, u"2"_s, {Facet::Completed});
    row("partial", Placement::Placed, OrderStatus::Partial, u"3"_s, {Facet::NeedsAttention, Facet::Partial});
    row("canceled", Placement::Placed, OrderStatus::Canceled, u"4"_s, {Facet::Canceled});
    row("refunded", Placement::Placed, OrderStatus::Refunded, u"5"_s, {Facet::Canceled});
    row("failed", Placement::Placed, OrderStatus::Failed, u"Fail"_s, {Facet::NeedsAttention, Facet::Failed});
    row("paused", Placement::Placed, OrderStatus::Paused, u"Paused"_s, {Facet::Other});
    row("unknown", Placement::Placed, OrderStatus::Unknown, u"Blessed"_s, {Facet::Other});
}

void TestReading::facets() {
    QFETCH(int, placement);
    QFETCH(int, status);
    QFETCH(QString, raw);
    QFETCH(QList<int>, expected);
    Order order;
    order.placement = static_cast<Placement>(placement);
    order.status = static_cast<OrderStatus>(status);
    order.rawStatus = raw;
    QList<int> found;
    const auto facets = facetsOf(order);
    for (const Facet facet : facets)
        found.append(static_cast<int>(facet));
    QCOMPARE(found, expected);
}

void TestReading::countsEqualARecount() {
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    LedgerRoom room;
    const QStringList accounts{u"one"_s, u"two"_s, u"three"_s};
    OrderKey last = 0;
    for (int step = 0; step < 400; ++step) {
        const QString& account = accounts.at(random.bounded(3));
        const OrderKey key = last == 0 ? 0 : random.bounded(last) + 1;
        // Many of these are not allowed in the state they meet: then nothing may be counted.
        switch (random.bounded(8)) {
        case 0:
        case 1:
            last = must(room.ledger->recordIntent(newOrder(account)));
            break;
        case 2:
            attempt(room.ledger->recordPlaced(key, QString::number(key)));
            break;
        case 3:
            attempt(room.ledger->recordOutcome(key, static_cast<Placement>(random.bounded(5)), u"words"_s));
            break;
        case 4:
            attempt(room.ledger->recordResend(key));
            break;
        case 5:
        case 6: {
            QList<OrderReport> reports;
            for (int number = 0; number < 20; ++number) {
                const Word& word = words.at(random.bounded(static_cast<quint32>(words.size())));
                reports.append(report(QString::number(random.bounded(static_cast<int>(last) + 2)), word.status,
                                      QString::fromLatin1(word.raw)));
            }
            must(room.ledger->recordStatuses(account, reports));
            break;
        }
        default:
            attempt(room.ledger->recordRefillAsked(key, u"refill"_s));
            break;
        }
    }
    room.reopen();
    const QList<Order> orders = allOrders(*room.ledger);
    QCOMPARE(orders.size(), last);
    for (const QString& account : {u"one"_s, u"two"_s, u"three"_s, QString(), u"nobody"_s})
        QCOMPARE(must(room.ledger->facetCounts(account)), recount(orders, account));
    // Counts by service and time, too.
    const auto check = fullCheck(room.file, [](int, int) { return true; });
    QVERIFY(check.ok());
    QVERIFY2(check.value().isGood(), qPrintable((check.value().damage + check.value().contradictions).join(u'\n')));
    // And what each facet lists is what belongs there.
    for (const QString& account : {u"one"_s, u"two"_s, u"three"_s, QString()}) {
        for (int number = 0; number <= static_cast<int>(Facet::Other); ++number) {
            const auto facet = static_cast<Facet>(number);
            QList<OrderKey> expected;
            for (const Order& order : orders) {
                if ((account.isEmpty() || order.accountId == account) &&
                    (facet == Facet::All || facetsOf(order).contains(facet)))
                    expected.prepend(order.key);
            }
            OrdersQuery query;
            query.accountId = account;
            query.facet = facet;
            QCOMPARE(must(room.ledger->orderKeys(query, 0, 100'000)), expected);
        }
    }
}

void TestReading::facetPagesAreIndexed() {
    LedgerRoom room;
    must(room.ledger->recordIntent(newOrder(u"one"_s)));
    Database database;
    QVERIFY(database.open(room.file, Database::Access::Read).ok());
    // The first page of each status, either way: none may sort or read the whole table.
    for (int facet = 0; facet <= static_cast<int>(Facet::Archived); ++facet) {
        for (const bool descending : {true, false}) {
            OrdersQuery query;
            query.accountId = u"one"_s;
            query.facet = static_cast<Facet>(facet);
            query.descending = descending;
            const KeysStatement statement = keysStatement(planOf(database, query).value(), 0, 100);
            const QString plan = stepsOf(database, statement.sql, statement.values);
            QVERIFY2(plan.startsWith("SEARCH o USING "_L1), qPrintable(plan));
            QVERIFY2(!plan.contains("TEMP B-TREE"_L1), qPrintable(plan));
        }
    }
}

void TestReading::theFewAreFoundByTheirIndex() {
    // Among many finished orders those being sent and those watched must not be looked for one by one.
    LedgerRoom room;
    Database database;
    QVERIFY(database.open(room.file, Database::Access::Read).ok());
    const QString running = stepsOf(database, runningOrdersSql(), {u"one"_s});
    QVERIFY2(running.contains("INDEX orders_watched"_L1), qPrintable(running));
    const QString interrupted = stepsOf(database, interruptedOrdersSql(), {});
    QVERIFY2(interrupted.contains("INDEX orders_watched"_L1), qPrintable(interrupted));
}

void TestReading::sortings_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<OrderKey>>("ascending");
    // Ties come in the same direction as the rest.
    const auto row = [](const char* name, Column column, const QList<OrderKey>& ascending) {
        QTest::newRow(name) << static_cast<int>(column) << ascending;
    };
    row("order id", Column::OrderId, {4, 2, 3, 1});
    row("service", Column::Service, {4, 1, 2, 3});
    row("link", Column::Link, {3, 4, 2, 1});
    row("quantity", Column::Quantity, {2, 3, 1, 4});
    row("progress", Column::Progress, {4, 2, 1, 3});
    row("charge", Column::Charge, {2, 1, 4, 3});
    row("status", Column::Status, {4, 1, 2, 3});
    row("refill", Column::Refill, {1, 2, 4, 3});
    row("placed", Column::Placed, {1, 2, 3, 4});
    row("start count", Column::StartCount, {3, 4, 2, 1});
    row("remains", Column::Remains, {4, 3, 1, 2});
    row("account", Column::Account, {1, 2, 3, 4});
}

void TestReading::sortings() {
    QFETCH(int, column);
    QFETCH(QList<OrderKey>, ascending);
    LedgerRoom room;
    Ledger& ledger = *room.ledger;
    const auto make = [&](const QString& service, const QString& serviceId, const QString& link, qint64 units,
                          const char* expected) {
        NewOrder order = newOrder(u"one"_s, link);
        order.order.service.name = service;
        order.order.service.id = serviceId;
        order.order.units = units;
        order.order.charge = {money(expected), money(expected)};
        return must(ledger.recordIntent(order));
    };
    make(u"likes"_s, u"10"_s, u"https://d"_s, 1000, "0.00000001");
    make(u"Likes"_s, u"9"_s, u"https://c"_s, 10, "-9.99");
    make(u"Views"_s, u"8"_s, u"https://a"_s, 500, "99999999999999");
    make(u"comments"_s, u"7"_s, u"https://b"_s, 100'000, "10.5");
    must(ledger.recordPlaced(1, u"100"_s));
    must(ledger.recordPlaced(2, u"9"_s));
    must(ledger.recordPlaced(3, u"99"_s));
    OrderReport first = report(u"100"_s, OrderStatus::InProgress, u"In progress"_s);
    first.charge = money("0.2");
    first.remains = 300;
    first.startCount = 5;
    OrderReport second = report(u"9"_s, OrderStatus::InProgress, u"In progress"_s);
    second.charge = money("0.19999");
    second.remains = 1'000;
    second.startCount = 4;
    OrderReport third = report(u"99"_s, OrderStatus::Completed, u"Completed"_s);
    third.remains = -5;
    must(ledger.recordStatuses(u"one"_s, {first, second, third}));
    must(ledger.recordRefillAsked(3, u"r"_s));

    OrdersQuery query;
    query.accountId = u"one"_s;
    query.sortColumn = static_cast<Column>(column);
    query.descending = false;
    QCOMPARE(must(ledger.orderKeys(query, 0, 10)), ascending);
    query.descending = true;
    const auto descending = must(ledger.orderKeys(query, 0, 10));
    QCOMPARE(descending, QList<OrderKey>(ascending.crbegin(), ascending.crend()));
    // All accounts together: the same, found in parts.
    query.accountId.clear();
    QCOMPARE(must(ledger.orderKeys(query, 0, 10)), descending);
}

void TestReading::searching() {
    LedgerRoom room;
    Ledger& ledger = *room.ledger;
    must(ledger.recordIntent(newOrder(u"one"_s, u"https://example.com/a_b"_s)));
    must(ledger.recordIntent(newOrder(u"one"_s, u"https://example.com/axb"_s)));
    must(ledger.recordIntent(newOrder(u"one"_s, u"https://example.com/50%25\\x"_s)));
    NewOrder named = newOrder(u"one"_s, u"https://elsewhere.net"_s);
    named.order.service.name = u"Premium Viewers"_s;
    named.order.service.id = u"4077"_s;
    must(ledger.recordIntent(named));
    must(ledger.recordPlaced(2, u"Mock_1795"_s));
    must(ledger.recordIntent(newOrder(u"two"_s, u"https://example.com/a_b"_s)));
    const auto found = [&](const QString& text, const QString& account = u"one"_s, Facet facet = Facet::All) {
        OrdersQuery query;
        query.accountId = account;
        query.text = text;
        query.facet = facet;
        return must(ledger.orderKeys(query, 0, 10));
    };
    QCOMPARE(found(u"EXAMPLE.com"_s), (QList<OrderKey>{3, 2, 1}));
    QCOMPARE(found(u"a_b"_s), QList<OrderKey>{1});
    QCOMPARE(found(u"a_b"_s, QString()), (QList<OrderKey>{5, 1}));
    QCOMPARE(found(u"50%"_s), QList<OrderKey>{3});
    QCOMPARE(found(u"\\x"_s), QList<OrderKey>{3});
    QCOMPARE(found(u"mock_"_s), QList<OrderKey>{2});
    QCOMPARE(found(u"mock_"_s, u"one"_s, Facet::Pending), QList<OrderKey>{2});
    QCOMPARE(found(u"mock_"_s, u"one"_s, Facet::Completed), QList<OrderKey>());
    QCOMPARE(found(u"premium v"_s), QList<OrderKey>{4});
    QCOMPARE(found(u"  4077 "_s), QList<OrderKey>{4});
    QCOMPARE(found(u"' OR 1=1 --"_s), QList<OrderKey>());
    QCOMPARE(found(u"émigré"_s), (QList<OrderKey>{3, 2, 1}));
    QCOMPARE(found(u" "_s).size(), 4);
    // Of one service: exactly that one.
    QCOMPARE(found(u"service:4077"_s), QList<OrderKey>{4});
    QCOMPARE(found(u"service:407"_s), QList<OrderKey>());
    QCOMPARE(found(u"Service:101 a_b"_s), QList<OrderKey>{1});
    OrdersQuery ofService;
    ofService.accountId = u"one"_s;
    ofService.text = u"service:101"_s;
    Database database;
    QVERIFY(database.open(room.file, Database::Access::Read));
    const KeysStatement statement = keysStatement(planOf(database, ofService).value(), 0, 10);
    const QString steps = stepsOf(database, statement.sql, statement.values);
    QVERIFY2(steps.contains(u"orders_by_service (account=? AND service_id=?)"_s), qPrintable(steps));
    QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(steps));
}

void TestReading::pages() {
    LedgerRoom room;
    for (int number = 0; number < 25; ++number)
        must(room.ledger->recordIntent(newOrder(u"one"_s)));
    OrdersQuery query;
    query.accountId = u"one"_s;
    QCOMPARE(must(room.ledger->orderKeys(query, 0, 3)), (QList<OrderKey>{25, 24, 23}));
    QCOMPARE(must(room.ledger->orderKeys(query, 23, 10)), (QList<OrderKey>{2, 1}));
    QCOMPARE(must(room.ledger->orderKeys(query, 30, 10)), QList<OrderKey>());
    query.accountId = u"nobody"_s;
    QCOMPARE(must(room.ledger->orderKeys(query, 0, 10)), QList<OrderKey>());
}

void TestReading::ordersComeAsAsked() {
    LedgerRoom room;
    for (int number = 0; number < 3; ++number)
        must(room.ledger->recordIntent(newOrder(u"one"_s)));
    const auto orders = must(room.ledger->orders({3, 99, 1, 3}));
    QCOMPARE(orders.size(), 3);
    QCOMPARE(orders.at(0).key, 3);
    QCOMPARE(orders.at(1).key, 1);
    QCOMPARE(orders.at(2).key, 3);
    QCOMPARE(must(room.ledger->events(99)).size(), 0);
    QCOMPARE(must(room.ledger->refills(99)).size(), 0);
}

void TestReading::aCancelledReadIsNotMade() {
    LedgerRoom room;
    // Held up by a write lock of somebody else's would be the writer, not the reader: a long list keeps the reader
    // busy.
    QList<OrderKey> keys(20'000, must(room.ledger->recordIntent(newOrder(u"one"_s))));
    auto busy = room.ledger->orders(keys);
    auto dropped = room.ledger->orderKeys({}, 0, 10);
    dropped.cancel();
    auto next = room.ledger->orderKeys({}, 0, 10);
    QCOMPARE(must(next).size(), 1);
    QCOMPARE(must(busy).size(), keys.size());
    QCOMPARE(dropped.resultCount(), 0);
    QVERIFY(dropped.isFinished());
}

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
