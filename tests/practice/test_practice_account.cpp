// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_practice_account.h"

#include "practice_shop.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60000;

Decimal decimal(const QString& text) {
    return Decimal::parse(text).value();
}

QString limits(const PracticeService& service) {
    return u"Quantity must be at least %1 and maximum %2"_s.arg(service.min).arg(service.max);
}

} // namespace

void TestPracticeAccount::acceptsEachType_data() {
    QTest::addColumn<PracticeType>("type");
    for (const PracticeTypeRule& rule : practiceTypeRules())
        QTest::newRow(rule.name.data()) << rule.type;
}

void TestPracticeAccount::acceptsEachType() {
    QFETCH(const PracticeType, type);
    PracticeShop shop;
    const PracticeService* service = firstOfType(shop.catalog, type);
    QVERIFY(service != nullptr);
    QCOMPARE(shop.error(goodOrder(*service)), QString());
    QCOMPARE(shop.account.books().orders.size(), 1U);
    QCOMPARE(shop.account.books().orders.front().id, 23501);

    // Whatever the type: money taken and money shown as charge are the same.
    const Decimal spent = PracticeBooks::startingBalance().amount.minus(shop.account.balance().amount).value();
    QCOMPARE(spent, shop.account.books().orders.front().charge);
    Decimal expected;
    const PracticeUnits units = practiceTypeRule(type).units;
    if (units == PracticeUnits::Once)
        expected = service->rate;
    else if (units != PracticeUnits::Posts)
        expected = Money{service->rate, {}}.chargeFor(service->min).value().amount;
    QCOMPARE(spent, expected);
}

void TestPracticeAccount::refusesEachMissingParameter_data() {
    QTest::addColumn<PracticeType>("type");
    QTest::addColumn<QString>("parameter");
    const PracticeCatalog catalog(2000, 1);
    for (const PracticeTypeRule& rule : practiceTypeRules()) {
        const PracticeService* service = firstOfType(catalog, rule.type);
        const PracticeParameters good = goodOrder(*service);
        for (auto it = good.cbegin(); it != good.cend(); ++it)
            QTest::addRow("%s without %s", rule.name.data(), qPrintable(it.key())) << rule.type << it.key();
    }
}

void TestPracticeAccount::refusesEachMissingParameter() {
    QFETCH(const PracticeType, type);
    QFETCH(const QString, parameter);
    PracticeShop shop;
    const PracticeService& service = *firstOfType(shop.catalog, type);
    PracticeParameters order = goodOrder(service);
    order.remove(parameter);
    const PracticeUnits units = practiceTypeRule(type).units;
    QString expected = u"Parameter %1 is required"_s.arg(parameter);
    if (parameter == u"service"_s)
        expected = u"Incorrect service ID"_s;
    else if (parameter == u"link"_s)
        expected = u"Bad link"_s;
    else if (parameter == u"quantity"_s || parameter == u"min"_s || parameter == u"max"_s)
        expected = limits(service);
    QCOMPARE(shop.error(order), expected);
    if (parameter != u"service"_s) {
        order.insert(parameter, u" \n "_s);
        QCOMPARE(shop.error(order), expected);
    }
    QVERIFY(units == PracticeUnits::Posts || !order.contains(u"min"_s));
    QCOMPARE(shop.balance(), u"100.84292"_s);
    QVERIFY(shop.account.books().orders.empty());
}

void TestPracticeAccount::refusesBadValues_data() {
    QTest::addColumn<PracticeType>("type");
    QTest::addColumn<PracticeParameters>("change");
    QTest::addColumn<QString>("error"); // %L: the limits
    const auto row = [](const char* name, PracticeType type, const PracticeParameters& change, const QString& error) {
        QTest::newRow(name) << type << change << error;
    };
    using T = PracticeType;
    const QString limit = u"%L"_s;
    row("service word", T::Default, {{u"service"_s, u"one"_s}}, u"Incorrect service ID"_s);
    row("service gone", T::Default, {{u"service"_s, u"99999999"_s}}, u"Incorrect service ID"_s);
    row("quantity 0", T::Default, {{u"quantity"_s, u"0"_s}}, limit);
    row("quantity negative", T::Default, {{u"quantity"_s, u"-100"_s}}, limit);
    row("quantity fraction", T::Default, {{u"quantity"_s, u"100.5"_s}}, limit);
    row("quantity too large", T::Default, {{u"quantity"_s, u"99999999999"_s}}, limit);
    row("quantity beyond numbers", T::Default, {{u"quantity"_s, u"99999999999999999999999999"_s}}, limit);
    row("quantity word", T::Poll, {{u"quantity"_s, u"many"_s}}, limit);
    row("link with space", T::Default, {{u"link"_s, u"https://x.example/a b"_s}}, u"Bad link"_s);
    row("link script", T::Default, {{u"link"_s, u"JavaScript:alert(1)"_s}}, u"Bad link"_s);
    row("link ftp", T::Default, {{u"link"_s, u"ftp://x.example/"_s}}, u"Bad link"_s);
    row("link long", T::Package, {{u"link"_s, QString(2049, u'a')}}, u"Bad link"_s);
    row("runs alone", T::Default, {{u"runs"_s, u"2"_s}}, u"Parameters runs and interval go together"_s);
    row("interval alone", T::WebTraffic, {{u"interval"_s, u"2"_s}}, u"Parameters runs and interval go together"_s);
    row("runs 0", T::Default, {{u"runs"_s, u"0"_s}, {u"interval"_s, u"5"_s}}, u"Parameter runs is incorrect"_s);
    row("interval 0", T::Default, {{u"runs"_s, u"2"_s}, {u"interval"_s, u"0"_s}}, u"Parameter interval is incorrect"_s);
    row("answer", T::Poll, {{u"answer_number"_s, u"second"_s}}, u"Parameter answer_number is incorrect"_s);
    row("username", T::CommentLikes, {{u"username"_s, u"anna maria"_s}}, u"Parameter username is incorrect"_s);
    row("hashtag", T::MentionsHashtag, {{u"hashtag"_s, u"#a #b"_s}}, u"Parameter hashtag is incorrect"_s);
    row("media", T::MentionsMediaLikers, {{u"media"_s, u"data:,x"_s}}, u"Parameter media is incorrect"_s);
    row("device", T::WebTraffic, {{u"device"_s, u"6"_s}}, u"Parameter device is incorrect"_s);
    row("traffic", T::WebTraffic, {{u"type_of_traffic"_s, u"0"_s}}, u"Parameter type_of_traffic is incorrect"_s);
    row("traffic keyword", T::WebTraffic, {{u"type_of_traffic"_s, u"1"_s}}, u"Parameter google_keyword is required"_s);
    row("traffic referrer", T::WebTraffic, {{u"type_of_traffic"_s, u"2"_s}}, u"Parameter referring_url is required"_s);
    row("traffic bad referrer", T::WebTraffic,
        {{u"type_of_traffic"_s, u"2"_s}, {u"referring_url"_s, u"javascript:1"_s}},
        u"Parameter referring_url is incorrect"_s);
    row("delay", T::Subscriptions, {{u"delay"_s, u"7"_s}}, u"Parameter delay is incorrect"_s);
    row("delay long", T::Subscriptions, {{u"delay"_s, u"630"_s}}, u"Parameter delay is incorrect"_s);
    row("min above limit", T::Subscriptions, {{u"min"_s, u"99999999999"_s}}, limit);
    row("max below limit", T::Subscriptions, {{u"max"_s, u"0"_s}}, limit);
    row("posts", T::Subscriptions, {{u"posts"_s, u"none"_s}}, u"Parameter posts is incorrect"_s);
    row("old posts", T::Subscriptions, {{u"old_posts"_s, u"-1"_s}}, u"Parameter old_posts is incorrect"_s);
    row("expiry American", T::Subscriptions, {{u"expiry"_s, u"12/31/2099"_s}}, u"Parameter expiry is incorrect"_s);
    row("expiry no day", T::Subscriptions, {{u"expiry"_s, u"31/02/2099"_s}}, u"Parameter expiry is incorrect"_s);
    row("expiry ISO", T::Subscriptions, {{u"expiry"_s, u"2099-12-31"_s}}, u"Parameter expiry is incorrect"_s);
    row("expiry past", T::Subscriptions, {{u"expiry"_s, u"01/01/2020"_s}}, u"Parameter expiry is incorrect"_s);
}

void TestPracticeAccount::refusesBadValues() {
    QFETCH(const PracticeType, type);
    QFETCH(const PracticeParameters, change);
    QFETCH(QString, error);
    PracticeShop shop;
    const PracticeService& service = *firstOfType(shop.catalog, type);
    PracticeParameters order = goodOrder(service);
    order.insert(change);
    QCOMPARE(shop.error(order), error.replace(u"%L"_s, limits(service)));
    QCOMPARE(shop.balance(), u"100.84292"_s);
}

void TestPracticeAccount::countsLines() {
    PracticeShop shop;
    PracticeService service = *firstOfType(shop.catalog, PracticeType::CustomComments);
    PracticeParameters order = goodOrder(service);
    order.insert(u"comments"_s, QString(u"x\n"_s).repeated(service.min - 1));
    QCOMPARE(shop.error(order), limits(service));
    // Windows line ends and blank lines do not count.
    order.insert(u"comments"_s, u"\r\n\n  \n"_s + QString(u"x\r\n\r\n"_s).repeated(service.min) + u"y"_s);
    QCOMPARE(shop.error(order), QString());
    QCOMPARE(shop.account.books().orders.front().quantity, service.min + 1);
}

void TestPracticeAccount::chargesExactly() {
    PracticeShop shop;
    // 0.90 a thousand, 309 pieces.
    const QString id = shop.order(PracticeCatalog::AlwaysCompleted, 309);
    QCOMPARE(shop.status(id).charge.toString(), u"0.2781"_s);
    QCOMPARE(shop.balance(), u"100.56482"_s);
}

void TestPracticeAccount::refusesWithoutFunds() {
    PracticeShop shop;
    for (int i = 0; i < 11; ++i)
        QVERIFY(shop.order(PracticeCatalog::AlwaysCompleted, 10000, u"l%1"_s.arg(i)).startsWith(u"235"_s));
    QCOMPARE(shop.balance(), u"1.84292"_s);
    QCOMPARE(shop.error({{u"service"_s, u"1"_s}, {u"link"_s, u"x"_s}, {u"quantity"_s, u"2048"_s}}),
             u"Not enough funds on balance"_s);
    QCOMPARE(shop.error({{u"service"_s, u"1"_s}, {u"link"_s, u"x"_s}, {u"quantity"_s, u"2047"_s}}), QString());
    QCOMPARE(shop.balance(), u"0.00062"_s);
}

void TestPracticeAccount::refusesAnActiveLink() {
    PracticeShop shop;
    const QString words = u"You have active order with this link. Please wait until order being completed."_s;
    const QString link = u"https://x.example/p/1"_s;
    QVERIFY(shop.order(1, 50, link).startsWith(u"235"_s));
    QCOMPARE(shop.error({{u"service"_s, u"1"_s}, {u"link"_s, link}, {u"quantity"_s, u"50"_s}}), words);
    QVERIFY(shop.order(1, 50, link + u'2').startsWith(u"235"_s));
    QVERIFY(shop.order(2, 50, link).startsWith(u"235"_s));
    shop.account.settle(minute);
    QVERIFY(shop.order(1, 50, link).startsWith(u"235"_s));
}

void TestPracticeAccount::completesSteadily() {
    PracticeShop shop;
    const QString id = shop.order(PracticeCatalog::AlwaysCompleted, 1000);
    QCOMPARE(shop.status(id).status, PracticeStatus::Pending);
    QCOMPARE(shop.status(id).remains, 1000);
    QCOMPARE(shop.status(id).startCount, 0);
    qint64 previous = 1000;
    for (qint64 now = 6000; now < minute; now += 6000) {
        shop.account.settle(now);
        const PracticeStatusView view = shop.status(id);
        QCOMPARE(view.status, PracticeStatus::InProgress);
        QVERIFY(view.startCount > 0);
        QVERIFY(view.remains < previous && view.remains > 0);
        previous = view.remains;
    }
    shop.account.settle(minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Completed);
    QCOMPARE(shop.status(id).remains, 0);
    QCOMPARE(shop.status(id).charge.toString(), u"0.9"_s);
    QCOMPARE(shop.balance(), u"99.94292"_s);
}

void TestPracticeAccount::givesBackForPartial() {
    PracticeShop shop;
    const QString id = shop.order(PracticeCatalog::AlwaysPartial, 777);
    QCOMPARE(shop.status(id).charge.toString(), u"0.6993"_s);
    shop.account.settle(minute);
    const PracticeStatusView view = shop.status(id);
    QCOMPARE(view.status, PracticeStatus::Partial);
    QVERIFY(view.remains > 0 && view.remains < 777);
    QCOMPARE(view.charge, Money({decimal(u"0.9"_s), {}}).chargeFor(777 - view.remains).value().amount);
    QCOMPARE(shop.account.balance().amount, decimal(u"100.84292"_s).minus(view.charge).value());
}

void TestPracticeAccount::givesBackForCanceled() {
    PracticeShop shop;
    const QString id = shop.order(PracticeCatalog::AlwaysCanceled, 777);
    shop.account.settle(minute - 1);
    QCOMPARE(shop.status(id).status, PracticeStatus::InProgress);
    QCOMPARE(shop.balance(), u"100.14362"_s);
    shop.account.settle(minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::Canceled);
    QCOMPARE(shop.status(id).charge.toString(), u"0"_s);
    QCOMPARE(shop.status(id).remains, 777);
    QCOMPARE(shop.balance(), u"100.84292"_s);
}

void TestPracticeAccount::neverFinishes() {
    PracticeShop shop;
    const QString id = shop.order(PracticeCatalog::NeverFinishes, 1000);
    const QString slow = shop.order(PracticeCatalog::Slow, 1000);
    shop.account.settle(119 * minute);
    QCOMPARE(shop.status(slow).status, PracticeStatus::InProgress);
    shop.account.settle(100000 * minute);
    QCOMPARE(shop.status(id).status, PracticeStatus::InProgress);
    QVERIFY(shop.status(id).remains > 0);
    QCOMPARE(shop.status(slow).status, PracticeStatus::Completed);
}

void TestPracticeAccount::outcomesAreSpread() {
    PracticeShop shop;
    const PracticeService* service = nullptr;
    for (const PracticeService& each : shop.catalog.services()) {
        if (each.outcome == PracticeOutcome::Chance && each.type == PracticeType::Default &&
            each.rate < decimal(u"0.1"_s))
            service = &each;
    }
    if (service == nullptr)
        QFAIL("no such service");
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(shop.error(goodOrder(*service, u"link%1"_s.arg(i))), QString());
    shop.account.settle(minute);
    int running = 0;
    for (const PracticeOrder& order : shop.account.books().orders)
        running += order.finished ? 0 : 1;
    QVERIFY(running > 900);
    shop.account.settle(10 * minute);
    QHash<PracticeStatus, int> counts;
    Decimal charged;
    for (const PracticeOrder& order : shop.account.books().orders) {
        ++counts[order.status];
        charged = charged.plus(order.charge).value();
    }
    QVERIFY(counts.value(PracticeStatus::Completed) > 750 && counts.value(PracticeStatus::Completed) < 850);
    QVERIFY(counts.value(PracticeStatus::Partial) > 60 && counts.value(PracticeStatus::Partial) < 140);
    QVERIFY(counts.value(PracticeStatus::Canceled) > 60 && counts.value(PracticeStatus::Canceled) < 140);
    QCOMPARE(counts.size(), 3);
    QCOMPARE(shop.account.balance().amount.plus(charged).value(), decimal(u"100.84292"_s));
}

void TestPracticeAccount::isTheSameForTheSameSeed() {
    const auto remainders = [](quint32 seed) {
        PracticeShop shop(seed);
        QStringList all;
        for (int i = 0; i < 50; ++i)
            (void)shop.order(PracticeCatalog::AlwaysPartial, 1000, u"link%1"_s.arg(i));
        shop.account.settle(minute);
        for (const PracticeOrder& order : shop.account.books().orders)
            all.append(QString::number(order.remains));
        return all;
    };
    QCOMPARE(remainders(5).size(), 50);
    QCOMPARE(remainders(5), remainders(5));
    QVERIFY(remainders(5) != remainders(6));
}

void TestPracticeAccount::doesNotDependOnWhenItIsAsked() {
    PracticeShop often;
    PracticeShop once;
    for (PracticeShop* shop : {&often, &once}) {
        for (int i = 0; i < 40; ++i)
            (void)shop->add(goodOrder(*firstOfType(shop->catalog, PracticeType::Default), u"link%1"_s.arg(i)));
        PracticeParameters subscription = goodOrder(*firstOfType(shop->catalog, PracticeType::Subscriptions));
        subscription.insert(u"posts"_s, u"5"_s);
        QCOMPARE(shop->error(subscription), QString());
    }
    for (qint64 now = 0; now < 120 * minute; now += 777)
        often.account.settle(now);
    often.account.settle(120 * minute);
    once.account.settle(120 * minute);
    QCOMPARE(often.account.books().orders.size(), once.account.books().orders.size());
    QCOMPARE(often.balance(), once.balance());
}

void TestPracticeAccount::cancels() {
    PracticeShop shop;
    const QString early = shop.order(PracticeCatalog::Slow, 1000, u"a"_s);
    const QString late = shop.order(PracticeCatalog::NeverFinishes, 1000, u"b"_s);
    const QString firm = shop.order(PracticeCatalog::NothingAllowed, 1000, u"c"_s);
    const QString quick = shop.order(PracticeCatalog::AlwaysCompleted, 1000, u"d"_s);
    QCOMPARE(shop.account.cancel(u"1"_s), u"Incorrect order ID"_s);
    QCOMPARE(shop.account.cancel(u"23501x"_s), u"Incorrect order ID"_s);
    QCOMPARE(shop.account.cancel(firm), u"Order cannot be canceled"_s);
    QCOMPARE(shop.account.cancel(early), QString());
    QCOMPARE(shop.account.cancel(early), u"Order cannot be canceled"_s);
    QCOMPARE(shop.status(early).status, PracticeStatus::Pending);
    shop.account.settle(9999);
    QVERIFY(shop.status(early).status != PracticeStatus::Canceled);
    shop.account.settle(10000);
    QCOMPARE(shop.status(early).status, PracticeStatus::Canceled);
    QCOMPARE(shop.status(early).charge.toString(), u"0"_s);

    shop.account.settle(5 * minute);
    const qint64 before = shop.status(late).remains;
    QCOMPARE(shop.account.cancel(late), QString());
    QCOMPARE(shop.account.cancel(quick), u"Order cannot be canceled"_s);
    shop.account.settle(6 * minute);
    const PracticeStatusView view = shop.status(late);
    QCOMPARE(view.status, PracticeStatus::Partial);
    QVERIFY(view.remains > 0 && view.remains <= before);
    QCOMPARE(view.charge, Money({decimal(u"0.9"_s), {}}).chargeFor(1000 - view.remains).value().amount);
    // Two completed at 0.90, one canceled, one partly delivered.
    QCOMPARE(shop.account.balance().amount, decimal(u"99.04292"_s).minus(view.charge).value());
}

void TestPracticeAccount::refills() {
    PracticeShop shop;
    const QString id = shop.order(PracticeCatalog::AlwaysCompleted, 50, u"a"_s);
    const QString partial = shop.order(PracticeCatalog::AlwaysPartial, 50, u"b"_s);
    const QString canceled = shop.order(PracticeCatalog::AlwaysCanceled, 50, u"c"_s);
    const QString none = shop.order(PracticeCatalog::NothingAllowed, 50, u"d"_s);
    const QString refused = u"Order not eligible for refill."_s;
    QCOMPARE(shop.account.refill(u"7"_s).error(), u"Incorrect order ID"_s);
    QCOMPARE(shop.account.refill(id).error(), refused);
    shop.account.settle(minute);
    QCOMPARE(shop.account.refill(canceled).error(), refused);
    QCOMPARE(shop.account.refill(none).error(), refused);
    QCOMPARE(shop.account.refill(id).value(), 1);
    QCOMPARE(shop.account.refill(id).error(), u"Refill already requested"_s);
    QCOMPARE(shop.account.refill(partial).value(), 2);
    QCOMPARE(shop.account.refillStatus(u"3"_s).error(), u"Refill not found"_s);
    QCOMPARE(shop.account.refillStatus(u"1"_s).value(), PracticeRefillStatus::Pending);
    shop.account.settle(minute + minute / 2);
    QCOMPARE(shop.account.refillStatus(u"1"_s).value(), PracticeRefillStatus::InProgress);
    shop.account.settle(2 * minute);
    QCOMPARE(shop.account.refillStatus(u"1"_s).value(), PracticeRefillStatus::Completed);
    QCOMPARE(shop.account.refill(id).value(), 3);
}

void TestPracticeAccount::rejectsRefills() {
    PracticeShop shop;
    const QString id = shop.order(PracticeCatalog::RefillRejected, 50, u"a"_s);
    shop.account.settle(minute);
    QCOMPARE(shop.account.refill(id).value(), 1);
    shop.account.settle(3 * minute);
    QCOMPARE(shop.account.refillStatus(u"1"_s).value(), PracticeRefillStatus::Rejected);
    const QString refused = shop.order(PracticeCatalog::RefillRefused, 50, u"b"_s);
    shop.account.settle(6 * minute);
    QCOMPARE(shop.account.refill(refused).error(), u"Order not eligible for refill."_s);

    const PracticeService* service = nullptr;
    for (const PracticeService& each : shop.catalog.services()) {
        if (each.outcome == PracticeOutcome::Chance && each.type == PracticeType::Default && each.refill &&
            each.rate < decimal(u"0.1"_s))
            service = &each;
    }
    if (service == nullptr)
        QFAIL("no such service");
    for (int i = 0; i < 200; ++i)
        QCOMPARE(shop.error(goodOrder(*service, u"link%1"_s.arg(i))), QString());
    shop.account.settle(30 * minute);
    int asked = 0;
    for (const PracticeOrder& order : shop.account.books().orders)
        asked += shop.account.refill(QString::number(order.id)) ? 1 : 0;
    shop.account.settle(50 * minute);
    int rejected = 0;
    for (const PracticeRefill& refill : shop.account.books().refills)
        rejected += refill.status(40 * minute) == PracticeRefillStatus::Rejected ? 1 : 0;
    QVERIFY(asked > 150);
    QVERIFY(rejected > asked / 12 && rejected < asked / 3);
}
