// SPDX-License-Identifier: GPL-3.0-or-later
// The table "Services" over several accounts: its columns, and the mark of the lowest rate.
#include "../core/catalog_maker.h"
#include "core/catalog_union.h"
#include "models/catalog_model.h"
#include "ui/kit/data_table.h"
#include "ui/services/services_table.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

CatalogPtr united() {
    return unitedCatalog(
        {{{u"a"_s, u"Panel one"_s, u"USD"_s},
          makeCatalog(
              {makeService(u"101"_s, u"Instagram Followers | Real | 5K/day"_s, u"Instagram · Followers"_s, u"0.9"_s),
               makeService(u"102"_s, u"Instagram Likes | HQ"_s, u"Instagram · Likes"_s, u"0.0035"_s)})},
         {{u"b"_s, u"Panel two"_s, u"USD"_s},
          makeCatalog({makeService(u"101"_s, u"IG Followers, no drop"_s, u"Best sellers"_s, u"0.85"_s),
                       makeService(u"7"_s, u"IG Likes, power"_s, u"Best sellers"_s, u"0.004"_s)})},
         {{u"c"_s, u"Berlin"_s, u"EUR"_s},
          makeCatalog({makeService(u"1"_s, u"Instagram Follower"_s, u"IG"_s, u"1234.5"_s)})}});
}

// The tone of what is good, as ground and as ink, in light and dark; nothing else in these cells has it.
bool isGreen(QRgb color) {
    return qGreen(color) > qRed(color) + 12 && qGreen(color) > qBlue(color);
}

} // namespace

class UnitedTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"orderdeck.ini"_s));
        m_theme = std::make_unique<Theme>(*qApp, *m_settings);
        m_model = std::make_unique<CatalogModel>();
        m_model->setCatalog(united(), {}, false);
        make();
    }
    void cleanup() {
        m_table.reset();
        m_model.reset();
        m_theme.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void hasColumnsOfItsOwn() {
        const QList<int> ofOne = m_table->shownColumns();
        QVERIFY(!ofOne.contains(CatalogModel::Account));
        QVERIFY(!ofOne.contains(CatalogModel::Kind));
        m_table->setAccount(u"a"_s);
        m_table->setColumnShown(CatalogModel::Rate, false);
        showUnitedColumns(*m_table, u"all"_s);
        const QList<int> ofAll = m_table->shownColumns();
        QVERIFY(ofAll.contains(CatalogModel::Rate)); // not as it was left for one
        QCOMPARE(ofAll.at(ofAll.indexOf(CatalogModel::Name) + 1), int(CatalogModel::Account));
        QVERIFY(ofAll.contains(CatalogModel::Kind));
        QVERIFY(!ofAll.contains(CatalogModel::Max)); // for want of room
        m_table->setColumnShown(CatalogModel::Category, true);
        const QList<int> withCategory = m_table->shownColumns();
        QCOMPARE(withCategory.at(withCategory.indexOf(CatalogModel::Kind) + 1), int(CatalogModel::Category));
        // Each as it was left, also by the next window; resetting stays with the first look of its own.
        m_table->setAccount(u"a"_s);
        QVERIFY(!m_table->shownColumns().contains(CatalogModel::Account));
        QVERIFY(!m_table->shownColumns().contains(CatalogModel::Rate));
        make();
        showUnitedColumns(*m_table, u"all"_s);
        QCOMPARE(m_table->shownColumns(), withCategory);
        m_table->resetColumns();
        QCOMPARE(m_table->shownColumns(), ofAll);
        m_table->setAccount(u"never seen"_s);
        QCOMPARE(m_table->shownColumns(), ofOne);
        m_table->resetColumns();
        QCOMPARE(m_table->shownColumns(), ofOne);
    }

    void oneAccountIsNotOfferedWhatIsTheSameForAllOfIt() {
        const auto offered = [this] {
            QMenu* menu = m_table->columnsButtonMenu();
            Q_EMIT menu->aboutToShow();
            QStringList names;
            for (const QAction* action : menu->actions())
                names.append(action->text());
            return names;
        };
        showUnitedColumns(*m_table, u"all"_s);
        QVERIFY(offered().contains(u"Account"_s));
        showOneAccountsColumns(*m_table, u"a"_s);
        QVERIFY(!offered().contains(u"Account"_s));
        QVERIFY(!offered().contains(u"Kind"_s));
        m_table->resetColumns();
        QVERIFY(m_table->isColumnHidden(CatalogModel::Account));
        // Hidden there, they are not for all of them.
        showUnitedColumns(*m_table, u"all"_s);
        QVERIFY(!m_table->isColumnHidden(CatalogModel::Account));
    }

    void isNotTheFirstLookOfOthers() {
        // As columns were left for none: what an account without a layout of its own begins with, and this one not.
        m_table->setColumnShown(CatalogModel::Type, true);
        m_table->setAccount(u"a"_s);
        QVERIFY(m_table->shownColumns().contains(CatalogModel::Type));
        showUnitedColumns(*m_table, u"all"_s);
        QVERIFY(!m_table->shownColumns().contains(CatalogModel::Type));
        QVERIFY(m_table->shownColumns().contains(CatalogModel::Account));
    }

    void marksTheLowestRate_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::addRow("light") << false << 148;
        QTest::addRow("dark") << true << 148;
        QTest::addRow("narrow: an icon") << false << 100;
    }

    void marksTheLowestRate() {
        QFETCH(bool, dark);
        QFETCH(int, width);
        m_settings->setAppearance(dark ? Appearance::Dark : Appearance::Light);
        showUnitedColumns(*m_table, u"all"_s);
        m_table->horizontalHeader()->resizeSection(CatalogModel::Rate, width);
        m_table->resize(1200, 400);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        const auto marked = [this](int row) {
            const QRect cell = m_table->visualRect(m_model->index(row, CatalogModel::Rate));
            const QImage image = m_table->viewport()->grab(cell).toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    pixels += isGreen(image.pixel(x, y)) ? 1 : 0;
            }
            return pixels > 10;
        };
        QCOMPARE(m_model->rowOf(Catalog::keyOf(u"b"_s, u"101"_s)), 0);
        m_table->selectRow(4);
        QVERIFY(marked(0));
        QVERIFY(!marked(1));
        m_table->selectRow(0); // on the ground of the chosen row, too
        QVERIFY(marked(0));
        CatalogQuery query;
        query.accounts = {u"b"_s};
        m_model->setQuery(query);
        QVERIFY(!marked(0));
    }

private:
    void make() {
        m_table.reset();
        m_table.reset(makeServicesTable(*m_theme, *m_settings, *m_model, nullptr));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CatalogModel> m_model;
    std::unique_ptr<DataTable> m_table;
};

QTEST_MAIN(UnitedTableTest)
#include "united_table_test.moc"
