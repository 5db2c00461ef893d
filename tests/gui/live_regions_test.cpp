// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader hears without being asked, on a display and a bus of the test's own: Qt tells nobody of anything
// unless its bridge to AT-SPI is there.
#include "seasoned_desk.h"

#include "ui/kit/secret_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

// Of the notifications that were shown, by the only handler there is.
QStringList& spoken() {
    static QStringList words;
    return words;
}

// What was told of fields, in its order.
QList<QPair<QAccessible::Event, QString>>& toldOfFields() {
    static QList<QPair<QAccessible::Event, QString>> all;
    return all;
}

// The texts of fields that were told, whole or in part.
QStringList& toldTexts() {
    static QStringList texts;
    return texts;
}

void hearTexts(QAccessibleEvent& event) {
    switch (event.type()) {
    case QAccessible::TextInserted:
        toldTexts() += static_cast<QAccessibleTextInsertEvent&>(event).textInserted();
        break;
    case QAccessible::TextRemoved:
        toldTexts() += static_cast<QAccessibleTextRemoveEvent&>(event).textRemoved();
        break;
    case QAccessible::TextUpdated:
        toldTexts() += static_cast<QAccessibleTextUpdateEvent&>(event).textInserted();
        toldTexts() += static_cast<QAccessibleTextUpdateEvent&>(event).textRemoved();
        break;
    default:
        if (event.accessibleInterface() != nullptr)
            toldTexts() += event.accessibleInterface()->text(QAccessible::Value);
    }
}

void hear(QAccessibleEvent* event) {
    hearTexts(*event);
    const QAccessibleInterface* item = event->accessibleInterface();
    if (item != nullptr && item->role() == QAccessible::EditableText)
        toldOfFields().append({event->type(), item->text(QAccessible::Name)});
    if (event->type() == QAccessible::ObjectShow && item != nullptr && item->role() == QAccessible::Notification)
        spoken().append(item->text(QAccessible::Name));
}

bool isSpoken(const QString& part) {
    return std::any_of(spoken().cbegin(), spoken().cend(),
                       [&part](const QString& words) { return words.contains(part); });
}

} // namespace

/// The service that tells where the bus of screen readers is: the same one, here.
class FakeAccessBus final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.Bus")

public:
    explicit FakeAccessBus(QString address)
        : m_address(std::move(address))
        , m_bus(QDBusConnection::connectToBus(m_address, u"screen reader"_s)) {
        m_bus.registerObject(u"/org/a11y/bus"_s, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(u"org.a11y.Bus"_s);
    }

public Q_SLOTS:
    QString GetAddress() { return m_address; }

private:
    QString m_address;
    QDBusConnection m_bus;
};

class LiveRegionsTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SeasonedDesk> m_desk;

    WindowHand hand() { return m_desk->hand(); }

private Q_SLOTS:
    void initTestCase() {
        m_desk = std::make_unique<SeasonedDesk>(*qApp);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->addAccount());
        QVERIFY(m_desk->season());
        QTRY_VERIFY2_WITH_TIMEOUT(QAccessible::isActive(), "the bridge to AT-SPI does not come up", patience);
        QAccessible::installUpdateHandler(hear);
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 0, patience);
    }
    void init() {
        spoken().clear();
        toldOfFields().clear();
    }
    void cleanup() { QVERIFY2(!spoken().contains(QString()), "a screen reader says \"notification\" and no more"); }

    void howManyAreFound() {
        QVERIFY(hand().type(u"Search services"_s, u"likes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSpoken(u"services"_s), patience);
        const auto found = std::count_if(spoken().cbegin(), spoken().cend(), [](const QString& words) {
            return words.endsWith(u" services"_s) || words.endsWith(u" service"_s);
        });
        QVERIFY2(found <= 2, qPrintable(spoken().join(u" | "_s))); // not at every letter
    }

    void theChargeAndTheOutcome() {
        QVERIFY(hand().type(u"Search services"_s, u"1"_s));
        QTest::keyClick(hand().named(u"Search services"_s), Qt::Key_Return);
        QVERIFY(hand().type(u"Link"_s, u"https://example.com/live"_s));
        spoken().clear();
        QVERIFY(hand().type(u"Quantity"_s, u"1000"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSpoken(u"Charge $0.90"_s), patience);
        QVERIFY2(!isSpoken(u"Charge $0.09\n"_s), "a charge on the way was spoken");
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Place order"_s)->isEnabled(), patience);
        QVERIFY(hand().click(u"Place order"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Order message"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isSpoken(u"235"_s), patience); // with its id
    }

    // Where the cursor is heard of first, the field is not spoken.
    void aFieldIsToldBeforeItsCursor() {
        QVERIFY(hand().click(u"Services"_s));
        QTRY_VERIFY(hand().named(u"Quantity"_s) != nullptr);
        QVERIFY(hand().type(u"Link"_s, u"https://example.com/cursor"_s));
        QVERIFY(hand().type(u"Quantity"_s, u"100"_s));
        m_desk->window().activateWindow();
        QTRY_VERIFY(m_desk->window().isActiveWindow());
        hand().named(u"Search services"_s)->setFocus(Qt::TabFocusReason);
        toldOfFields().clear();
        for (const QString& name : {u"Quantity"_s, u"Link"_s}) {
            auto* field = qobject_cast<QLineEdit*>(hand().named(name));
            field->deselect();
            toldOfFields().clear();
            field->setFocus(Qt::TabFocusReason);
            QTRY_COMPARE(field->selectedText(), field->text());
            QStringList told;
            for (const auto& [event, of] : std::as_const(toldOfFields()))
                told.append(of == name ? QString::number(event, 16) : QString());
            const QString focus = QString::number(QAccessible::Focus, 16);
            QVERIFY2(told.indexOf(focus) >= 0 && told.count(focus) == 1, qPrintable(told.join(u' ')));
            const auto cursor = told.indexOf(QString::number(QAccessible::TextCaretMoved, 16));
            QVERIFY2(cursor < 0 || told.indexOf(focus) < cursor, qPrintable(told.join(u' ')));
        }
    }

    // Nobody on the bus hears a key, however it came into its field.
    void aKeyIsNotTold() {
        SecretField field(m_desk->program().theme(), u"API key"_s);
        field.show();
        field.edit().setFocus();
        toldTexts().clear();
        field.edit().setText(u"secret-key"_s);
        QApplication::clipboard()->setText(u"secret-pasted"_s);
        field.edit().selectAll();
        field.edit().paste();
        field.edit().insert(u"secret-inserted"_s);
        QTest::keyClicks(&field.edit(), u"secret-typed"_s);
        QTest::keyClick(&field.edit(), Qt::Key_Backspace);
        QCOMPARE(field.secret(), u"secret-pastedsecret-insertedsecret-type"_s);
        field.edit().selectAll();
        field.edit().del();
        field.edit().undo();
        field.clear();
        QVERIFY(!toldTexts().isEmpty());
        QVERIFY2(!toldTexts().join(u'|').contains(u"secret"_s), qPrintable(toldTexts().join(u'|')));
    }

    void messages() {
        QVERIFY(hand().click(u"Orders"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > 0, patience);
        hand().table(u"Orders"_s)->selectAll();
        QTRY_VERIFY(hand().button(u"Check now"_s)->isEnabled());
        QVERIFY(hand().click(u"Check now"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSpoken(u"checked."_s), patience);
    }

    // That it went and that it is back; the seconds between are only to be seen.
    void theConnection() {
        m_desk->provider().stop();
        QVERIFY(hand().click(u"Balance"_s));
        QVERIFY(hand().click(u"Check balance"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSpoken(u"Offline"_s), patience);
        QString error;
        QVERIFY2(m_desk->provider().start(&error), qPrintable(error));
        QTRY_VERIFY_WITH_TIMEOUT(hand().textOf(u"Connection"_s) == u"Online"_s, 2 * patience);
        QTRY_VERIFY_WITH_TIMEOUT(isSpoken(u"Online"_s), patience);
        int told = 0;
        for (const QString& words : std::as_const(spoken()))
            told += words.startsWith(u"Offline"_s) ? 1 : 0;
        QVERIFY2(told <= 1, "each second was spoken");
    }

    void cleanupTestCase() {
        QAccessible::installUpdateHandler(nullptr);
        m_desk.reset();
    }
};

int main(int argc, char* argv[]) {
    QProcess display;
    display.start(u"Xvfb"_s,
                  {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (!display.waitForReadyRead(patience) || !bus.waitForReadyRead(patience)) {
        std::fputs("no display or no bus: the packages xvfb and dbus-daemon are needed\n", stderr);
        return 1;
    }
    qputenv("DISPLAY", ':' + display.readAll().trimmed());
    const QByteArray address = bus.readAll().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qunsetenv("AT_SPI_BUS_ADDRESS");
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    qputenv("QT_QPA_PLATFORM", "xcb");
    int result = 0;
    {
        QApplication application(argc, argv);
        FakeAccessBus accessBus(QString::fromLatin1(address));
        LiveRegionsTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    for (QProcess* process : {&display, &bus}) {
        process->terminate();
        process->waitForFinished();
    }
    return result;
}
#include "live_regions_test.moc"
