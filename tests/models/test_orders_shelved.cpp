// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "models/order_facets_model.h"
#include "models/orders_model.h"
#include "models/roles.h"
#include "store/order_deletion.h"
#include "store/order_shelves.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace {

using Facet = OrdersQuery::Facet;
using Tester = QAbstractItemModelTester;

OrdersQuery queryOf(Facet facet = Facet::All) {
    OrdersQuery query;
    query.accountId = u"a"_s;
    query.facet = facet;
    return query;
}

QStringList ids(const OrdersModel& model) {
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, OrdersModel::OrderId).data().toString());
    return list;
}

QStringList facets(const OrderFacetsModel& model) {
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row).data().toString());
    return list;
}

} // namespace

/// Rows and facets while orders are put away, shown again and deleted.
class TestOrdersShelved final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<LedgerFixture>();
        m_keys.clear();
        for (const char* id : {"1", "2", "3", "4"})
            m_keys.append(m_fixture->place(QString::fromLatin1(id)));
        QVERIFY(m_fixture->report({LedgerFixture::reportOf(u"1"_s, u"Completed"_s),
                                   LedgerFixture::reportOf(u"2"_s, u"Completed"_s),
                                   LedgerFixture::reportOf(u"3"_s, u"Partial"_s)}));
    }

    void rowsLeaveAndComeBack() {
        OrdersModel model(m_fixture->ledger());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setQuery(queryOf());
        QTRY_COMPARE(ids(model), (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
        OrderShelves shelves(m_fixture->ledger());
        QVERIFY(LedgerFixture::wait(shelves.put({m_keys.at(0), m_keys.at(2)}, OrderShelf::Hidden)));
        model.recheck({m_keys.at(0), m_keys.at(2)});
        QTRY_COMPARE(ids(model), (QStringList{u"4"_s, u"2"_s}));
        QVERIFY(LedgerFixture::wait(shelves.put({m_keys.at(2)}, OrderShelf::Shown)));
        model.recheck({m_keys.at(2)});
        QTRY_COMPARE(ids(model), (QStringList{u"4"_s, u"3"_s, u"2"_s}));
        model.setQuery(queryOf(Facet::Hidden));
        QTRY_COMPARE(ids(model), QStringList{u"1"_s});
    }

    void aReopenedOrderComesBackByItself() {
        OrdersModel model(m_fixture->ledger());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        OrderShelves shelves(m_fixture->ledger());
        QVERIFY(LedgerFixture::wait(shelves.put({m_keys.at(1)}, OrderShelf::Archived)));
        model.setQuery(queryOf());
        QTRY_COMPARE(ids(model), (QStringList{u"4"_s, u"3"_s, u"1"_s}));
        QVERIFY(m_fixture->report({LedgerFixture::reportOf(u"2"_s, u"In progress"_s)}));
        QTRY_COMPARE(ids(model), (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    }

    void deletedRowsAreForgotten() {
        OrdersModel model(m_fixture->ledger());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        OrderShelves shelves(m_fixture->ledger());
        const QList<OrderKey> away{m_keys.at(0), m_keys.at(1)};
        QVERIFY(LedgerFixture::wait(shelves.put(away, OrderShelf::Hidden)));
        model.setQuery(queryOf(Facet::Hidden));
        QTRY_COMPARE(ids(model), (QStringList{u"2"_s, u"1"_s}));
        QVERIFY(LedgerFixture::wait(OrderDeletion(m_fixture->ledger()).remove({m_keys.at(1)})));
        model.forget({m_keys.at(1)});
        QCOMPARE(ids(model), QStringList{u"1"_s});
        model.reload();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(ids(model), QStringList{u"1"_s});
    }

    void facetsAppearWhenThereIsSomething() {
        OrderFacetsModel model(m_fixture->ledger());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setAccount(u"a"_s);
        QTRY_COMPARE(model.count(Facet::All), 4);
        QVERIFY(!facets(model).contains(u"Hidden"_s) && !facets(model).contains(u"Archived"_s));
        OrderShelves shelves(m_fixture->ledger());
        QVERIFY(LedgerFixture::wait(shelves.put({m_keys.at(0)}, OrderShelf::Hidden)));
        QTRY_COMPARE(model.count(Facet::Hidden), 1);
        QCOMPARE(model.count(Facet::All), 3);
        QCOMPARE(facets(model).last(), u"Hidden"_s);
        QVERIFY(LedgerFixture::wait(shelves.put({m_keys.at(0)}, OrderShelf::Archived)));
        QTRY_COMPARE(facets(model).last(), u"Archived"_s);
        QVERIFY(!facets(model).contains(u"Hidden"_s));
    }

private:
    std::unique_ptr<LedgerFixture> m_fixture;
    QList<OrderKey> m_keys;
};

QTEST_GUILESS_MAIN(TestOrdersShelved)
#include "test_orders_shelved.moc"
