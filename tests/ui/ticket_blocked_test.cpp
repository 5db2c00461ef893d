// SPDX-License-Identifier: GPL-3.0-or-later
// The order ticket while the outcome of an order cannot be written down.
#include "broken_ledger.h"
#include "services_fixture.h"
#include "ui/kit/buttons.h"
#include "ui/services/order_ticket.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TicketBlockedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_fixture->openDesk();
        // Behind the intent, before the reply.
        connect(&m_fixture->desk->placer(), &OrderPlacer::recorded, this,
                [this] { setReadOnly(m_fixture->ledger, true); });
        m_ticket = std::make_unique<OrderTicket>(m_fixture->theme);
        m_ticket->resize(Size::ticket, 800);
        m_ticket->show();
        m_ticket->setDesk(m_fixture->desk.get());
        m_ticket->setService(ServicesFixture::service(u"101"_s, u"Followers"_s));
        QVERIFY(typeInto(*m_ticket, u"Link"_s, u"https://example.com/p/1"_s));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"1,000"_s));
    }

    void cleanup() {
        m_ticket.reset();
        m_fixture.reset();
    }

    void waitsForTheLedgerAndEndsAsPlaced() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":23502})"));
        enter();
        QTRY_VERIFY(said().contains(u"The provider took the order as 23502"_s));
        QVERIFY(said().contains(OrderPlacer::whyBlocked()));
        QVERIFY(!place()->isEnabled());
        QCOMPARE(place()->text(), u"Waiting for the ledger…"_s);
        enter();
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s); // nothing of the form is lost
        QCOMPARE(text(u"Quantity"_s), u"1,000"_s);
        QCOMPARE(m_fixture->provider.count(u"add"_s), 1);

        setReadOnly(m_fixture->ledger, false);
        QTRY_VERIFY(said().contains(u"Order 23502 placed"_s));
        QVERIFY(!said().contains(OrderPlacer::whyBlocked()));
        QVERIFY(place()->isEnabled());
        QCOMPARE(text(u"Quantity"_s), QString()); // as for any order that is placed
        QCOMPARE(m_fixture->provider.count(u"add"_s), 1);
    }

    void whatAPersonWentOnWithStays() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":23502})"));
        enter();
        QTRY_VERIFY(said().contains(u"23502"_s));
        QVERIFY(typeInto(*m_ticket, u"Link"_s, u"https://example.com/p/2"_s));
        QVERIFY(!place()->isEnabled());
        QVERIFY(said().contains(OrderPlacer::whyBlocked()));
        setReadOnly(m_fixture->ledger, false);
        QTRY_VERIFY(place()->isEnabled());
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/2"_s);
        QCOMPARE(text(u"Quantity"_s), u"1,000"_s);
    }

    void aRefusalIsToldWhenItIsWritten() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"error":"Bad link"})"));
        enter();
        QTRY_COMPARE(place()->text(), u"Waiting for the ledger…"_s);
        setReadOnly(m_fixture->ledger, false);
        QTRY_VERIFY(said().contains(u"Bad link"_s));
        QVERIFY(place()->isEnabled());
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
    }

private:
    void enter() { QTest::keyClick(named<QWidget>(*m_ticket, u"Quantity"_s), Qt::Key_Return); }
    [[nodiscard]] QString said() const { return saidIn(*m_ticket); }
    [[nodiscard]] QString text(const QString& field) const { return named<QLineEdit>(*m_ticket, field)->text(); }
    [[nodiscard]] Button* place() const { return named<Button>(*m_ticket, u"Place order"_s); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrderTicket> m_ticket;
};

QTEST_MAIN(TicketBlockedTest)
#include "ticket_blocked_test.moc"
