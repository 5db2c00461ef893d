// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"

#include "core/money.h"
#include "models/roles.h"
#include "models/service_ranking_model.h"
#include "store/service_upkeep.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Orders of made-up services of two accounts, ended as told.
class Ranked final {
public:
    void end(const QString& service, const QString& word, std::optional<qint64> remains = {},
             const QString& account = u"a"_s) {
        const QString id = QString::number(++m_last);
        NewOrder order;
        order.accountId = account;
        order.order.service.id = service;
        order.order.service.name = u"Service "_s + service;
        order.order.service.type = u"Default"_s;
        order.order.rate = Money{Decimal(1), u"USD"_s};
        order.order.charge = {order.order.rate, order.order.rate};
        order.order.units = 1000;
        order.order.link = u"https://example.com/p"_s;
        const auto key = LedgerFixture::wait(room.ledger().recordIntent(order));
        QVERIFY(key);
        QVERIFY(LedgerFixture::wait(room.ledger().recordPlaced(*key, id)));
        if (!word.isEmpty())
            QVERIFY(room.report({LedgerFixture::reportOf(id, word, remains)}, account));
    }
    void end(const QString& service, const QString& word, int times) {
        for (int order = 0; order < times; ++order)
            end(service, word);
    }
    LedgerFixture room;

private:
    int m_last = 0;
};

QStringList shown(const ServiceRankingModel& model, int column) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

const ServiceRankingModel::Accounts one{{u"a"_s, u"First"_s}};
const ServiceRankingModel::Accounts both{{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}};

} // namespace

class ServiceRankingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void readsNothingBeforeItIsShown() {
        Ranked ranked;
        ranked.end(u"1"_s, u"Completed"_s, 1);
        ServiceRankingModel model(ranked.room.ledger());
        model.setAccounts(one);
        QSignalSpy heard(&ranked.room.ledger(), &Ledger::ordersChanged);
        ranked.end(u"1"_s, u"Completed"_s, 1);
        QTRY_VERIFY(!heard.isEmpty());
        QVERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), 0);
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void ranksWhatIsProven() {
        Ranked ranked;
        ranked.end(u"1"_s, u"Completed"_s, 2); // all of two orders: luck
        ranked.end(u"2"_s, u"Completed"_s, 5);
        ranked.end(u"2"_s, u"Partial"_s, 1);
        ranked.end(u"3"_s, u"Completed"_s, 6);
        ranked.end(u"3"_s, u"Canceled"_s, 3);
        ranked.end(u"3"_s, {}, 1);
        ServiceRankingModel model(ranked.room.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        model.setAccounts(one);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(shown(model, ServiceRankingModel::Id), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
        QCOMPARE(shown(model, ServiceRankingModel::Completed), (QStringList{u"83.3%"_s, u"66.7%"_s, u"100%"_s}));
        QCOMPARE(shown(model, ServiceRankingModel::Orders), (QStringList{u"6"_s, u"10"_s, u"2"_s}));
        QCOMPARE(shown(model, ServiceRankingModel::Spent), (QStringList{u"$6.00"_s, u"$10.00"_s, u"$2.00"_s}));
        QCOMPARE(model.unranked(), 1);
        QVERIFY(model.index(2, 0).data(Role::Muted).toBool());
        QVERIFY(!model.index(0, 0).data(Role::Muted).toBool());
        // Turned around, too, they stand below.
        model.sort(ServiceRankingModel::Completed, Qt::AscendingOrder);
        QCOMPARE(shown(model, ServiceRankingModel::Id), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        const QPersistentModelIndex held = model.index(2, 0);
        model.sort(ServiceRankingModel::Completed, Qt::DescendingOrder);
        model.setLeast(0);
        QCOMPARE(shown(model, ServiceRankingModel::Id), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(held.row(), 0);
        QVERIFY(!model.index(0, 0).data(Role::Muted).toBool());
        model.setLeast(7);
        QCOMPARE(shown(model, ServiceRankingModel::Id).first(), u"3"_s);
        // By any column.
        model.sort(ServiceRankingModel::Service, Qt::DescendingOrder);
        QCOMPARE(shown(model, ServiceRankingModel::Id), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    }

    void tellsExactValues() {
        Ranked ranked;
        ranked.end(u"1"_s, u"Partial"_s, std::optional<qint64>(125));
        ServiceRankingModel model(ranked.room.ledger());
        model.setActive(true);
        model.setAccounts(one);
        QTRY_COMPARE(model.rowCount(), 1);
        const auto raw = [&](int column) { return model.index(0, column).data(Role::Raw); };
        QCOMPARE(raw(ServiceRankingModel::ShortDelivery).value<Decimal>(), *Decimal::parse(u"12.5"));
        QCOMPARE(raw(ServiceRankingModel::Partial).value<Decimal>(), Decimal(100));
        QCOMPARE(raw(ServiceRankingModel::Spent).value<Money>(), (Money{Decimal(1), u"USD"_s}));
        QVERIFY(!raw(ServiceRankingModel::FinishesIn).isValid());
        QCOMPARE(model.index(0, ServiceRankingModel::FinishesIn).data().toString(), u"—"_s);
        QCOMPARE(model.index(0, ServiceRankingModel::FinishesIn).data(Qt::AccessibleTextRole).toString(),
                 u"Not known"_s);
        QVERIFY(raw(ServiceRankingModel::LastOrder).toDateTime().isValid());
    }

    void followsOrdersAsTheyEndAndMovesNothing() {
        Ranked ranked;
        ranked.end(u"1"_s, u"Completed"_s, 6);
        ranked.end(u"2"_s, u"Completed"_s, 5);
        ranked.end(u"2"_s, u"Canceled"_s, 5);
        ServiceRankingModel model(ranked.room.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        model.setAccounts(one);
        QTRY_COMPARE(shown(model, ServiceRankingModel::Id), (QStringList{u"1"_s, u"2"_s}));
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        ranked.end(u"1"_s, u"Canceled"_s, 9);
        QTRY_COMPARE(model.index(0, ServiceRankingModel::Completed).data().toString(), u"40%"_s);
        QCOMPARE(shown(model, ServiceRankingModel::Id), (QStringList{u"1"_s, u"2"_s}));
        // A service that is ordered for the first time comes last.
        ranked.end(u"3"_s, u"Completed"_s, 1);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(shown(model, ServiceRankingModel::Id).last(), u"3"_s);
        QVERIFY(moved.isEmpty());
        // Hidden it falls behind, and reads anew when it is shown.
        model.setActive(false);
        ranked.end(u"3"_s, u"Completed"_s, 1);
        model.setActive(true);
        QTRY_COMPARE(model.index(model.rowOf(u"a"_s, u"3"_s), ServiceRankingModel::Orders).data().toString(), u"2"_s);
    }

    void ofSeveralAccounts() {
        Ranked ranked;
        ranked.end(u"1"_s, u"Completed"_s, {}, u"a"_s);
        ranked.end(u"1"_s, u"Canceled"_s, {}, u"b"_s);
        ServiceRankingModel model(ranked.room.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        model.setAccounts(both);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, ServiceRankingModel::Account), (QStringList{u"First"_s, u"Second"_s}));
        QCOMPARE(model.rowOf(u"b"_s, u"1"_s), 1);
        model.setAccounts(one);
        QTRY_COMPARE(shown(model, ServiceRankingModel::Account), QStringList{u"First"_s});
    }

    void isSearched() {
        Ranked ranked;
        for (const QString& service : {u"11"_s, u"12"_s, u"21"_s})
            ranked.end(service, u"Completed"_s, 1);
        ServiceRankingModel model(ranked.room.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        model.setAccounts(one);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setText(u"sérvice 1"_s);
        QCOMPARE(model.rowCount(), 3); // "21" has a 1, too
        model.setText(u"12"_s);
        QCOMPARE(shown(model, ServiceRankingModel::Id), QStringList{u"12"_s});
        model.setText(u"nothing"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.allRows(), 3);
        model.setText({});
        QCOMPARE(model.rowCount(), 3);
    }

    void ofTheLastDaysOnly() {
        Ranked ranked;
        ranked.end(u"1"_s, u"Completed"_s, 1);
        ServiceRankingModel model(ranked.room.ledger());
        model.setActive(true);
        model.setAccounts(one);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setDays(30);
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ServiceRankingModel::Completed).data().toString(), u"100%"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceRankingTest)
#include "service_ranking_test.moc"
