// SPDX-License-Identifier: GPL-3.0-or-later
// A day at the practice provider: its catalog changed, and the window says what concerns a person.
#include "program.h"
#include "window_hand.h"

#include "models/catalog_model.h"
#include "practice/practice_catalog.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
constexpr int services = 2000;

// The first service whose price alone is another after a day.
QString changingService() {
    const PracticeCatalog before(services, 1);
    PracticeCatalog after(services, 1);
    after.bringTo(std::chrono::milliseconds(24h).count());
    for (const PracticeService& service : before.services()) {
        const PracticeService* now = after.find(service.id);
        if (now != nullptr && now->rate != service.rate && now->name == service.name && now->max == service.max &&
            now->min == service.min && now->refill == service.refill && now->cancel == service.cancel)
            return QString::number(service.id);
    }
    return {};
}

} // namespace

class CatalogNewsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAFavourite() {
        PracticeOptions options;
        options.speed = 0;
        options.services = services;
        PracticeProvider provider(options);
        QVERIFY(provider.start(nullptr));
        const QTemporaryDir profile;
        Program program(*qApp, profile.path(), provider);
        WindowHand hand(program.window());
        QTRY_VERIFY_WITH_TIMEOUT(hand.shows(u"Use the practice provider"_s), patience);
        QVERIFY(hand.click(u"Use the practice provider"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand.shows(u"Services"_s) && hand.rows(u"Services"_s) == services, patience);
        auto& keeper = program.desk().current()->catalog();
        QTRY_VERIFY_WITH_TIMEOUT(!keeper.isRefreshing(), patience);

        const QString favourite = changingService();
        QVERIFY(!favourite.isEmpty());
        program.settings().setFavourites(program.desk().current()->id(), {favourite});
        provider.advance(24h);
        QVERIFY(hand.click(u"Refresh catalog"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!keeper.isRefreshing() && keeper.unseen() > 10, patience);
        QTRY_VERIFY_WITH_TIMEOUT(hand.textOf(u"Message"_s).contains(u"Favourite %1 is "_s.arg(favourite)), patience);

        QVERIFY(hand.click(u"Balance"_s));
        QVERIFY(hand.click(u"Show"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand.shows(u"Search services"_s), patience);
        const auto* table = hand.table(u"Services"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), favourite);

        showsWhatChanged(hand, keeper);
    }

    // Closed while the changes were on show: it opens as the table was before.
    void opensWithoutThem() {
        PracticeOptions options;
        options.speed = 0;
        options.services = services;
        PracticeProvider provider(options);
        QVERIFY(provider.start(nullptr));
        const QTemporaryDir profile;
        for (const bool first : {true, false}) {
            Program program(*qApp, profile.path(), provider);
            WindowHand hand(program.window());
            if (first) {
                QTRY_VERIFY_WITH_TIMEOUT(hand.shows(u"Use the practice provider"_s), patience);
                QVERIFY(hand.click(u"Use the practice provider"_s));
            }
            QTRY_VERIFY_WITH_TIMEOUT(hand.shows(u"Services"_s) && hand.rows(u"Services"_s) > 1000, patience);
            QVERIFY(hand.table(u"Services"_s)->isColumnHidden(CatalogModel::Changed));
            if (!first)
                break;
            auto& keeper = program.desk().current()->catalog();
            QTRY_VERIFY_WITH_TIMEOUT(!keeper.isRefreshing(), patience);
            provider.advance(24h);
            QVERIFY(hand.click(u"Refresh catalog"_s));
            QTRY_VERIFY_WITH_TIMEOUT(!keeper.isRefreshing() && keeper.unseen() > 10, patience);
            QVERIFY(hand.click(u"%1 changed since you looked"_s.arg(keeper.unseen())));
            QVERIFY(!hand.table(u"Services"_s)->isColumnHidden(CatalogModel::Changed));
        }
    }

private:
    // The newest first, with what it was; afterwards the table is as it was before.
    static void showsWhatChanged(WindowHand& hand, CatalogKeeper& keeper) {
        const auto* table = hand.table(u"Services"_s);
        QVERIFY(table->isColumnHidden(CatalogModel::Changed));
        const int before = table->horizontalHeader()->length();
        const int unseen = keeper.unseen();
        QVERIFY(hand.click(u"%1 changed since you looked"_s.arg(unseen)));
        QCOMPARE(keeper.unseen(), 0);
        QVERIFY(!hand.shows(u"0 changed since you looked"_s));
        QVERIFY(!table->isColumnHidden(CatalogModel::Changed));
        QCOMPARE(hand.textOf(u"Search services"_s), u"changed:any"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hand.rows(u"Services"_s) > 10 && hand.rows(u"Services"_s) <= unseen, patience);
        for (int row = 0; row < hand.rows(u"Services"_s); ++row)
            QVERIFY(!table->model()->index(row, CatalogModel::Changed).data().toString().isEmpty());
        QVERIFY(hand.type(u"Search services"_s, u"likes"_s));
        QVERIFY(table->isColumnHidden(CatalogModel::Changed));
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), -1);
        QCOMPARE(table->horizontalHeader()->length(), before);
    }
};

QTEST_MAIN(CatalogNewsTest)
#include "catalog_news_test.moc"
