// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include "core/catalog_builder.h"
#include "store/catalog_book.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceChangeKind;
constexpr Timestamp monday = 1'700'000'000'000;
constexpr Timestamp day = 86'400'000;

ServiceChange change(const QString& id, Kind kind, Timestamp at, const QString& before = {},
                     const QString& after = {}) {
    return {id, kind, before, after, at};
}

CachedCatalog catalogOf(const char* name, Timestamp at = monday) {
    CatalogBuilder builder;
    const bool added = builder.add({"101", name, "Default", "First", {}, {}, Decimal(1)});
    Q_ASSERT(added);
    return {builder.build()->toBytes(), u"USD"_s, at};
}

Decimal rate(const char* text) {
    return *Decimal::parse(std::string_view(text));
}

} // namespace

class TestCatalogBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatChanged() {
        LedgerRoom room;
        const QList<ServiceChange> first{change(u"101"_s, Kind::Dearer, monday, u"0.9"_s, u"1.1"_s),
                                         change(u"102"_s, Kind::Name, monday, u"old"_s, u"متابعون\n🔥"_s),
                                         change(u"103"_s, Kind::Gone, monday)};
        const QList<ServiceChange> second{change(u"103"_s, Kind::Back, monday + day),
                                          change(u"101"_s, Kind::Limits, monday + day, u"1-2"_s, u"1-3"_s)};
        {
            CatalogBook book(*room.ledger);
            must(book.record(u"one"_s, catalogOf("first"), first));
            must(book.record(u"one"_s, catalogOf("second", monday + day), second));
            must(book.record(u"two"_s, catalogOf("other"), {change(u"101"_s, Kind::New, monday)}));
        }
        room.reopen();
        CatalogBook book(*room.ledger);
        QCOMPARE(must(book.changes(u"one"_s, 0)), first + second);
        QCOMPARE(must(book.changes(u"one"_s, monday + 1)), second);
        QCOMPARE(must(book.changes(u"two"_s, 0)), QList<ServiceChange>({change(u"101"_s, Kind::New, monday)}));
        QCOMPARE(must(book.changes(u"nobody"_s, 0)), QList<ServiceChange>());
        const CachedCatalog kept = must(room.ledger->catalog(u"one"_s));
        QCOMPARE(kept.fetchedAt, monday + day);
        QCOMPARE(Catalog::fromBytes(kept.bytes)->name(0), u"second"_s);
    }

    // A change that the schema refuses takes the catalog with it: else the next refresh would not tell it again.
    void togetherOrNotAtAll() {
        LedgerRoom room;
        CatalogBook book(*room.ledger);
        must(book.record(u"one"_s, catalogOf("first"), {}));
        QSignalSpy failed(room.ledger.get(), &Ledger::writeFailed);
        const auto refused =
            await(book.record(u"one"_s, catalogOf("second", monday + day),
                              {change(u"101"_s, Kind::New, monday), change(u"102"_s, static_cast<Kind>(77), monday)}));
        QVERIFY(!refused.ok());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(Catalog::fromBytes(must(room.ledger->catalog(u"one"_s)).bytes)->name(0), u"first"_s);
        QCOMPARE(must(book.changes(u"one"_s, 0)), QList<ServiceChange>());
    }

    void thoseThatWent() {
        LedgerRoom room;
        CatalogBook book(*room.ledger);
        must(book.record(u"one"_s, catalogOf("first"),
                         {change(u"1"_s, Kind::Gone, monday), change(u"2"_s, Kind::Gone, monday + day),
                          change(u"3"_s, Kind::New, monday + day), change(u"2"_s, Kind::Back, monday + 2 * day)}));
        QCOMPARE(must(book.gone(u"one"_s, 0)), (QSet<QString>{u"1"_s, u"2"_s}));
        QCOMPARE(must(book.gone(u"one"_s, monday + 1)), (QSet<QString>{u"2"_s}));
        QCOMPARE(must(book.gone(u"two"_s, 0)), QSet<QString>());
    }

    void pricesOfAService() {
        LedgerRoom room;
        CatalogBook book(*room.ledger);
        must(book.record(u"one"_s, catalogOf("first"),
                         {change(u"1"_s, Kind::Dearer, monday, u"0.9"_s, u"1.1"_s),
                          change(u"1"_s, Kind::Limits, monday, u"1-2"_s), change(u"2"_s, Kind::New, monday),
                          change(u"3"_s, Kind::New, monday),
                          change(u"2"_s, Kind::Cheaper, monday + day, u"5"_s, u"4.00000000001"_s),
                          change(u"1"_s, Kind::Cheaper, monday + day, u"1.1"_s, u"0.5"_s)}));
        must(book.record(u"two"_s, catalogOf("first"), {change(u"1"_s, Kind::Dearer, monday, u"7"_s, u"8"_s)}));
        QCOMPARE(must(book.prices(u"one"_s, u"1"_s)),
                 (QList<PricePoint>{{0, rate("0.9")}, {monday, rate("1.1")}, {monday + day, rate("0.5")}}));
        // New ones are known from their first day.
        QCOMPARE(must(book.prices(u"one"_s, u"2"_s)),
                 (QList<PricePoint>{{monday, rate("5")}, {monday + day, rate("4.00000000001")}}));
        QCOMPARE(must(book.prices(u"one"_s, u"3"_s)), QList<PricePoint>());
        QCOMPARE(must(book.prices(u"one"_s, u"4"_s)), QList<PricePoint>());
    }

    void ofVeryManyTheNewest() {
        LedgerRoom room;
        CatalogBook book(*room.ledger);
        QList<ServiceChange> many;
        constexpr int more = 7;
        for (int i = 0; i < CatalogBook::mostChanges + more; ++i)
            many.append(change(QString::number(i), Kind::New, monday + i));
        must(book.record(u"one"_s, catalogOf("first"), many));
        const auto found = must(book.changes(u"one"_s, 0));
        QCOMPARE(found.size(), CatalogBook::mostChanges);
        QCOMPARE(found.first(), many.at(more));
        QCOMPARE(found.last(), many.last());
    }

    // However many rows there are, only those of the account and the time or service are looked at.
    void everyReadHasItsIndex() {
        LedgerRoom room;
        OutsideView outside(room.file);
        const auto plan = [&outside](const QString& sql) {
            QString text;
            for (const QVariantList& row : outside.rows(u"EXPLAIN QUERY PLAN "_s + sql))
                text += row.last().toString() + u'\n';
            return text;
        };
        const QString account = u"account = (SELECT account FROM accounts WHERE account_id = 'one')"_s;
        const QString newest = plan(u"SELECT kind FROM service_changes WHERE "_s + account +
                                    u" AND at >= 5 ORDER BY at DESC, change_key "
                                    "DESC LIMIT 200000"_s);
        QVERIFY2(newest.contains(u"service_changes_by_time (account=? AND at>?)"_s), qPrintable(newest));
        QVERIFY2(!newest.contains(u"TEMP B-TREE"_s), qPrintable(newest));
        const QString prices = plan(u"SELECT kind FROM service_changes WHERE "_s + account +
                                    u" AND service_id = '1' AND kind IN (0, 3, 4) ORDER BY at, change_key"_s);
        QVERIFY2(prices.contains(u"service_changes_by_service (account=? AND service_id=?)"_s), qPrintable(prices));
        QVERIFY2(!prices.contains(u"TEMP B-TREE"_s), qPrintable(prices));
    }
};

QTEST_GUILESS_MAIN(TestCatalogBook)
#include "test_catalog_book.moc"
