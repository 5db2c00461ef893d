// SPDX-License-Identifier: GPL-3.0-or-later
// The order ticket over a real ledger and a provider on loopback: every way that placing ends.
#include "services_fixture.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/services/order_ticket.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TicketPlacingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_fixture->openDesk();
        m_ticket = std::make_unique<OrderTicket>(m_fixture->theme);
        m_ticket->resize(Size::ticket, 800);
        m_ticket->show();
        m_ticket->activateWindow();
        m_ticket->setDesk(m_fixture->desk.get());
        m_ticket->setService(ServicesFixture::service(u"101"_s, u"Followers"_s));
        QVERIFY(QTest::qWaitForWindowActive(m_ticket.get()));
        fill(u"https://example.com/p/1"_s);
    }

    void cleanup() {
        m_ticket.reset();
        m_fixture.reset();
    }

    void placesOnEnterAndClears() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":23502})"));
        enter();
        QTRY_VERIFY(said().contains(u"Order 23502 placed · $0.90"_s));
        QCOMPARE(text(u"Link"_s), QString());
        QCOMPARE(text(u"Quantity"_s), QString());
        QVERIFY(named<QWidget>(*m_ticket, u"Link"_s)->hasFocus());
        const auto orders = m_fixture->orders();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().orderId, u"23502"_s);
        QSignalSpy shown(m_ticket.get(), &OrderTicket::orderPlaced);
        for (auto* button : m_ticket->findChildren<Button*>()) {
            if (button->isVisible() && button->text() == u"Show"_s)
                button->click();
        }
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<OrderKey>(), orders.first().key);
    }

    void placesOnceHoweverOftenItIsAsked() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":1})").whenReleased());
        auto* link = named<QLineEdit>(*m_ticket, u"Link"_s);
        for (int times = 0; times < 3; ++times)
            QTest::keyClick(link, Qt::Key_Return);
        place()->click();
        QVERIFY(!place()->isEnabled());
        QCOMPARE(place()->text(), u"Placing…"_s);
        QTRY_COMPARE(m_fixture->provider.count(u"add"_s), 1);
        // What is typed for the next order meanwhile is not cleared with this one.
        QVERIFY(typeInto(*m_ticket, u"Link"_s, u"https://example.com/p/2"_s));
        m_fixture->provider.release();
        QTRY_VERIFY(said().contains(u"Order 1 placed"_s));
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/2"_s);
        QCOMPARE(text(u"Quantity"_s), u"1,000"_s);
        QCOMPARE(m_fixture->provider.count(u"add"_s), 1);
        QCOMPARE(m_fixture->orders().size(), 1);
    }

    void leavesTheFocusWhereAPersonWent() {
        QWidget window;
        QLineEdit search(&window);
        m_ticket->setParent(&window);
        window.show();
        m_ticket->show();
        QApplication::setActiveWindow(&window);
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":1})").whenReleased());
        enter();
        QTRY_COMPARE(m_fixture->provider.count(u"add"_s), 1);
        search.setFocus();
        m_fixture->provider.release();
        QTRY_VERIFY(said().contains(u"Order 1 placed"_s));
        QCOMPARE(QApplication::focusWidget(), &search);
        m_ticket->setParent(nullptr);
    }

    void placesFromLinesWithControlEnter() {
        m_ticket->setService(ServicesFixture::service(u"102"_s, u"Comments"_s, u"Custom Comments"_s));
        QStringList lines;
        for (int line = 0; line < 50; ++line)
            lines.append(u"comment %1"_s.arg(line));
        auto* comments = named<QPlainTextEdit>(*m_ticket, u"Comments"_s);
        comments->setPlainText(lines.join(u'\n'));
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":7})"));
        QTest::keyClick(comments, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(said().contains(u"Order 7 placed · $0.045"_s));
    }

    void keepsEverythingWhenRejectedAndSendsTheSameOrderAgain() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"error":"Not enough funds on balance"})"));
        enter();
        QTRY_VERIFY(said().contains(u"Not enough funds on balance"_s));
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
        QCOMPARE(text(u"Quantity"_s), u"1,000"_s);
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":5})"));
        enter();
        QTRY_VERIFY(said().contains(u"Order 5 placed"_s));
        QCOMPARE(m_fixture->orders().size(), 1); // the same row of the ledger, sent again
    }

    void writesDownAnotherOrderWhenTheFormChanged() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"error":"Bad link"})"));
        enter();
        QTRY_VERIFY(said().contains(u"Bad link"_s));
        fill(u"https://example.com/p/2"_s);
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":6})"));
        enter();
        QTRY_VERIFY(said().contains(u"Order 6 placed"_s));
        QCOMPARE(m_fixture->orders().size(), 2);
    }

    void saysThatNothingWasSent() {
        m_fixture->provider.answer(u"add"_s, FakeReply::tooMany());
        enter();
        QTRY_VERIFY(said().contains(u"The order was not sent"_s));
        QCOMPARE(m_fixture->orders().first().placement, Placement::NotSent);
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
        QVERIFY(place()->isEnabled());
    }

    void asksBeforeAnotherOneOfWhatMayHaveBeenPlaced() {
        m_fixture->provider.answer(u"add"_s, FakeReply::without(FakeReply::Way::Close));
        enter();
        QTRY_VERIFY(said().contains(u"This order may have been placed."_s));
        QVERIFY(!anyway());
        enter();
        QVERIFY(said().contains(u"An order for this link may have been placed."_s));
        QVERIFY(anyway());
        QVERIFY(!place()->isEnabled());
        enter();
        QCOMPARE(m_fixture->provider.count(u"add"_s), 1);
        QCOMPARE(text(u"Quantity"_s), u"1,000"_s);

        fill(u"https://example.com/p/2"_s);
        QVERIFY(place()->isEnabled());
        QVERIFY(!said().contains(u"may have been placed"_s));
        QVERIFY(!anyway());
        fill(u"https://example.com/p/1"_s);
        QVERIFY(said().contains(u"An order for this link may have been placed."_s));
        QVERIFY(!anyway()); // not asked yet

        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":8})"));
        enter();
        QVERIFY(anyway());
        QCOMPARE(m_fixture->provider.count(u"add"_s), 1);
        anyway()->click();
        QTRY_VERIFY(said().contains(u"Order 8 placed"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 2);
        QCOMPARE(m_fixture->orders().size(), 2);
    }

    void forgetsTheOldAccount() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":9})").whenReleased());
        enter();
        QTRY_COMPARE(m_fixture->provider.count(u"add"_s), 1);
        QSignalSpy finished(&m_fixture->desk->placer(), &OrderPlacer::finished);
        m_ticket->setDesk(nullptr);
        m_fixture->provider.release();
        QVERIFY(finished.wait());
        QVERIFY(!said().contains(u"Order 9"_s));
        QCOMPARE(m_fixture->orders().first().orderId, u"9"_s);
        m_ticket->setDesk(m_fixture->desk.get());
        m_ticket->setService(ServicesFixture::service(u"101"_s, u"Followers"_s));
        QCOMPARE(text(u"Quantity"_s), u"1,000"_s);
    }

private:
    void fill(const QString& link) {
        QVERIFY(typeInto(*m_ticket, u"Link"_s, link));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"1,000"_s));
    }
    void enter() { QTest::keyClick(named<QWidget>(*m_ticket, u"Quantity"_s), Qt::Key_Return); }
    [[nodiscard]] QString said() const { return saidIn(*m_ticket); }
    [[nodiscard]] QString text(const QString& field) const { return named<QLineEdit>(*m_ticket, field)->text(); }
    [[nodiscard]] Button* anyway() const { return named<Button>(*m_ticket, u"Place another one anyway"_s); }
    [[nodiscard]] Button* place() const { return named<Button>(*m_ticket, u"Place order"_s); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrderTicket> m_ticket;
};

QTEST_MAIN(TicketPlacingTest)
#include "ticket_placing_test.moc"
