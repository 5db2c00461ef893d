// SPDX-License-Identifier: GPL-3.0-or-later
// The side list of Services: its rows and counts, what choosing them makes of the query, saved searches and folding.
#include "core/catalog_builder.h"
#include "models/catalog_facets_model.h"
#include "models/facet_roles.h"
#include "models/saved_search_counts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogFacet::Kind;

struct Line {
    const char* id;
    const char* name;
    const char* category;
    bool refill = false;
    const char* type = "Default";
};

CatalogPtr catalogOf(const std::vector<Line>& lines) {
    CatalogBuilder builder;
    for (const Line& line : lines) {
        CatalogEntry entry;
        entry.id = line.id;
        entry.name = line.name;
        entry.category = line.category;
        entry.type = line.type;
        entry.rate = Decimal(1);
        entry.refill = line.refill;
        builder.add(entry);
    }
    return builder.build();
}

CatalogPtr shop() {
    return catalogOf({{"101", "Followers", "Instagram Followers | Real", true},
                      {"102", "Likes", "Instagram · Likes"},
                      {"103", "More likes", "Instagram · Likes", true},
                      {"201", "Views", "Video"},
                      {"301", "Plays", "Spotify plays", false, "Poll"}});
}

CatalogQuery textQuery(const QString& text) {
    CatalogQuery query;
    query.text = text;
    return query;
}

} // namespace

class CatalogFacetsTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CatalogFacetsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    CatalogPtr m_catalog;

    void show(const CatalogQuery& query, const QSet<QString>& favourites = {}) {
        m_model->setMatches(m_catalog, filterCatalog(*m_catalog, query, {favourites}), query);
    }
    [[nodiscard]] QModelIndex row(const CatalogFacet& facet) const { return m_model->index(m_model->rowOf(facet)); }
    [[nodiscard]] QStringList rows() const {
        QStringList said;
        for (int at = 0; at < m_model->rowCount(); ++at) {
            const QModelIndex index = m_model->index(at);
            QString line(index.data(FacetRole::Level).toInt() * 2, u' ');
            line += (index.data(Role::Heading).toBool() ? u"# "_s : QString()) + index.data().toString();
            if (index.data(Role::Count).isValid())
                line += u' ' + index.data(Role::Count).toString();
            if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
                line += u" *"_s;
            if (index.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked)
                line += u" ~"_s;
            said.append(line);
        }
        return said;
    }
    [[nodiscard]] QStringList chosen() const {
        QStringList said;
        for (const CatalogFacet& facet : m_model->chosen())
            said.append(facetWords(facet));
        return said;
    }

private Q_SLOTS:
    void init() {
        m_model = std::make_unique<CatalogFacetsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_catalog = shop();
    }
    void cleanup() {
        m_tester.reset();
        m_model.reset();
    }

    void groupsCategoriesByPlatform() {
        show({}, {u"101"_s});
        QCOMPARE(rows(), (QStringList{u"# Categories"_s, u"All categories 5 *"_s, u"Favourites 1"_s, u"Instagram 3"_s,
                                      u"Video 1"_s, u"Spotify plays 1"_s, u"# Offers"_s, u"Refill 2"_s, u"Cancel 0"_s,
                                      u"Drip-feed 0"_s, u"# Types"_s, u"Default 4"_s, u"Poll 1"_s}));
        QSignalSpy folding(m_model.get(), &CatalogFacetsModel::foldingChanged);
        m_model->setOpen(row({Kind::Platform, u"Instagram"_s}), true);
        QCOMPARE(rows().mid(3, 4),
                 (QStringList{u"Instagram 3"_s, u"  Followers | Real 1"_s, u"  Likes 2"_s, u"Video 1"_s}));
        QCOMPARE(row({Kind::Category, u"Instagram · Likes"_s}).data(Qt::AccessibleTextRole).toString(),
                 u"Instagram · Likes, 2 service(s)"_s);
        m_model->setOpen(row({Kind::Section, u"types"_s}), false);
        QCOMPARE(rows().last(), u"# Types"_s);
        QCOMPARE(folding.size(), 2);
        QVERIFY(m_model->folding().openPlatforms.contains(u"Instagram"_s));
        QVERIFY(m_model->folding().closedSections.contains(u"types"_s));
        m_model->setOpen(row({Kind::Section, u"types"_s}), false);
        QCOMPARE(folding.size(), 2);
        m_model->setFolding({});
        QCOMPARE(m_model->rowCount(), 13);
    }

    void headingsAreNoChoice() {
        show({});
        QVERIFY(!row({Kind::Section, u"offers"_s}).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!row({Kind::Section, u"offers"_s}).data(Qt::CheckStateRole).isValid());
        QVERIFY(row({Kind::Refill}).flags().testFlag(Qt::ItemIsSelectable));
    }

    void countsChangeAndRowsStay() {
        show({});
        const QPersistentModelIndex video = row({Kind::Category, u"Video"_s});
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        show({});
        QCOMPARE(changed.size(), 0);
        m_model->setSaved({{u"likes"_s, textQuery(u"likes"_s)}}, {}); // so that no row comes with the text
        layout.clear();
        show(textQuery(u"likes"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(row({Kind::All}).data(Role::Count).toInt(), 2);
        QCOMPARE(video.data().toString(), u"Video"_s);
        QCOMPARE(video.data(Role::Count).toInt(), 0);
        QCOMPARE(reset.size() + layout.size(), 0);
    }

    void rowsOfOtherCategoriesKeepTheirs() {
        show({});
        const QPersistentModelIndex video = row({Kind::Category, u"Video"_s});
        const QPersistentModelIndex plays = row({Kind::Category, u"Spotify plays"_s});
        m_catalog = catalogOf({{"1", "A", "Brand new"}, {"2", "B", "Zeroth"}, {"3", "C", "Video"}});
        show({});
        QCOMPARE(video.row(), 5);
        QVERIFY(!plays.isValid());
        m_model->setMatches(nullptr, {}, {});
        QCOMPARE(m_model->rowOf({Kind::All}), 1);
    }

    void findsCategories() {
        show({});
        m_model->setWantedCategory(u"LIKES insta"_s);
        QCOMPARE(rows().mid(3, 3), (QStringList{u"Instagram 3"_s, u"  Likes 2"_s, u"# Offers"_s}));
        m_model->setWantedCategory(u"nothing like it"_s);
        QCOMPARE(rows().at(3), u"# Offers"_s);
        m_model->setWantedCategory({});
        QCOMPARE(rows().at(3), u"Instagram 3"_s); // as folded as before
        QCOMPARE(rows().at(4), u"Video 1"_s);
    }

    void choosesAlone() {
        CatalogQuery query = textQuery(u"likes"_s);
        query.categories = {u"Video"_s, u"Spotify plays"_s};
        query.refillOnly = true;
        query.sortColumn = CatalogQuery::Column::Rate;
        query.descending = true;
        show(query);
        const CatalogQuery one = m_model->alone(query, {Kind::Category, u"Video"_s});
        QCOMPARE(one.categories, QStringList{u"Video"_s});
        QVERIFY(one.refillOnly && one.descending && one.text == u"likes");
        // Again: nothing is chosen there.
        QVERIFY(m_model->alone(one, {Kind::Category, u"Video"_s}).categories.isEmpty());
        const CatalogQuery favourites = m_model->alone(one, {Kind::Favourites});
        QVERIFY(favourites.favouritesOnly && favourites.categories.isEmpty());
        const CatalogQuery all = m_model->alone(favourites, {Kind::All});
        QVERIFY(!all.favouritesOnly && all.refillOnly);
        const CatalogQuery cancel = m_model->alone(query, {Kind::Cancel});
        QVERIFY(cancel.cancelOnly && !cancel.refillOnly && cancel.categories.size() == 2);
        QVERIFY(m_model->alone(query, {Kind::DripFeed}).dripFeedOnly);
        QCOMPARE(m_model->alone(query, {Kind::Type, u"Poll"_s}).types, QStringList{u"Poll"_s});
    }

    void choosesSeveral() {
        show({});
        CatalogQuery query = m_model->toggled({}, {Kind::Category, u"Video"_s});
        query = m_model->toggled(query, {Kind::Category, u"Instagram · Likes"_s});
        QCOMPARE(query.categories, (QStringList{u"Video"_s, u"Instagram · Likes"_s}));
        show(query);
        QCOMPARE(row({Kind::Platform, u"Instagram"_s}).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(row({Kind::All}).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(chosen(), (QStringList{u"Video"_s, u"Instagram · Likes"_s}));
        // The platform takes what it lacks, and gives all of it away.
        query = m_model->toggled(query, {Kind::Platform, u"Instagram"_s});
        QCOMPARE(query.categories.size(), 3);
        show(query);
        QCOMPARE(chosen(), (QStringList{u"Instagram"_s, u"Video"_s}));
        query = m_model->toggled(query, {Kind::Platform, u"Instagram"_s});
        QCOMPARE(query.categories, QStringList{u"Video"_s});
        query = m_model->toggled(query, {Kind::Category, u"Video"_s});
        QVERIFY(query == CatalogQuery());
        QCOMPARE(m_model->alone(query, {Kind::Platform, u"Instagram"_s}).categories.size(), 2);
        query = m_model->toggled(m_model->toggled(query, {Kind::Refill}), {Kind::Cancel});
        QVERIFY(query.refillOnly && query.cancelOnly);
        query = m_model->toggled(query, {Kind::Type, u"Poll"_s});
        query = m_model->toggled(query, {Kind::Favourites});
        show(query);
        QCOMPARE(chosen(), (QStringList{u"Favourites"_s, u"Refill"_s, u"Cancel"_s, u"Poll"_s}));
        QVERIFY(m_model->toggled(query, {Kind::Refill}).cancelOnly);
        QVERIFY(!m_model->toggled(query, {Kind::All}).favouritesOnly);
    }

    void showsWhatChanged() {
        const CatalogFacet dearer{Kind::Change, {}, ServiceChangeKind::Dearer};
        const CatalogFacet refill{Kind::Change, {}, ServiceChangeKind::Refill};
        CatalogMatches matches = filterCatalog(*m_catalog, {}, {});
        m_model->setMatches(m_catalog, matches, {});
        QCOMPARE(m_model->rowOf({Kind::Section, u"changes"_s}), -1);
        matches.perChange[std::size_t(ServiceChangeKind::Dearer)] = 31;
        matches.perChange[std::size_t(ServiceChangeKind::Refill)] = 2;
        m_model->setMatches(m_catalog, matches, {});
        QCOMPARE(row(dearer).data().toString(), u"Dearer"_s);
        QCOMPARE(row(dearer).data(Role::Count).toInt(), 31);
        QCOMPARE(m_model->rowOf({Kind::Change, {}, ServiceChangeKind::New}), -1);
        CatalogQuery query = m_model->toggled(m_model->alone({}, dearer), refill);
        QCOMPARE(int(query.changes), int(setOf(ServiceChangeKind::Dearer) | setOf(ServiceChangeKind::Refill)));
        // What is chosen stays, though there is none of it any more.
        m_model->setMatches(m_catalog, filterCatalog(*m_catalog, {}, {}), query);
        QCOMPARE(row(dearer).data(Role::Count).toInt(), 0);
        QCOMPARE(chosen(), (QStringList{u"Dearer"_s, u"Changed refill"_s}));
        QCOMPARE(m_model->alone(query, refill).changes, setOf(ServiceChangeKind::Refill));
    }

    void showsSavedSearches() {
        show({});
        QCOMPARE(m_model->rowOf({Kind::SaveThis}), -1);
        QCOMPARE(m_model->rowOf({Kind::Section, u"saved"_s}), -1);
        CatalogQuery refilled = textQuery(u"likes"_s);
        refilled.refillOnly = true;
        show(refilled);
        QVERIFY(m_model->rowOf({Kind::SaveThis}) > 0);
        m_model->setSaved({{u"Refilled"_s, refilled}}, {});
        QCOMPARE(m_model->rowOf({Kind::SaveThis}), -1); // it is
        QVERIFY(!row({Kind::Saved, u"Refilled"_s}).data(Role::Count).isValid());
        m_model->setSaved({{u"Refilled"_s, refilled}}, {42});
        const QModelIndex saved = row({Kind::Saved, u"Refilled"_s});
        QCOMPARE(saved.data(Role::Count).toInt(), 42);
        QCOMPARE(saved.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        CatalogQuery other = textQuery(u"views"_s);
        other.cancelOnly = true;
        other.descending = true;
        const CatalogQuery found = m_model->alone(other, {Kind::Saved, u"Refilled"_s});
        QVERIFY(sameFilter(found, refilled));
        QVERIFY(found.descending);
        QSignalSpy renames(m_model.get(), &CatalogFacetsModel::renameAsked);
        QVERIFY(!m_model->setData(saved, u"  "_s, Qt::EditRole));
        QVERIFY(m_model->setData(saved, u" New  name "_s, Qt::EditRole));
        QCOMPARE(renames.size(), 1);
        QCOMPARE(renames.first(), (QVariantList{u"Refilled"_s, u"New name"_s}));
        QVERIFY(!m_model->setData(row({Kind::Refill}), u"x"_s, Qt::EditRole));
    }

    void countsSavedSearchesAside() {
        SavedSearchCounts counts;
        QSignalSpy counted(&counts, &SavedSearchCounts::counted);
        CatalogQuery favourites;
        favourites.favouritesOnly = true;
        counts.setSearches({{u"Likes"_s, textQuery(u"likes"_s)}, {u"Marked"_s, favourites}});
        counted.clear();
        counts.setCatalog(m_catalog, {{u"101"_s}});
        QVERIFY(counts.counts().isEmpty());
        QVERIFY(counted.wait());
        QCOMPARE(counts.counts(), (QList<int>{2, 1}));
        // A new name counts nothing anew.
        counts.setSearches({{u"Hearts"_s, textQuery(u"likes"_s)}, {u"Marked"_s, favourites}});
        QCOMPARE(counts.counts(), (QList<int>{2, 1}));
        // Of two catalogs the last one counts.
        counted.clear();
        counts.setCatalog(nullptr, {});
        counts.setCatalog(m_catalog, {{u"101"_s, u"102"_s, u"201"_s}});
        QTRY_COMPARE(counts.counts(), (QList<int>{2, 3}));
        QCOMPARE(counted.size(), 2);
    }
};

QTEST_GUILESS_MAIN(CatalogFacetsTest)
#include "catalog_facets_test.moc"
