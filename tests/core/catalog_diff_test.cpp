// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_diff.h"

#include "catalog_maker.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp now = 1'700'000'000'000;
using Kind = ServiceChangeKind;

Service service(const QString& id, const QString& rate = u"0.9"_s) {
    Service made = makeService(id, u"Followers "_s + id, u"First"_s, rate);
    made.min = 50;
    made.max = 10'000;
    made.refill = true;
    made.description = u"About "_s + id;
    return made;
}

ServiceChange change(const QString& id, Kind kind, const QString& before = {}, const QString& after = {}) {
    return {id, kind, before, after, now};
}

CatalogDiff compare(const QList<Service>& before, const QList<Service>& fresh, CatalogDiffRules rules = {}) {
    rules.at = now;
    return compareCatalogs(makeCatalog(before), makeCatalog(fresh), rules);
}

QStringList idsOf(const Catalog& catalog) {
    QStringList ids;
    for (int row = 0; row < catalog.size(); ++row)
        ids.append(catalog.gone(row) ? u"gone "_s + catalog.id(row) : catalog.id(row));
    return ids;
}

QList<Service> many(int count, const QString& rate) {
    QList<Service> services;
    services.reserve(count);
    for (int i = 0; i < count; ++i)
        services.append(service(QString::number(i + 1), rate));
    return services;
}

class CatalogDiffTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data() {
        QTest::addColumn<Service>("before");
        QTest::addColumn<Service>("after");
        QTest::addColumn<QList<ServiceChange>>("changes");
        const Service usual = service(u"101"_s);
        const auto row = [&usual](const char* name, const std::function<void(Service&)>& differ,
                                  const QList<ServiceChange>& changes) {
            Service after = usual;
            differ(after);
            QTest::newRow(name) << usual << after << changes;
        };
        const auto rate = [](const char* text) {
            return [text](Service& s) { s.rate = *Decimal::parse(std::string_view(text)); };
        };
        row("nothing", [](Service&) {}, {});
        row("the same rate in other digits", rate("0.900"), {});
        row("dearer", rate("1.10"), {change(u"101"_s, Kind::Dearer, u"0.9"_s, u"1.1"_s)});
        row("dearer by the last digit", rate("0.90000000001"),
            {change(u"101"_s, Kind::Dearer, u"0.9"_s, u"0.90000000001"_s)});
        row("cheaper", rate("0"), {change(u"101"_s, Kind::Cheaper, u"0.9"_s, u"0"_s)});
        row("minimum", [](Service& s) { s.min = 100; },
            {change(u"101"_s, Kind::Limits, u"50-10000"_s, u"100-10000"_s)});
        row("maximum", [](Service& s) { s.max = 5; }, {change(u"101"_s, Kind::Limits, u"50-10000"_s, u"50-5"_s)});
        row("name", [](Service& s) { s.name = u"متابعون 🔥"_s; },
            {change(u"101"_s, Kind::Name, u"Followers 101"_s, u"متابعون 🔥"_s)});
        row("refill", [](Service& s) { s.refill = false; }, {change(u"101"_s, Kind::Refill, u"1"_s, u"0"_s)});
        row("cancel", [](Service& s) { s.cancel = true; }, {change(u"101"_s, Kind::Cancel, u"0"_s, u"1"_s)});
        row("type", [](Service& s) { s.type = u"Poll"_s; }, {change(u"101"_s, Kind::Type, u"Default"_s, u"Poll"_s)});
        row("words that are not watched",
            [](Service& s) {
                s.description = u"Other"_s;
                s.category = u"Second"_s;
                s.averageTime = u"1 hour"_s;
                s.dripFeed = true;
            },
            {});
        row("several at once",
            [](Service& s) {
                s.rate = Decimal(2);
                s.max = 20'000;
                s.cancel = true;
            },
            {change(u"101"_s, Kind::Dearer, u"0.9"_s, u"2"_s),
             change(u"101"_s, Kind::Limits, u"50-10000"_s, u"50-20000"_s),
             change(u"101"_s, Kind::Cancel, u"0"_s, u"1"_s)});
    }
    void tellsWhatChanged() {
        QFETCH(Service, before);
        QFETCH(Service, after);
        QFETCH(QList<ServiceChange>, changes);
        const CatalogDiff diff = compare({before, service(u"7"_s)}, {after, service(u"7"_s)});
        QCOMPARE(diff.changes, changes);
        QCOMPARE(diff.catalog->service(0), after);
        QCOMPARE(diff.catalog->goneCount(), 0);
    }

    void theFirstCatalogIsNoNews() {
        const CatalogPtr fresh = makeCatalog({service(u"1"_s)});
        const CatalogDiff diff = compareCatalogs(nullptr, fresh, {.at = now});
        QCOMPARE(diff.changes, QList<ServiceChange>());
        QCOMPARE(diff.catalog, fresh);
    }

    void newAndGoneAndBack() {
        const CatalogDiff went =
            compare({service(u"1"_s), service(u"2"_s), service(u"3"_s)}, {service(u"4"_s), service(u"3"_s)});
        QCOMPARE(went.changes, QList<ServiceChange>({change(u"4"_s, Kind::New), change(u"1"_s, Kind::Gone),
                                                     change(u"2"_s, Kind::Gone)}));
        QCOMPARE(idsOf(*went.catalog), QStringList({u"4"_s, u"3"_s, u"gone 1"_s, u"gone 2"_s}));
        QCOMPARE(went.catalog->goneCount(), 2);
        // As it was when it went, all of it.
        Service gone = service(u"2"_s);
        gone.gone = true;
        QCOMPARE(went.catalog->service(went.catalog->find(u"2"_s)), gone);

        // Told once; those that went just now stand before those from before.
        const CatalogDiff still =
            compareCatalogs(went.catalog, makeCatalog({service(u"4"_s)}), CatalogDiffRules{.at = now});
        QCOMPARE(still.changes, QList<ServiceChange>({change(u"3"_s, Kind::Gone)}));
        QCOMPARE(idsOf(*still.catalog), QStringList({u"4"_s, u"gone 3"_s, u"gone 1"_s, u"gone 2"_s}));

        const CatalogDiff back = compareCatalogs(still.catalog, makeCatalog({service(u"4"_s), service(u"2"_s, u"1"_s)}),
                                                 CatalogDiffRules{.at = now});
        QCOMPARE(back.changes,
                 QList<ServiceChange>({change(u"2"_s, Kind::Back), change(u"2"_s, Kind::Dearer, u"0.9"_s, u"1"_s)}));
        QCOMPARE(idsOf(*back.catalog), QStringList({u"4"_s, u"2"_s, u"gone 3"_s, u"gone 1"_s}));
    }

    void forgetsWhatWentLongAgo() {
        QList<Service> before{service(u"1"_s), service(u"2"_s), service(u"3"_s)};
        before[1].gone = true;
        before[2].gone = true;
        const CatalogDiff diff = compare(before, {service(u"9"_s)}, {.keptGone = QSet<QString>{u"3"_s}});
        QCOMPARE(idsOf(*diff.catalog), QStringList({u"9"_s, u"gone 1"_s, u"gone 3"_s}));
        QCOMPARE(diff.changes, QList<ServiceChange>({change(u"9"_s, Kind::New), change(u"1"_s, Kind::Gone)}));
    }

    void comparesNoRatesOfDifferentCurrencies() {
        const CatalogDiff diff = compare({service(u"1"_s)}, {service(u"1"_s, u"80"_s)}, {.comparesRates = false});
        QCOMPARE(diff.changes, QList<ServiceChange>());
    }

    // A provider that sends an id twice, in any order, is compared by the first one.
    void comparesTheFirstOfDuplicates() {
        const QList<Service> twice{service(u"1"_s), service(u"2"_s), service(u"1"_s, u"5"_s)};
        QCOMPARE(compare(twice, twice).changes, QList<ServiceChange>());
        QCOMPARE(compare(twice, {service(u"1"_s), service(u"2"_s)}).changes, QList<ServiceChange>());
        QCOMPARE(compare({service(u"1"_s), service(u"2"_s)}, twice).changes, QList<ServiceChange>());
        const CatalogDiff gone = compare(twice, {service(u"2"_s)});
        QCOMPARE(gone.changes, QList<ServiceChange>({change(u"1"_s, Kind::Gone)}));
        QCOMPARE(idsOf(*gone.catalog), QStringList({u"2"_s, u"gone 1"_s}));
        QCOMPARE(compare(twice, {service(u"1"_s, u"5"_s), service(u"1"_s), service(u"2"_s)}).changes,
                 QList<ServiceChange>({change(u"1"_s, Kind::Dearer, u"0.9"_s, u"5"_s)}));
    }

    void otherOrderIsNoChange() {
        QList<Service> services = many(500, u"1"_s);
        QList<Service> turned(services.crbegin(), services.crend());
        QCOMPARE(compare(services, turned).changes, QList<ServiceChange>());
    }

    void nothingLeftAndNothingBefore() {
        const CatalogDiff all = compare({service(u"1"_s)}, {});
        QCOMPARE(all.changes, QList<ServiceChange>({change(u"1"_s, Kind::Gone)}));
        QCOMPARE(idsOf(*all.catalog), QStringList({u"gone 1"_s}));
        QCOMPARE(compare({}, {service(u"1"_s)}).changes, QList<ServiceChange>({change(u"1"_s, Kind::New)}));
        QVERIFY(compare({}, {}).changes.isEmpty());
    }

    // Survives the cache, which keeps the mark.
    void goneIsCached() {
        const CatalogDiff went = compare({service(u"1"_s), service(u"2"_s)}, {service(u"2"_s)});
        const CatalogPtr cached = Catalog::fromBytes(went.catalog->toBytes());
        QVERIFY(cached);
        QCOMPARE(idsOf(*cached), QStringList({u"2"_s, u"gone 1"_s}));
        QCOMPARE(cached->goneCount(), 1);
    }

    // Measured against making one of the catalogs, which a refresh does anyway.
    void comparesLargeCatalogsQuickly() {
        constexpr int count = 100'000;
        const QList<Service> services = many(count, u"0.9"_s);
        const CatalogPtr before = makeCatalog(services);
        QElapsedTimer clock;
        clock.start();
        const CatalogPtr fresh = makeCatalog(services);
        const qint64 making = clock.nsecsElapsed();
        const CatalogPtr dearer = makeCatalog(many(count, u"1"_s));

        clock.start();
        const CatalogDiff none = compareCatalogs(before, fresh, {.at = now});
        const qint64 comparing = clock.nsecsElapsed();
        QCOMPARE(none.changes.size(), 0);
        QCOMPARE(none.catalog, fresh);
        qInfo("made in %.1f ms, compared in %.1f ms", double(making) / 1e6, double(comparing) / 1e6);
        QVERIFY2(comparing < making, "comparing takes longer than making a catalog");

        clock.start();
        QCOMPARE(compareCatalogs(before, dearer, {.at = now}).changes.size(), count);
        qInfo("all dearer: compared in %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        clock.start();
        const CatalogDiff half = compareCatalogs(before, makeCatalog(many(count / 2, u"0.9"_s)), {.at = now});
        QCOMPARE(half.changes.size(), count / 2);
        QCOMPARE(half.catalog->goneCount(), count / 2);
    }
};

} // namespace

QTEST_GUILESS_MAIN(CatalogDiffTest)
#include "catalog_diff_test.moc"
