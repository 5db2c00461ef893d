// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_purge.h"
#include "store/imported_orders.h"
#include "store/ledger_check.h"
#include "store/ledger_files.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Stage = OrderPurge::Stage;

namespace {

template <typename T>
T must(QFuture<Stored<T>> future) {
    future.waitForFinished();
    const Stored<T> stored = future.result();
    if (!stored)
        qFatal("The ledger failed: %s", qUtf8Printable(stored.error().text));
    return stored.value();
}

QList<OrderKey> fill(Ledger& ledger, int orders, OrderStatus status) {
    QList<Order> all;
    for (int number = 1; number <= orders; ++number) {
        Order order;
        order.orderId = QString::number(1000 * static_cast<int>(status) + number);
        order.serviceId = u"1"_s;
        order.placement = Placement::Placed;
        order.status = status;
        order.rawStatus = u"Word"_s;
        order.recordedAt = 1'700'000'000'000 + number;
        order.placedAt = order.recordedAt;
        order.charge = Money::parse(u"0.5", u"USD"_s).value();
        all.append(order);
    }
    return must(ImportedOrders(ledger).add(u"one"_s, all));
}

} // namespace

/// Doing something to many orders, batch after batch, and deleting them with a copy kept first.
class OrderPurgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void batchesGoOneAfterTheOther();
    void aBatchRunStops();
    void aCopyIsKeptFirst();
    void whatIsReopenedMeanwhileStaysWithItsBatch();
    void nothingIsDeletedWithoutACopy();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

void OrderPurgeTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_ledger = std::make_unique<Ledger>(m_folder->filePath(u"ledger.sqlite"_s));
    must(m_ledger->open());
}

void OrderPurgeTest::cleanup() {
    m_ledger.reset();
}

void OrderPurgeTest::batchesGoOneAfterTheOther() {
    const QList<OrderKey> ended = fill(*m_ledger, 30, OrderStatus::Completed);
    const QList<OrderKey> running = fill(*m_ledger, 3, OrderStatus::InProgress);
    OrderShelves shelves(*m_ledger);
    OrderBatches batches;
    QSignalSpy progressed(&batches, &OrderBatches::progressed);
    QSignalSpy finished(&batches, &OrderBatches::finished);
    batches.start(ended + running, 10,
                  [&shelves](const QList<OrderKey>& keys) { return shelves.put(keys, OrderShelf::Hidden); });
    QVERIFY(batches.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(progressed.size(), 4);
    QCOMPARE(batches.done(), 33);
    QCOMPARE(batches.taken().size(), 30);
    QCOMPARE(must(m_ledger->facetCounts(u"one"_s)).value(OrdersQuery::Facet::Hidden), 30);
    batches.start({}, 10, {});
    QTRY_COMPARE(finished.size(), 2);
}

void OrderPurgeTest::aBatchRunStops() {
    const QList<OrderKey> ended = fill(*m_ledger, 30, OrderStatus::Completed);
    OrderShelves shelves(*m_ledger);
    OrderBatches batches;
    QSignalSpy finished(&batches, &OrderBatches::finished);
    connect(&batches, &OrderBatches::progressed, &batches, &OrderBatches::stop);
    batches.start(ended, 10, [&shelves](const QList<OrderKey>& keys) { return shelves.put(keys, OrderShelf::Hidden); });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(batches.taken().size(), 10);
    QCOMPARE(must(m_ledger->facetCounts(u"one"_s)).value(OrdersQuery::Facet::Hidden), 10);
}

void OrderPurgeTest::aCopyIsKeptFirst() {
    const QList<OrderKey> ended = fill(*m_ledger, 450, OrderStatus::Completed);
    must(OrderShelves(*m_ledger).put(ended, OrderShelf::Archived));
    OrderPurge purge(*m_ledger);
    QSignalSpy deleted(&purge, &OrderPurge::ordersDeleted);
    purge.start(); // not before it was looked at
    QCOMPARE(purge.stage(), Stage::Looking);
    purge.look(ended);
    QTRY_COMPARE(purge.stage(), Stage::Ready);
    QCOMPARE(purge.summary().orders, 450);
    QCOMPARE(purge.summary().sums.first().amount.toString(), u"225"_s);
    purge.start();
    QTRY_COMPARE(purge.stage(), Stage::Ended);
    QCOMPARE(purge.problem(), QString());
    QCOMPARE(purge.deleted(), 450);
    QCOMPARE(deleted.size(), 3);
    QVERIFY(purge.copyPath().contains(u"before-deleting"_s));
    QCOMPARE(must(m_ledger->facetCounts({})).value(OrdersQuery::Facet::Archived), 0);
    const auto facts = factsOf(purge.copyPath());
    QVERIFY(facts);
    QCOMPARE(facts.value().orders, 450);
    // Among the copies that can be restored.
    const auto copies = LedgerFiles(m_ledger->filePath()).copies();
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.first().kind, LedgerCopy::Kind::BeforeDeleting);
}

void OrderPurgeTest::whatIsReopenedMeanwhileStaysWithItsBatch() {
    const QList<OrderKey> ended = fill(*m_ledger, 5, OrderStatus::Completed);
    must(OrderShelves(*m_ledger).put(ended, OrderShelf::Hidden));
    OrderPurge purge(*m_ledger);
    purge.look(ended);
    QTRY_COMPARE(purge.stage(), Stage::Ready);
    OrderReport report;
    report.orderId = must(m_ledger->orders({ended.at(2)})).first().orderId;
    report.status = OrderStatus::InProgress;
    report.rawStatus = u"In progress"_s;
    must(m_ledger->recordStatuses(u"one"_s, {report}));
    purge.start();
    QTRY_COMPARE(purge.stage(), Stage::Ended);
    QVERIFY2(purge.problem().contains(report.orderId), qPrintable(purge.problem()));
    QCOMPARE(purge.deleted(), 0);
    QCOMPARE(must(m_ledger->orders(ended)).size(), 5);
}

void OrderPurgeTest::nothingIsDeletedWithoutACopy() {
    const QList<OrderKey> ended = fill(*m_ledger, 5, OrderStatus::Completed);
    must(OrderShelves(*m_ledger).put(ended, OrderShelf::Hidden));
    // A file where the folder of the copies should be.
    QFile blocked(LedgerFiles(m_ledger->filePath()).backupsFolder());
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    OrderPurge purge(*m_ledger);
    purge.look(ended);
    QTRY_COMPARE(purge.stage(), Stage::Ready);
    purge.start();
    QTRY_COMPARE(purge.stage(), Stage::Ended);
    QVERIFY(!purge.problem().isEmpty());
    QCOMPARE(purge.deleted(), 0);
    QCOMPARE(must(m_ledger->orders(ended)).size(), 5);
}

QTEST_GUILESS_MAIN(OrderPurgeTest)
#include "order_purge_test.moc"
