// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_practice_series.h"

#include "practice_shop.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60000;

QString drip(PracticeShop& shop, qint64 service, const QString& runs, const QString& interval) {
    return shop.add({{u"service"_s, QString::number(service)},
                     {u"link"_s, u"https://x.example/p/1"_s},
                     {u"quantity"_s, u"100"_s},
                     {u"runs"_s, runs},
                     {u"interval"_s, interval}});
}

const PracticeService& subscribed(const PracticeShop& shop) {
    return *firstOfType(shop.catalog, PracticeType::Subscriptions);
}

QString subscription(PracticeShop& shop, const PracticeParameters& more) {
    PracticeParameters order = goodOrder(subscribed(shop));
    order.insert(more);
    return shop.add(order);
}

Decimal postPrice(const PracticeShop& shop) {
    return Money{subscribed(shop).rate, {}}.chargeFor(subscribed(shop).min).value().amount;
}

} // namespace

void TestPracticeSeries::dripRunsOneAfterTheOther() {
    PracticeShop shop;
    const QString id = drip(shop, PracticeCatalog::AlwaysCompleted, u"3"_s, u"10"_s);
    QCOMPARE(id, u"23501"_s);
    QCOMPARE(shop.spent(), u"0.27"_s); // 3 × 100 at 0.90
    QCOMPARE(shop.status(id).status, PracticeStatus::Pending);
    QCOMPARE(shop.status(id).remains, 300);
    shop.account.settle(5 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::InProgress);
    QCOMPARE(shop.status(id).series->children, QList<qint64>{23502});
    QCOMPARE(shop.status(id).remains, 200);
    QCOMPARE(shop.status(u"23502"_s).status, PracticeStatus::Completed);
    QCOMPARE(shop.status(u"23502"_s).charge.toString(), u"0.09"_s);
    QCOMPARE(drip(shop, PracticeCatalog::AlwaysCompleted, u"3"_s, u"10"_s),
             u"You have active order with this link. Please wait until order being completed."_s);
    shop.account.settle(22 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Completed);
    QCOMPARE(shop.status(id).series->children, (QList<qint64>{23502, 23503, 23504}));
    QCOMPARE(shop.status(id).charge.toString(), u"0.27"_s);
    QCOMPARE(shop.spent(), u"0.27"_s);
    QVERIFY(shop.account.refill(id).ok());
}

void TestPracticeSeries::dripGivesBackForItsRuns() {
    PracticeShop shop;
    const QString id = drip(shop, PracticeCatalog::AlwaysPartial, u"3"_s, u"1"_s);
    shop.account.settle(10 * minute);
    const PracticeStatusView view = shop.status(id);
    QCOMPARE(view.status, PracticeStatus::Partial);
    qint64 remains = 0;
    for (const qint64 child : view.series->children)
        remains += shop.status(QString::number(child)).remains;
    QVERIFY(remains > 0);
    QCOMPARE(view.remains, remains);
    QCOMPARE(view.charge, Money({Decimal::parse(u"0.9"_s).value(), {}}).chargeFor(300 - remains).value().amount);
    QCOMPARE(shop.spent(), view.charge.toString());

    const QString canceled = drip(shop, PracticeCatalog::AlwaysCanceled, u"3"_s, u"1"_s);
    shop.account.settle(20 * minute);
    QCOMPARE(shop.status(canceled).status, PracticeStatus::Canceled);
    QCOMPARE(shop.status(canceled).charge.toString(), u"0"_s);
    QCOMPARE(shop.spent(), view.charge.toString());
}

void TestPracticeSeries::dripIsCanceledBetweenRuns() {
    PracticeShop shop;
    const QString id = drip(shop, PracticeCatalog::AlwaysCompleted, u"5"_s, u"10"_s);
    shop.account.settle(15 * minute);
    QCOMPARE(shop.account.cancel(id), QString());
    shop.account.settle(16 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Partial);
    QCOMPARE(shop.status(id).remains, 300);
    QCOMPARE(shop.status(id).charge.toString(), u"0.18"_s);
    QCOMPARE(shop.spent(), u"0.18"_s);
    shop.account.settle(1000 * minute);
    QCOMPARE(shop.account.books().orders.size(), 3U);

    // With a run under way, which ends with it.
    const QString running = drip(shop, PracticeCatalog::NeverFinishes, u"5"_s, u"10"_s);
    shop.account.settle(1005 * minute);
    QCOMPARE(shop.account.cancel(running), QString());
    shop.account.settle(1006 * minute);
    const PracticeStatusView view = shop.status(running);
    QCOMPARE(view.status, PracticeStatus::Partial);
    QVERIFY(view.remains > 400 && view.remains < 500);
    QCOMPARE(view.charge, Money({Decimal::parse(u"0.9"_s).value(), {}}).chargeFor(500 - view.remains).value().amount);
}

void TestPracticeSeries::dripIsCanceledBeforeItBegins() {
    PracticeShop shop;
    const QString id = drip(shop, PracticeCatalog::AlwaysCompleted, u"5"_s, u"10"_s);
    QCOMPARE(shop.account.cancel(id), QString());
    shop.account.settle(minute);
    // The first run had begun by then and delivered a little.
    QCOMPARE(shop.status(id).series->children.size(), 1);
    QCOMPARE(shop.spent(), shop.status(id).charge.toString());
    QVERIFY(shop.status(id).remains >= 400);
}

void TestPracticeSeries::subscriptionPaysPostByPost() {
    PracticeShop shop;
    const QString id = subscription(shop, {{u"posts"_s, u"3"_s}});
    QCOMPARE(id, u"23501"_s);
    QCOMPARE(shop.spent(), u"0"_s);
    QCOMPARE(shop.status(id).status, PracticeStatus::Active);
    shop.account.settle(minute);
    QCOMPARE(shop.spent(), postPrice(shop).toString());
    QCOMPARE(shop.status(id).charge, postPrice(shop));
    shop.account.settle(60 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Completed);
    QCOMPARE(shop.status(id).series->children.size(), 3);
    QCOMPARE(shop.spent(), shop.status(id).charge.toString());
    QCOMPARE(shop.account.refill(id).error(), u"Order not eligible for refill."_s);
}

void TestPracticeSeries::subscriptionTakesOldPostsAtOnce() {
    PracticeShop shop;
    const QString id = subscription(shop, {{u"posts"_s, u"2"_s}, {u"old_posts"_s, u"4"_s}});
    shop.account.settle(minute);
    QCOMPARE(shop.status(id).series->children.size(), 4);
    shop.account.settle(60 * minute);
    QCOMPARE(shop.status(id).series->children.size(), 6);
    QCOMPARE(shop.status(id).status, PracticeStatus::Completed);
}

void TestPracticeSeries::subscriptionWaitsForItsDelay() {
    PracticeShop shop;
    const QString id = subscription(shop, {{u"posts"_s, u"1"_s}, {u"delay"_s, u"60"_s}});
    shop.account.settle(59 * minute);
    QCOMPARE(shop.status(u"23502"_s).status, PracticeStatus::Pending);
    shop.account.settle(75 * minute);
    QVERIFY(shop.status(u"23502"_s).status != PracticeStatus::Pending);
    QCOMPARE(id, u"23501"_s);
}

void TestPracticeSeries::subscriptionExpires() {
    PracticeShop shop;
    const QString tomorrow = QDate::currentDate().addDays(1).toString(u"dd/MM/yyyy"_s);
    const QString id = subscription(shop, {{u"expiry"_s, tomorrow}});
    shop.account.settle(60 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Active);
    shop.account.settle(3000 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Expired);
    QCOMPARE(shop.status(id).series->expiry, tomorrow);
    const std::size_t orders = shop.account.books().orders.size();
    shop.account.settle(6000 * minute);
    QCOMPARE(shop.account.books().orders.size(), orders);
}

void TestPracticeSeries::subscriptionIsCanceled() {
    PracticeShop shop;
    const PracticeService* service = nullptr;
    for (const PracticeService& each : shop.catalog.services()) {
        if (each.type == PracticeType::Subscriptions && each.cancel)
            service = &each;
    }
    if (service == nullptr)
        QFAIL("no such service");
    const QString id = shop.add(goodOrder(*service));
    shop.account.settle(20 * minute);
    const qsizetype posts = shop.status(id).series->children.size();
    QVERIFY(posts > 0);
    QCOMPARE(shop.account.cancel(id), QString());
    shop.account.settle(90 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Canceled);
    QVERIFY(shop.status(id).series->children.size() <= posts + 1);
}

void TestPracticeSeries::subscriptionPausesWithoutFunds() {
    PracticeShop shop;
    const QString id = subscription(shop, {});
    for (int i = 0; i < 11; ++i)
        QVERIFY(shop.add({{u"service"_s, u"5"_s}, {u"link"_s, u"l%1"_s.arg(i)}, {u"quantity"_s, u"10000"_s}})
                    .startsWith(u"235"_s));
    QVERIFY(
        shop.add({{u"service"_s, u"5"_s}, {u"link"_s, u"last"_s}, {u"quantity"_s, u"2047"_s}}).startsWith(u"235"_s));
    shop.account.settle(100 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Paused);
    QVERIFY(!shop.account.balance().amount.isNegative());
}
