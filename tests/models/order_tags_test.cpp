// SPDX-License-Identifier: GPL-3.0-or-later
// The table of orders asked for a tag, while tags come and go.
#include "ledger_fixture.h"
#include "models/orders_model.h"
#include "store/order_notes.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;

namespace {

OrdersQuery tagged(const QString& text) {
    OrdersQuery query;
    query.accountId = u"a"_s;
    query.text = text;
    return query;
}

QList<OrderKey> keys(const OrdersModel& model) {
    QList<OrderKey> keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.keyAt(row));
    return keys;
}

} // namespace

class OrderTagsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeAndGoWithTheTag() {
        LedgerFixture fixture;
        const OrderKey first = fixture.place(u"1"_s);
        const OrderKey second = fixture.place(u"2"_s);
        OrderNotes notes(fixture.ledger());
        QVERIFY(LedgerFixture::wait(notes.addTags({first}, {u"client"_s})));
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setQuery(tagged(u"tag:client"_s));
        QTRY_COMPARE(keys(model), QList<OrderKey>{first});
        QVERIFY(LedgerFixture::wait(notes.addTags({second}, {u"Client"_s})));
        QTRY_COMPARE(keys(model), (QList<OrderKey>{second, first}));
        // What the provider tells of them leaves them where they are.
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"1"_s, u"Completed"_s, 0)}));
        QTRY_COMPARE(model.index(1, OrdersModel::Status).data().toString(), u"Completed"_s);
        QCOMPARE(keys(model), (QList<OrderKey>{second, first}));
        QVERIFY(LedgerFixture::wait(notes.removeTag({first}, u"client"_s)));
        QTRY_COMPARE(keys(model), QList<OrderKey>{second});
    }
    void withoutATag() {
        LedgerFixture fixture;
        const OrderKey first = fixture.place(u"1"_s);
        const OrderKey second = fixture.place(u"2"_s);
        OrdersModel model(fixture.ledger());
        model.setQuery(tagged(u"-tag:done"_s));
        QTRY_COMPARE(keys(model), (QList<OrderKey>{second, first}));
        OrderNotes notes(fixture.ledger());
        QVERIFY(LedgerFixture::wait(notes.addTags({second}, {u"done"_s})));
        QTRY_COMPARE(keys(model), QList<OrderKey>{first});
    }
    void manyAtOnce() {
        LedgerFixture fixture(1'500);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setQuery(tagged(u"tag:all"_s));
        QTRY_VERIFY(!model.isLoading());
        QList<OrderKey> all;
        for (OrderKey key = 1; key <= 1'500; ++key)
            all.append(key);
        QVERIFY(LedgerFixture::wait(OrderNotes(fixture.ledger()).addTags(all, {u"all"_s})));
        QTRY_VERIFY(model.rowCount() > 0);
    }
};

QTEST_GUILESS_MAIN(OrderTagsTest)
#include "order_tags_test.moc"
