// SPDX-License-Identifier: GPL-3.0-or-later
// The details of a service beside the ticket, over a real ledger and a provider on loopback.
#include "services_fixture.h"
#include "store/service_notes.h"
#include "ui/kit/data_table.h"
#include "ui/kit/plain_text_box.h"
#include "ui/orders/orders_page.h"
#include "ui/services/order_ticket.h"
#include "ui/services/price_chart.h"
#include "ui/services/price_history.h"
#include "ui/services/service_details.h"
#include "ui/services/service_facts.h"
#include "ui/services/services_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<b>Fast</b> <a href=\"https://evil.example\">click</a><img src=x>"_s;

Timestamp noon(int year, int month, int date) {
    return QDateTime(QDate(year, month, date), QTime(12, 0)).toMSecsSinceEpoch();
}

Decimal rate(const char* text) {
    return Decimal::parse(std::string_view(text)).value();
}

} // namespace

class ServiceDetailsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<ServicesFixture>();
        m_page = std::make_unique<ServicesPage>(m_fixture->theme, m_fixture->settings);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1208, 752);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() {
        m_page.reset();
        m_fixture.reset();
    }

    void theTicketIsSeenFirst() {
        open();
        table()->selectRow(0);
        QVERIFY(named<QWidget>(*m_page, u"Order ticket"_s));
        QVERIFY(!named<QWidget>(*m_page, u"Service details"_s));
        QVERIFY(named<QWidget>(*m_page, u"Link"_s));
        button(u"Details"_s)->click();
        QVERIFY(named<QWidget>(*m_page, u"Service details"_s));
        QVERIFY(!named<QWidget>(*m_page, u"Order ticket"_s));
        button(u"Order"_s)->click();
        QVERIFY(named<QWidget>(*m_page, u"Order ticket"_s));
    }

    void theKeyTurnsBetweenThem() {
        open();
        auto* search = named<QLineEdit>(*m_page, u"Search services"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(named<QWidget>(*m_page, u"Service details"_s));
        // The typing goes on where it was, and the rows are gone through beside the details.
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(text(u"Name of the service"_s), u"Likes · instant"_s);
        // Enter is for ordering.
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_page->focusWidget(), named<QWidget>(*m_page, u"Link"_s));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(named<QWidget>(*m_page, u"Service details"_s));
        QCOMPARE(m_page->focusWidget()->accessibleName(), u"Details"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(named<QWidget>(*m_page, u"Order ticket"_s));
        const auto actions = m_page->actions();
        QVERIFY(std::any_of(actions.cbegin(), actions.cend(), [](const QAction* action) {
            return action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_I) && !action->text().isEmpty();
        }));
    }

    void comesAndGoesWhereTheWindowIsNarrow() {
        open();
        table()->selectRow(0);
        m_page->resize(900, 600);
        QVERIFY(!named<QWidget>(*m_page, u"Service details"_s));
        auto* search = named<QLineEdit>(*m_page, u"Search services"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(named<QWidget>(*m_page, u"Service details"_s));
        QTest::keyClick(search, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!named<QWidget>(*m_page, u"Service details"_s));
        QVERIFY(!named<QWidget>(*m_page, u"Order ticket"_s));
    }

    void tellsAllThatTheCatalogTells() {
        ServiceFacts facts(m_fixture->theme);
        facts.resize(252, 600);
        Service service = ServicesFixture::service(u"7"_s, markup, u"Default"_s);
        service.category = markup;
        service.description = u"Line one\n"_s + markup + u"\nhttps://evil.example"_s;
        service.averageTime = u"3 h <i>10</i> min"_s;
        service.min = 1'000;
        service.max = 0;
        service.refill = true;
        facts.setService(service, {service.rate, u"USD"_s});
        facts.show();
        // As it came, never as markup; a link is words.
        QCOMPARE(named<PlainTextBox>(facts, u"Name of the service"_s)->toPlainText(), markup);
        auto* description = named<PlainTextBox>(facts, u"Description"_s);
        QCOMPARE(description->toPlainText(), service.description);
        QVERIFY(description->isReadOnly());
        QVERIFY(!(description->textInteractionFlags() & (Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard)));
        QVERIFY(description->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        const auto labels = facts.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        const QString said = saidIn(facts);
        for (const QString& expected : {u"7 · Default"_s, u"$0.90"_s, u"1,000"_s, u"No limit given"_s,
                                        u"3 h <i>10</i> min"_s, u"Offered"_s, u"Not offered"_s, markup})
            QVERIFY2(said.contains(expected), qPrintable(expected));
        QVERIFY(!said.contains(u"No longer in the catalog"_s));
        service.gone = true;
        service.description.clear();
        facts.setService(service, {service.rate, u"USD"_s});
        QVERIFY(saidIn(facts).contains(u"No longer in the catalog"_s));
        QVERIFY(saidIn(facts).contains(u"The provider gives none."_s));
        QVERIFY(!named<PlainTextBox>(facts, u"Description"_s));
    }

    // What a provider sends without measure neither widens the panel nor pushes the rest out of reach.
    void longTextsScroll() {
        ServiceDetails details(m_fixture->theme);
        details.resize(Size::ticket, 700);
        Service service = ServicesFixture::service(u"7"_s, QString(10'000, u'x'));
        service.category = QString(3'000, u'y');
        service.averageTime = QString(500, u'z');
        service.description = u"word "_s.repeated(5'000);
        details.setService(service);
        details.show();
        QVERIFY(QTest::qWaitForWindowExposed(&details));
        QCOMPARE(details.width(), Size::ticket);
        const auto widgets = details.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->isVisible())
                QVERIFY2(widget->width() <= Size::ticket, widget->metaObject()->className());
        }
        for (const QString& name : {u"Name of the service"_s, u"Description"_s}) {
            auto* box = named<PlainTextBox>(details, name);
            QTRY_VERIFY(box->verticalScrollBar()->maximum() > 0);
            QVERIFY(box->height() < 220);
        }
        QTRY_VERIFY(named<PlainTextBox>(details, u"Notes"_s)->mapTo(&details, QPoint()).y() < 900);
        // A short one takes a line, one of two lines two, and neither scrolls.
        service.description = u"short"_s;
        details.setService(service);
        auto* box = named<PlainTextBox>(details, u"Description"_s);
        QTRY_VERIFY(box->height() < 30);
        service.description = u"a line that is a little longer than the panel is wide"_s;
        details.setService(service);
        QTRY_VERIFY(box->height() > 30 && box->height() < 45);
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
        QVERIFY(!box->verticalScrollBar()->isVisible());
    }

    void arabicBeginsAtTheRight() {
        PlainTextBox box(m_fixture->theme, Theme::Text::Body, Theme::Ink::Text);
        box.setWhole(u"السرعة: ٥ آلاف\nالبدء"_s);
        QCOMPARE(box.document()->defaultTextOption().alignment(), Qt::AlignRight);
        box.setWhole(u"Speed: 5K"_s);
        QCOMPARE(box.document()->defaultTextOption().alignment(), Qt::AlignLeft);
    }

    void tellsThePricesInWords_data() {
        QTest::addColumn<QList<PricePoint>>("points");
        QTest::addColumn<QString>("present");
        QTest::addColumn<Timestamp>("watched");
        QTest::addColumn<QString>("said");
        const QList<PricePoint> once = {{0, rate("0.90")}, {noon(2026, 11, 3), rate("0.95")}};
        QTest::newRow("never looked") << QList<PricePoint>() << u"1"_s << Timestamp(0)
                                      << u"No price change seen yet."_s;
        QTest::newRow("none") << QList<PricePoint>() << u"1"_s << noon(2026, 11, 3)
                              << u"No price change seen since Nov 3."_s;
        QTest::newRow("last year") << QList<PricePoint>() << u"1"_s << noon(2025, 11, 3)
                                   << u"No price change seen since Nov 3, 2025."_s;
        QTest::newRow("once") << once << u"0.95"_s << Timestamp(0) << u"From $0.90 to $0.95 on Nov 3 (+5.5%)."_s;
        QTest::newRow("and just now") << once << u"0.45"_s << Timestamp(0)
                                      << u"2 change(s) since Nov 3: from $0.90 to $0.45 (−50%), the last on Nov 25."_s;
        QTest::newRow("free once") << QList<PricePoint>{{0, rate("0")}, {noon(2026, 11, 3), rate("1")}} << u"1"_s
                                   << Timestamp(0) << u"From $0.00 to $1.00 on Nov 3."_s;
    }
    void tellsThePricesInWords() {
        QFETCH(QList<PricePoint>, points);
        QFETCH(QString, present);
        QFETCH(Timestamp, watched);
        QFETCH(QString, said);
        PriceHistory history(m_fixture->theme);
        history.setPrices(points, {*Decimal::parse(present), u"USD"_s}, watched, noon(2026, 11, 25));
        QCOMPARE(saidIn(history), said);
        auto* chart = named<PriceChart>(history, u"Price history"_s);
        QCOMPARE(chart != nullptr, !points.isEmpty());
        if (chart)
            QCOMPARE(chart->accessibleDescription(), said);
    }

    void theChartIsWalkedThroughByKeys() {
        PriceChart chart(m_fixture->theme);
        chart.resize(252, 100);
        chart.show();
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        chart.setPrices({{0, rate("0.9")}, {noon(2026, 11, 3), rate("0.95")}, {noon(2026, 11, 20), rate("0.8")}},
                        u"USD"_s, noon(2026, 11, 1), noon(2026, 11, 25));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentPoint(), 2);
        QVERIFY(chart.accessibleDescription().startsWith(u"$0.80 since "_s));
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentPoint(), 0);
        QCOMPARE(chart.accessibleDescription(), u"$0.90 at first"_s);
        // Reached by Tab it shows where it is.
        chart.clearFocus();
        QCOMPARE(chart.currentPoint(), -1);
        chart.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(chart.currentPoint(), 2);
    }

    void tellsMyRecord() {
        open();
        showDetails(0);
        QTRY_VERIFY(said().contains(u"No order yet."_s));
        QVERIFY(!button(u"Show orders"_s));
        auto& ledger = m_fixture->ledger;
        OrderDraft draft(ServicesFixture::service(u"101"_s, u"Followers"_s), u"USD"_s);
        draft.setValue(Field::Link, u"https://example.com/p/1"_s);
        draft.setValue(Field::Quantity, u"1000"_s);
        OrderKey last = 0;
        for (const auto& id : {u"11"_s, u"12"_s}) {
            auto key = ledger.recordIntent({u"a"_s, draft.checked().value()});
            key.waitForFinished();
            last = key.result().value();
            ledger.recordPlaced(last, id).waitForFinished();
        }
        QTRY_VERIFY2(said().contains(u"2 order(s) · $1.80 spent · last just now"_s), qPrintable(said()));
        QVERIFY(said().contains(u"2 not finished"_s));
        QSignalSpy orders(m_page.get(), &ServicesPage::ordersAsked);
        QSignalSpy order(m_page.get(), &ServicesPage::orderPlaced);
        button(u"Show orders"_s)->click();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first(), (QVariantList{u"a"_s, u"101"_s}));
        button(u"Show last order"_s)->click();
        QCOMPARE(order.size(), 1);
        QCOMPARE(order.first().first().value<OrderKey>(), last);
    }

    void showsTheOrdersOfTheServiceAlone() {
        auto& ledger = m_fixture->ledger;
        const auto record = [&ledger](const QString& serviceId, const QString& link) {
            OrderDraft draft(ServicesFixture::service(serviceId, u"Followers"_s), u"USD"_s);
            draft.setValue(Field::Link, link);
            draft.setValue(Field::Quantity, u"1000"_s);
            ledger.recordIntent({u"a"_s, draft.checked().value()}).waitForFinished();
        };
        record(u"101"_s, u"https://example.com/p/1"_s);
        record(u"1010"_s, u"https://example.com/p/101"_s);
        OrdersPage orders(m_fixture->theme, m_fixture->settings, ledger);
        orders.setAccount(&m_fixture->openDesk());
        orders.show();
        auto* rows = orders.findChild<DataTable*>()->model();
        QTRY_COMPARE(rows->rowCount(), 2);
        orders.showFacet(OrdersQuery::Facet::Completed);
        QTRY_COMPARE(rows->rowCount(), 0);
        orders.showOrdersOf(u"101"_s);
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(named<QLineEdit>(orders, u"Search orders"_s)->text(), u"service:101"_s);
        // What comes meanwhile is told apart, too.
        record(u"1010"_s, u"https://example.com/p/101"_s);
        record(u"101"_s, u"https://example.com/p/2"_s);
        QTRY_COMPARE(rows->rowCount(), 2);
    }

    void notesSurviveSwitchingQuickly() {
        open();
        showDetails(0);
        for (int round = 0; round < 5; ++round) {
            for (const int row : {0, 1, 2}) {
                table()->selectRow(row);
                auto* notes = named<PlainTextBox>(*m_page, u"Notes"_s);
                notes->setFocus();
                notes->moveCursor(QTextCursor::End);
                QTest::keyClicks(notes, QString::number(row));
            }
        }
        m_page->setAccount(nullptr);
        for (const auto& [id, row] : {std::pair(u"101"_s, u'0'), {u"204"_s, u'1'}, {u"231"_s, u'2'}})
            QTRY_COMPARE(stored(id).remove(u'\n'), QString(5, row));
    }

    void aNoteIsSavedByItselfAndWhenItIsLeft() {
        open();
        showDetails(0);
        auto* notes = named<PlainTextBox>(*m_page, u"Notes"_s);
        QVERIFY(notes);
        QCOMPARE(notes->placeholderText(), u"Your own words about this service"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"slow"_s);
        QTRY_COMPARE(stored(u"101"_s), u"slow"_s);
        QTest::keyClicks(notes, u" at night"_s);
        named<QLineEdit>(*m_page, u"Search services"_s)->setFocus();
        QTRY_COMPARE(stored(u"101"_s), u"slow at night"_s);
        // Ctrl+Z in the notes is the notes' own.
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(notes->toPlainText() != u"slow at night"_s);
        table()->selectRow(1);
        QTRY_COMPARE(notes->toPlainText(), QString());
        QTest::keyClick(notes, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notes->toPlainText(), QString());
    }

    void tabReachesEverything() {
        open();
        auto key = ServiceNotes(m_fixture->ledger).setNote(u"a"_s, u"101"_s, u"kept"_s);
        key.waitForFinished();
        showDetails(0);
        auto* notes = named<PlainTextBox>(*m_page, u"Notes"_s);
        QTRY_COMPARE(notes->toPlainText(), u"kept"_s);
        button(u"Details"_s)->setFocus();
        QStringList reached;
        for (int stop = 0; stop < 30 && !reached.contains(u"Notes"_s); ++stop) {
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
            reached.append(m_page->focusWidget()->accessibleName());
        }
        QCOMPARE(reached, (QStringList{u"Name of the service"_s, u"Description"_s, u"Notes"_s}));
        // Tab is no letter of a note.
        QTest::keyClick(notes, Qt::Key_Tab);
        QCOMPARE(notes->toPlainText(), u"kept"_s);
        QVERIFY(!notes->hasFocus());
    }

    void saysThatTheServiceIsGone() {
        open();
        showDetails(0);
        QVERIFY(!said().contains(u"No longer in the catalog"_s));
        m_fixture->offer({services().at(1)});
        QSignalSpy changed(&m_fixture->desk->catalog(), &CatalogKeeper::catalogChanged);
        m_page->refresh();
        QVERIFY(changed.wait());
        QVERIFY(said().contains(u"No longer in the catalog"_s));
        QCOMPARE(text(u"Name of the service"_s), u"Followers"_s);
    }

    // The catalog keeps a service that went: it is seen, never ordered.
    void aGoneServiceIsNotOrdered() {
        auto& desk = m_fixture->openDesk();
        OrderTicket ticket(m_fixture->theme);
        ticket.setDesk(&desk);
        ticket.show();
        Service gone = services().first();
        gone.gone = true;
        ticket.setService(gone);
        QVERIFY(typeInto(ticket, u"Link"_s, u"https://example.com/p/1"_s));
        QVERIFY(typeInto(ticket, u"Quantity"_s, u"100"_s));
        QVERIFY(!named<QAbstractButton>(ticket, u"Place order"_s)->isEnabled());
        QVERIFY(saidIn(ticket).contains(u"no longer in the catalog"_s));
        ticket.setService(services().first());
        QVERIFY(named<QAbstractButton>(ticket, u"Place order"_s)->isEnabled());
    }

private:
    static QList<Service> services() {
        return {ServicesFixture::service(u"101"_s, u"Followers"_s),
                ServicesFixture::service(u"204"_s, u"Likes · instant"_s),
                ServicesFixture::service(u"231"_s, u"Comments"_s, u"Custom Comments"_s)};
    }
    void open() {
        m_fixture->provider.answer(
            u"services"_s,
            FakeReply::json(
                R"([{"service":"101","name":"Followers","type":"Default","category":"First","rate":"0.90","min":"50","max":"10000","description":"Two\nlines"},
                    {"service":"204","name":"Likes · instant","type":"Default","category":"First","rate":"0.90","min":"50","max":"10000"},
                    {"service":"231","name":"Comments","type":"Custom Comments","category":"First","rate":"0.90","min":"50","max":"10000"}])"));
        m_page->setAccount(&m_fixture->openDesk());
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }
    void showDetails(int row) {
        table()->selectRow(row);
        button(u"Details"_s)->click();
        QVERIFY(named<QWidget>(*m_page, u"Service details"_s));
    }
    [[nodiscard]] QString stored(const QString& serviceId) {
        auto note = ServiceNotes(m_fixture->ledger).note(u"a"_s, serviceId);
        note.waitForFinished();
        return note.result().value();
    }
    [[nodiscard]] QString text(const QString& name) const {
        auto* box = named<PlainTextBox>(*m_page, name);
        return box ? box->toPlainText() : u"(none)"_s;
    }
    [[nodiscard]] DataTable* table() const { return m_page->findChild<DataTable*>(); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return named<QAbstractButton>(*m_page, name); }
    [[nodiscard]] QString said() const { return saidIn(*m_page); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<ServicesPage> m_page;
};

QTEST_MAIN(ServiceDetailsTest)
#include "service_details_test.moc"
