// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance_account.h"
#include "core/balance_reconciler.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = BalanceEvent::Kind;

namespace {

constexpr Timestamp minute = 60'000;
constexpr Timestamp hour = 60 * minute;

Money usd(QStringView amount) {
    return Money::parse(amount, u"USD"_s).value();
}

ToldBalance told(Timestamp at, QStringView amount) {
    return {at, usd(amount)};
}

OrderMoney charge(Timestamp at, QStringView amount, int orders = 1) {
    return {OrderMoney::Kind::Charge, at, at, usd(amount), orders};
}

OrderMoney back(Timestamp from, Timestamp until, QStringView amount) {
    return {OrderMoney::Kind::MoneyBack, from, until, usd(amount), 1};
}

// "Unexplained 1.5 @3600000", one a line.
QString said(const BalanceExplanation& found) {
    static const QStringList words{u"Orders"_s, u"TopUp"_s, u"MoneyBack"_s, u"Unexplained"_s, u"NotTaken"_s};
    QStringList lines;
    for (const BalanceEvent& event : found.events)
        lines.append(u"%1 %2 %3 @%4"_s.arg(words.at(static_cast<int>(event.kind)), event.amount.amount.toString(),
                                           event.amount.currency, QString::number(event.at / minute)));
    return lines.join(u'\n');
}

// last = first + in - out, exactly.
bool addsUp(const BalanceTotals& totals) {
    const auto in = totals.first.amount.plus(totals.toppedUp)->plus(totals.moneyBack)->plus(totals.notTaken);
    return in->minus(totals.charged)->minus(totals.unexplained) == totals.last.amount;
}

} // namespace

class BalanceAccountTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing() {
        QVERIFY(explainBalance({}, {}).events.isEmpty());
        QVERIFY(explainBalance({}, {charge(1, u"1")}).events.isEmpty());
        const auto one = explainBalance({told(hour, u"5")}, {charge(1, u"1")});
        QVERIFY(one.events.isEmpty());
        QCOMPARE(one.totals.size(), 1);
        QVERIFY(addsUp(one.totals.first()));
    }

    void ordersExplainAFall() {
        const auto found = explainBalance({told(0, u"100.84292"), told(hour, u"98.12192")},
                                          {charge(20 * minute, u"2.7"), charge(50 * minute, u"0.021")});
        QCOMPARE(said(found), QString());
        QCOMPARE(found.totals.first().charged, usd(u"2.721").amount);
        QVERIFY(addsUp(found.totals.first()));
    }

    void restOfAFallIsUnexplained() {
        const auto found = explainBalance({told(0, u"100"), told(hour, u"93.3")}, {charge(20 * minute, u"2.5")});
        QCOMPARE(said(found), u"Unexplained 4.2 USD @60"_s);
        QCOMPARE(found.events.first().from, 0);
        QVERIFY(addsUp(found.totals.first()));
    }

    void aRiseIsATopUpWithTheOrdersOfItsTime() {
        const auto found = explainBalance({told(0, u"10"), told(hour, u"107.5")}, {charge(20 * minute, u"2.5")});
        QCOMPARE(said(found), u"TopUp 100 USD @60"_s);
        QVERIFY(addsUp(found.totals.first()));
    }

    void aRiseThatAPartialExplainsIsMoneyBack() {
        // Seen with its status, before, and after.
        const QList<ToldBalance> points{told(0, u"10"), told(hour, u"9"), told(2 * hour, u"9.4"),
                                        told(9 * hour, u"9.4")};
        for (const Timestamp known : {hour + minute, 5 * hour, hour - minute})
            QCOMPARE(said(explainBalance(points, known < hour ? QList{back(1, known, u"0.4"), charge(hour, u"1")}
                                                              : QList{charge(minute, u"1"), back(1, known, u"0.4")})),
                     u"MoneyBack 0.4 USD @120"_s);
        // A day later it is something else.
        QCOMPARE(said(explainBalance(points + QList{told(100 * hour, u"9.4")},
                                     {charge(minute, u"1"), back(1, 90 * hour, u"0.4")})),
                 u"TopUp 0.4 USD @120"_s);
    }

    void severalPartialsExplainOneRise() {
        const auto found = explainBalance({told(0, u"10"), told(hour, u"10.5"), told(3 * hour, u"10.5")},
                                          {back(0, 2 * hour, u"0.3"), back(0, 2 * hour + 1, u"0.2")});
        QCOMPARE(said(found), u"MoneyBack 0.5 USD @60"_s);
        QCOMPARE(found.events.first().orders, 2);
    }

    void aTopUpIsNotEatenByAnEarlierMoneyBack() {
        const auto found =
            explainBalance({told(0, u"10"), told(hour, u"10.4"), told(2 * hour, u"110.4"), told(3 * hour, u"110.4")},
                           {back(0, hour + minute, u"0.4")});
        QCOMPARE(said(found), u"MoneyBack 0.4 USD @60\nTopUp 100 USD @120"_s);
    }

    void topUpAndMoneyBackInOneStep() {
        const auto found = explainBalance({told(0, u"10"), told(hour, u"60.4")}, {back(0, minute, u"0.4")});
        QCOMPARE(said(found), u"MoneyBack 0.4 USD @60\nTopUp 50 USD @60"_s);
        QVERIFY(addsUp(found.totals.first()));
    }

    void moneyBackHiddenByOrders() {
        const auto found = explainBalance({told(0, u"10"), told(hour, u"6")}, {charge(1, u"5"), back(0, minute, u"1")});
        QCOMPARE(said(found), u"MoneyBack 1 USD @60"_s);
        QVERIFY(addsUp(found.totals.first()));
    }

    void moneyBackThatNeverCameIsNoFall() {
        QCOMPARE(said(explainBalance({told(0, u"10"), told(hour, u"10")}, {back(0, minute, u"1")})), QString());
    }

    void chargesMayBeTakenMomentsLater() {
        const auto found =
            explainBalance({told(0, u"10"), told(hour, u"10"), told(hour + minute, u"9")}, {charge(hour - 1000, u"1")});
        QCOMPARE(said(found), QString());
        QVERIFY(addsUp(found.totals.first()));
        // …over several checks…
        QCOMPARE(said(explainBalance(
                     {told(0, u"10"), told(hour, u"10"), told(hour + 2000, u"10"), told(hour + minute, u"9")},
                     {charge(hour - 1000, u"1")})),
                 QString());
        // …but not much later.
        QCOMPARE(said(explainBalance({told(0, u"10"), told(hour, u"10"), told(2 * hour, u"10"), told(3 * hour, u"9")},
                                     {charge(hour - 1000, u"1")})),
                 u"NotTaken 1 USD @60\nUnexplained 1 USD @180"_s);
    }

    void chargesMayBeTakenMomentsBefore() {
        const auto found = explainBalance({told(0, u"10"), told(hour, u"9"), told(2 * hour, u"8")},
                                          {charge(hour + 1000, u"1"), charge(90 * minute, u"1")});
        QCOMPARE(said(found), QString());
        QVERIFY(addsUp(found.totals.first()));
        QCOMPARE(
            said(explainBalance({told(0, u"10"), told(hour, u"9"), told(3 * hour, u"9")}, {charge(2 * hour, u"1")})),
            u"Unexplained 1 USD @60\nNotTaken 1 USD @180"_s);
    }

    void anOrderOfJustBeforeTheFirstCheckMayBeChargedAfterIt() {
        QCOMPARE(said(explainBalance({told(hour, u"10"), told(2 * hour, u"9")}, {charge(hour - 1000, u"1")})),
                 QString());
        QCOMPARE(said(explainBalance({told(hour, u"10"), told(2 * hour, u"9")}, {charge(1, u"1")})),
                 u"Unexplained 1 USD @120"_s);
    }

    void theNewestOrderIsNotMissedYet() {
        const auto found = explainBalance({told(0, u"10"), told(hour, u"10")}, {charge(hour - 1000, u"1")});
        QCOMPARE(said(found), QString());
        QCOMPARE(found.totals.first().charged, Decimal());
        QVERIFY(addsUp(found.totals.first()));
    }

    void chargesThatComePieceByPiece() {
        const OrderMoney posts{OrderMoney::Kind::Spread, minute, 5 * hour, usd(u"3"), 1};
        const auto found = explainBalance(
            {told(0, u"10"), told(hour, u"9"), told(2 * hour, u"8"), told(3 * hour, u"6.5"), told(9 * hour, u"6")},
            {posts});
        QCOMPARE(said(found), u"Unexplained 0.5 USD @180\nUnexplained 0.5 USD @540"_s);
        QCOMPARE(found.totals.first().charged, usd(u"3").amount);
        QVERIFY(addsUp(found.totals.first()));
    }

    void roundingOfTheBalanceIsNoEvent() {
        QList<ToldBalance> points{told(0, u"10")};
        QList<OrderMoney> moneys;
        Decimal exact(10);
        for (int i = 1; i < 500; ++i) {
            moneys.append(charge(i * hour - minute, u"0.0037"));
            exact = *exact.minus(usd(u"0.0037").amount);
            points.append({i * hour, {*exact.flooredQuotient(Decimal(1), 2), u"USD"_s}});
        }
        QCOMPARE(said(explainBalance(points, moneys)), QString());
        // A fee that the orders do not tell adds up, however small.
        for (qsizetype i = 1; i < points.size(); ++i)
            points[i].balance.amount =
                *points.at(i).balance.amount.minus(usd(u"0.01").amount.times(Decimal(i)).value());
        const auto found = explainBalance(points, moneys);
        QVERIFY(found.totals.first().unexplained >= usd(u"4.97").amount);
        QVERIFY(found.totals.first().unexplained <= usd(u"4.99").amount);
    }

    void anExactBalanceIsTakenAtItsWord() {
        QCOMPARE(said(explainBalance({told(0, u"10.00001"), told(hour, u"8.999")}, {charge(minute, u"1.001")})),
                 u"Unexplained 0.00001 USD @60"_s);
    }

    void noiseOfBinaryNumbersIsNoMoney() {
        QCOMPARE(said(explainBalance({told(0, u"10.1"), told(hour, u"9.0999999999999996")}, {charge(minute, u"1")})),
                 QString());
    }

    void currenciesNeverMix() {
        const Money euro = Money::parse(u"4", u"EUR"_s).value();
        const auto found = explainBalance(
            {told(0, u"10"), told(hour, u"9"), {2 * hour, euro}, {3 * hour, Money{Decimal(3), u"EUR"_s}}},
            {charge(minute, u"1"),
             {OrderMoney::Kind::Charge, 2 * minute, 2 * minute, euro, 1},
             charge(150 * minute, u"1")});
        QCOMPARE(said(found), u"Unexplained 1 EUR @180"_s);
        QCOMPARE(found.totals.size(), 2);
        QCOMPARE(found.totals.at(0).last, usd(u"9"));
        QCOMPARE(found.totals.at(1).first, euro);
        QCOMPARE(found.foreign, 2);
    }

    void piecesGiveTheSameAsTheWhole() {
        QList<ToldBalance> points;
        QList<OrderMoney> moneys;
        Decimal balance(1000);
        for (int i = 0; i < 400; ++i) {
            const Decimal cost = usd(i % 3 == 0 ? u"0.125" : u"1.01").amount;
            moneys.append(
                {OrderMoney::Kind::Charge, i * hour + 30 * minute, i * hour + 30 * minute, {cost, u"USD"_s}, 1});
            if (i % 7 == 0)
                moneys.append(back(i * hour, i * hour + 40 * minute, u"0.5"));
            balance = *balance.minus(cost);
            if (i % 7 == 1)
                balance = *balance.plus(usd(u"0.5").amount);
            if (i % 50 == 0)
                balance = *balance.plus(Decimal(70));
            if (i % 90 == 0)
                balance = *balance.minus(usd(u"0.3").amount);
            points.append({(i + 1) * hour, {balance, u"USD"_s}});
        }
        const BalanceExplanation whole = explainBalance(points, moneys);
        QVERIFY(addsUp(whole.totals.first()));
        QVERIFY(whole.events.size() > 60);
        for (const qsizetype size : {qsizetype(1), qsizetype(13), qsizetype(200)}) {
            BalanceReconciler reconciler;
            qsizetype given = 0;
            for (qsizetype i = 0; i < points.size(); i += size) {
                const auto some = points.mid(i, size);
                QList<OrderMoney> theirs;
                while (given < moneys.size() && moneys.at(given).until <= some.last().at)
                    theirs.append(moneys.at(given++));
                reconciler.take({}, theirs.mid(0, theirs.size() / 2));
                reconciler.take(some, theirs.mid(theirs.size() / 2));
            }
            const BalanceExplanation pieces = reconciler.finish();
            QCOMPARE(said(pieces), said(whole));
            QCOMPARE(pieces.totals, whole.totals);
        }
    }

    void whatDoesNotFitIsTold() {
        const auto found = explainBalance(
            {told(0, u"100000000000000000000000000000000000"), told(hour, u"0.0000000000000000001")}, {});
        QVERIFY(!found.fits);
    }

    void anUnconfirmedOrderIsSuspected() {
        auto found = explainBalance({told(0, u"10"), told(hour, u"9.895"), told(2 * hour, u"9.79")}, {});
        QCOMPARE(found.events.size(), 2);
        nameSuspects(found.events, {{7, 30 * minute, usd(u"0.2")},
                                    {8, 30 * minute, Money::parse(u"0.105", u"EUR"_s).value()},
                                    {9, 30 * minute, usd(u"0.105")}});
        QCOMPARE(found.events.at(0).suspect, 9);
        QCOMPARE(found.events.at(1).suspect, 0);
    }
};

QTEST_GUILESS_MAIN(BalanceAccountTest)
#include "balance_account_test.moc"
