// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "desk/order_inquiry.h"
#include "desk/order_placer.h"
#include "desk/order_tracker.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray running =
    R"({"charge":"0.9","start_count":"10","status":"In progress","remains":"400","currency":"USD"})";

} // namespace

/// What a person decides about an order whose answer did not come, over real HTTP.
class OrderInquiryTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<OrderInquiry> m_inquiry;
    Order m_lost;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Placement>(); }

    // The provider takes the order and closes the connection without a word.
    void init() {
        m_inquiry.reset();
        m_desk = std::make_unique<DeskFixture>();
        m_desk->provider.answer(u"add"_s, FakeReply::without(FakeReply::Way::Close));
        m_desk->provider.answer(u"status"_s, FakeReply::json(running));
        OrderPlacer placer(*m_desk->api, *m_desk->ledger, DeskFixture::account);
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        placer.place(DeskFixture::order());
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished.first().at(2).value<Placement>(), Placement::Unconfirmed);
        m_lost = m_desk->stored(finished.first().at(1).toLongLong());
        m_inquiry = std::make_unique<OrderInquiry>(*m_desk->api, *m_desk->ledger, DeskFixture::account);
    }

    void cleanup() {
        // Whatever was decided, nothing was sent again.
        QCOMPARE(m_desk->provider.count(u"add"_s), 1);
    }

    void itWasPlaced() {
        QSignalSpy checked(m_inquiry.get(), &OrderInquiry::checked);
        m_inquiry->check(m_lost, u"23501"_s);
        QVERIFY(checked.wait(10'000));
        const auto found = checked.first().at(1).value<FoundOrder>();
        QCOMPARE(found.report.orderId, u"23501"_s);
        QCOMPARE(found.report.remains, 400);
        QCOMPARE(found.match.verdict(), OrderMatch::Verdict::Same);
        QCOMPARE(m_desk->stored(m_lost.key).placement, Placement::Unconfirmed); // checking decides nothing

        OrderTracker tracker(*m_desk->api, *m_desk->ledger, DeskFixture::account);
        QSignalSpy settled(m_inquiry.get(), &OrderInquiry::settled);
        m_inquiry->confirm(m_lost, found.report);
        QVERIFY(settled.wait(10'000));
        const Order order = m_desk->stored(m_lost.key);
        QCOMPARE(order.placement, Placement::Placed);
        QCOMPARE(order.orderId, u"23501"_s);
        QCOMPARE(order.status, OrderStatus::InProgress);
        QCOMPARE(order.remains, 400);
        QCOMPARE(order.startCount, 10);
        QTRY_COMPARE(tracker.watched(), 1); // tracked on
    }

    void aWrongIdIsSaidInTheProvidersWords() {
        m_desk->provider.answer(u"status"_s, FakeReply::json(R"({"error":"Incorrect order ID"})"));
        QSignalSpy failed(m_inquiry.get(), &OrderInquiry::checkFailed);
        m_inquiry->check(m_lost, u"999"_s);
        QVERIFY(failed.wait(10'000));
        QCOMPARE(failed.first().at(1).toString(), u"999"_s);
        QVERIFY(failed.first().at(2).toString().contains(u"Incorrect order ID"_s));
    }

    void anIdOfTheLedgerIsNotAskedAbout() {
        const OrderKey holder = m_desk->recordPlaced(u"77"_s);
        QSignalSpy known(m_inquiry.get(), &OrderInquiry::knownAlready);
        m_inquiry->check(m_lost, u"77"_s);
        QVERIFY(known.wait(10'000));
        QCOMPARE(known.first().at(2).toLongLong(), holder);
        QCOMPARE(m_desk->provider.count(u"status"_s), 0);
        // Taken meanwhile: the ledger has the last word.
        QSignalSpy refused(m_inquiry.get(), &OrderInquiry::notSettled);
        OrderReport report;
        report.orderId = u"77"_s;
        m_inquiry->confirm(m_lost, report);
        QVERIFY(refused.wait(10'000));
        QVERIFY(refused.first().at(1).toString().contains(u"77"_s));
        QCOMPARE(m_desk->stored(m_lost.key).placement, Placement::Unconfirmed);
    }

    void onlyTheLastCheckCounts() {
        QSignalSpy checked(m_inquiry.get(), &OrderInquiry::checked);
        m_inquiry->check(m_lost, u"1"_s);
        m_inquiry->check(m_lost, u"2"_s);
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(checked.first().at(1).value<FoundOrder>().report.orderId, u"2"_s);
        m_inquiry->check(m_lost, u"3"_s);
        QTRY_COMPARE(checked.size(), 2);
    }

    void itWasNotPlaced() {
        QSignalSpy settled(m_inquiry.get(), &OrderInquiry::settled);
        m_inquiry->deny(m_lost);
        QVERIFY(settled.wait(10'000));
        const Order order = m_desk->stored(m_lost.key);
        QCOMPARE(order.placement, Placement::NotSent);
        QVERIFY(!order.placementText.isEmpty());
        // Decided once: the other answer comes too late.
        QSignalSpy refused(m_inquiry.get(), &OrderInquiry::notSettled);
        OrderReport report;
        report.orderId = u"5"_s;
        m_inquiry->confirm(m_lost, report);
        QVERIFY(refused.wait(10'000));
        QCOMPARE(m_desk->stored(m_lost.key).placement, Placement::NotSent);
    }
};

QTEST_GUILESS_MAIN(OrderInquiryTest)
#include "order_inquiry_test.moc"
