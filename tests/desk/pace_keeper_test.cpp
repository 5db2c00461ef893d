// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/pace_keeper.h"

#include "desk/order_tracker.h"
#include "desk_fixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The ledger's file from outside, as if orders had been placed earlier and asked about up to now.
void placedEarlier(const QString& path, std::chrono::milliseconds by) {
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        file.setDatabaseName(path);
        QVERIFY2(file.open(), qPrintable(file.lastError().text()));
        QSqlQuery query(file);
        QVERIFY2(query.exec(u"UPDATE orders SET checked_at = placed_at, placed_at = placed_at - %1"_s.arg(by.count())),
                 qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

} // namespace

class PaceKeeperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompletedOrderTellsHowLongItsServiceTakes() {
        DeskFixture desk;
        ServicePaceBook book(*desk.ledger);
        auto none = book.of(DeskFixture::account);
        none.waitForFinished();
        QVERIFY(none.result().value().isEmpty());
        desk.recordPlaced(u"1"_s);
        placedEarlier(desk.ledger->filePath(), 2h);
        desk.report(u"1"_s, u"Completed"_s);
        auto read = book.of(DeskFixture::account);
        read.waitForFinished();
        const ServicePace pace = read.result().value().value(DeskFixture::order().service.id);
        QCOMPARE(pace.orders, 1);
        QVERIFY(pace.toFinish && *pace.toFinish >= 2h && *pace.toFinish < 3h);
    }

    void theTrackerHearsOfIt() {
        DeskFixture desk;
        desk.recordPlaced(u"1"_s);
        placedEarlier(desk.ledger->filePath(), 2h);
        desk.report(u"1"_s, u"Completed"_s);
        const OrderKey key = desk.recordPlaced(u"2"_s);
        desk.report(u"2"_s, u"In progress"_s, 1000);
        desk.provider.answer(
            u"status"_s,
            FakeReply::json(
                R"({"charge":"0.9","start_count":"10","status":"In progress","remains":"1000","currency":"USD"})"));
        // The end of the second one is near by the record, and by nothing else.
        const auto twoHoursLater = [] { return QDateTime::currentMSecsSinceEpoch() + 7'200'000; };
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account, nullptr, twoHoursLater);
        tracker.setInterval(60s);
        QSignalSpy checked(&tracker, &OrderTracker::checked);
        tracker.start();
        QTRY_VERIFY(tracker.isWatched(u"2"_s));
        tracker.checkNow({desk.stored(key)});
        QVERIFY(checked.wait(15'000));
        QTRY_VERIFY(tracker.nextCheck() > twoHoursLater() + 200'000);
        PaceKeeper keeper(*desk.ledger, DeskFixture::account, tracker);
        keeper.read();
        QTRY_VERIFY(tracker.nextCheck() <= twoHoursLater() + 60'000);
    }
};

QTEST_GUILESS_MAIN(PaceKeeperTest)
#include "pace_keeper_test.moc"
