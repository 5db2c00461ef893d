// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id_range.h"
#include "core/order_match.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Charge = OrderMatch::Charge;
using Quantity = OrderMatch::Quantity;
using Verdict = OrderMatch::Verdict;

Order sentOrder() {
    Order order;
    order.serviceType = u"Default"_s;
    order.units = 1000;
    order.expectedCharge = Money::parse(u"0.90", u"USD"_s).value();
    return order;
}

OrderReport told(const QString& charge, const QString& word, std::optional<qint64> remains,
                 const QString& currency = u"USD"_s) {
    OrderReport report;
    report.orderId = u"1"_s;
    report.rawStatus = word;
    report.status = parseOrderStatus(word);
    report.remains = remains;
    if (!charge.isEmpty())
        report.charge = Money::parse(charge, currency).value();
    return report;
}

} // namespace

/// How an order found at the provider is compared, and where it is looked for.
class OrderMatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data() {
        QTest::addColumn<OrderReport>("report");
        QTest::addColumn<int>("charge");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("verdict");
        const auto add = [](const char* name, const OrderReport& report, Charge charge, Quantity quantity,
                            Verdict verdict) {
            QTest::newRow(name) << report << int(charge) << int(quantity) << int(verdict);
        };
        add("same", told(u"0.9000"_s, u"Pending"_s, 1000), Charge::Same, Quantity::Untouched, Verdict::Same);
        add("under way", told(u"0.9"_s, u"In progress"_s, 400), Charge::Same, Quantity::Fits, Verdict::Same);
        add("another charge", told(u"0.91"_s, u"Pending"_s, 1000), Charge::Differs, Quantity::Untouched,
            Verdict::Unlikely);
        add("a thousandth off", told(u"0.9001"_s, u"Pending"_s, 1000), Charge::Differs, Quantity::Untouched,
            Verdict::Unlikely);
        add("more remains", told(u"0.9"_s, u"Pending"_s, 1001), Charge::Same, Quantity::TooMuch, Verdict::Unlikely);
        add("more was delivered", told(u"0.9"_s, u"Completed"_s, -20), Charge::Same, Quantity::Fits, Verdict::Same);
        add("charge not told", told({}, u"Pending"_s, 1000), Charge::Untold, Quantity::Untouched, Verdict::Possible);
        add("nothing told", told({}, u"Pending"_s, {}), Charge::Untold, Quantity::Untold, Verdict::Possible);
        add("money back", told(u"0"_s, u"Canceled"_s, 1000), Charge::Untold, Quantity::Untouched, Verdict::Possible);
        add("dearer than that", told(u"2"_s, u"Canceled"_s, 1000), Charge::Differs, Quantity::Untouched,
            Verdict::Unlikely);
        add("another currency", told(u"0.9"_s, u"Pending"_s, 1000, u"EUR"_s), Charge::Differs, Quantity::Untouched,
            Verdict::Unlikely);
        add("no currency", told(u"0.9"_s, u"Pending"_s, 1000, {}), Charge::Same, Quantity::Untouched, Verdict::Same);
    }

    void compares() {
        QFETCH(OrderReport, report);
        const OrderMatch match = matchOf(sentOrder(), report);
        QTEST(int(match.charge), "charge");
        QTEST(int(match.quantity), "quantity");
        QTEST(int(match.verdict()), "verdict");
    }

    void aSubscriptionsChargeSaysNothing() {
        Order order = sentOrder();
        order.serviceType = u"Subscriptions"_s;
        order.units = 0;
        const OrderMatch match = matchOf(order, told(u"0.3"_s, u"Active"_s, {}));
        QCOMPARE(match.charge, Charge::Untold);
        QCOMPARE(match.quantity, Quantity::Untold);
    }

    void readsNumericIds() {
        QCOMPARE(numericId(u"23501"), 23501);
        QCOMPARE(numericId(u"999999999999999999"), 999999999999999999);
        for (const QString& id : {u""_s, u"0"_s, u"0123"_s, u"-5"_s, u"1 2"_s, u"a1f0"_s, u"1000000000000000000"_s,
                                  u"mock_1795383392844"_s, u"١٢٣"_s})
            QVERIFY2(!numericId(id), qPrintable(id));
    }

    void looksBetweenTheNeighbours() {
        QCOMPARE(likelyIds({}, {}, 5000, 1000), IdRange());
        QCOMPARE(likelyIds({{100, 1000}}, {{110, 9000}}, 5000, 1000), (IdRange{101, 109}));
        QCOMPARE(likelyIds({{100, 1000}}, {{101, 9000}}, 5000, 1000).from, 101); // nothing between: beyond
        // Half of the time, half of the ids.
        QCOMPARE(likelyIds({{1000, 0}}, {{101'000, 10'000}}, 5000, 1000), (IdRange{50'500, 51'499}));
        QCOMPARE(likelyIds({{1000, 0}}, {{101'000, 10'000}}, 0, 1000), (IdRange{1001, 2000}));
        QCOMPARE(likelyIds({{1000, 0}}, {{101'000, 10'000}}, 10'000, 1000), (IdRange{100'000, 100'999}));
    }

    void looksBesideOneNeighbour() {
        QCOMPARE(likelyIds({{100, 1000}}, {}, 5000, 50), (IdRange{101, 150}));
        QCOMPARE(likelyIds({}, {{100, 9000}}, 5000, 50), (IdRange{50, 99}));
        QCOMPARE(likelyIds({}, {{20, 9000}}, 5000, 50), (IdRange{1, 19}));
        QVERIFY(likelyIds({}, {{1, 9000}}, 5000, 50).isEmpty());
        // A thousand ids a second: five seconds after the last one it is far from it.
        QCOMPARE(likelyIds({{11'000, 10'000}, {1000, 0}}, {}, 15'000, 1000), (IdRange{15'500, 16'499}));
        QCOMPARE(likelyIds({}, {{100'000, 100'000}, {110'000, 110'000}}, 50'000, 1000), (IdRange{49'501, 50'500}));
    }

    void doesNotOverflow() {
        const qint64 huge = 999'999'999'999'999'999;
        const IdRange range = likelyIds({{1, 0}}, {{huge, 1'800'000'000'000}}, 900'000'000'000, 1000);
        QCOMPARE(range.count(), 1000);
        QVERIFY(range.from > 1 && range.to < huge);
        QVERIFY(likelyIds({{huge, 1}, {1, 0}}, {}, 1'800'000'000'000, 1000).count() == 1000);
    }
};

QTEST_GUILESS_MAIN(OrderMatchTest)
#include "order_match_test.moc"
