// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amount_text.h"
#include "core/catalog_filter.h"
#include "core/catalog_prices.h"
#include "core/markup.h"

#include "catalog_maker.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using Kind = MarkupSubject::Kind;

namespace {

Decimal decimal(const QString& text) {
    return Decimal::parse(text).value();
}

MarkupRule rule(const QString& percent, const QString& fixed = u"0"_s, const QString& step = u"0"_s,
                Rounding rounding = Rounding::Nearest) {
    return {decimal(percent), decimal(fixed), decimal(step), rounding};
}

QString textOf(const std::optional<Decimal>& number) {
    return number ? number->toString() : u"none"_s;
}

// An amount of up to `digits` digits and six decimals, either sign.
Decimal anyAmount(QRandomGenerator& random, qint64 most) {
    const qint64 coefficient = random.bounded(2 * most + 1) - most;
    return Decimal::fromParts(coefficient, static_cast<int>(random.bounded(7))).value();
}

Decimal sizeOf(const Decimal& number) {
    return number.isNegative() ? number.negated() : number;
}

Markup everyKindOfRule() {
    Markup markup;
    markup.account = rule(u"50"_s);
    markup.categories.insert(u"Likes"_s, rule(u"100"_s));
    markup.services.insert(u"2"_s, rule(u"-100"_s, u"9.99"_s));
    return markup;
}

} // namespace

class MarkupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rounds_data();
    void rounds();
    void roundingHoldsForAnyNumber();
    void prices_data();
    void prices();
    void pricesAreExactForAnyRule();
    void pricesOfAnySizeAreTheSame();
    void givesNoPriceWhereItWouldBeWrong();
    void theNearestRuleCounts();
    void pricesACatalog();
    void sortsByPrice();
    void readsAmounts_data();
    void readsAmounts();
    void readsAmountsItWrote();
};

void MarkupTest::rounds_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("nearest");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("cents") << u"1.3549"_s << u"0.01"_s << u"1.35"_s << u"1.36"_s << u"1.35"_s;
    QTest::newRow("half a cent") << u"1.355"_s << u"0.01"_s << u"1.36"_s << u"1.36"_s << u"1.35"_s;
    QTest::newRow("five cents") << u"1.32"_s << u"0.05"_s << u"1.3"_s << u"1.35"_s << u"1.3"_s;
    QTest::newRow("halves") << u"1.25"_s << u"0.5"_s << u"1.5"_s << u"1.5"_s << u"1"_s;
    QTest::newRow("whole") << u"12.34"_s << u"1"_s << u"12"_s << u"13"_s << u"12"_s;
    QTest::newRow("tens") << u"15"_s << u"10"_s << u"20"_s << u"20"_s << u"10"_s;
    QTest::newRow("as it is") << u"1.35"_s << u"0.05"_s << u"1.35"_s << u"1.35"_s << u"1.35"_s;
    QTest::newRow("finer than the step") << u"0.000012345678901234567"_s << u"0.01"_s << u"0"_s << u"0.01"_s << u"0"_s;
    QTest::newRow("zero") << u"0"_s << u"0.05"_s << u"0"_s << u"0"_s << u"0"_s;
    QTest::newRow("below zero") << u"-1.32"_s << u"0.05"_s << u"-1.3"_s << u"-1.3"_s << u"-1.35"_s;
    QTest::newRow("half below zero") << u"-1.25"_s << u"0.5"_s << u"-1.5"_s << u"-1"_s << u"-1.5"_s;
    QTest::newRow("no step") << u"1"_s << u"0"_s << u"none"_s << u"none"_s << u"none"_s;
    QTest::newRow("step below zero") << u"1"_s << u"-0.01"_s << u"none"_s << u"none"_s << u"none"_s;
    QTest::newRow("does not fit") << u"123456789012345678901234567890123456"_s << u"0.000000001"_s << u"none"_s
                                  << u"none"_s << u"none"_s;
}

void MarkupTest::rounds() {
    QFETCH(const QString, value);
    QFETCH(const QString, step);
    QTEST(textOf(roundedTo(decimal(value), decimal(step), Rounding::Nearest)), "nearest");
    QTEST(textOf(roundedTo(decimal(value), decimal(step), Rounding::Up)), "up");
    QTEST(textOf(roundedTo(decimal(value), decimal(step), Rounding::Down)), "down");
}

void MarkupTest::roundingHoldsForAnyNumber() {
    QRandomGenerator random(20261125);
    for (int round = 0; round < 20'000; ++round) {
        const Decimal value = anyAmount(random, 10'000'000);
        const Decimal step = sizeOf(anyAmount(random, 500)).plus(*Decimal::fromParts(1, 3)).value();
        const Decimal down = roundedTo(value, step, Rounding::Down).value();
        const Decimal up = roundedTo(value, step, Rounding::Up).value();
        const Decimal nearest = roundedTo(value, step, Rounding::Nearest).value();
        const Decimal above = value.minus(down).value();
        const Decimal below = up.minus(value).value();
        QVERIFY(!above.isNegative() && above < step);
        QVERIFY(!below.isNegative() && below < step);
        QCOMPARE(up.minus(down).value(), above.isZero() ? Decimal() : step);
        // A multiple: the whole quotient times the step is the number again.
        const Decimal times = down.flooredQuotient(step, 0).value();
        QCOMPARE(times.times(step).value(), down);
        const Decimal far = sizeOf(value.minus(nearest).value());
        QVERIFY(nearest == up || nearest == down);
        QVERIFY(far.plus(far).value() <= step);
        if (above == below && !above.isZero())
            QCOMPARE(nearest, value.isNegative() ? down : up);
    }
}

void MarkupTest::prices_data() {
    QTest::addColumn<QString>("rate");
    QTest::addColumn<MarkupRule>("markup");
    QTest::addColumn<QString>("price");
    QTest::newRow("nothing on top") << u"0.9"_s << rule(u"0"_s) << u"0.9"_s;
    QTest::newRow("half as much again") << u"0.9"_s << rule(u"50"_s) << u"1.35"_s;
    QTest::newRow("percent with a fraction") << u"0.9"_s << rule(u"12.5"_s) << u"1.0125"_s;
    QTest::newRow("fixed") << u"0.9"_s << rule(u"0"_s, u"0.1"_s) << u"1"_s;
    QTest::newRow("both") << u"0.9"_s << rule(u"50"_s, u"0.1"_s) << u"1.45"_s;
    QTest::newRow("rounded") << u"0.9"_s << rule(u"33"_s, u"0"_s, u"0.05"_s, Rounding::Up) << u"1.2"_s;
    QTest::newRow("cheaper") << u"0.9"_s << rule(u"-50"_s) << u"0.45"_s;
    QTest::newRow("own price") << u"0.9"_s << rule(u"-100"_s, u"1.99"_s) << u"1.99"_s;
    QTest::newRow("free") << u"0"_s << rule(u"50"_s) << u"0"_s;
    QTest::newRow("a rate as a binary number") << u"0.90000000000000002"_s << rule(u"50"_s) << u"1.35000000000000003"_s;
    QTest::newRow("below zero") << u"0.9"_s << rule(u"0"_s, u"-1"_s) << u"none"_s;
    QTest::newRow("rounded up to zero") << u"0.9"_s << rule(u"0"_s, u"-1"_s, u"1"_s, Rounding::Up) << u"0"_s;
    QTest::newRow("too much off") << u"0.9"_s << rule(u"-100.01"_s) << u"none"_s;
    QTest::newRow("step below zero") << u"0.9"_s << rule(u"50"_s, u"0"_s, u"-1"_s) << u"none"_s;
}

void MarkupTest::prices() {
    QFETCH(const QString, rate);
    QFETCH(const MarkupRule, markup);
    QTEST(textOf(markup.price(decimal(rate))), "price");
}

void MarkupTest::pricesAreExactForAnyRule() {
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        const Decimal rate = sizeOf(anyAmount(random, 100'000'000));
        const MarkupRule rule{sizeOf(anyAmount(random, 500'000)).minus(Decimal(100)).value(),
                              sizeOf(anyAmount(random, 1'000'000)),
                              {},
                              Rounding::Nearest};
        const auto price = rule.price(rate);
        QVERIFY(price);
        // The same sum the other way round, without a division.
        const Decimal left = price->minus(rule.fixed)->times(Decimal(100)).value();
        QCOMPARE(left, rate.times(rule.percent.plus(Decimal(100)).value()).value());
        const MarkupRule rounded{rule.percent, rule.fixed, decimal(u"0.05"_s), Rounding::Up};
        QCOMPARE(rounded.price(rate), roundedTo(*price, decimal(u"0.05"_s), Rounding::Up));
    }
}

void MarkupTest::pricesOfAnySizeAreTheSame() {
    // Around what fits 64 bits, where the way of calculating changes: against the plain sum.
    QRandomGenerator random(64);
    int priced = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto any = [&random](int digits) {
            Decimal::Coefficient coefficient = 0;
            for (int at = random.bounded(digits); at >= 0; --at)
                coefficient = coefficient * 10 + random.bounded(10);
            return Decimal::fromParts(coefficient, random.bounded(10)).value();
        };
        const Decimal rate = any(22);
        const Decimal percent = any(8).minus(Decimal(100)).value();
        const Decimal fixed = round % 2 == 0 ? any(20) : any(20).negated();
        const Decimal step = round % 3 == 0 ? Decimal() : any(6);
        const auto rounding = static_cast<Rounding>(random.bounded(3));
        if (percent < Decimal(-100))
            continue;
        auto expected = rate.times(percent)
                            ->plus(rate.times(Decimal(100)).value())
                            ->times(Decimal::fromParts(1, 2).value())
                            ->plus(fixed);
        if (expected && !step.isZero())
            expected = roundedTo(*expected, step, rounding);
        if (expected && expected->isNegative())
            expected.reset();
        const MarkupRule rule{percent, fixed, step, rounding};
        QCOMPARE(textOf(rule.price(rate)), textOf(expected));
        priced += expected ? 1 : 0;
    }
    QVERIFY(priced > 10'000);
}

void MarkupTest::givesNoPriceWhereItWouldBeWrong() {
    const Decimal huge = decimal(u"123456789012345678901234567890123456"_s);
    QCOMPARE(rule(u"50000"_s).price(huge), std::nullopt);
    QCOMPARE(rule(u"12.34"_s).price(decimal(u"0.000000000000000000000001"_s)), std::nullopt); // more decimals than fit
    QCOMPARE((MarkupRule{Decimal(0), huge, {}, {}}).price(decimal(u"0.0001"_s)), std::nullopt);
    QCOMPARE((MarkupRule{huge, {}, {}, {}}).price(huge), std::nullopt);
    QVERIFY(rule(u"0"_s).price(decimal(u"1234567890123456789012345678901234"_s)));
}

void MarkupTest::theNearestRuleCounts() {
    const Markup markup = everyKindOfRule();
    QCOMPARE(textOf(markup.price(makeService(u"1"_s, u"a"_s, u"Views"_s))), u"1.5"_s);
    QCOMPARE(textOf(markup.price(makeService(u"1"_s, u"a"_s, u"Likes"_s))), u"2"_s);
    QCOMPARE(textOf(markup.price(makeService(u"2"_s, u"a"_s, u"Likes"_s))), u"9.99"_s);
    QCOMPARE(markup.subjectFor(u"2"_s, u"Likes"_s), (MarkupSubject{Kind::Service, u"2"_s}));
    QCOMPARE(markup.subjectFor(u"1"_s, u"Likes"_s), (MarkupSubject{Kind::Category, u"Likes"_s}));
    QCOMPARE(markup.subjectFor(u"1"_s, u"Views"_s), MarkupSubject());
    Service went = makeService(u"1"_s, u"a"_s, u"Views"_s);
    went.gone = true;
    QCOMPARE(markup.price(went), std::nullopt);

    Markup changed = markup;
    changed.setRule({}, std::nullopt);
    QCOMPARE(changed.subjectFor(u"1"_s, u"Views"_s), std::nullopt);
    QCOMPARE(changed.price(makeService(u"1"_s, u"a"_s, u"Views"_s)), std::nullopt);
    changed.setRule({Kind::Category, u"Likes"_s}, std::nullopt);
    QVERIFY(!changed.isEmpty());
    changed.setRule({Kind::Service, u"2"_s}, std::nullopt);
    QVERIFY(changed.isEmpty());
    changed.setRule({Kind::Service, u"2"_s}, rule(u"1"_s));
    QCOMPARE(changed.rule({Kind::Service, u"2"_s}), rule(u"1"_s));
}

void MarkupTest::pricesACatalog() {
    const CatalogPtr catalog = makeCatalog({makeService(u"1"_s, u"a"_s, u"Views"_s), //
                                            makeService(u"2"_s, u"b"_s, u"Likes"_s), //
                                            makeService(u"3"_s, u"c"_s, u"Likes"_s), //
                                            makeService(u"2"_s, u"b, sent twice"_s, u"Views"_s)});
    const Markup markup = everyKindOfRule();
    const CatalogPrices prices(catalog, markup);
    for (int row = 0; row < catalog->size(); ++row) {
        QCOMPARE(prices.price(row), markup.price(catalog->service(row)));
        QCOMPARE(prices.subject(row), markup.subjectFor(catalog->id(row), catalog->category(row)));
    }
    const auto ofLikes = prices.followers({Kind::Category, u"Likes"_s});
    QCOMPARE(ofLikes.count, 1);
    QCOMPARE(ofLikes.first, 2);
    QCOMPARE(prices.followers({}).count, 1);
    QCOMPARE(prices.followers({Kind::Service, u"2"_s}).count, 2);
    QCOMPARE(prices.followers({Kind::Service, u"99"_s}).first, -1);
    const CatalogPrices none(catalog, Markup());
    QCOMPARE(none.price(0), std::nullopt);
    QCOMPARE(none.subject(0), std::nullopt);
}

void MarkupTest::sortsByPrice() {
    // Against the plain way, with many equal prices, some beyond 64 bits and some services without one.
    QRandomGenerator random(11);
    QList<Service> services;
    for (int i = 0; i < 3'000; ++i) {
        const QString rate = i % 100 == 0   ? u"123456789012345678901.5"_s
                             : i % 100 == 1 ? u"123456789012345678901.25"_s
                                            : QString::number(random.bounded(500)) + u".0000000001"_s;
        services.append(makeService(QString::number(i), u"s"_s, QString::number(i % 5), rate));
    }
    const CatalogPtr catalog = makeCatalog(services);
    Markup markup;
    markup.categories.insert(u"0"_s, rule(u"50"_s));
    markup.categories.insert(u"1"_s, rule(u"0"_s, u"0.25"_s));
    markup.categories.insert(u"2"_s, rule(u"10"_s, u"0"_s, u"5"_s));
    markup.services.insert(u"3"_s, rule(u"-100"_s, u"7"_s));
    const auto prices = std::make_shared<const CatalogPrices>(catalog, markup);
    for (const bool descending : {false, true}) {
        std::vector<int> expected(static_cast<std::size_t>(catalog->size()));
        std::iota(expected.begin(), expected.end(), 0);
        std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
            const auto left = prices->price(a);
            const auto right = prices->price(b);
            if (!left || !right)
                return left.has_value() && !right.has_value();
            return descending ? *left > *right : *left < *right;
        });
        CatalogQuery query;
        query.sortColumn = CatalogQuery::Column::MyPrice;
        query.descending = descending;
        CatalogContext context;
        context.prices = prices;
        QCOMPARE(filterCatalog(*catalog, query, context).rows, expected);
        query.categories = {u"2"_s, u"4"_s};
        std::erase_if(expected, [&](int row) { return row % 5 != 2 && row % 5 != 4; });
        QCOMPARE(filterCatalog(*catalog, query, context).rows, expected);
    }
    CatalogQuery query;
    query.sortColumn = CatalogQuery::Column::MyPrice;
    QVERIFY(std::ranges::is_sorted(filterCatalog(*catalog, query, {}).rows)); // no prices: the provider's order
}

void MarkupTest::readsAmounts_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("whole") << u"50"_s << u"50"_s << u"50"_s;
    QTest::newRow("point") << u"1.35"_s << u"1.35"_s << u"1.35"_s;
    QTest::newRow("comma") << u"1,35"_s << u"1.35"_s << u"1.35"_s;
    QTest::newRow("comma before three") << u"1,500"_s << u"1500"_s << u"1.5"_s;
    QTest::newRow("point before three") << u"1.500"_s << u"1.5"_s << u"1500"_s;
    QTest::newRow("English groups") << u"1,234,567.89"_s << u"1234567.89"_s << u"1234567.89"_s;
    QTest::newRow("German groups") << u"1.234.567,89"_s << u"1234567.89"_s << u"1234567.89"_s;
    QTest::newRow("groups alone") << u"1.234.567"_s << u"1234567"_s << u"1234567"_s;
    QTest::newRow("spaces") << u"1 000,5"_s << u"1000.5"_s << u"1000.5"_s;
    QTest::newRow("Swiss") << u"1'000.50"_s << u"1000.5"_s << u"1000.5"_s;
    QTest::newRow("minus") << u" -5 "_s << u"-5"_s << u"-5"_s;
    QTest::newRow("true minus") << u"\u22125.5"_s << u"-5.5"_s << u"-5.5"_s;
    QTest::newRow("plus") << u"+ 50"_s << u"50"_s << u"50"_s;
    QTest::newRow("no whole") << u".5"_s << u"0.5"_s << u"0.5"_s;
    QTest::newRow("half typed") << u"5."_s << u"5"_s << u"5"_s;
    QTest::newRow("zero point") << u"0.500"_s << u"0.5"_s << u"none"_s;
    QTest::newRow("zero comma") << u"0,500"_s << u"none"_s << u"0.5"_s;
    QTest::newRow("Arabic") << u"\u0661\u066b\u0665"_s << u"1.5"_s << u"1.5"_s;
    QTest::newRow("empty") << u""_s << u"none"_s << u"none"_s;
    QTest::newRow("sign alone") << u"-"_s << u"none"_s << u"none"_s;
    QTest::newRow("point alone") << u"."_s << u"none"_s << u"none"_s;
    QTest::newRow("word") << u"half"_s << u"none"_s << u"none"_s;
    QTest::newRow("percent") << u"50%"_s << u"none"_s << u"none"_s;
    QTest::newRow("exponent") << u"1e3"_s << u"none"_s << u"none"_s;
    QTest::newRow("two points") << u"1.2.3"_s << u"none"_s << u"none"_s;
    QTest::newRow("mixed up") << u"1.2,3.4"_s << u"none"_s << u"none"_s;
    QTest::newRow("too long") << QString(40, u'9') << u"none"_s << u"none"_s;
}

void MarkupTest::readsAmounts() {
    QFETCH(const QString, typed);
    QTEST(textOf(parseAmount(typed, QLocale(QLocale::English, QLocale::UnitedStates))), "english");
    QTEST(textOf(parseAmount(typed, QLocale(QLocale::German, QLocale::Germany))), "german");
}

void MarkupTest::readsAmountsItWrote() {
    const QLocale locales[] = {QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Arabic),
                               QLocale(QLocale::French), QLocale(QLocale::Hindi)};
    for (const QLocale& locale : locales) {
        for (const auto& text : {u"0"_s, u"-12.5"_s, u"1234567.125"_s, u"0.001"_s, u"-100"_s, u"50"_s}) {
            const QString written = amountText(decimal(text), locale);
            QCOMPARE(textOf(parseAmount(written, locale)), text);
        }
    }
    QCOMPARE(amountText(decimal(u"-1234.5"_s), QLocale(QLocale::German)), u"\u22121234,5"_s);
}

QTEST_APPLESS_MAIN(MarkupTest)
#include "markup_test.moc"
