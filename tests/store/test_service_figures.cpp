// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_ledger.h"

#include "store/service_figures.h"
#include "store/service_paces.h"
#include "store/service_record.h"
#include "store/service_upkeep.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp minute = 60'000;
constexpr Timestamp hour = 60 * minute;

ServiceFigures figuresOf(Ledger& ledger, const QString& service = u"101"_s, const QString& account = u"one"_s) {
    const auto found = must(ServiceFiguresBook(ledger).of(account, {service}));
    return found.isEmpty() ? ServiceFigures() : found.first().figures;
}

OrderReport answer(const QString& id, OrderStatus status, const QString& word, std::optional<qint64> remains = {},
                   const char* charge = nullptr) {
    OrderReport told = report(id, status, word);
    told.remains = remains;
    if (charge)
        told.charge = money(charge);
    return told;
}

/// A ledger whose orders are moved in time from outside: the program's own clock is the computer's.
struct Room final {
    Ledger& ledger() { return *room.ledger; }
    /// Placed so long ago, last asked after so long ago.
    OrderKey placed(const QString& id, qint64 ago, qint64 checkedAgo) {
        const OrderKey key = placeOrder(ledger(), u"one"_s, id);
        OutsideView file(room.file);
        const QString failed = file.run(u"UPDATE orders SET recorded_at = recorded_at - %1, placed_at = placed_at - "
                                        u"%1, checked_at = placed_at - %2 "
                                        "WHERE order_key = %3"_s.arg(ago)
                                            .arg(checkedAgo)
                                            .arg(key));
        if (!failed.isEmpty())
            qFatal("%s", qUtf8Printable(failed));
        return key;
    }
    void tell(const OrderReport& told) { must(ledger().recordStatuses(u"one"_s, {told})); }
    OrderKey completed(const QString& id, qint64 took) {
        const OrderKey key = placed(id, took, 0);
        tell(answer(id, OrderStatus::Completed, u"Completed"_s));
        return key;
    }
    LedgerRoom room;
};

bool isAbout(std::chrono::milliseconds time, std::chrono::milliseconds expected) {
    // What the test itself takes.
    return time >= expected && time < expected + 1min;
}

} // namespace

class TestServiceFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenWhenAnOrderIsPlaced() {
        Room room;
        placeOrder(room.ledger(), u"one"_s, u"1"_s);
        room.tell(answer(u"1"_s, OrderStatus::Pending, u"Pending"_s, 1000));
        OutsideView file(room.room.file);
        QCOMPARE(file.one(u"SELECT COUNT(*) FROM service_outcomes"_s), 0);
        QCOMPARE(file.one(u"SELECT COUNT(*) FROM service_figures"_s), 0);
        const ServiceFigures figures = figuresOf(room.ledger());
        QCOMPARE(figures.running, 1);
        QCOMPARE(figures.ended(), 0);
        QCOMPARE(figures.lastOrder, 1);
        QCOMPARE(figures.spent, QList<Money>{money("1.25")});
        QCOMPARE(figures.toFinish.orders, 0);
    }

    void countsHowOrdersEnd() {
        Room room;
        const QList<OrderReport> ends{
            answer(u"1"_s, OrderStatus::Completed, u"Completed"_s, 0, "1.10"),
            answer(u"2"_s, OrderStatus::Partial, u"Partial"_s, 580, "0.525"),
            answer(u"3"_s, OrderStatus::Canceled, u"Canceled"_s, {}, "0"),
            answer(u"4"_s, OrderStatus::Refunded, u"Refunded"_s, 1000, "0"),
            answer(u"5"_s, OrderStatus::Failed, u"Failed"_s, 1000, "0"),
            answer(u"6"_s, OrderStatus::InProgress, u"In progress"_s, 400),
        };
        for (const OrderReport& end : ends) {
            placeOrder(room.ledger(), u"one"_s, end.orderId);
            room.tell(end);
            room.tell(end); // told again nothing counts twice
        }
        const ServiceFigures figures = figuresOf(room.ledger());
        QCOMPARE(figures.orders(), 6);
        QCOMPARE(figures.running, 1);
        QCOMPARE(figures.completed, 1);
        QCOMPARE(figures.partial, 1);
        QCOMPARE(figures.canceled, 2);
        QCOMPARE(figures.failed, 1);
        QCOMPARE(figures.units, 5000);
        QCOMPARE(figures.missing, 3580);
        QCOMPARE(figures.shortfall(), 290);
        QCOMPARE(figures.spent, QList<Money>{money("2.875")}); // 1.25 expected of the one that runs
        QVERIFY(!figures.lastPartial);
        QCOMPARE(faultsIn(room.room.file), QString());
        // Another account's are its own.
        QCOMPARE(figuresOf(room.ledger(), u"101"_s, u"two"_s), ServiceFigures());
    }

    void anOrderThatGoesOnAfterAllIsCountedOnce() {
        Room room;
        room.completed(u"1"_s, hour);
        room.tell(answer(u"1"_s, OrderStatus::InProgress, u"In progress"_s));
        ServiceFigures figures = figuresOf(room.ledger());
        QCOMPARE(figures.running, 1);
        QCOMPARE(figures.ended(), 0);
        QCOMPARE(figures.units, 0);
        QCOMPARE(figures.spent, QList<Money>{money("1.25")});
        room.tell(answer(u"1"_s, OrderStatus::Partial, u"Partial"_s, 10));
        figures = figuresOf(room.ledger());
        QCOMPARE(figures.partial, 1);
        QCOMPARE(figures.ended(), 1);
        QCOMPARE(figures.missing, 10);
        QCOMPARE(figures.lastPartial, std::pair(qint64(1000), qint64(990)));
        QCOMPARE(figures.toFinish.orders, 1); // it was done once, and that took its time
        QCOMPARE(faultsIn(room.room.file), QString());
    }

    void timesAreMeasuredFromThePlacing() {
        Room room;
        // Asked after all the while: the middle of the last ten minutes.
        room.placed(u"1"_s, 4 * hour, 10 * minute);
        room.tell(answer(u"1"_s, OrderStatus::Completed, u"Completed"_s));
        const ServiceFigures figures = figuresOf(room.ledger());
        QCOMPARE(figures.toFinish.orders, 1);
        QVERIFY(isAbout(figures.toFinish.median, 235min));
        QCOMPARE(figures.toStart.orders, 1);
        QCOMPARE(figures.toFinish.each, QList{figures.toFinish.slowest});
    }

    void aProgramThatWasClosedMakesNoServiceLookSlow() {
        Room room;
        room.placed(u"1"_s, 72 * hour, 72 * hour - 5 * minute); // last asked after five minutes after the placing
        room.tell(answer(u"1"_s, OrderStatus::Completed, u"Completed"_s));
        const ServiceFigures figures = figuresOf(room.ledger());
        QCOMPARE(figures.completed, 1);
        QCOMPARE(figures.toFinish.orders, 0);
        QCOMPARE(figures.toStart.orders, 0);
        // Nor late orders of it less late.
        QCOMPARE(OutsideView(room.room.file).one(u"SELECT completed FROM order_services"_s), 0);
    }

    void aClockThatWasSetBackTellsNoTime() {
        Room room;
        room.placed(u"1"_s, -48 * hour, 0);
        room.tell(answer(u"1"_s, OrderStatus::InProgress, u"In progress"_s, 500));
        room.tell(answer(u"1"_s, OrderStatus::Completed, u"Completed"_s));
        const ServiceFigures figures = figuresOf(room.ledger());
        QCOMPARE(figures.completed, 1);
        QCOMPARE(figures.toStart.orders, 0);
        QCOMPARE(figures.toFinish.orders, 0);
    }

    void theStartIsTheFirstAnswerThatShowsIt() {
        Room room;
        room.placed(u"1"_s, 2 * hour, 20 * minute);
        room.tell(answer(u"1"_s, OrderStatus::Pending, u"Pending"_s, 900)); // 100 are there already
        // An hour later.
        QCOMPARE(OutsideView(room.room.file)
                     .run(u"UPDATE orders SET placed_at = placed_at - 3600000, recorded_at = recorded_at - 3600000"_s),
                 QString());
        room.tell(answer(u"1"_s, OrderStatus::InProgress, u"In progress"_s, 300));
        room.tell(answer(u"1"_s, OrderStatus::Completed, u"Completed"_s, 0));
        const ServiceFigures figures = figuresOf(room.ledger());
        QVERIFY(isAbout(figures.toStart.median, 110min));
        QCOMPARE(figures.toStart.orders, 1);
        QCOMPARE(figures.toFinish.orders, 1);
    }

    void mediansAreOverTheLatestAndKept() {
        Room room;
        QSignalSpy changed(&ServiceFiguresBook(room.ledger()).upkeep(), &ServiceUpkeep::changed);
        for (int order = 1; order <= 6; ++order)
            room.completed(QString::number(order), order * hour);
        const ServiceFigures read = figuresOf(room.ledger());
        QCOMPARE(read.toFinish.orders, 6);
        QVERIFY(read.toFinish.each.isEmpty());
        // Before the medians are kept they are made for whoever asks.
        QCOMPARE(must(ServiceFiguresBook(room.ledger()).piece(u"one"_s, 0)).services.first().figures.toFinish,
                 read.toFinish);
        QTRY_VERIFY(!changed.isEmpty());
        const auto services = changed.last().first().value<QList<ServiceUpkeep::Service>>();
        QCOMPARE(services, (QList<ServiceUpkeep::Service>{{u"one"_s, u"101"_s}}));
        const auto piece = must(ServiceFiguresBook(room.ledger()).piece(u"one"_s, 0));
        QCOMPARE(piece.services.size(), 1);
        QVERIFY(!piece.more);
        QCOMPARE(piece.services.first().figures.toFinish, read.toFinish);
        QCOMPARE(piece.services.first().figures.completed, 6);
        QCOMPARE(piece.services.first().serviceName, u"Followers – émigré ☂ 100% real"_s);
        // Far from what anything took: the kept ones are told, not made anew for each reading.
        const ServicePaces paces = must(ServicePaceBook(room.ledger()).of(u"one"_s));
        QCOMPARE(paces.value(u"101"_s).toStart, std::optional(read.toStart.median));
        QVERIFY(paces.value(u"101"_s).toFinish.has_value());
    }

    void onlyWhatWasPlacedSince() {
        Room room;
        room.completed(u"1"_s, 100 * hour);
        room.completed(u"2"_s, 10 * hour);
        room.placed(u"3"_s, 90 * hour, 0);
        room.placed(u"4"_s, hour, 0);
        const Timestamp since = QDateTime::currentMSecsSinceEpoch() - 24 * hour;
        const auto recent = must(ServiceFiguresBook(room.ledger()).piece(u"one"_s, since)).services;
        QCOMPARE(recent.size(), 1);
        const ServiceFigures& figures = recent.first().figures;
        QCOMPARE(figures.completed, 1);
        QCOMPARE(figures.running, 1);
        QCOMPARE(figures.units, 1000);
        QCOMPARE(figures.spent, QList<Money>{money("2.5")});
        QCOMPARE(figures.toFinish.orders, 1);
        const auto none = must(ServiceFiguresBook(room.ledger()).piece(u"one"_s, since + 48 * hour)).services;
        QVERIFY(none.isEmpty());
    }

    void refillsAreCounted() {
        Room room;
        const OrderKey key = room.completed(u"1"_s, hour);
        must(room.ledger().recordRefillAsked(key, u"7"_s));
        must(room.ledger().recordRefillStatuses(u"one"_s, {{u"7"_s, RefillStatus::Rejected, u"Rejected"_s}}));
        must(room.ledger().recordRefillAsked(key, u"8"_s));
        must(room.ledger().recordRefillStatuses(u"one"_s, {{u"8"_s, RefillStatus::Completed, u"Completed"_s}}));
        const ServiceFigures figures = figuresOf(room.ledger());
        QCOMPARE(figures.refillsAsked, 2);
        QCOMPARE(figures.refillsDone, 1);
        QCOMPARE(figures.refillsRejected, 1);
        QCOMPARE(must(ServiceRecords(room.ledger()).record(u"one"_s, u"101"_s)).figures, figures);
    }

    void currenciesAreNeverMixed() {
        Room room;
        placeOrder(room.ledger(), u"one"_s, u"1"_s);
        placeOrder(room.ledger(), u"one"_s, u"2"_s);
        OrderReport euros = answer(u"2"_s, OrderStatus::Completed, u"Completed"_s);
        euros.charge = money("3", "EUR");
        room.tell(answer(u"1"_s, OrderStatus::Completed, u"Completed"_s, 0, "1"));
        room.tell(euros);
        QCOMPARE(figuresOf(room.ledger()).spent, (QList<Money>{money("3", "EUR"), money("1")}));
    }

    void oldOrdersComeInByTheirHistory() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"ledger.sqlite"_s);
        fillLedger(file, 3'000);
        {
            OutsideView outside(file);
            // One that was watched to its end, one that a closed program saw end; the rest has no history to speak of.
            for (const QString& sql :
                 {u"INSERT INTO order_events (order_key, number, kind, at, text, remains) VALUES "
                  "(1, 3, 5, 1700000000500 + 600000, 'In progress', 900), (1, 4, 5, 1700000000500 + 3000000, 'In "
                  "progress', 100), (1, 5, 5, 1700000000500 + 3600000, 'Partial', 50)"_s,
                  u"INSERT INTO order_events (order_key, number, kind, at, text, remains) VALUES "
                  "(601, 3, 5, 1700000000500 + 600000, 'In progress', 900), (601, 4, 5, 1700000000500 + 200000000, "
                  "'Completed', 0)"_s,
                  u"UPDATE orders SET remains = 50 WHERE order_key = 1"_s,
                  u"UPDATE service_outcome_state SET last_key = 3000"_s})
                QCOMPARE(outside.run(sql), QString());
        }
        Ledger ledger(file);
        must(ledger.open());
        ServiceFiguresBook book(ledger);
        QTRY_VERIFY_WITH_TIMEOUT(book.upkeep().isFed(), 60'000);
        QCOMPARE(must(book.progress()), 1000);
        QCOMPARE(faultsIn(file), QString());
        OutsideView outside(file);
        QCOMPARE(outside.one(u"SELECT COUNT(*) FROM service_outcomes"_s), 3000);
        // Service 2 of account "one": orders 1, 301, 601 …, all of them partial.
        const ServiceFigures figures = figuresOf(ledger, u"2"_s);
        QCOMPARE(figures.orders(), 10);
        QCOMPARE(figures.partial, 10);
        QCOMPARE(figures.units, 10'000);
        QCOMPARE(figures.missing, 50);
        QCOMPARE(figures.spent, QList<Money>{money("9")});
        QCOMPARE(figures.toFinish.orders, 0);
        QCOMPARE(figures.toStart.orders, 2);
        QCOMPARE(figures.toStart.slowest, 5min);
        QTRY_COMPARE(outside.one(u"SELECT COUNT(*) FROM service_figures WHERE stale = 1"_s), 0);
        // All of them, a piece at a time.
        QStringList ids;
        for (ServiceFiguresBook::Piece piece; piece.more;) {
            piece = must(book.piece(u"one"_s, 0, piece.next));
            for (const ServiceStanding& standing : piece.services)
                ids.append(standing.serviceId);
        }
        QCOMPARE(ids.size(), 150);
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    }
};

QTEST_GUILESS_MAIN(TestServiceFigures)
#include "test_service_figures.moc"
