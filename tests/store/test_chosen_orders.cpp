// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of chosen orders: OrdersQuery::keys.
#include "filled_ledger.h"
#include "store/order_conditions.h"
#include "store/order_pages.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;

class ChosenOrdersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QString file = m_folder.filePath(u"ledger.sqlite"_s);
        fillLedger(file, 12'000);
        m_ledger = std::make_unique<Ledger>(file);
        QVERIFY(await(m_ledger->open()));
    }

    void theyAreShownInTheOrderOfTheTable() {
        OrdersQuery query;
        query.keys = {7, 3, 11'999, 999'999};
        QCOMPARE(must(m_ledger->orderKeys(query, 0, 10)), (QList<OrderKey>{11'999, 7, 3}));
        query.descending = false;
        QCOMPARE(must(m_ledger->orderKeys(query, 1, 10)), (QList<OrderKey>{7, 11'999}));
        query.sortColumn = OrdersQuery::Column::OrderId;
        QCOMPARE(must(m_ledger->orderKeys(query, 0, 1)), QList<OrderKey>{3});
    }

    void otherFiltersNarrowThem() {
        OrdersQuery query;
        query.keys = {1, 2, 3, 4};
        query.accountId = u"two"_s;
        QCOMPARE(must(m_ledger->orderKeys(query, 0, 10)), (QList<OrderKey>{4, 2}));
        query.text = u"5000004"_s;
        QCOMPARE(must(m_ledger->orderKeys(query, 0, 10)), QList<OrderKey>{4});
        query.text = u"status:failed"_s;
        QCOMPARE(must(m_ledger->orderKeys(query, 0, 10)), QList<OrderKey>());
        query.text.clear();
        query.accountId = u"nobody"_s;
        QCOMPARE(must(m_ledger->orderKeys(query, 0, 10)), QList<OrderKey>());
    }

    void tenThousandAreRead() {
        OrdersQuery query;
        query.keys.resize(10'000);
        std::iota(query.keys.begin(), query.keys.end(), OrderKey(501));
        const auto page = must(OrderPages(*m_ledger).first(query, 1'000, 100));
        QCOMPARE(page.keys.size(), 1'000);
        QCOMPARE(page.keys.first(), OrderKey(10'500));
        QVERIFY(page.hasMore);
        QCOMPARE(must(m_ledger->orderKeys(query, 9'990, 100)).last(), OrderKey(501));
    }

    void theirStatusesAreCounted() {
        OrdersQuery query;
        query.keys = {1, 2, 3, 4, 5};
        const auto all = must(OrderPages(*m_ledger).counts(query, {{0, 1}}, 10)).statuses;
        QCOMPARE(all.value(Facet::All), 5);
        int sum = 0;
        for (int facet = 2; facet <= static_cast<int>(Facet::Other); ++facet)
            sum += all.value(static_cast<Facet>(facet));
        QCOMPARE(sum, 5);
        query.accountId = u"one"_s;
        query.facet = Facet::Failed; // what is chosen among them is counted with the others
        QCOMPARE(must(OrderPages(*m_ledger).counts(query, {}, 10)).statuses.value(Facet::All), 3);
        query.serviceId = u"no such service"_s;
        QCOMPARE(must(OrderPages(*m_ledger).counts(query, {}, 10)).statuses.value(Facet::All), 0);
    }

    void anOrderAtHandIsAskedToo() {
        const Order order = orderOf(*m_ledger, 5);
        OrdersQuery query;
        query.keys = {4, 5};
        QVERIFY(matchesQuery(query, {}, order));
        query.keys = {4};
        QVERIFY(!matchesQuery(query, {}, order));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(ChosenOrdersTest)
#include "test_chosen_orders.moc"
