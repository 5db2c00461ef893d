// SPDX-License-Identifier: GPL-3.0-or-later
#include "services_fixture.h"

#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/orders/add_existing_dialog.h"
#include "ui/orders/orders_page.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Knows all ids but those that end in 1.
FakeReply answer(const FakeRequest& request) {
    if (request.action() == u"balance"_s)
        return FakeReply::json(R"({"balance":"1","currency":"USD"})");
    const QByteArray known = R"({"charge":"0.5","start_count":"1","status":"Completed","remains":"0"})";
    const QByteArray unknown = R"({"error":"Incorrect order ID"})";
    const auto of = [&](const QString& id) { return id.endsWith(u'1') ? unknown : known; };
    if (const QString one = request.value(u"order"_s); !one.isEmpty())
        return FakeReply::json(of(one));
    QByteArrayList entries;
    const QStringList ids = request.value(u"orders"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& id : ids)
        entries.append('"' + id.toUtf8() + "\":" + of(id));
    return FakeReply::json('{' + entries.join(',') + '}');
}

} // namespace

/// Orders that were placed somewhere else, and orders made anew from those that are there.
class AddExistingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_fixture->provider.setHandler(answer);
        m_page = std::make_unique<OrdersPage>(m_fixture->theme, m_fixture->settings, m_fixture->ledger);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->setAccount(&m_fixture->openDesk());
    }

    void cleanup() {
        m_page.reset();
        m_fixture.reset();
    }

    void addsWhatIsPasted() {
        auto* dialog = open();
        QVERIFY(dialog);
        auto* add = named<Button>(*dialog, u"Add orders"_s);
        QVERIFY(!add->isEnabled());
        edit(*dialog)->setPlainText(u"ID\tStatus\n23488\tCompleted\n23490-23493"_s);
        QVERIFY(saidIn(*dialog).contains(u"5 id(s): 23488, 23490, 23491, 23492, 23493"_s));
        QVERIFY(saidIn(*dialog).contains(u"1 line(s) hold no id."_s));
        add->click();
        QTRY_VERIFY(saidIn(*dialog).contains(u"4 order(s) added. 1 could not be added."_s));
        auto* refused = named<QPlainTextEdit>(*dialog, u"Not added"_s);
        QVERIFY(refused);
        QCOMPARE(refused->toPlainText(), u"23491\tThe provider says: Incorrect order ID"_s);
        named<Button>(*dialog, u"Copy list"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), refused->toPlainText());
        QVERIFY(dialog->height() < m_page->height()); // its title is seen, too
        QCOMPARE(m_fixture->orders().size(), 4);
        QTRY_COMPARE(table()->model()->rowCount(), 4);

        add->click();
        QTRY_VERIFY(saidIn(*dialog).contains(u"0 order(s) added. 4 were in the ledger already."_s));
        QCOMPARE(m_fixture->orders().size(), 4);
    }

    void saysWhatCannotBeTaken() {
        auto* dialog = open();
        edit(*dialog)->setPlainText(u"no digits here"_s);
        QVERIFY(saidIn(*dialog).contains(u"There is no order id in this text."_s));
        edit(*dialog)->setPlainText(u"1-99999999"_s);
        QVERIFY(saidIn(*dialog).contains(u"The range 1-99999999 holds 99,999,999 ids"_s));
        QVERIFY(!named<Button>(*dialog, u"Add orders"_s)->isEnabled());
        edit(*dialog)->setPlainText(u"9-3"_s);
        QVERIFY(saidIn(*dialog).contains(u"runs backwards"_s));
        edit(*dialog)->clear();
        QVERIFY(!saidIn(*dialog).contains(u"runs backwards"_s));
        QVERIFY(!named<Button>(*dialog, u"Add orders"_s)->isEnabled());
        QTest::keyClick(edit(*dialog), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_fixture->provider.count(u"status"_s), 0);
    }

    void canBeStopped() {
        m_fixture->provider.setHandler([](const FakeRequest& request) {
            return request.action() == u"status"_s ? answer(request).whenReleased() : answer(request);
        });
        auto* dialog = open();
        edit(*dialog)->setPlainText(u"1-1000"_s);
        QVERIFY(saidIn(*dialog).contains(u"10 requests to the provider, at most 6,000 a minute."_s));
        QTest::keyClick(edit(*dialog), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->provider.count(u"status"_s), 1);
        QVERIFY(saidIn(*dialog).contains(u"0 of 1,000 asked about, 0 added"_s));
        QVERIFY(edit(*dialog)->isReadOnly());
        named<Button>(*dialog, u"Stop"_s)->click();
        m_fixture->provider.release();
        QTRY_VERIFY(saidIn(*dialog).contains(u"90 order(s) added."_s));
        QVERIFY(saidIn(*dialog).contains(u"900 were not asked about any more."_s));
        QCOMPARE(m_fixture->provider.count(u"status"_s), 1);
        QVERIFY(!edit(*dialog)->isReadOnly());
    }

    void closingStopsAndKeepsWhatWasAnswered() {
        m_fixture->provider.setHandler([](const FakeRequest& request) {
            return request.action() == u"status"_s ? answer(request).whenReleased() : answer(request);
        });
        QPointer<AddExistingDialog> dialog = open();
        edit(*dialog)->setPlainText(u"1-1000"_s);
        named<Button>(*dialog, u"Add orders"_s)->click();
        QTRY_COMPARE(m_fixture->provider.count(u"status"_s), 1);
        QSignalSpy finished(&m_fixture->desk->orderImport(), &OrderImport::finished);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        m_fixture->provider.release();
        QVERIFY(finished.wait(10'000));
        QCOMPARE(m_fixture->orders().size(), 90);
        QCOMPARE(m_fixture->provider.count(u"status"_s), 1);
    }

    void anAddedOrderCannotBeOrderedAgain() {
        auto* dialog = open();
        edit(*dialog)->setPlainText(u"23488"_s);
        named<Button>(*dialog, u"Add orders"_s)->click();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        dialog->close();
        table()->selectRow(0);
        QTRY_VERIFY(said().contains(u"Order 23488"_s));
        QTRY_VERIFY(said().contains(u"Not known"_s));
        auto* again = named<Button>(*m_page, u"Order again"_s);
        QTRY_VERIFY(!again->isEnabled());
        QVERIFY(again->toolTip().contains(u"not known"_s));
        QVERIFY(named<Button>(*m_page, u"Refill"_s)->isEnabled());
        QVERIFY(named<Button>(*m_page, u"Check now"_s)->isEnabled());
    }

    void ordersForAnotherLink() {
        NewOrder order;
        order.accountId = u"a"_s;
        order.order.service = ServicesFixture::service(u"101"_s, u"Followers"_s);
        order.order.link = u"https://example.com/p/1"_s;
        order.order.parameters = {{u"service"_s, u"101"_s}, {u"link"_s, order.order.link}, {u"quantity"_s, u"70"_s}};
        auto recorded = m_fixture->ledger.recordIntent(order);
        recorded.waitForFinished();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        table()->selectRow(0);
        QSignalSpy requested(m_page.get(), &OrdersPage::orderAgainRequested);
        // One in the toolbar, one beside the order.
        for (auto* button : m_page->findChildren<Button*>()) {
            if (button->accessibleName() != u"Order for another link"_s)
                continue;
            QTRY_VERIFY(button->isVisible() && button->isEnabled());
            const auto before = requested.size();
            button->click();
            QTRY_COMPARE(requested.size(), before + 1);
            QCOMPARE(requested.last().at(0).value<Order>().key, recorded.result().value());
            QCOMPARE(requested.last().at(1).toBool(), true);
        }
        QCOMPARE(requested.size(), 2);
        named<Button>(*m_page, u"Order again"_s)->click();
        QTRY_COMPARE(requested.size(), 3);
        QCOMPARE(requested.last().at(1).toBool(), false);
    }

private:
    AddExistingDialog* open() {
        named<Button>(*m_page, u"Add existing orders…"_s)->click();
        return m_page->window()->findChild<AddExistingDialog*>();
    }
    static QPlainTextEdit* edit(const QWidget& dialog) { return named<QPlainTextEdit>(dialog, u"Order IDs"_s); }
    [[nodiscard]] QString said() const { return saidIn(*m_page); }
    [[nodiscard]] DataTable* table() const { return m_page->findChild<DataTable*>(); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrdersPage> m_page;
};

QTEST_MAIN(AddExistingTest)
#include "add_existing_test.moc"
