// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day_text.h"
#include "core/decimal.h"
#include "core/money.h"
#include "core/number_text.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Money money(const QString& amount, const QString& currency = u"USD"_s) {
    return Money::parse(amount, currency).value();
}

Decimal decimal(const QString& text) {
    return *Decimal::parse(text);
}

} // namespace

class TestNumbers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Among words from the right a sum stays whole: within marks that are not seen.
    void moneyAmongWordsFromTheRight() {
        const QLocale arabic(QLocale::Arabic, QLocale::UnitedArabEmirates);
        QCOMPARE(money(u"1234.5"_s).toText(arabic), QString(QChar(0x2066)) + u"$1,234.50"_s + QChar(0x2069));
        QCOMPARE(money(u"1234.5"_s).toText(QLocale(u"en_US"_s)), u"$1,234.50"_s);
    }

    void daysInTheOrderOfTheLocale() {
        const QDate day(2026, 11, 24);
        QCOMPARE(shortDay(day, day, QLocale(u"en_US"_s)), u"Nov 24"_s);
        QCOMPARE(shortDay(day, day, QLocale(u"en_GB"_s)), u"24 Nov"_s);
        QCOMPARE(shortDay(day, day.addYears(1), QLocale(u"en_US"_s)), u"Nov 24, 2026"_s);
        QCOMPARE(shortDay(day, day.addYears(1), QLocale(u"es_ES"_s)), u"24 nov 2026"_s);
        QVERIFY(!shortDay(day, day, QLocale(u"ru_RU"_s)).contains(u'.')); // "нояб."
    }

    void parsesDecimals_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: no value
        QTest::newRow("integer") << u"5"_s << u"5"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("negative zero") << u"-0.00"_s << u"0"_s;
        QTest::newRow("trailing zeros") << u"1.5000"_s << u"1.5"_s;
        QTest::newRow("leading zeros") << u"007.5"_s << u"7.5"_s;
        QTest::newRow("many decimals") << u"0.08011655652"_s << u"0.08011655652"_s;
        QTest::newRow("thousands") << u"1,234.50"_s << u"1234.5"_s;
        QTest::newRow("millions") << u"12,345,678.9"_s << u"12345678.9"_s;
        QTest::newRow("negative") << u"-3"_s << u"-3"_s;
        QTest::newRow("plus") << u"+3"_s << u"3"_s;
        QTest::newRow("spaces around") << u" \t4.2\n"_s << u"4.2"_s;
        QTest::newRow("no whole") << u".5"_s << u"0.5"_s;
        QTest::newRow("no fraction") << u"5."_s << u"5"_s;
        QTest::newRow("small exponent") << u"1e-7"_s << u"0.0000001"_s;
        QTest::newRow("great exponent") << u"2.5E+3"_s << u"2500"_s;
        QTest::newRow("binary number printed") << u"1.2345678901234567e-05"_s << u"0.000012345678901234567"_s;
        QTest::newRow("long zeros") << u"0.10000000000000000000000000000000000000000"_s << u"0.1"_s;
        QTest::newRow("zero with huge exponent") << u"0e9999"_s << u"0"_s;
        QTest::newRow("36 digits") << u"123456789012345678901234567890123456"_s
                                   << u"123456789012345678901234567890123456"_s;
        // All that can be reckoned can be read again.
        QTest::newRow("39 digits") << u"170141183460469231731687303715884105727"_s
                                   << u"170141183460469231731687303715884105727"_s;
        QTest::newRow("39 digits below zero")
            << u"-170141183460469231731687303715884105727"_s << u"-170141183460469231731687303715884105727"_s;
        QTest::newRow("digits and a great exponent")
            << u"218446744066520000223968086053041e5"_s << u"21844674406652000022396808605304100000"_s;

        QTest::newRow("empty") << u""_s << QString();
        QTest::newRow("blank") << u"  "_s << QString();
        QTest::newRow("unknown") << u"Unknown"_s << QString();
        QTest::newRow("nan") << u"NaN"_s << QString();
        QTest::newRow("inf") << u"inf"_s << QString();
        QTest::newRow("sign alone") << u"-"_s << QString();
        QTest::newRow("two signs") << u"--3"_s << QString();
        QTest::newRow("point alone") << u"."_s << QString();
        QTest::newRow("two points") << u"1.2.3"_s << QString();
        QTest::newRow("exponent alone") << u"e5"_s << QString();
        QTest::newRow("exponent empty") << u"5e"_s << QString();
        QTest::newRow("exponent beyond") << u"1e40"_s << QString();
        QTest::newRow("exponent below") << u"1e-40"_s << QString();
        QTest::newRow("exponent absurd") << u"1e99999999999"_s << QString();
        QTest::newRow("digits beyond") << u"170141183460469231731687303715884105728"_s << QString();
        QTest::newRow("40 digits") << u"1000000000000000000000000000000000000000"_s << QString();
        QTest::newRow("decimals beyond") << u"0.1234567890123456789012345"_s << QString();
        QTest::newRow("currency sign") << u"$5"_s << QString();
        QTest::newRow("words after") << u"5 USD"_s << QString();
        QTest::newRow("hexadecimal") << u"0x10"_s << QString();
        QTest::newRow("comma in front") << u",123"_s << QString();
        QTest::newRow("comma at end") << u"123,"_s << QString();
        QTest::newRow("comma as point") << u"0,5"_s << QString();
        QTest::newRow("comma as point, three decimals") << u"0,500"_s << QString();
        QTest::newRow("comma as point, long whole") << u"1234,567"_s << QString();
        QTest::newRow("european") << u"1.234,50"_s << QString();
        QTest::newRow("short group") << u"1,23,456"_s << QString();
        QTest::newRow("comma after point") << u"1.234,567"_s << QString();
        QTest::newRow("full width") << u"５"_s << QString();
    }

    void parsesDecimals() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto parsed = Decimal::parse(text);
        QCOMPARE(parsed.has_value(), !canonical.isEmpty());
        if (!parsed)
            return;
        QCOMPARE(parsed->toString(), canonical);
        QCOMPARE(Decimal::parse(parsed->toString()), parsed);
    }

    void calculatesExactly() {
        QCOMPARE(decimal(u"0.1"_s).plus(decimal(u"0.2"_s)), Decimal::parse(u"0.3"_s));
        QCOMPARE(decimal(u"1.5"_s).minus(decimal(u"0.5"_s)), Decimal(1));
        QCOMPARE(decimal(u"1.5"_s).minus(decimal(u"0.5"_s))->scale(), 0);
        QCOMPARE(decimal(u"-1.25"_s).times(decimal(u"0.4"_s)), Decimal::parse(u"-0.5"_s));
        QCOMPARE(Decimal(5).dividedByThousand()->toString(), u"0.005"_s);
        QCOMPARE(Decimal(120000).dividedByThousand()->toString(), u"120"_s);
        QCOMPARE(decimal(u"2.5"_s).toInteger(), std::nullopt);
        QCOMPARE(decimal(u"-9223372036854775808"_s).toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(decimal(u"9223372036854775808"_s).toInteger(), std::nullopt);
        QCOMPARE(decimal(u"12.5"_s).toChartValue(), 12.5);
    }

    void dividesDownwards_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("divisor");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("quotient"); // empty: none
        QTest::newRow("even") << u"7"_s << u"7"_s << 2 << u"1"_s;
        QTest::newRow("down") << u"20"_s << u"7"_s << 2 << u"2.85"_s;
        QTest::newRow("small") << u"0.01"_s << u"7"_s << 2 << u"0"_s;
        QTest::newRow("whole days") << u"100.84292"_s << u"0.31"_s << 0 << u"325"_s;
        QTest::newRow("just below") << u"0.92999999"_s << u"0.31"_s << 0 << u"2"_s;
        QTest::newRow("just enough") << u"0.93"_s << u"0.31"_s << 0 << u"3"_s;
        QTest::newRow("negative goes down") << u"-1"_s << u"3"_s << 1 << u"-0.4"_s;
        QTest::newRow("negative even") << u"-6"_s << u"3"_s << 1 << u"-2"_s;
        QTest::newRow("fine divisor") << u"1"_s << u"0.000000000000000000000001"_s << 0
                                      << u"1000000000000000000000000"_s;
        QTest::newRow("more decimals than fit")
            << u"1"_s << u"0.000000000000000000000001"_s << Decimal::maxScale << QString();
        QTest::newRow("by zero") << u"1"_s << u"0"_s << 2 << QString();
        QTest::newRow("overflow") << u"100000000000000000000000000000000000"_s << u"0.00001"_s << 2 << QString();
    }

    void dividesDownwards() {
        QFETCH(QString, number);
        QFETCH(QString, divisor);
        QFETCH(int, decimals);
        QFETCH(QString, quotient);
        const auto result = decimal(number).flooredQuotient(decimal(divisor), decimals);
        QCOMPARE(result ? result->toString() : QString(), quotient);
    }

    void doesNotOverflowSilently() {
        const Decimal great = decimal(u"100000000000000000000000000000000000"_s); // 10^35
        QCOMPARE(great.times(great), std::nullopt);
        QCOMPARE(great.times(Decimal(10'000)), std::nullopt);
        QVERIFY(great.times(Decimal(1'000)));
        QCOMPARE(great.plus(decimal(u"0.0000000001"_s)), std::nullopt);
        const auto least = std::numeric_limits<Decimal::Coefficient>::min();
        QCOMPARE(Decimal::fromParts(least, 0), std::nullopt);
        QVERIFY(Decimal::fromParts(least + 1, 0));
        QCOMPARE(Decimal::fromParts(least + 1, 0)->negated().toString(), u"170141183460469231731687303715884105727"_s);
        QCOMPARE(Decimal::fromParts(1, Decimal::maxScale + 1), std::nullopt);
        QCOMPARE(Decimal::fromParts(10, Decimal::maxScale + 1)->scale(), Decimal::maxScale);
        QCOMPARE(Decimal::fromParts(1, -40), std::nullopt);
        QCOMPARE(Decimal::fromParts(7, -2)->toString(), u"700"_s);
    }

    void ordersNumbers() {
        QVERIFY(decimal(u"1.10"_s) == decimal(u"1.1"_s));
        QVERIFY(decimal(u"0.09"_s) < decimal(u"0.1"_s));
        QVERIFY(decimal(u"-2"_s) < decimal(u"-1.999"_s));
        const Decimal great = decimal(u"100000000000000000000000000000000000"_s);
        const Decimal small = decimal(u"0.000000000000000000000001"_s);
        QVERIFY(great > small);
        QVERIFY(small < great);
        QVERIFY(great.negated() < small);
        QVERIFY(small.negated() > great.negated());
    }

    void chargesExactly_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("charge"); // empty: overflow
        QTest::newRow("one thousand") << u"0.90"_s << qint64(1000) << u"0.9"_s;
        QTest::newRow("one") << u"0.90"_s << qint64(1) << u"0.0009"_s;
        QTest::newRow("odd") << u"1.442"_s << qint64(137) << u"0.197554"_s;
        QTest::newRow("many decimals") << u"0.08011655652"_s << qint64(10'000'001) << u"801.16564531655652"_s;
        QTest::newRow("printed binary") << u"1.2345678901234567e-05"_s << qint64(3) << u"0.000000037037036703703701"_s;
        QTest::newRow("free") << u"0"_s << qint64(50) << u"0"_s;
        QTest::newRow("none") << u"8"_s << qint64(0) << u"0"_s;
        QTest::newRow("too much") << u"123456789012345678901234567890123456"_s << qint64(1'000'000) << QString();
    }

    void chargesExactly() {
        QFETCH(QString, rate);
        QFETCH(qint64, units);
        QFETCH(QString, charge);
        const auto sum = money(rate).chargeFor(units);
        QCOMPARE(sum.ok(), !charge.isEmpty());
        if (sum) {
            QCOMPARE(sum.value().amount.toString(), charge);
            QCOMPARE(sum.value().currency, u"USD"_s);
        } else {
            QCOMPARE(sum.error(), MoneyError::Overflow);
        }
    }

    void neverMixesCurrencies() {
        QCOMPARE(money(u"1"_s).plus(money(u"1"_s, u"EUR"_s)).error(), MoneyError::MixedCurrencies);
        QCOMPARE(money(u"1"_s).minus(money(u"1"_s, QString())).error(), MoneyError::MixedCurrencies);
        QCOMPARE(money(u"1"_s, u" usd "_s).plus(money(u"2"_s)).value(), money(u"3"_s));
        QCOMPARE(Money::parse(u"Unknown"_s, u"USD"_s).error(), MoneyError::Unreadable);
        const Money great = money(u"100000000000000000000000000000000000"_s);
        QCOMPARE(great.plus(money(u"0.0000000001"_s)).error(), MoneyError::Overflow);
    }

    void writesMoney_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"en_US"_s << u"1234.5"_s << u"USD"_s << u"$1,234.50"_s;
        QTest::newRow("en all decimals") << u"en_US"_s << u"100.84292"_s << u"USD"_s << u"$100.84292"_s;
        QTest::newRow("en whole") << u"en_US"_s << u"12"_s << u"USD"_s << u"$12.00"_s;
        QTest::newRow("en negative") << u"en_US"_s << u"-3.5"_s << u"USD"_s << u"\u2212$3.50"_s;
        QTest::newRow("en code") << u"en_US"_s << u"3.5"_s << u"CHF"_s << u"3.50\u00a0CHF"_s;
        QTest::newRow("en no currency") << u"en_US"_s << u"3.5"_s << QString() << u"3.50"_s;
        QTest::newRow("en beyond 64 bits")
            << u"en_US"_s << u"123456789012345678901234.5"_s << u"USD"_s << u"$123,456,789,012,345,678,901,234.50"_s;
        QTest::newRow("de") << u"de_DE"_s << u"1234567.891"_s << u"EUR"_s << u"€1.234.567,891"_s;
        QTest::newRow("tr") << u"tr_TR"_s << u"1234.5"_s << u"TRY"_s << u"₺1.234,50"_s;
        QTest::newRow("hi") << u"hi_IN"_s << u"1234567.5"_s << u"INR"_s << u"₹12,34,567.50"_s;
        QTest::newRow("ar") << u"ar_EG"_s << u"1234.5"_s << u"USD"_s << u"\u2066$١٬٢٣٤٫٥٠\u2069"_s;
    }

    void writesMoney() {
        QFETCH(QString, locale);
        QFETCH(QString, amount);
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QCOMPARE(money(amount, currency).toText(QLocale(locale)), text);
    }

    void readsCounts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count"); // -1: no value
        QTest::newRow("plain") << u"1000"_s << qint64(1000);
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("around") << u" 50 "_s << qint64(50);
        QTest::newRow("comma") << u"1,000"_s << qint64(1000);
        QTest::newRow("commas") << u"12,345,678"_s << qint64(12'345'678);
        QTest::newRow("space") << u"1 000"_s << qint64(1000);
        QTest::newRow("no-break space") << u"1\u00a0000"_s << qint64(1000);
        QTest::newRow("narrow space") << u"10\u202f000"_s << qint64(10'000);
        QTest::newRow("apostrophe") << u"1'000"_s << qint64(1000);
        QTest::newRow("point groups") << u"1.000"_s << qint64(1000);
        QTest::newRow("points group") << u"1.000.000"_s << qint64(1'000'000);
        QTest::newRow("k") << u"1k"_s << qint64(1000);
        QTest::newRow("K spaced") << u"10 K"_s << qint64(10'000);
        QTest::newRow("2.5k") << u"2.5k"_s << qint64(2500);
        QTest::newRow("2,5k") << u"2,5k"_s << qint64(2500);
        QTest::newRow("1.25k") << u"1.25k"_s << qint64(1250);
        QTest::newRow("10M") << u"10M"_s << qint64(10'000'000);
        QTest::newRow("0.5m") << u"0.5m"_s << qint64(500'000);
        QTest::newRow("1 000k") << u"1 000k"_s << qint64(1'000'000);
        QTest::newRow("arabic digits") << u"١٠٠٠"_s << qint64(1000);
        QTest::newRow("largest") << u"9223372036854775807"_s << std::numeric_limits<qint64>::max();

        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("word") << u"many"_s << qint64(-1);
        QTest::newRow("k alone") << u"k"_s << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << qint64(-1);
        QTest::newRow("fraction") << u"1.5"_s << qint64(-1);
        QTest::newRow("half") << u"0.500"_s << qint64(-1);
        QTest::newRow("mixed marks") << u"1,000.000"_s << qint64(-1);
        QTest::newRow("long first group") << u"1000,000"_s << qint64(-1);
        QTest::newRow("short group") << u"1,00"_s << qint64(-1);
        QTest::newRow("mark at end") << u"1,"_s << qint64(-1);
        QTest::newRow("either way") << u"1,500k"_s << qint64(-1);
        QTest::newRow("two points k") << u"1.2.3k"_s << qint64(-1);
        QTest::newRow("exponent") << u"1e3"_s << qint64(-1);
        QTest::newRow("too great") << u"9223372036854775808"_s << qint64(-1);
        QTest::newRow("too great M") << u"9223372036854775807M"_s << qint64(-1);
    }

    void readsCounts() {
        QFETCH(QString, text);
        QFETCH(qint64, count);
        QCOMPARE(parseCount(text).value_or(-1), count);
    }

    void shortensCounts_data() {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << u"0"_s;
        QTest::newRow("950") << qint64(950) << u"950"_s;
        QTest::newRow("1500") << qint64(1500) << u"1,500"_s;
        QTest::newRow("5000") << qint64(5000) << u"5K"_s;
        QTest::newRow("9999") << qint64(9999) << u"9,999"_s;
        QTest::newRow("10000") << qint64(10'000) << u"10K"_s;
        QTest::newRow("12345") << qint64(12'345) << u"12.3K"_s;
        QTest::newRow("99999") << qint64(99'999) << u"99.9K"_s;
        QTest::newRow("999999") << qint64(999'999) << u"999.9K"_s;
        QTest::newRow("1M") << qint64(1'000'000) << u"1M"_s;
        QTest::newRow("2.5M") << qint64(2'500'000) << u"2.5M"_s;
        QTest::newRow("10M") << qint64(10'000'000) << u"10M"_s;
        QTest::newRow("2.1B") << qint64(2'147'483'647) << u"2.1B"_s;
        QTest::newRow("-5") << qint64(-5) << u"-5"_s;
    }

    void shortensCounts() {
        QFETCH(qint64, count);
        QFETCH(QString, text);
        QCOMPARE(shortCount(count, QLocale(u"en_US"_s)), text);
    }

    void shortensInTheLocale() { QCOMPARE(shortCount(2'500'000, QLocale(u"de_DE"_s)), u"2,5M"_s); }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "test_numbers.moc"
