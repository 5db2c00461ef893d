// SPDX-License-Identifier: GPL-3.0-or-later
#include "services_fixture.h"

#include "core/catalog_builder.h"
#include "ui/kit/buttons.h"
#include "ui/services/order_ticket.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What stands in the way of an order: another one for its link, and a price that changed.
class TicketGuardsTest final : public QObject {
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
        m_service = ServicesFixture::service(u"101"_s, u"Followers"_s);
        m_ticket->setService(m_service);
        QVERIFY(QTest::qWaitForWindowActive(m_ticket.get()));
    }

    void cleanup() {
        m_ticket.reset();
        m_fixture.reset();
    }

    void warnsWhileTypingAndAsksOnceBeforeASecondOrderForALink() {
        const OrderKey running = placeFirst(u"https://example.com/p/1"_s, 23488);
        fill(u"http://www.example.com/p/1/?utm_source=copy"_s);
        QVERIFY(said().contains(u"Order 23488 for this link is still running."_s));
        QVERIFY(!button(u"Place another one anyway"_s));
        QSignalSpy shown(m_ticket.get(), &OrderTicket::orderPlaced);
        button(u"Show order"_s)->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<OrderKey>(), running);

        enter();
        QVERIFY(button(u"Place another one anyway"_s));
        QVERIFY(!button(u"Place order"_s)->isEnabled());
        QVERIFY(named<QWidget>(*m_ticket, u"Quantity"_s)->hasFocus()); // a second Enter is no answer
        enter();
        enter();
        QCOMPARE(m_fixture->provider.count(u"add"_s), 1);

        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":23489})"));
        button(u"Place another one anyway"_s)->setFocus();
        QTest::keyClick(button(u"Place another one anyway"_s), Qt::Key_Return);
        QTRY_VERIFY(said().contains(u"Order 23489 placed"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 2);
        QCOMPARE(m_fixture->orders().size(), 2);

        // The yes was for the order that ran then.
        fill(u"https://example.com/p/1"_s);
        QTRY_VERIFY(said().contains(u"Order 23489 for this link is still running."_s));
        enter();
        QVERIFY(button(u"Place another one anyway"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 2);
    }

    void theClickOnThePlaceButtonAsksToo() {
        placeFirst(u"https://example.com/p/1"_s, 1);
        fill(u"https://example.com/p/1"_s);
        button(u"Place order"_s)->click();
        QVERIFY(button(u"Place another one anyway"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 1);
    }

    void warnsOfNothingElse() {
        placeFirst(u"https://example.com/p/1"_s, 1);
        fill(u"https://example.com/p/2"_s);
        QVERIFY(!said().contains(u"still running"_s));
        m_ticket->setService(ServicesFixture::service(u"102"_s, u"Likes"_s));
        fill(u"https://example.com/p/1"_s);
        QVERIFY(!said().contains(u"still running"_s));
    }

    void theWarningGoesWhenTheOrderEnds() {
        placeFirst(u"https://example.com/p/1"_s, 7);
        fill(u"https://example.com/p/1"_s);
        enter();
        QVERIFY(button(u"Place another one anyway"_s));
        OrderReport done;
        done.orderId = u"7"_s;
        done.status = OrderStatus::Completed;
        done.rawStatus = u"Completed"_s;
        m_fixture->ledger.recordStatuses(u"a"_s, {done});
        QTRY_VERIFY(!said().contains(u"still running"_s));
        QVERIFY(!button(u"Place another one anyway"_s));
        QVERIFY(button(u"Place order"_s)->isEnabled());
    }

    void namesTheOrderThatTheProviderMeans() {
        placeFirst(u"https://example.com/p/1"_s, 23488);
        m_ticket->setService(ServicesFixture::service(u"102"_s, u"Likes"_s)); // another service, same link
        m_fixture->provider.answer(
            u"add"_s,
            FakeReply::json(
                R"({"error":"You have active order with this link. Please wait until order being completed."})"));
        fill(u"https://example.com/p/1"_s);
        enter();
        QTRY_VERIFY(said().contains(u"An order for this link is still running at the provider."_s));
        QVERIFY(said().contains(u"You have active order with this link."_s));
        QVERIFY(said().contains(u"In the ledger it is order 23488."_s));
        QVERIFY(button(u"Show order"_s));
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);

        // One that the ledger does not know is told in words all the same.
        fill(u"https://example.com/unknown"_s);
        enter();
        QTRY_COMPARE(m_fixture->provider.count(u"add"_s), 3);
        QTRY_VERIFY(said().contains(u"An order for this link is still running at the provider."_s));
        QVERIFY(!said().contains(u"In the ledger it is order"_s));
        QVERIFY(!button(u"Show order"_s));
    }

    void asksForANewPriceOnce() {
        fill(u"https://example.com/p/1"_s);
        priceBecomes(u"0.95");
        QVERIFY(said().contains(u"The price went from $0.90 to $0.95 per 1,000: this order now costs $0.95."_s));
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
        QCOMPARE(text(u"Quantity"_s), u"1,000"_s);
        enter();
        enter();
        QVERIFY(button(u"Place at the new price"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0);
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":5})"));
        button(u"Place at the new price"_s)->click();
        QTRY_VERIFY(said().contains(u"Order 5 placed · $0.95"_s));
        QCOMPARE(m_fixture->orders().first().expectedCharge.amount, *Decimal::parse(u"0.95"));

        // Seen and taken: the next order at this price asks nothing.
        fill(u"https://example.com/p/2"_s);
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":6})"));
        enter();
        QTRY_VERIFY(said().contains(u"Order 6 placed"_s));
    }

    void anotherPriceIsAnotherQuestion() {
        fill(u"https://example.com/p/1"_s);
        priceBecomes(u"0.95");
        enter();
        QVERIFY(button(u"Place at the new price"_s));
        priceBecomes(u"1.20");
        QVERIFY(said().contains(u"this order now costs $1.20."_s));
        QVERIFY(!button(u"Place at the new price"_s)); // to be asked anew
        priceBecomes(u"0.90");
        QVERIFY(!said().contains(u"The price went"_s));
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":5})"));
        enter();
        QTRY_VERIFY(said().contains(u"Order 5 placed"_s));
    }

    void anOrderThatWasTurnedAwayIsAnotherOneAtAnotherPrice() {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"error":"Not enough funds on balance"})"));
        fill(u"https://example.com/p/1"_s);
        enter();
        QTRY_VERIFY(said().contains(u"Not enough funds"_s));
        priceBecomes(u"0.95");
        enter();
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":5})"));
        button(u"Place at the new price"_s)->click();
        QTRY_VERIFY(said().contains(u"Order 5 placed · $0.95"_s));
        const auto orders = m_fixture->orders();
        QCOMPARE(orders.size(), 2);
        QCOMPARE(orders.first().expectedCharge.amount, *Decimal::parse(u"0.95"));
    }

    void asksForThePriceAfterTheLink() {
        placeFirst(u"https://example.com/p/1"_s, 1);
        fill(u"https://example.com/p/1"_s);
        priceBecomes(u"0.95");
        enter();
        button(u"Place another one anyway"_s)->click();
        QCOMPARE(m_fixture->provider.count(u"add"_s), 1);
        QVERIFY(said().contains(u"The price went from $0.90 to $0.95"_s));
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":2})"));
        button(u"Place at the new price"_s)->click();
        QTRY_VERIFY(said().contains(u"Order 2 placed"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 2);
    }

    void newBoundsAreToldByTheField() {
        fill(u"https://example.com/p/1"_s);
        m_service.min = 2000;
        publish();
        QTRY_VERIFY(said().contains(u"Order at least 2,000 for this service."_s));
        enter();
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0);
        QCOMPARE(text(u"Quantity"_s), u"1,000"_s);
    }

private:
    /// Placed through the ticket, and running.
    OrderKey placeFirst(const QString& link, int id) {
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":)" + QByteArray::number(id) + "}"));
        fill(link);
        enter();
        const auto placed = u"Order %1 placed"_s.arg(id);
        if (!QTest::qWaitFor([&] { return said().contains(placed); }))
            qFatal("the first order was not placed");
        const auto& links = m_fixture->desk->runningLinks();
        if (!QTest::qWaitFor([&] {
                const auto found = links.find(u"101"_s, link);
                return found && found->orderId == QString::number(id);
            }))
            qFatal("the first order is not followed");
        return m_fixture->orders().first().key;
    }
    void priceBecomes(QStringView rate) {
        m_service.rate = *Decimal::parse(rate);
        publish();
    }
    void publish() {
        const std::string id = m_service.id.toStdString();
        const std::string name = m_service.name.toStdString();
        const std::string type = m_service.type.toStdString();
        const std::string category = m_service.category.toStdString();
        CatalogEntry entry;
        entry.id = id;
        entry.name = name;
        entry.type = type;
        entry.category = category;
        entry.rate = m_service.rate;
        entry.min = m_service.min;
        entry.max = m_service.max;
        CatalogBuilder builder;
        QVERIFY(builder.add(entry));
        m_ticket->setCatalog(builder.build());
    }
    void fill(const QString& link) {
        QVERIFY(typeInto(*m_ticket, u"Link"_s, link));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"1,000"_s));
    }
    void enter() { QTest::keyClick(named<QWidget>(*m_ticket, u"Quantity"_s), Qt::Key_Return); }
    [[nodiscard]] QString said() const { return saidIn(*m_ticket); }
    [[nodiscard]] QString text(const QString& field) const { return named<QLineEdit>(*m_ticket, field)->text(); }
    [[nodiscard]] Button* button(const QString& name) const { return named<Button>(*m_ticket, name); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrderTicket> m_ticket;
    Service m_service;
};

QTEST_MAIN(TicketGuardsTest)
#include "ticket_guards_test.moc"
