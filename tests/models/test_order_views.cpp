// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "models/order_event_text.h"
#include "models/order_facets_model.h"
#include "models/order_timeline_model.h"
#include "models/order_words.h"
#include "models/roles.h"
#include "models/time_text.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using Facet = OrdersQuery::Facet;
using Kind = OrderEvent::Kind;
using Tester = QAbstractItemModelTester;

QStringList texts(const QAbstractItemModel& model) {
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

} // namespace

class TestOrderViews final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsStatuses() {
        LedgerFixture fixture;
        OrderFacetsModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const QStringList always = {u"All orders"_s, u"Pending"_s,   u"In progress"_s,
                                    u"Partial"_s,    u"Completed"_s, u"Canceled"_s};
        QCOMPARE(texts(model), always);
        QSignalSpy resets(&model, &OrderFacetsModel::modelReset);
        model.setAccount(u"a"_s);
        QVERIFY(fixture.place(u"1"_s) != 0);
        QVERIFY(fixture.place(u"2"_s) != 0);
        QVERIFY(fixture.place(u"3"_s, u"x"_s, 10, u"b"_s) != 0);
        QTRY_COMPARE(model.count(Facet::Pending), 2);
        QCOMPARE(model.count(Facet::All), 2);
        QCOMPARE(texts(model), always);

        const OrderKey key = fixture.send(u"x"_s);
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordOutcome(key, Placement::Unconfirmed, u"?"_s)));
        QTRY_COMPARE(model.rowOf(Facet::Unconfirmed), 2);
        QCOMPARE(model.rowOf(Facet::NeedsAttention), 1);
        const QModelIndex unconfirmed = model.index(2);
        QCOMPARE(unconfirmed.data(Role::Count).toInt(), 1);
        QCOMPARE(unconfirmed.data(Role::Facet).toInt(), static_cast<int>(Facet::Unconfirmed));
        QCOMPARE(unconfirmed.data(Role::Icon).toString(), u"circle-question-mark"_s);
        QCOMPARE(unconfirmed.data(Qt::AccessibleTextRole).toString(), u"Unconfirmed: 1"_s);

        QVERIFY(LedgerFixture::wait(fixture.ledger().recordPlaced(key, u"9"_s)));
        QTRY_COMPARE(texts(model), always);
        QCOMPARE(model.count(Facet::Pending), 3);
        model.setAccount(u"b"_s);
        QTRY_COMPARE(model.count(Facet::All), 1);
        QVERIFY(resets.isEmpty());
        // Another account is told of, also where it has as many of each.
        QVERIFY(fixture.place(u"4"_s, u"x"_s, 10, u"c"_s) != 0);
        QSignalSpy told(&model, &OrderFacetsModel::countsChanged);
        model.setAccount(u"c"_s);
        QTRY_COMPARE(told.size(), 1);
        model.setAccount(u"c"_s); // not another
        QCOMPARE(model.accountId(), u"c"_s);
        QCOMPARE(told.size(), 1);
    }

    void ordersComeAsTheyAreAskedFor() {
        LedgerFixture fixture;
        const OrderKey one = fixture.place(u"1"_s, u"https://example.com/1"_s);
        const OrderKey two = fixture.place(u"2"_s, u"https://example.com/2"_s);
        auto read = fixture.ledger().orders({two, one, 999, two});
        read.waitForFinished();
        const QList<Order> orders = read.result().value();
        QCOMPARE(orders.size(), 3);
        QCOMPARE(orders.at(0).orderId, u"2"_s);
        QCOMPARE(orders.at(1).orderId, u"1"_s);
        QCOMPARE(orders.at(2).orderId, u"2"_s);
        QCOMPARE(orders.at(2).link, orders.at(0).link);
        QVERIFY(!orders.at(0).link.isEmpty());
    }

    void tellsWhatHappened() {
        LedgerFixture fixture;
        const OrderKey key = fixture.send(u"x"_s, 1'000);
        OrderTimelineModel model(fixture.ledger());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setOrder(key, 1'000);
        QTRY_COMPARE(texts(model), QStringList{u"Sent"_s});
        QSignalSpy resets(&model, &OrderTimelineModel::modelReset);
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordPlaced(key, u"23512"_s)));
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"23512"_s, u"In progress"_s, 1'000)}));
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"23512"_s, u"In progress"_s, 157)}));
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"23512"_s, u"Completed"_s, 0)}));
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordRefillAsked(key, u"12"_s)));
        QTRY_COMPARE(model.rowCount(), 6);
        QCOMPARE(texts(model), (QStringList{u"Sent"_s, u"Placed as 23512"_s, u"Pending → In progress, 0 delivered"_s,
                                            u"843 delivered"_s, u"In progress → Completed, 1,000 delivered"_s,
                                            u"Refill 12 asked"_s}));
        QVERIFY(resets.isEmpty());
        QCOMPARE(model.index(4).data(Role::Tone).toInt(), static_cast<int>(Tone::Good));
        QVERIFY(model.index(4).data(Role::Time).toLongLong() > 0);
        QVERIFY(model.index(4).data(Qt::AccessibleTextRole).toString().endsWith(u"1,000 delivered"_s));
        QList<qint64> delivered;
        for (const auto& [at, units] : model.delivery())
            delivered.append(units);
        QCOMPARE(delivered, (QList<qint64>{0, 0, 843, 1'000}));
        QTRY_COMPARE(model.refills().size(), 1);
        QCOMPARE(model.refills().front().refillId, u"12"_s);

        model.setOrder(0, 0);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.delivery().isEmpty());
    }

    void tellsEveryEvent_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        const auto add = [](Kind kind, const QString& words, const QString& line) {
            QTest::newRow(qPrintable(line)) << static_cast<int>(kind) << words << line;
        };
        add(Kind::Recorded, {}, u"Sent"_s);
        add(Kind::Placed, u"5"_s, u"Placed as 5"_s);
        add(Kind::Rejected, u"Bad link"_s, u"Rejected: Bad link"_s);
        add(Kind::NotSent, {}, u"Not sent"_s);
        add(Kind::Unconfirmed, u"Silence."_s, u"May have been placed: Silence."_s);
        add(Kind::Status, u"Processing"_s, u"In progress"_s);
        add(Kind::Status, u"Queued"_s, u"Queued"_s);
        add(Kind::RefillAsked, u"12"_s, u"Refill 12 asked"_s);
        add(Kind::RefillRefused, u"Too early"_s, u"Refill refused: Too early"_s);
        add(Kind::RefillStatus, u"Rejected"_s, u"Refill rejected"_s);
        add(Kind::RefillStatus, u"In progess"_s, u"Refill in progress"_s);
        add(Kind::RefillStatus, u"Waiting"_s, u"Refill: Waiting"_s);
        add(Kind::CancelAsked, {}, u"Cancelling asked"_s);
        add(Kind::Added, u"Inprogress"_s, u"Added by its id: In progress"_s);
        add(Kind::Added, {}, u"Added by its id: Not known yet"_s);
        add(Kind::CancelRefused, u"%1 no"_s, u"Cancelling refused: %1 no"_s);
        add(Kind::RefillNotSent, u"No host."_s, u"Refill not asked: No host."_s);
        add(Kind::RefillNotKnown, u"Silence."_s, u"Refill may have been taken: Silence."_s);
        add(Kind::CancelNotSent, {}, u"Cancelling not asked"_s);
        add(Kind::CancelNotKnown, u"Silence."_s, u"Cancelling may have been taken: Silence."_s);
    }

    void tellsEveryEvent() {
        QFETCH(int, kind);
        QFETCH(QString, words);
        OrderEventText text(0);
        OrderEvent event;
        event.kind = static_cast<Kind>(kind);
        event.text = words;
        QTEST(text.next(event).text, "line");
    }

    void tellsProgress() {
        Order order;
        order.units = 1'000;
        QCOMPARE(orderProgress(order), -1);
        order.placement = Placement::Placed;
        QCOMPARE(orderProgress(order), 0);
        QCOMPARE(orderStateText(order), u"Pending"_s);
        order.status = OrderStatus::InProgress;
        order.rawStatus = u"Inprogress"_s;
        QCOMPARE(orderProgress(order), -1);
        order.remains = 1;
        QCOMPARE(orderProgress(order), 999);
        order.remains = std::nullopt;
        order.status = OrderStatus::Completed;
        QCOMPARE(orderProgress(order), 1'000);
        order.units = std::numeric_limits<qint64>::max();
        order.remains = 0;
        QCOMPARE(orderProgress(order), 1'000);
        order.status = OrderStatus::Unknown;
        order.rawStatus = u"Queued"_s;
        QCOMPARE(orderStateText(order), u"Queued"_s);
    }

    void tellsHowLongAgo_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << u"2026-11-22T14:29:30"_s << u"just now"_s;
        QTest::newRow("clock set back") << u"2026-11-22T15:30:00"_s << u"just now"_s;
        QTest::newRow("minutes") << u"2026-11-22T14:18:00"_s << u"12 min"_s;
        QTest::newRow("hours") << u"2026-11-22T13:10:00"_s << u"1 h"_s;
        QTest::newRow("this morning") << u"2026-11-22T00:10:00"_s << u"14 h"_s;
        QTest::newRow("yesterday") << u"2026-11-21T23:50:00"_s << u"yesterday"_s;
        QTest::newRow("day before") << u"2026-11-20T23:50:00"_s << u"Nov 20"_s;
        QTest::newRow("this year") << u"2026-01-03T10:00:00"_s << u"Jan 3"_s;
        QTest::newRow("last year") << u"2025-11-03T10:00:00"_s << u"Nov 3, 2025"_s;
    }

    void tellsHowLongAgo() {
        QFETCH(QString, at);
        const auto stamp = [](const QString& time) {
            return QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
        };
        const Timestamp now = stamp(u"2026-11-22T14:30:00"_s);
        QTEST(relativeTime(stamp(at), now, QLocale(u"en_US"_s)), "text");
        QCOMPARE(relativeTime(0, now, QLocale()), QString());
    }
};

QTEST_GUILESS_MAIN(TestOrderViews)
#include "test_order_views.moc"
