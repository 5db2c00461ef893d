// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "models/child_orders_model.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;

namespace {

QString text(const ChildOrdersModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

OrderReport told(const QString& orderId, const QStringList& children) {
    OrderReport report = LedgerFixture::reportOf(orderId, u"Active"_s);
    report.childIds = children;
    return report;
}

} // namespace

/// The rows of the orders that an order made.
class ChildOrdersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThemAsTheyCome() {
        LedgerFixture fixture;
        ChildOrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const OrderKey key = fixture.place(u"1"_s);
        const OrderKey child = fixture.place(u"12"_s);
        QVERIFY(fixture.report({told(u"1"_s, {u"11"_s})}));
        model.setOrder(key);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, ChildOrdersModel::OrderId), u"11"_s);
        QCOMPARE(text(model, 0, ChildOrdersModel::Status), u"Not in Orders"_s);
        QCOMPARE(text(model, 0, ChildOrdersModel::Delivered), QString());
        QCOMPARE(model.index(0, 0).data(Role::Key).toLongLong(), 0);
        QCOMPARE(model.unknownIds(), QStringList{u"11"_s});

        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(fixture.report(
            {told(u"1"_s, {u"11"_s, u"12"_s}), LedgerFixture::reportOf(u"12"_s, u"In progress"_s, 250)}));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(resets.count(), 0); // a choice in it stays
        QCOMPARE(model.index(1, 0).data(Role::Key).toLongLong(), child);
        QTRY_COMPARE(text(model, 1, ChildOrdersModel::Status), u"In progress"_s);
        QCOMPARE(text(model, 1, ChildOrdersModel::Delivered), u"750 of 1,000"_s);
        QCOMPARE(model.index(1, ChildOrdersModel::Status).data(Role::Icon).toString(), u"loader"_s);
    }
    void followsTheChildren() {
        LedgerFixture fixture;
        ChildOrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const OrderKey key = fixture.place(u"1"_s);
        fixture.place(u"12"_s);
        QVERIFY(fixture.report({told(u"1"_s, {u"12"_s})}));
        model.setOrder(key);
        QTRY_COMPARE(text(model, 0, ChildOrdersModel::Status), u"Pending"_s);
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"12"_s, u"Completed"_s, 0)}));
        QTRY_COMPARE(text(model, 0, ChildOrdersModel::Status), u"Completed"_s);
    }
    void knowsOneThatIsAddedLater() {
        LedgerFixture fixture;
        ChildOrdersModel model(fixture.ledger());
        const OrderKey key = fixture.place(u"1"_s);
        QVERIFY(fixture.report({told(u"1"_s, {u"12"_s})}));
        model.setOrder(key);
        QTRY_COMPARE(model.unknownIds(), QStringList{u"12"_s});
        fixture.place(u"12"_s);
        QTRY_COMPARE(model.unknownIds(), QStringList());
    }
    void isEmptyForAnother() {
        LedgerFixture fixture;
        ChildOrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const OrderKey key = fixture.place(u"1"_s);
        const OrderKey child = fixture.place(u"12"_s);
        QVERIFY(fixture.report({told(u"1"_s, {u"12"_s})}));
        model.setOrder(key);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setOrder(child);
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(model.series().parentKey, key);
        model.setOrder(0);
        QVERIFY(model.series().isEmpty());
        QCOMPARE(model.series().parentKey, 0);
    }
};

QTEST_GUILESS_MAIN(ChildOrdersTest)
#include "child_orders_test.moc"
