// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance_grouping.h"
#include "core/spending_rate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = BalanceEvent::Kind;

namespace {

constexpr Timestamp hour = 3'600'000;
constexpr Timestamp day = 24 * hour;

Money usd(QStringView amount) {
    return Money::parse(amount, u"USD"_s).value();
}

} // namespace

class BalanceGroupingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewPointsStayAsTheyAre() {
        PointThinner thinner(0, 100 * hour, 100);
        QList<ToldBalance> points;
        for (int i = 0; i < 50; ++i) {
            points.append({i * 2 * hour, {Decimal(i), u"USD"_s}});
            thinner.add(points.last());
        }
        QCOMPARE(thinner.finish(), points);
    }

    void aLongLineKeepsItsShape() {
        PointThinner thinner(0, 1'000'000, 100);
        for (int i = 0; i < 1'000'000; ++i)
            thinner.add({i, {Decimal(i == 777'777 ? 9 : i == 333'333 ? -9 : i % 2), u"USD"_s}});
        const auto kept = thinner.finish();
        QVERIFY(kept.size() <= 404);
        QVERIFY(kept.size() >= 200);
        QVERIFY(kept.contains(ToldBalance{777'777, {Decimal(9), u"USD"_s}}));
        QVERIFY(kept.contains(ToldBalance{333'333, {Decimal(-9), u"USD"_s}}));
        QCOMPARE(kept.first().at, 0);
        QCOMPARE(kept.last().at, 999'999);
        QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                               [](const ToldBalance& left, const ToldBalance& right) { return left.at < right.at; }));
    }

    void ordersOfADayStandTogether() {
        EventGroups groups(0, 30 * day, 2 * hour);
        QCOMPARE(groups.width(), day);
        groups.addCharge({OrderMoney::Kind::Charge, 20 * hour, 21 * hour, usd(u"1.25"), 3});
        groups.addCharge({OrderMoney::Kind::Charge, 21 * hour, 21 * hour + 1, usd(u"0.001"), 1});
        groups.addCharge({OrderMoney::Kind::Charge, 22 * hour, 22 * hour, usd(u"5"), 1}); // past the local midnight
        groups.addCharge({OrderMoney::Kind::Charge, 21 * hour, 21 * hour, Money::parse(u"7", u"EUR"_s).value(), 1});
        int leftOut = -1;
        const auto events = groups.finish({{Kind::MoneyBack, 1, 2, usd(u"1"), 1},
                                           {Kind::MoneyBack, 3, 4, usd(u"1"), 1},
                                           {Kind::TopUp, 1, 2, usd(u"1"), 0},
                                           {Kind::TopUp, 3, 4, usd(u"1"), 0}},
                                          leftOut);
        QCOMPARE(leftOut, 0);
        QCOMPARE(events.size(), 6);
        QCOMPARE(events.at(2), (BalanceEvent{Kind::MoneyBack, 1, 4, usd(u"2"), 2}));
        QCOMPARE(events.at(4), (BalanceEvent{Kind::Orders, 20 * hour, 21 * hour + 1, usd(u"1.251"), 4}));
        QCOMPARE(events.at(5).orders, 1);
    }

    void anySpanGivesFewStretches() {
        for (const qint64 span : {hour, day, 7 * day, 30 * day, 90 * day, 365 * day, 3'000 * day}) {
            const EventGroups groups(0, span, 0);
            QVERIFY(span / groups.width() < 50);
        }
    }

    void theNewestStandAlone() {
        QList<BalanceEvent> events;
        for (int i = 0; i < EventGroups::most + 7; ++i)
            events.append({Kind::Unexplained, i, i + 1, usd(u"1"), 0});
        int leftOut = 0;
        EventGroups groups(0, day, 0);
        const auto kept = groups.finish(events, leftOut);
        QCOMPARE(leftOut, 7);
        QCOMPARE(kept.size(), EventGroups::most);
        QCOMPARE(kept.last().at, events.last().at);
        QCOMPARE(kept.first().at, 8);
    }

    void ratesAreHonest() {
        QCOMPARE(elapsedFor(10 * day, 5 * day, 17 * day), 7 * day);
        QCOMPARE(elapsedFor(10 * day, 14 * day, 17 * day), 3 * day);
        QCOMPARE(elapsedFor(10 * day, 17 * day - hour, 17 * day), day);
        const SpendingRate rate{usd(u"21"), 7 * day};
        QCOMPARE(rate.aDay(), std::optional(usd(u"3")));
        QCOMPARE(rate.daysLeft(usd(u"10.84292")), std::optional<qint64>(3));
        QCOMPARE(rate.daysLeft(usd(u"-1")), std::optional<qint64>(0));
        QVERIFY(!rate.daysLeft(Money::parse(u"10", u"EUR"_s).value()));
        QCOMPARE((SpendingRate{usd(u"1"), 3 * day}).aDay(), std::optional(usd(u"0.33")));
        QCOMPARE((SpendingRate{usd(u"0.01"), 7 * day}).aDay(), std::optional(usd(u"0.0014")));
        QVERIFY(!(SpendingRate{usd(u"0"), 7 * day}).aDay());
        QVERIFY(!(SpendingRate{usd(u"-2"), 7 * day}).daysLeft(usd(u"1")));
    }
};

QTEST_GUILESS_MAIN(BalanceGroupingTest)
#include "balance_grouping_test.moc"
