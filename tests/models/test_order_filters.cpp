// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_condition.h"
#include "ledger_fixture.h"
#include "models/facet_roles.h"
#include "models/order_filters_model.h"
#include "models/order_words.h"
#include "models/orders_model.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;
using Kind = OrderFiltersModel::Filter::Kind;
using Tester = QAbstractItemModelTester;

namespace {

OrdersQuery queryOf(const QString& account, Facet facet = Facet::All) {
    OrdersQuery query;
    query.accountId = account;
    query.facet = facet;
    return query;
}

QModelIndex rowOf(const OrderFiltersModel& model, const OrderFiltersModel::Filter& filter) {
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.filterAt(row) == filter)
            return model.index(row);
    }
    return {};
}

int countOf(const OrderFiltersModel& model, const OrderFiltersModel::Filter& filter) {
    const QVariant count = rowOf(model, filter).data(Role::Count);
    return count.isValid() ? count.toInt() : -1;
}

bool isChosen(const OrderFiltersModel& model, const OrderFiltersModel::Filter& filter) {
    return rowOf(model, filter).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

} // namespace

class TestOrderFilters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByTimeServiceAndAccount() {
        LedgerFixture fixture;
        OrderFiltersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setQuery(queryOf(u"a"_s), 0);
        QVERIFY(fixture.place(u"1"_s) != 0);
        QVERIFY(fixture.place(u"2"_s) != 0);
        QVERIFY(fixture.place(u"3"_s, u"x"_s, 10, u"b"_s) != 0);
        QTRY_COMPARE(countOf(model, {Kind::Days, 1, {}}), 2);
        QCOMPARE(countOf(model, {Kind::Days, 7, {}}), 2);
        QCOMPARE(countOf(model, {Kind::Service, 0, u"101"_s}), 2);
        QCOMPARE(rowOf(model, {Kind::Service, 0, u"101"_s}).data().toString(), u"Followers"_s);
        QCOMPARE(model.serviceName(u"101"_s), u"Followers"_s);
        // One account is no choice.
        QVERIFY(!rowOf(model, {Kind::AllAccounts, 0, {}}).isValid());
        QSignalSpy resets(&model, &OrderFiltersModel::modelReset);
        model.setAccounts({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}});
        QCOMPARE(countOf(model, {Kind::AllAccounts, 0, {}}), 3);
        QCOMPARE(countOf(model, {Kind::Account, 0, u"b"_s}), 1);
        QVERIFY(isChosen(model, {Kind::Account, 0, u"a"_s}));
        // Of the chosen status.
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"2"_s, u"Completed"_s, 0)}));
        model.setQuery(queryOf(u"a"_s, Facet::Completed), 7);
        QTRY_COMPARE(countOf(model, {Kind::Days, 1, {}}), 1);
        QCOMPARE(countOf(model, {Kind::Service, 0, u"101"_s}), 1);
        QVERIFY(isChosen(model, {Kind::Days, 7, {}}));
        model.setQuery(queryOf({}, Facet::All), 0);
        QTRY_COMPARE(countOf(model, {Kind::Days, 1, {}}), 3);
        QVERIFY(isChosen(model, {Kind::AllAccounts, 0, {}}));
        QVERIFY(resets.isEmpty());
    }

    void tellsTheStatusesOfWhatIsChosen() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s) != 0);
        QVERIFY(fixture.place(u"2"_s) != 0);
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"2"_s, u"Partial"_s, 5)}));
        OrderFiltersModel model(fixture.ledger());
        QSignalSpy counted(&model, &OrderFiltersModel::statusesCounted);
        OrdersQuery query = queryOf(u"a"_s);
        model.setQuery(query, 0);
        const auto counts = [&counted] {
            return counted.isEmpty() ? FacetCounts() : counted.last().at(0).value<FacetCounts>();
        };
        const auto known = [&counted] { return !counted.isEmpty() && counted.last().at(1).toBool(); };
        QTRY_VERIFY(known());
        QVERIFY(counts().isEmpty());
        query.serviceId = u"101"_s;
        model.setQuery(query, 0);
        QTRY_COMPARE(counts().value(Facet::NeedsAttention), 1);
        QCOMPARE(counts().value(Facet::All), 2);
        query.placedFrom = lastDays(1, QDateTime::currentMSecsSinceEpoch()).from;
        model.setQuery(query, 1);
        QTRY_VERIFY(!known());
        QVERIFY(counts().isEmpty());
    }

    // The table follows what the text asks for, and the time.
    void theTableFollowsItsFilters() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s) != 0);
        QVERIFY(fixture.place(u"2"_s) != 0);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        OrdersQuery query = queryOf(u"a"_s);
        query.text = u"status:partial"_s;
        query.placedFrom = lastDays(1, QDateTime::currentMSecsSinceEpoch()).from;
        QSignalSpy resets(&model, &OrdersModel::modelReset);
        model.setQuery(query);
        QTRY_COMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"2"_s, u"Partial"_s, 5)}));
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"2"_s, u"Completed"_s, 0)}));
        QTRY_COMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 1);
    }

    void saysThatAnOrderIsLate() {
        Order order;
        order.placement = Placement::Placed;
        order.status = OrderStatus::InProgress;
        order.rawStatus = u"In progress"_s;
        QCOMPARE(orderStateText(order), u"In progress"_s);
        order.late = true;
        QCOMPARE(orderStateText(order), u"In progress, late"_s);
        QCOMPARE(orderStateTone(order), Tone::Warn);
    }

    void showsAllAccountsTogether() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s) != 0);
        QVERIFY(fixture.place(u"3"_s, u"x"_s, 10, u"b"_s) != 0);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setAccountNames({{u"a"_s, u"First"_s}});
        model.setQuery(queryOf({}));
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_COMPARE(model.index(1, OrdersModel::Account).data().toString(), u"First"_s);
        QCOMPARE(model.index(0, OrdersModel::Account).data().toString(), u"b"_s);
        QVERIFY(fixture.place(u"4"_s, u"x"_s, 10, u"b"_s) != 0);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.keyAt(0), 3);
    }
};

QTEST_GUILESS_MAIN(TestOrderFilters)
#include "test_order_filters.moc"
