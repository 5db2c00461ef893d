// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_completion.h"
#include "core/order_condition.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = OrderTerm::Kind;

namespace {

qint64 startOf(int year, int month, int day) {
    return QDate(year, month, day).startOfDay().toMSecsSinceEpoch();
}

OrderTextContext context() {
    return {{{u"id-1"_s, u"HeySMM Provider"_s}, {u"id-2"_s, u"Second"_s}, {u"id-3"_s, u"Second hand"_s}},
            QDateTime(QDate(2026, 11, 25), QTime(13, 30)).toMSecsSinceEpoch()};
}

OrderTerms termsOf(const QString& text) {
    const auto terms = parseOrderText(text, context());
    return terms ? terms.value() : OrderTerms{};
}

} // namespace

Q_DECLARE_METATYPE(OrderTerms)

/// The query language of the orders.
class OrderSearchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QList<bool>>("negated");
        QTest::newRow("nothing") << u"  "_s << QStringList() << QList<bool>();
        QTest::newRow("words") << u" insta  followers"_s << QStringList{u"insta"_s, u"followers"_s}
                               << QList<bool>{false, false};
        QTest::newRow("exact words") << u"\"real followers\" x"_s << QStringList{u"real followers"_s, u"x"_s}
                                     << QList<bool>{false, false};
        QTest::newRow("a NUL between") << QString(u"a b"_s).replace(u' ', QChar()) << QStringList{u"a"_s, u"b"_s}
                                       << QList<bool>{false, false};
        QTest::newRow("without") << u"a -b -\"c d\""_s << QStringList{u"a"_s, u"b"_s, u"c d"_s}
                                 << QList<bool>{false, true, true};
        QTest::newRow("a link") << u"https://example.com/a?status=1"_s
                                << QStringList{u"https://example.com/a?status=1"_s} << QList<bool>{false};
        QTest::newRow("another name") << u"remains:5 - --x"_s << QStringList{u"remains:5"_s, u"-"_s, u"--x"_s}
                                      << QList<bool>{false, false, false};
    }
    void words() {
        QFETCH(QString, typed);
        QFETCH(QStringList, texts);
        QFETCH(QList<bool>, negated);
        const OrderTerms terms = termsOf(typed);
        QCOMPARE(terms.size(), texts.size());
        for (qsizetype at = 0; at < terms.size(); ++at) {
            QCOMPARE(terms.at(at).kind, Kind::Text);
            QCOMPARE(terms.at(at).text, texts.at(at));
            QCOMPARE(terms.at(at).negated, negated.at(at));
        }
    }

    void statuses() {
        QCOMPARE(termsOf(u"status:partial"_s).first().facets, QList<int>{8});
        QCOMPARE(termsOf(u"STATUS:Running"_s).first().facets, (QList<int>{5, 6}));
        QCOMPARE(termsOf(u"status:\"in progress\""_s).first().facets, QList<int>{6});
        QCOMPARE(termsOf(u"status:attention"_s).first().facets, QList<int>{1});
        QVERIFY(termsOf(u"-status:done"_s).first().negated);
    }
    void services() {
        const OrderTerm exact = termsOf(u"service:101"_s).first();
        QCOMPARE(exact.kind, Kind::Service);
        QVERIFY(!exact.isName);
        QVERIFY(termsOf(u"service:followers"_s).first().isName);
        QVERIFY(termsOf(u"service:\"followers 10\""_s).first().isName);
        for (const QString& id : {u"101"_s, u"abc"_s, u"a b 7"_s}) {
            const OrderTerm term = termsOf(ordersOfService(id)).first();
            QCOMPARE(term.kind, Kind::Service);
            QCOMPARE(term.text, id);
            QVERIFY(!term.isName);
        }
    }
    void times_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        QTest::newRow("today") << u"placed:today"_s << startOf(2026, 11, 25) << startOf(2026, 11, 26);
        QTest::newRow("yesterday") << u"placed:yesterday"_s << startOf(2026, 11, 24) << startOf(2026, 11, 25);
        QTest::newRow("days") << u"placed:7d"_s << startOf(2026, 11, 19) << qint64(0);
        QTest::newRow("weeks") << u"placed:2w"_s << startOf(2026, 11, 12) << qint64(0);
        QTest::newRow("hours") << u"placed:24h"_s << context().now - 86'400'000 << qint64(0);
        QTest::newRow("day") << u"placed:2026-11-01"_s << startOf(2026, 11, 1) << startOf(2026, 11, 2);
        QTest::newRow("month") << u"placed:2026-11"_s << startOf(2026, 11, 1) << startOf(2026, 12, 1);
        QTest::newRow("range") << u"placed:2026-11-01..2026-11-20"_s << startOf(2026, 11, 1) << startOf(2026, 11, 21);
        QTest::newRow("since") << u"placed:2026-11-01.."_s << startOf(2026, 11, 1) << qint64(0);
        QTest::newRow("until") << u"placed:..2026-11-01"_s << qint64(0) << startOf(2026, 11, 2);
    }
    void times() {
        QFETCH(QString, typed);
        QFETCH(qint64, from);
        QFETCH(qint64, until);
        const OrderTerms terms = termsOf(typed);
        QCOMPARE(terms.size(), 1);
        QCOMPARE(terms.first().from, from);
        QCOMPARE(terms.first().until, until);
    }
    void charges() {
        const OrderTerm above = termsOf(u"charge > 0.5"_s).first();
        QCOMPARE(above.kind, Kind::Charge);
        QCOMPARE(above.low, Decimal::parse(u"0.5"_s));
        QVERIFY(!above.lowIncluded && !above.high);
        const OrderTerm range = termsOf(u"charge:0.1..2"_s).first();
        QVERIFY(range.low == Decimal::parse(u"0.1"_s) && range.high == Decimal(2));
        QVERIFY(range.lowIncluded && range.highIncluded);
        QVERIFY(termsOf(u"charge<=3"_s).first().highIncluded);
        QVERIFY(!termsOf(u"charge<3"_s).first().highIncluded);
    }
    void accounts() {
        QCOMPARE(termsOf(u"account:heysmm"_s).first().accounts, QStringList{u"id-1"_s});
        QCOMPARE(termsOf(u"account:second"_s).first().accounts, (QStringList{u"id-2"_s, u"id-3"_s}));
        QCOMPARE(termsOf(u"account:id-2"_s).first().accounts, QStringList{u"id-2"_s});
    }

    void sides() {
        const OrderTerms either = termsOf(u"a b OR status:partial"_s);
        QCOMPARE(either.size(), 1);
        QCOMPARE(either.first().kind, Kind::Any);
        QCOMPARE(either.first().parts.size(), std::size_t(2));
        QCOMPARE(either.first().parts.at(0).kind, Kind::All);
        QCOMPARE(either.first().parts.at(0).parts.size(), std::size_t(2));
        QCOMPARE(either.first().parts.at(1).kind, Kind::Status);
        // A bracket alone says nothing more than what stands in it; one without it everything else.
        QCOMPARE(termsOf(u"(a b) c"_s), termsOf(u"a b c"_s));
        const OrderTerms without = termsOf(u"x -(a OR b)"_s);
        QCOMPARE(without.size(), 2);
        QCOMPARE(without.at(1).kind, Kind::Any);
        QVERIFY(without.at(1).negated);
        const OrderTerms nested = termsOf(u"((a OR -b) c) or d"_s);
        QCOMPARE(nested.first().parts.size(), std::size_t(2));
        QVERIFY(nested.first().parts.at(0).parts.at(0).parts.at(1).parts.at(0).negated);
    }
    // Brackets within a word are the word's, and "or" while it is being typed is one.
    void wordsWithBrackets_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("link") << u"https://example.com/A_(b)"_s << QStringList{u"https://example.com/A_(b)"_s};
        QTest::newRow("link in brackets") << u"(example.com/A_(b) x)"_s << QStringList{u"example.com/A_(b)"_s, u"x"_s};
        QTest::newRow("smile") << u":)"_s << QStringList{u":)"_s};
        QTest::newRow("or typed") << u"a or"_s << QStringList{u"a"_s, u"or"_s};
        QTest::newRow("order") << u"ORDER orange"_s << QStringList{u"ORDER"_s, u"orange"_s};
    }
    void wordsWithBrackets() {
        QFETCH(QString, typed);
        QFETCH(QStringList, texts);
        QStringList found;
        const OrderTerms terms = termsOf(typed);
        for (const OrderTerm& term : terms)
            found.append(term.kind == Kind::Text ? term.text : u"not a text"_s);
        QCOMPARE(found, texts);
    }

    void completions_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first"); ///< what the text becomes
        QTest::addColumn<int>("offered");   ///< -1: whatever
        QTest::newRow("a name") << u"insta sta"_s << u"insta status:"_s << 1;
        QTest::newRow("without") << u"-sta"_s << u"-status:"_s << 1;
        QTest::newRow("in a bracket") << u"(plac"_s << u"(placed:"_s << 1;
        QTest::newRow("a value") << u"a status:par"_s << u"a status:partial"_s << 1;
        QTest::newRow("all values") << u"status:"_s << u"status:attention"_s << 12;
        QTest::newRow("a time") << u"placed:y"_s << u"placed:yesterday"_s << -1;
        QTest::newRow("a service by name") << u"service:foll"_s << u"service:101"_s << 1;
        QTest::newRow("a service of a word") << u"service:x"_s << u"service:\"x-7\""_s << 1;
        QTest::newRow("an account") << u"account:\"hey"_s << u"account:\"HeySMM Provider\""_s << 1;
        QTest::newRow("a link") << u"https://status"_s << QString() << 0;
        QTest::newRow("a word") << u"nothing"_s << QString() << 0;
    }
    void completions() {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QFETCH(int, offered);
        const OrderVocabulary vocabulary{{{u"101"_s, u"Instagram Followers"_s}, {u"x-7"_s, u"Poll votes"_s}},
                                         {u"HeySMM Provider"_s, u"Second"_s}};
        const CatalogCompletions found = completeOrderText(typed, typed.size(), vocabulary);
        if (offered >= 0)
            QCOMPARE(found.list.size(), offered);
        if (offered == 0)
            return;
        QString text = typed;
        QCOMPARE(text.replace(found.start, found.length, found.list.first().text), first);
        QVERIFY(!found.list.first().explanation.isEmpty());
    }
    void anAccountAloneIsNotOffered() {
        QVERIFY(completeOrderText(u"acc", 3, {{}, {u"Only"_s}}).list.isEmpty());
        QCOMPARE(completeOrderText(u"acc", 3, {{}, {u"One"_s, u"Two"_s}}).list.size(), 1);
    }

    void problems_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("quotation") << u"a \"b c"_s << u"\"b c"_s;
        QTest::newRow("no value") << u"x status:"_s << u"status:"_s;
        QTest::newRow("space before it") << u"service: 101"_s << u"service:"_s;
        QTest::newRow("no such status") << u"status:lost x"_s << u"lost"_s;
        QTest::newRow("no such account") << u"account:third"_s << u"third"_s;
        QTest::newRow("no day") << u"placed:2026-13-01"_s << u"2026-13-01"_s;
        QTest::newRow("no time") << u"placed:0d"_s << u"0d"_s;
        QTest::newRow("turned") << u"placed:2026-11-02..2026-11-01"_s << u"2026-11-02..2026-11-01"_s;
        QTest::newRow("no amount") << u"charge>much"_s << u"much"_s;
        QTest::newRow("too fine") << u"charge>0.0000000001"_s << u"0.0000000001"_s;
        QTest::newRow("turned charge") << u"charge:2..1"_s << u"2..1"_s;
        QTest::newRow("bracket") << u"a (b c"_s << u"("_s;
        QTest::newRow("no bracket") << u"a ) b"_s << u")"_s;
        QTest::newRow("empty bracket") << u"a () b"_s << u"()"_s;
        QTest::newRow("no left side") << u"OR b"_s << u"OR"_s;
        QTest::newRow("no right side") << u"a OR (b OR )"_s << u"OR"_s;
        QTest::newRow("too deep") << u"("_s.repeated(60) + u"a"_s << u"("_s;
        QTest::newRow("compared") << u"status>done"_s << u"done"_s;
    }
    void problems() {
        QFETCH(QString, typed);
        QFETCH(QString, wrong);
        const auto terms = parseOrderText(typed, context());
        QVERIFY(!terms);
        QCOMPARE(typed.mid(terms.error().at, terms.error().length), wrong);
        QVERIFY(!terms.error().words.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OrderSearchTest)
#include "order_search_test.moc"
