// SPDX-License-Identifier: GPL-3.0-or-later
// The order ticket draws the table of service types, and nothing else decides what it shows.
#include "core/service_type.h"
#include "services_fixture.h"
#include "ui/services/disclosure.h"
#include "ui/services/order_ticket.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString unknownType = u"Something of our own"_s;

QString wordOf(const ServiceType& type) {
    return type.freeRows ? unknownType : QString::fromLatin1(type.name);
}

/// The visible editors' accessible names, in the order of the tab key.
QStringList fieldNames(const QWidget& ticket) {
    QStringList names;
    for (auto* editor : ticket.findChildren<QWidget*>()) {
        const bool edits = qobject_cast<QLineEdit*>(editor) || qobject_cast<QPlainTextEdit*>(editor) ||
                           qobject_cast<QComboBox*>(editor);
        if (edits && editor->isVisibleTo(&ticket))
            names.append(editor->accessibleName());
    }
    return names;
}

void unfold(const QWidget& ticket) {
    for (auto* disclosure : ticket.findChildren<Disclosure*>()) {
        if (disclosure->isVisibleTo(&ticket))
            disclosure->setChecked(true);
    }
}

QString charge(const QWidget& ticket) {
    const auto* label = named<QLabel>(ticket, u"Charge"_s);
    return label ? label->text() : QString();
}

} // namespace

class TicketTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_ticket = std::make_unique<OrderTicket>(m_fixture->theme);
        m_ticket->resize(Size::ticket, 1000);
        m_ticket->show();
    }

    void cleanup() {
        m_ticket.reset();
        m_fixture.reset();
    }

    void showsTheFieldsOfTheTable_data() {
        QTest::addColumn<QString>("word");
        for (const ServiceType& type : serviceTypes())
            QTest::newRow(qPrintable(wordOf(type))) << wordOf(type);
    }

    void showsTheFieldsOfTheTable() {
        QFETCH(QString, word);
        QStringList wanted;
        for (const FieldUse& use : serviceType(word).fields)
            wanted.append(fieldLabel(use.field));
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s, word));
        unfold(*m_ticket);
        QCOMPARE(fieldNames(*m_ticket), wanted);
        // Each is in the API's hands as it is called there: a control that can be typed into or chosen from.
        for (const FieldUse& use : serviceType(word).fields) {
            const bool isChoice = named<QComboBox>(*m_ticket, fieldLabel(use.field)) != nullptr;
            QCOMPARE(isChoice, fieldTrait(use.field).input == FieldInput::Choice);
        }
    }

    void foldsTheDripFeed() {
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s));
        QCOMPARE(fieldNames(*m_ticket), (QStringList{u"Link"_s, u"Quantity"_s}));
        auto* fold = m_ticket->findChild<Disclosure*>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(fold);
        unfold(*m_ticket);
        QVERIFY(typeInto(*m_ticket, u"Runs"_s, u"3"_s));
        QVERIFY(saidIn(*m_ticket).contains(u"interval"_s));
        m_ticket->setService(ServicesFixture::service(u"2"_s, u"A package"_s, u"Package"_s));
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s));
        // What will be sent is never hidden.
        QVERIFY(named<QLineEdit>(*m_ticket, u"Runs"_s));
    }

    void saysTheExactCharge_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("quantity") << u"Default"_s << QStringList{u"Quantity"_s, u"1,000"_s} << u"$0.90"_s;
        QTest::newRow("short") << u"Default"_s << QStringList{u"Quantity"_s, u"1k"_s} << u"$0.90"_s;
        QTest::newRow("to the last digit") << u"Poll"_s << QStringList{u"Quantity"_s, u"57"_s} << u"$0.0513"_s;
        QTest::newRow("runs") << u"Default"_s
                              << QStringList{u"Quantity"_s, u"100"_s, u"Runs"_s, u"5"_s, u"Interval"_s, u"30"_s}
                              << u"$0.45"_s;
        QTest::newRow("package") << u"Package"_s << QStringList{} << u"$0.90"_s;
        QTest::newRow("lines") << u"Custom Comments"_s << QStringList{u"Comments"_s, u"one\ntwo\nthree"_s}
                               << u"$0.0027"_s;
        QTest::newRow("usernames") << u"Mentions Custom List"_s << QStringList{u"Usernames"_s, u"a\nb"_s}
                                   << u"$0.0018"_s;
        QTest::newRow("range") << u"Subscriptions"_s << QStringList{u"Minimum"_s, u"100"_s, u"Maximum"_s, u"500"_s}
                               << u"$0.09 – $0.45 a post"_s;
        QTest::newRow("unknown type") << unknownType << QStringList{u"Quantity"_s, u"50"_s} << u"$0.045"_s;
        QTest::newRow("nothing yet") << u"Default"_s << QStringList{} << u"–"_s;
        QTest::newRow("no number") << u"Default"_s << QStringList{u"Quantity"_s, u"many"_s} << u"–"_s;
    }

    void saysTheExactCharge() {
        QFETCH(QString, word);
        QFETCH(QStringList, typed);
        QFETCH(QString, wanted);
        m_fixture->desk.reset();
        m_ticket->setDesk(&m_fixture->openDesk());
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s, word));
        unfold(*m_ticket);
        for (qsizetype at = 0; at + 1 < typed.size(); at += 2)
            QVERIFY(typeInto(*m_ticket, typed.at(at), typed.at(at + 1)));
        QCOMPARE(charge(*m_ticket), wanted);
    }

    void saysWhatItLeaves() {
        m_ticket->setDesk(&m_fixture->openDesk());
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"1000"_s));
        QTRY_VERIFY(saidIn(*m_ticket).contains(u"leaves $99.94292"_s));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"1M"_s));
        QVERIFY(saidIn(*m_ticket).contains(u"more than your balance"_s));
    }

    void saysWhatIsWrong() {
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"20000"_s));
        QVERIFY(saidIn(*m_ticket).contains(u"Order at most 10,000 for this service."_s));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"5"_s));
        QVERIFY(saidIn(*m_ticket).contains(u"Order at least 50 for this service."_s));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"1k"_s));
        QVERIFY(!saidIn(*m_ticket).contains(u"Order at"_s));
        QVERIFY(typeInto(*m_ticket, u"Link"_s, u"javascript://x"_s));
        QVERIFY(saidIn(*m_ticket).contains(u"only http and https"_s));
        QCOMPARE(named<QWidget>(*m_ticket, u"Link"_s)->property("problem").toBool(), true);
    }

    void asksForWhatIsMissingOnlyThen() {
        const QString needed = u"This is needed for the order."_s;
        m_ticket->setDesk(&m_fixture->openDesk());
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"100"_s));
        QVERIFY(!saidIn(*m_ticket).contains(needed));
        QTest::keyClick(named<QWidget>(*m_ticket, u"Quantity"_s), Qt::Key_Return);
        QVERIFY(saidIn(*m_ticket).contains(needed));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0);
    }

    void keepsWhatIsTypedThroughServices() {
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s));
        QVERIFY(typeInto(*m_ticket, u"Link"_s, u"https://example.com/p/1"_s));
        QVERIFY(typeInto(*m_ticket, u"Quantity"_s, u"1,000"_s));
        m_ticket->setService(ServicesFixture::service(u"2"_s, u"Comments"_s, u"Custom Comments"_s));
        QCOMPARE(named<QLineEdit>(*m_ticket, u"Link"_s)->text(), u"https://example.com/p/1"_s);
        QVERIFY(typeInto(*m_ticket, u"Comments"_s, u"fine\nvery fine"_s));
        QVERIFY(saidIn(*m_ticket).contains(u"2 line"_s));
        m_ticket->setService(ServicesFixture::service(u"1"_s, u"A service"_s));
        QCOMPARE(named<QLineEdit>(*m_ticket, u"Quantity"_s)->text(), u"1,000"_s);
        m_ticket->setService(ServicesFixture::service(u"2"_s, u"Comments"_s, u"Custom Comments"_s));
        QCOMPARE(named<QPlainTextEdit>(*m_ticket, u"Comments"_s)->toPlainText(), u"fine\nvery fine"_s);
    }

    void fillsInAnEarlierOrder() {
        m_ticket->setService(ServicesFixture::service(u"9"_s, u"Traffic"_s, u"Web Traffic"_s));
        m_ticket->fillFrom({{u"service"_s, u"9"_s},
                            {u"link"_s, u"https://example.com"_s},
                            {u"quantity"_s, u"2000"_s},
                            {u"country"_s, u"US"_s},
                            {u"device"_s, u"5"_s},
                            {u"type_of_traffic"_s, u"1"_s},
                            {u"google_keyword"_s, u"orders"_s}});
        QCOMPARE(named<QLineEdit>(*m_ticket, u"Quantity"_s)->text(), u"2000"_s);
        QCOMPARE(named<QComboBox>(*m_ticket, u"Device"_s)->currentData().toString(), u"5"_s);
        QCOMPARE(named<QComboBox>(*m_ticket, u"Traffic type"_s)->currentData().toString(), u"1"_s);
        QCOMPARE(named<QLineEdit>(*m_ticket, u"Google keyword"_s)->text(), u"orders"_s);
        m_ticket->setService(ServicesFixture::service(u"8"_s, u"Own"_s, unknownType));
        m_ticket->fillFrom({{u"link"_s, u"https://example.com"_s}, {u"quantity"_s, u"60"_s}, {u"comments"_s, u"x"_s}});
        QCOMPARE(named<QLineEdit>(*m_ticket, u"Parameter name 1"_s)->text(), u"comments"_s);
        QCOMPARE(named<QLineEdit>(*m_ticket, u"Parameter value 1"_s)->text(), u"x"_s);
    }

    void readsAProvidersTextAsPlain() {
        Service service = ServicesFixture::service(u"1"_s, u"<b>Bold</b> & <img src=x>"_s);
        service.description = u"<h1>Big</h1>"_s;
        m_ticket->setService(service);
        for (const auto* label : m_ticket->findChildren<QLabel*>()) {
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(saidIn(*m_ticket).contains(u"<b>Bold</b>"_s));
    }

private:
    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrderTicket> m_ticket;
};

QTEST_MAIN(TicketTest)
#include "ticket_test.moc"
