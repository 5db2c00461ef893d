// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include "store/database.h"
#include "store/unfinished_orders.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<OrderKey> keysOf(const QList<UnfinishedOrder>& orders) {
    QList<OrderKey> keys;
    for (const UnfinishedOrder& order : orders)
        keys.append(order.key);
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

class TestUnfinished final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsNotAtItsEnd() {
        LedgerRoom room;
        Ledger& ledger = *room.ledger;
        const QString account = u"a"_s;
        const OrderKey sending = must(ledger.recordIntent(newOrder(account, u"https://example.com/s"_s)));
        const OrderKey placed = placeOrder(ledger, account, u"1"_s);
        const OrderKey running = placeOrder(ledger, account, u"2"_s);
        const OrderKey completed = placeOrder(ledger, account, u"3"_s);
        const OrderKey refilled = placeOrder(ledger, account, u"4"_s);
        must(ledger.recordStatuses(account, {report(u"2"_s, OrderStatus::InProgress, u"In progress"_s),
                                             report(u"3"_s, OrderStatus::Completed, u"Completed"_s),
                                             report(u"4"_s, OrderStatus::Completed, u"Completed"_s)}));
        must(ledger.recordRefillAsked(refilled, u"r1"_s)); // watched, but its order is done
        const OrderKey unconfirmed = must(ledger.recordIntent(newOrder(account)));
        must(ledger.recordOutcome(unconfirmed, Placement::Unconfirmed, u"silence"_s));
        const OrderKey rejected = must(ledger.recordIntent(newOrder(account)));
        must(ledger.recordOutcome(rejected, Placement::Rejected, u"no"_s));
        const OrderKey notSent = must(ledger.recordIntent(newOrder(account)));
        must(ledger.recordOutcome(notSent, Placement::NotSent, u"no network"_s));
        const OrderKey foreign = placeOrder(ledger, u"b"_s, u"1"_s);

        UnfinishedOrders unfinished(ledger);
        const auto all = must(unfinished.all(account));
        QCOMPARE(keysOf(all), (QList<OrderKey>{sending, placed, running, unconfirmed}));
        const auto first =
            std::find_if(all.begin(), all.end(), [=](const auto& order) { return order.key == sending; });
        QCOMPARE(first->linkKey, u"example.com/s"_s);
        QCOMPARE(first->serviceId, u"101"_s);
        QCOMPARE(first->placement, Placement::Sending);
        QCOMPARE(first->orderId, QString());

        const auto among = must(
            unfinished.among(account, {notSent, placed, completed, unconfirmed, foreign, rejected, refilled, 4711}));
        QCOMPARE(keysOf(among), (QList<OrderKey>{placed, unconfirmed}));
        QCOMPARE(among.first().orderId, u"1"_s);
        QVERIFY(must(unfinished.all(u"nobody"_s)).isEmpty());
    }

    void looksAtNoMoreThanItFinds() {
        LedgerRoom room;
        must(room.ledger->recordIntent(newOrder(u"a"_s)));
        Database database;
        QVERIFY(database.open(room.file, Database::Access::Read));
        const QStringList statements = UnfinishedOrders::sql();
        for (const QString& sql : statements) {
            auto plan = database.executeWith(u"EXPLAIN QUERY PLAN "_s + sql, {u"a"_s});
            QVERIFY(plan);
            QString steps;
            while (plan.value().next())
                steps += plan.value().text(3) + u'\n';
            const bool byIndex = steps.contains(u"orders_watched (placement=? AND account=?)"_s) ||
                                 steps.contains(u"orders_by_facet (account=? AND facet=?)"_s);
            QVERIFY2(byIndex, qPrintable(steps));
        }
    }
};

QTEST_GUILESS_MAIN(TestUnfinished)
#include "test_unfinished.moc"
