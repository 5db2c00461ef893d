// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of one order in words: facts, money, expected end, and the text for a provider's support.
#include "models/order_facts.h"
#include "models/order_money_text.h"
#include "models/outlook_text.h"
#include "models/support_text.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

Money money(const QString& amount, const QString& currency = u"USD"_s) {
    return Money::parse(amount, currency).value();
}

Timestamp at(int hours, int minutes, int seconds = 0) {
    return QDateTime(QDate(2026, 11, 25), QTime(hours, minutes, seconds), QTimeZone(3600)).toMSecsSinceEpoch();
}

Order order() {
    Order order;
    order.key = 1;
    order.orderId = u"23512"_s;
    order.serviceId = u"101"_s;
    order.serviceName = u"Followers – real"_s;
    order.serviceType = u"Default"_s;
    order.rate = money(u"1.00"_s);
    order.expectedCharge = money(u"1.00"_s);
    order.link = u"https://example.com/u/north"_s;
    order.units = 1000;
    order.placement = Placement::Placed;
    order.status = OrderStatus::InProgress;
    order.rawStatus = u"Inprogress"_s;
    order.startCount = 3572;
    order.remains = 420;
    order.charge = money(u"1.00"_s);
    order.recordedAt = at(14, 31, 2);
    order.placedAt = at(14, 31, 3);
    order.checkedAt = at(14, 43, 11);
    order.parameters = {{u"service"_s, u"101"_s}, {u"link"_s, order.link}, {u"quantity"_s, u"1000"_s}};
    return order;
}

QString valueOf(const QList<OrderFact>& facts, const QString& name) {
    for (const OrderFact& fact : facts) {
        if (fact.name == name)
            return fact.value;
    }
    return u"(none)"_s;
}

QString told(const QList<OrderFact>& facts) {
    QStringList lines;
    for (const OrderFact& fact : facts)
        lines.append(fact.name + u": "_s + fact.value);
    return lines.join(u'\n');
}

QString moneyTold(OrderStatus status, const QString& charge, std::optional<qint64> remains,
                  const QString& currency = u"USD"_s) {
    Order ended = order();
    ended.status = status;
    ended.remains = remains;
    ended.charge = charge.isEmpty() ? std::nullopt : std::optional(money(charge, currency));
    return told(orderMoneyFacts(ended, QLocale::c()));
}

} // namespace

class OrderTextsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatItCost() {
        const QLocale c = QLocale::c();
        const QString charge = u"Charge: %1\n"_s;
        const QString expected = u"Expected charge: %1"_s.arg(money(u"1"_s).toText(c));
        QCOMPARE(moneyTold(OrderStatus::InProgress, u"1"_s, 420) + u'\n', charge.arg(money(u"1"_s).toText(c)));
        QCOMPARE(moneyTold(OrderStatus::InProgress, {}, 420), expected);
        QCOMPARE(moneyTold(OrderStatus::InProgress, u"1.1"_s, 420),
                 charge.arg(money(u"1.1"_s).toText(c)) + expected +
                     u"\nDifference: %1 dearer than expected"_s.arg(money(u"0.1"_s).toText(c)));
        QCOMPARE(moneyTold(OrderStatus::Completed, u"0.9"_s, 0),
                 charge.arg(money(u"0.9"_s).toText(c)) + expected +
                     u"\nDifference: %1 cheaper than expected"_s.arg(money(u"0.1"_s).toText(c)));
        QCOMPARE(moneyTold(OrderStatus::Completed, u"0.9"_s, 0, u"EUR"_s),
                 charge.arg(money(u"0.9"_s, u"EUR"_s).toText(c)) + expected +
                     u"\nDifference: Charged in EUR, though the price was in USD: the two are not compared."_s);
    }
    void whatCameBack() {
        const QLocale c = QLocale::c();
        QVERIFY(moneyTold(OrderStatus::Partial, u"0.58"_s, 420)
                    .endsWith(u"Money back: %1 back: 420 of 1000 not delivered"_s.arg(money(u"0.42"_s).toText(c))));
        QVERIFY(moneyTold(OrderStatus::Canceled, u"0"_s, std::nullopt)
                    .endsWith(u"Money back: %1 back"_s.arg(money(u"1"_s).toText(c))));
        QVERIFY(
            moneyTold(OrderStatus::Partial, u"1"_s, 420)
                .endsWith(u"Money back: Not seen in the provider’s charge: 420 of 1000 not delivered, worth %1"_s.arg(
                    money(u"0.42"_s).toText(c))));
        QVERIFY(!moneyTold(OrderStatus::Completed, u"1"_s, 0).contains(u"Money back"_s));
        Order rejected = order();
        rejected.placement = Placement::Rejected;
        rejected.charge.reset();
        QCOMPARE(told(orderMoneyFacts(rejected, c)),
                 u"Charge: Nothing; %1 was expected"_s.arg(money(u"1"_s).toText(c)));
    }

    void theExpectedEnd_data() {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << qint64(20'000) << u"about 1 minute(s) left, today 12:00"_s;
        QTest::newRow("minutes") << 25 * minute << u"about 25 minute(s) left, today 12:25"_s;
        QTest::newRow("hours") << 3 * hour + 20 * minute << u"about 3 hour(s) left, today 15:20"_s;
        QTest::newRow("tomorrow") << 20 * hour << u"about 20 hour(s) left, tomorrow 08:00"_s;
        QTest::newRow("days") << 72 * hour << u"about 3 day(s) left, Nov 28 12:00"_s;
        QTest::newRow("years") << 24 * hour * 365 * 2 << u"about 730 day(s) left, Nov 24, 2028"_s;
        QTest::newRow("past") << -minute << u"any moment now"_s;
        QTest::newRow("never") << 24 * hour * 365 * 9 << u"not within years at this speed"_s;
    }
    void theExpectedEnd() {
        QFETCH(const qint64, left);
        const Timestamp now = QDateTime(QDate(2026, 11, 25), QTime(12, 0)).toMSecsSinceEpoch();
        DeliveryOutlook outlook;
        outlook.unitsPerHour = 10;
        outlook.basis = DeliveryOutlook::Basis::Measured;
        outlook.end = now + left;
        QTEST(outlookText(outlook, now, QLocale()), "words");
    }
    void whatTheEndRestsOn() {
        DeliveryOutlook outlook;
        const Timestamp now = at(12, 0);
        QCOMPARE(outlookText(outlook, now, QLocale()), u"not enough told yet"_s);
        QVERIFY(outlookBasisText(outlook).contains(u"twice"_s));
        outlook.basis = DeliveryOutlook::Basis::Record;
        outlook.record = ServicePace{12, std::nullopt, 3h};
        outlook.end = now - hour;
        QCOMPARE(outlookText(outlook, now, QLocale()), u"takes longer than usual"_s);
        QCOMPARE(outlookBasisText(outlook),
                 u"By your record of the service: 12 completed order(s) took about 3 hour(s)."_s);
        outlook.unitsPerHour = 4215.4;
        QCOMPARE(speedText(outlook, QLocale()), u"4,215 / h"_s);
        outlook.unitsPerHour = 0.25;
        QCOMPARE(speedText(outlook, QLocale()), u"0.3 / h"_s);
    }

    void factsOfARunningOrder() {
        const Timestamp now = at(14, 45);
        DeliveryOutlook outlook;
        outlook.unitsPerHour = 580;
        outlook.basis = DeliveryOutlook::Basis::Measured;
        outlook.end = now + 40 * minute;
        const QList<OrderFact> facts = orderFacts(order(), outlook, now, QLocale());
        QCOMPARE(valueOf(facts, u"Delivered"_s), u"580 of 1,000"_s);
        QCOMPARE(valueOf(facts, u"Start count"_s), u"3,572"_s);
        QCOMPARE(valueOf(facts, u"Speed"_s), u"580 / h"_s);
        QVERIFY(valueOf(facts, u"Expected end"_s).startsWith(u"about 40 minute(s) left"_s));
        QCOMPARE(valueOf(facts, u"Charge"_s), u"$1.00"_s);
        QCOMPARE(valueOf(facts, u"Service"_s), u"101 · Followers – real"_s);
        QCOMPARE(valueOf(facts, u"Last checked"_s), u"1 minute(s) ago"_s);
        QCOMPARE(valueOf(facts, u"Provider’s word"_s), u"Inprogress"_s);
        QCOMPARE(valueOf(facts, u"Parameters"_s), u"(none)"_s);
        QCOMPARE(valueOf(facts, u"Took"_s), u"(none)"_s);
    }
    void factsOfWhatEndedOrIsNotKnown() {
        Order done = order();
        done.status = OrderStatus::Completed;
        done.rawStatus = u"Completed"_s;
        done.changedAt = done.placedAt + 3 * hour;
        const QList<OrderFact> facts = orderFacts(done, {}, at(20, 0), QLocale());
        QCOMPARE(valueOf(facts, u"Took"_s), u"about 3 hour(s)"_s);
        done.changedAt = done.placedAt + 15'200; // a minute would be wrong by far
        QCOMPARE(valueOf(orderFacts(done, {}, at(20, 0), QLocale()), u"Took"_s), u"15 s"_s);
        done.changedAt = done.placedAt + 60'000;
        QCOMPARE(valueOf(orderFacts(done, {}, at(20, 0), QLocale()), u"Took"_s), u"about 1 minute(s)"_s);
        QCOMPARE(valueOf(facts, u"Expected end"_s), u"(none)"_s);
        QCOMPARE(valueOf(facts, u"Provider’s word"_s), u"(none)"_s);
        Order added;
        added.orderId = u"7"_s;
        added.placement = Placement::Placed;
        added.status = OrderStatus::InProgress;
        const QList<OrderFact> known = orderFacts(added, {}, at(20, 0), QLocale());
        for (const QString& name : {u"Service"_s, u"Link"_s, u"Quantity"_s, u"Charge"_s, u"Placed"_s})
            QCOMPARE(valueOf(known, name), u"Not known"_s);
        QCOMPARE(valueOf(known, u"Expected end"_s), u"not enough told yet"_s);
    }
    void parametersHaveTheirNames() {
        const QList<OrderFact> facts = orderParameterFacts({{u"service"_s, u"1"_s},
                                                            {u"runs"_s, u"3"_s},
                                                            {u"interval"_s, u"10"_s},
                                                            {u"comments"_s, u"nice\r\n<b>wow</b>\n"_s},
                                                            {u"usernames"_s, u"one"_s},
                                                            {u"device"_s, u"2"_s},
                                                            {u"delay"_s, u"7"_s},
                                                            {u"referring_url"_s, u"https://example.com"_s},
                                                            {u"x_own"_s, u"raw"_s},
                                                            {u"empty"_s, QString()}});
        QCOMPARE(told(facts), u"Runs: 3\nInterval: 10\nComments: nice\n<b>wow</b>\n\nUsernames: one\n"
                              "Device: Mobile (Android)\nDelay: 7\nReferring URL: https://example.com\nx_own: raw"_s);
        QCOMPARE(facts.at(2).kind, OrderFact::Kind::Lines);
        QCOMPARE(facts.at(3).kind, OrderFact::Kind::Lines);
        QCOMPARE(facts.at(6).kind, OrderFact::Kind::Exact);
    }

    void theTextForSupport() {
        OrderDossier dossier;
        dossier.order = order();
        dossier.order.status = OrderStatus::Partial;
        dossier.order.rawStatus = u"3"_s;
        dossier.order.charge = money(u"0.58"_s);
        dossier.order.parameters.append({u"runs"_s, u"3"_s});
        dossier.order.parameters.append({u"comments"_s, u"nice\nwow"_s});
        dossier.events = {{OrderEvent::Kind::Recorded, at(14, 31, 2), {}, {}},
                          {OrderEvent::Kind::Placed, at(14, 31, 3), u"23512"_s, {}},
                          {OrderEvent::Kind::Status, at(14, 33), u"Inprogress"_s, 488},
                          {OrderEvent::Kind::Status, at(14, 43, 11), u"3"_s, 420},
                          {OrderEvent::Kind::RefillAsked, at(15, 0), u"55"_s, {}},
                          {OrderEvent::Kind::RefillRefused, at(15, 1), u"Not eligible"_s, {}}};
        Refill refill;
        refill.refillId = u"55"_s;
        refill.status = RefillStatus::Pending;
        refill.rawStatus = u"Pending"_s;
        refill.askedAt = at(15, 0);
        dossier.refills = {refill};
        ChildOrder child;
        child.orderId = u"23513"_s;
        ChildOrder known{u"23514"_s, 0, 2, order()};
        dossier.series.children = {child, known};
        const QString text = supportText(dossier, {u"HeySMM Provider"_s, u"heysmmprovider.com"_s}, QTimeZone(3600));
        QCOMPARE(text, u"Order: 23512\n"
                       "Account: HeySMM Provider (heysmmprovider.com)\n"
                       "Status: Partial (the provider’s word: 3)\n"
                       "Service: 101, Followers – real\n"
                       "Link: https://example.com/u/north\n"
                       "Quantity: 1000\n"
                       "Runs: 3\n"
                       "Comments:\n"
                       "    nice\n"
                       "    wow\n"
                       "Start count: 3572\n"
                       "Remains: 420\n"
                       "Charge: 0.58 USD\n"
                       "Expected charge: 1 USD\n"
                       "Placed: 2026-11-25 14:31:03 +01:00\n"
                       "Last checked: 2026-11-25 14:43:11 +01:00\n"
                       "Orders made: 23513, 23514 (In progress)\n"
                       "Refill 55: Pending, asked 2026-11-25 15:00:00 +01:00\n"
                       "What happened (local time and its offset from UTC):\n"
                       "    2026-11-25 14:31:02 +01:00  Sent\n"
                       "    2026-11-25 14:31:03 +01:00  Placed as 23512\n"
                       "    2026-11-25 14:33:00 +01:00  Pending → In progress, 512 delivered\n"
                       "    2026-11-25 14:43:11 +01:00  In progress → Partial, 580 delivered\n"
                       "    2026-11-25 15:00:00 +01:00  Refill 55 asked\n"
                       "    2026-11-25 15:01:00 +01:00  Refill refused: Not eligible"_s);
    }
    void theTextOfAnOrderWithoutAnId() {
        OrderDossier dossier;
        dossier.order = order();
        dossier.order.orderId.clear();
        dossier.order.placement = Placement::Unconfirmed;
        dossier.order.placementText = u"The answer\nwas cut off."_s;
        dossier.order.placedAt = 0;
        dossier.order.checkedAt = 0;
        dossier.order.rawStatus.clear();
        const QString text = supportText(dossier, {u"A"_s, {}}, QTimeZone(-(5 * 3600 + 1800)));
        QVERIFY2(text.startsWith(u"Order: no order id was told\nAccount: A\nStatus: Unconfirmed\n"
                                 "Reason: The answer was cut off.\nService: 101"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"Placed:"_s));
        dossier.order.placedAt = at(14, 31, 3);
        QVERIFY(supportText(dossier, {u"A"_s, {}}, QTimeZone(-(5 * 3600 + 1800)))
                    .contains(u"Placed: 2026-11-25 08:01:03 -05:30\n"_s));
    }
};

QTEST_GUILESS_MAIN(OrderTextsTest)
#include "order_texts_test.moc"
