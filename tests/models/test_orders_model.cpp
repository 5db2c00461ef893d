// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "models/orders_model.h"
#include "models/roles.h"
#include "store/existing_orders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using Facet = OrdersQuery::Facet;
using Tester = QAbstractItemModelTester;

OrdersQuery queryOf(Facet facet = Facet::All, const QString& text = {}) {
    OrdersQuery query;
    query.accountId = u"a"_s;
    query.facet = facet;
    query.text = text;
    return query;
}

QString text(const OrdersModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

QStringList ids(const OrdersModel& model) {
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(text(model, row, OrdersModel::OrderId));
    return list;
}

// The rows that each dataChanged told of, "first-last".
QStringList spans(const QSignalSpy& spy) {
    QStringList list;
    for (const auto& told : spy) {
        list.append(QString::number(told.at(0).toModelIndex().row()) + u'-' +
                    QString::number(told.at(1).toModelIndex().row()));
    }
    return list;
}

bool allLoaded(const OrdersModel& model) {
    bool all = !model.isLoading();
    for (int row = 0; row < model.rowCount(); ++row)
        all = model.orderAt(row).has_value() && all;
    return all;
}

} // namespace

class TestOrdersModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty() {
        LedgerFixture fixture;
        QVERIFY(fixture.isOpen());
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.keyAt(0), 0);
        QCOMPARE(model.rowOf(1), -1);
        QVERIFY(!model.orderAt(0));
        model.setQuery(queryOf());
        QVERIFY(model.isLoading());
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsWhatIsNotKnownOfAnAddedOrder() {
        LedgerFixture fixture;
        OrderReport told = LedgerFixture::reportOf(u"23488"_s, u"Completed"_s, 0, u"0.9"_s);
        QVERIFY(LedgerFixture::wait(ExistingOrders(fixture.ledger()).add(u"a"_s, u"USD"_s, {told})));
        told = LedgerFixture::reportOf(u"23489"_s, u"In progress"_s);
        QVERIFY(LedgerFixture::wait(ExistingOrders(fixture.ledger()).add(u"a"_s, u"USD"_s, {told})));
        OrdersModel model(fixture.ledger());
        model.setQuery(queryOf());
        QTRY_VERIFY(model.rowCount() == 2 && allLoaded(model));
        for (const int column : {OrdersModel::Service, OrdersModel::Link, OrdersModel::Quantity, OrdersModel::Placed}) {
            QCOMPARE(text(model, 0, column), u"—"_s);
            QVERIFY(text(model, 0, column, Qt::AccessibleTextRole).startsWith(u"not known"_s));
        }
        QCOMPARE(text(model, 0, OrdersModel::Charge), u"—"_s);
        QCOMPARE(text(model, 0, OrdersModel::Charge, Qt::AccessibleTextRole), u"not known"_s);
        QCOMPARE(text(model, 0, OrdersModel::Progress), u"not known"_s);
        for (const int column : {OrdersModel::Placed, OrdersModel::Quantity, OrdersModel::Progress})
            QVERIFY(!model.index(0, column).data(Role::Raw).isValid());
        QCOMPARE(model.index(1, OrdersModel::Progress).data(Role::Raw).value<Decimal>(), Decimal(100));
        QCOMPARE(text(model, 1, OrdersModel::Charge), u"$0.90"_s);
        QCOMPARE(text(model, 1, OrdersModel::Status), u"Completed"_s);
        QCOMPARE(text(model, 1, OrdersModel::Progress), u"100%"_s);
        model.setQuery(queryOf(Facet::All, u"2348"_s));
        QTRY_COMPARE(ids(model), (QStringList{u"23489"_s, u"23488"_s}));
    }

    void namesItsColumns() {
        LedgerFixture fixture;
        OrdersModel model(fixture.ledger());
        const QStringList titles = {u"Order ID"_s, u"Service"_s,     u"Link"_s,    u"Quantity"_s,
                                    u"Progress"_s, u"Charge"_s,      u"Status"_s,  u"Refill"_s,
                                    u"Placed"_s,   u"Start count"_s, u"Remains"_s, u"Account"_s};
        QCOMPARE(model.columnCount(), titles.size());
        for (int column = 0; column < titles.size(); ++column)
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), titles.at(column));
    }

    void showsNewestFirst() {
        LedgerFixture fixture;
        for (const auto& id : {u"11"_s, u"12"_s, u"13"_s})
            QVERIFY(fixture.place(id) != 0);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setQuery(queryOf());
        QTRY_COMPARE(ids(model), (QStringList{u"13"_s, u"12"_s, u"11"_s}));
        model.sort(OrdersModel::Placed, Qt::AscendingOrder);
        QTRY_COMPARE(ids(model), (QStringList{u"11"_s, u"12"_s, u"13"_s}));
        QCOMPARE(model.query().descending, false);
    }

    void keepsTheAccountsApart() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s) != 0);
        OrdersModel model(fixture.ledger());
        model.setQuery(queryOf());
        QTRY_COMPARE(ids(model), QStringList{u"1"_s});
        QVERIFY(fixture.place(u"2"_s, u"x"_s, 10, u"b"_s) != 0);
        QVERIFY(fixture.place(u"3"_s) != 0);
        QTRY_COMPARE(ids(model), (QStringList{u"3"_s, u"1"_s}));
    }

    void asksOnlyWhenTheQueryDiffers() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s) != 0);
        OrdersModel model(fixture.ledger());
        QSignalSpy resets(&model, &OrdersModel::modelReset);
        model.setQuery(queryOf());
        QTRY_COMPARE(resets.size(), 1);
        model.setQuery(queryOf());
        QVERIFY(!model.isLoading());
        model.setQuery(queryOf(Facet::Completed));
        QVERIFY(model.isLoading());
        QTRY_COMPARE(resets.size(), 2);
        QCOMPARE(model.rowCount(), 0);
    }

    void dropsLateResults() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s, u"north"_s) != 0);
        QVERIFY(fixture.place(u"2"_s, u"south"_s) != 0);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &OrdersModel::modelReset);
        model.setQuery(queryOf());
        model.setQuery(queryOf(Facet::All, u"south"_s));
        model.setQuery(queryOf(Facet::All, u"north"_s));
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(resets.size(), 1);
        QTRY_COMPARE(ids(model), QStringList{u"1"_s});
    }

    void insertsAtTheTopWithoutReset() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s) != 0);
        QVERIFY(fixture.place(u"2"_s) != 0);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setQuery(queryOf());
        QTRY_COMPARE(ids(model), (QStringList{u"2"_s, u"1"_s}));
        QSignalSpy resets(&model, &OrdersModel::modelReset);
        const QPersistentModelIndex selected(model.index(1, 0));
        QVERIFY(fixture.place(u"3"_s) != 0);
        QTRY_COMPARE(ids(model), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(selected.row(), 2);
        QCOMPARE(selected.data().toString(), u"1"_s);
        QCOMPARE(model.rowOf(model.keyAt(2)), 2);
        QVERIFY(resets.isEmpty());
    }

    void insertsAtItsPlaceInAnotherSorting() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s, u"b"_s) != 0);
        QVERIFY(fixture.place(u"2"_s, u"d"_s) != 0);
        QVERIFY(fixture.place(u"3"_s, u"a"_s) != 0);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        OrdersQuery query = queryOf();
        query.sortColumn = OrdersQuery::Column::Link;
        query.descending = false;
        model.setQuery(query);
        QTRY_COMPARE(ids(model), (QStringList{u"3"_s, u"1"_s, u"2"_s}));
        QSignalSpy resets(&model, &OrdersModel::modelReset);
        QVERIFY(fixture.place(u"4"_s, u"c"_s) != 0);
        QTRY_COMPARE(ids(model), (QStringList{u"3"_s, u"1"_s, u"4"_s, u"2"_s}));
        QVERIFY(resets.isEmpty());
    }

    void ignoresNewOrdersThatDoNotMatch() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s, u"north"_s) != 0);
        OrdersModel model(fixture.ledger());
        model.setQuery(queryOf(Facet::All, u"north"_s));
        QTRY_COMPARE(ids(model), QStringList{u"1"_s});
        QVERIFY(fixture.place(u"2"_s, u"south"_s) != 0);
        QVERIFY(fixture.place(u"3"_s, u"NORTH pole"_s) != 0);
        QTRY_COMPARE(ids(model), (QStringList{u"3"_s, u"1"_s}));
    }

    void repaintsOnlyWhatChanged() {
        LedgerFixture fixture;
        for (int id = 0; id < 10; ++id)
            QVERIFY(fixture.place(QString::number(id)) != 0);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setQuery(queryOf());
        QTRY_VERIFY(model.rowCount() == 10 && allLoaded(model));
        QSignalSpy changes(&model, &OrdersModel::dataChanged);
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"9"_s, u"In progress"_s, 500),
                                LedgerFixture::reportOf(u"3"_s, u"In progress"_s, 400),
                                LedgerFixture::reportOf(u"4"_s, u"In progress"_s, 157)}));
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(spans(changes), (QStringList{u"0-0"_s, u"5-6"_s}));
        QCOMPARE(text(model, 5, OrdersModel::Status), u"In progress"_s);
        QCOMPARE(text(model, 5, OrdersModel::Progress), u"84%"_s);
        QCOMPARE(text(model, 5, OrdersModel::Progress, Qt::AccessibleTextRole), u"84 percent, 843 of 1,000"_s);
    }

    void followsTheFacet() {
        LedgerFixture fixture;
        for (const auto& id : {u"1"_s, u"2"_s, u"3"_s})
            QVERIFY(fixture.place(id) != 0);
        OrdersModel pending(fixture.ledger());
        OrdersModel running(fixture.ledger());
        const Tester pendingTester(&pending, Tester::FailureReportingMode::Fatal);
        const Tester runningTester(&running, Tester::FailureReportingMode::Fatal);
        pending.setQuery(queryOf(Facet::Pending));
        running.setQuery(queryOf(Facet::InProgress));
        QTRY_COMPARE(ids(pending), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        QTRY_VERIFY(!running.isLoading());
        QSignalSpy resets(&pending, &OrdersModel::modelReset);
        const QPersistentModelIndex selected(pending.index(2, 0));
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"2"_s, u"Processing"_s, 900)}));
        QTRY_COMPARE(ids(pending), (QStringList{u"3"_s, u"1"_s}));
        QTRY_COMPARE(ids(running), QStringList{u"2"_s});
        QCOMPARE(selected.row(), 1);
        QVERIFY(resets.isEmpty());
    }

    void showsHowFarPlacingCame() {
        LedgerFixture fixture;
        OrdersModel model(fixture.ledger());
        model.setQuery(queryOf());
        const OrderKey key = fixture.send(u"https://example.com/p/1"_s, 1'500);
        QVERIFY(key != 0);
        QTRY_COMPARE(text(model, 0, OrdersModel::Status), u"Sending…"_s);
        QCOMPARE(text(model, 0, OrdersModel::OrderId), u"—"_s);
        QCOMPARE(text(model, 0, OrdersModel::OrderId, Qt::AccessibleTextRole), u"no order ID"_s);
        QCOMPARE(text(model, 0, OrdersModel::Link), u"example.com/p/1"_s);
        QCOMPARE(text(model, 0, OrdersModel::Link, Role::Raw), u"https://example.com/p/1"_s);
        QCOMPARE(model.index(0, OrdersModel::Placed).data(Role::Raw).toDateTime().date(), QDate::currentDate());
        QCOMPARE(text(model, 0, OrdersModel::Quantity), u"1,500"_s);
        QCOMPARE(text(model, 0, OrdersModel::Progress), u"not known"_s);
        QCOMPARE(text(model, 0, OrdersModel::Charge), u"$1.35"_s);
        QCOMPARE(text(model, 0, OrdersModel::Charge, Qt::AccessibleTextRole), u"$1.35 expected"_s);
        QCOMPARE(text(model, 0, OrdersModel::Placed), u"just now"_s);
        QVERIFY(LedgerFixture::wait(
            fixture.ledger().recordOutcome(key, Placement::Unconfirmed, u"<b>The connection</b> closed."_s)));
        QTRY_COMPARE(text(model, 0, OrdersModel::Status), u"Unconfirmed"_s);
        QCOMPARE(text(model, 0, OrdersModel::Status, Qt::ToolTipRole), u"<b>The connection</b> closed."_s);
        QCOMPARE(text(model, 0, OrdersModel::Status, Role::Icon), u"circle-question-mark"_s);
        QCOMPARE(model.index(0, 0).data(Role::Tone).toInt(), static_cast<int>(Tone::Warn));
        QCOMPARE(model.index(0, 0).data(Role::Placement).toInt(), static_cast<int>(Placement::Unconfirmed));
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordPlaced(key, u"77"_s)));
        QTRY_COMPARE(text(model, 0, OrdersModel::Status), u"Pending"_s);
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"77"_s, u"Partial"_s, 500, u"0.90"_s)}));
        QTRY_COMPARE(text(model, 0, OrdersModel::Charge), u"$0.90"_s);
        QCOMPARE(model.index(0, 0).data(Role::Progress).toInt(), 666);
        QCOMPARE(model.index(0, 0).data(Role::Tone).toInt(), static_cast<int>(Tone::Warn));
        QCOMPARE(text(model, 0, OrdersModel::Remains), u"500"_s);
        QCOMPARE(text(model, 0, OrdersModel::Refill, Qt::AccessibleTextRole), u"no refill"_s);
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordRefillAsked(key, u"12"_s)));
        QTRY_VERIFY(!text(model, 0, OrdersModel::Refill).isEmpty());
    }

    void everyCellSpeaks() {
        LedgerFixture fixture;
        QVERIFY(fixture.place(u"1"_s) != 0);
        OrdersModel model(fixture.ledger());
        model.setQuery(queryOf());
        QTRY_COMPARE(model.rowCount(), 1);
        for (const bool loaded : {false, true}) {
            if (loaded)
                QTRY_VERIFY(allLoaded(model));
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!text(model, 0, column, Qt::AccessibleTextRole).isEmpty());
                QVERIFY(model.index(0, column).data(Qt::TextAlignmentRole).isValid());
            }
        }
    }

    // Without a tester, which reads every row at every change.
    void pagesThroughManyOrders() {
        static constexpr int many = 100'000;
        LedgerFixture fixture(many);
        QVERIFY(fixture.isOpen());
        OrdersModel model(fixture.ledger());
        QSignalSpy resets(&model, &OrdersModel::modelReset);
        int firstRows = 0;
        connect(&model, &OrdersModel::modelReset, &model, [&] { firstRows = model.rowCount(); });
        model.setQuery(queryOf());
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(firstRows, 100);
        QCOMPARE(resets.size(), 1);
        // A bounded number comes by itself, the others as they are asked for.
        QVERIFY(model.rowCount() < 25'000);
        QCOMPARE(model.total(), std::optional(many));
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before || !model.canFetchMore({}));
        }
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(resets.size(), 1);
        for (int row = 0; row < many; row += 997) {
            QTRY_COMPARE(text(model, row, OrdersModel::OrderId), QString::number(many - row));
            QCOMPARE(model.keyAt(row), many - row);
            QCOMPARE(model.rowOf(model.keyAt(row)), row);
        }

        // Only the page that was looked at is read.
        QSignalSpy changes(&model, &OrdersModel::dataChanged);
        QVERIFY(!model.orderAt(50'505));
        QTRY_COMPARE(spans(changes), QStringList{u"50500-50599"_s});
        changes.clear();
        QVERIFY(fixture.report({LedgerFixture::reportOf(QString::number(many - 50'505), u"Partial"_s, 1)}));
        QTRY_COMPARE(spans(changes), QStringList{u"50505-50505"_s});

        model.setQuery(queryOf(Facet::Pending));
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), many / 10);
        model.setQuery(queryOf(Facet::All, u"p/9999"_s));
        QTRY_VERIFY(!model.isLoading());
        QTRY_COMPARE(ids(model), (QStringList{u"99999"_s, u"99998"_s, u"99997"_s, u"99996"_s, u"99995"_s, u"99994"_s,
                                              u"99993"_s, u"99992"_s, u"99991"_s, u"99990"_s, u"9999"_s}));
    }

    void takesInOrdersWhileKeysAreComing() {
        static constexpr int many = 6'000;
        LedgerFixture fixture(many);
        OrdersModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setQuery(queryOf());
        QTRY_VERIFY(model.rowCount() > 0);
        for (int id = 1; id <= 5; ++id)
            QVERIFY(fixture.place(QString::number(many + id)) != 0);
        QTRY_VERIFY(!model.isLoading());
        QTRY_COMPARE(model.rowCount(), many + 5);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.keyAt(row), many + 5 - row);
    }

    void tellsWhenTheLedgerCannotBeRead() {
        const QTemporaryDir dir;
        Ledger ledger(dir.path()); // a folder is no ledger
        QVERIFY(!LedgerFixture::wait(ledger.open()));
        OrdersModel model(ledger);
        QSignalSpy failures(&model, &OrdersModel::readFailed);
        model.setQuery(queryOf());
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(!failures.at(0).at(0).toString().isEmpty());
        QVERIFY(!model.isLoading());
    }
};

QTEST_GUILESS_MAIN(TestOrdersModel)
#include "test_orders_model.moc"
