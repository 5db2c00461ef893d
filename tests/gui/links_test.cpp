// SPDX-License-Identifier: GPL-3.0-or-later
// Links and files from outside, in the whole program: they show and fill in, and never place.
#include "program.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/shell/open_events.h"
#include "window_hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

class LinksTest final : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] MainWindow& window() { return m_program->window(); }
    [[nodiscard]] WindowHand hand() { return WindowHand(window()); }
    void open(const QString& wanted) { window().open({wanted}); }
    [[nodiscard]] QString typed(const QString& field) {
        const auto* edit = qobject_cast<QLineEdit*>(hand().named(field));
        return edit ? edit->text() : u"<no field>"_s;
    }
    [[nodiscard]] QString chosen(const QString& table, int column) {
        const auto* shown = hand().table(table);
        return shown ? shown->currentIndex().siblingAtColumn(column).data().toString() : u"<no table>"_s;
    }
    // Those that the ledger knows, whatever became of them.
    [[nodiscard]] qsizetype orders() {
        auto keys = m_program->ledger().orderKeys({}, 0, 100);
        keys.waitForFinished();
        return keys.result().ok() ? keys.result().value().size() : -1;
    }
    [[nodiscard]] QString fileSaying(const QString& name, const QByteArray& text) {
        QFile file(m_profile.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_profile;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void initTestCase() {
        PracticeOptions options;
        options.speed = 0;
        options.services = 200;
        m_provider = std::make_unique<PracticeProvider>(options);
        QString error;
        QVERIFY2(m_provider->start(&error), qPrintable(error));
        m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void waitsForTheFirstAccountAndItsCatalog() {
        open(u"orderdeck:services?search=Never%20finishes"_s);
        QVERIFY(hand().click(u"Use the practice provider"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Services"_s), 1, patience);
        QCOMPARE(typed(u"Search services"_s), u"Never finishes"_s);
    }

    void searchesServices() {
        open(u"orderdeck:orders"_s);
        QTRY_VERIFY(hand().shows(u"Search orders"_s));
        open(u"orderdeck:services?search=%22Always%20completed%22"_s);
        QTRY_COMPARE(hand().rows(u"Services"_s), 1);
        QCOMPARE(typed(u"Search services"_s), u"\"Always completed\""_s);
    }

    void showsAService() {
        open(u"orderdeck:service/4"_s);
        QTRY_COMPARE(chosen(u"Services"_s, 1), u"4"_s);
        QTRY_VERIFY(hand().named(u"Link"_s) != nullptr);
        open(u"orderdeck:service/999999"_s);
        QTRY_VERIFY(hand().textOf(u"Message"_s).contains(u"999999"_s));
        QCOMPARE(chosen(u"Services"_s, 1), u"4"_s);
    }

    void fillsAnOrderAndPlacesNothing() {
        open(u"orderdeck:new?service=1&link=https%3A%2F%2Fexample.com%2Fp%2F1&quantity=100"_s);
        QTRY_COMPARE(typed(u"Link"_s), u"https://example.com/p/1"_s);
        QCOMPARE(typed(u"Quantity"_s), u"100"_s);
        QCOMPARE(chosen(u"Services"_s, 1), u"1"_s);
        QTRY_VERIFY(hand().textOf(u"Message"_s).contains(u"Look at it before you place it"_s));
        QVERIFY(hand().button(u"Place order"_s)->isEnabled());
        // An Enter that was meant for where the link came from goes nowhere.
        QVERIFY(QApplication::focusWidget() == nullptr || !QApplication::focusWidget()->inherits("QLineEdit"));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Space);
        QCOMPARE(orders(), 0);
    }

    void fillsWhatItNamesAndNoMore() {
        open(u"orderdeck:new?quantity=250"_s);
        QTRY_COMPARE(typed(u"Quantity"_s), u"250"_s);
        QCOMPARE(chosen(u"Services"_s, 1), u"1"_s);
        open(u"orderdeck:new?service=2"_s);
        QTRY_COMPARE(chosen(u"Services"_s, 1), u"2"_s);
        QCOMPARE(typed(u"Quantity"_s), u"250"_s);
        open(u"orderdeck:new?service=31337&quantity=7"_s);
        QTRY_VERIFY(hand().textOf(u"Message"_s).contains(u"31337"_s));
        QCOMPARE(typed(u"Quantity"_s), u"250"_s);
        QCOMPARE(orders(), 0);
    }

    void showsAnOrder() {
        QVERIFY(hand().type(u"Link"_s, u"https://example.com/p/2"_s));
        QVERIFY(hand().type(u"Quantity"_s, u"100"_s));
        QVERIFY(hand().click(u"Place order"_s));
        QString id;
        QTRY_COMPARE(orders(), 1);
        const auto placed = [&] {
            auto keys = m_program->ledger().orderKeys({}, 0, 1);
            keys.waitForFinished();
            auto read = m_program->ledger().orders(keys.result().value());
            read.waitForFinished();
            id = read.result().value().first().orderId;
            return !id.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(placed(), patience);
        open(u"orderdeck:orders?search=nothing-like-this"_s);
        QTRY_COMPARE(typed(u"Search orders"_s), u"nothing-like-this"_s);
        open(u"orderdeck:order/"_s + id);
        QTRY_COMPARE(chosen(u"Orders"_s, 0), id);
        open(u"orderdeck:order/no-such-order"_s);
        QTRY_VERIFY(hand().textOf(u"Message"_s).contains(u"no-such-order"_s));
    }

    void refusesInWords_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("words");
        QTest::newRow("a host") << u"orderdeck://example.com/services"_s << u"The link was not followed."_s;
        QTest::newRow("an account") << u"orderdeck:services?account=2"_s << u"account"_s;
        QTest::newRow("a web page") << u"https://example.com/"_s << u"this was neither"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << u"this was neither"_s;
        QTest::newRow("a file elsewhere") << u"file://example.com/list.csv"_s << u"this was neither"_s;
        QTest::newRow("a share") << u"//example.com/list.csv"_s << u"this was neither"_s;
        QTest::newRow("a relative path") << u"list.csv"_s << u"this was neither"_s;
        QTest::newRow("an encoded end of the path") << u"file:///tmp/a%00.csv"_s << u"this was neither"_s;
        QTest::newRow("no such file") << u"/no/such/list.csv"_s << u"There is no file “list.csv”"_s;
        QTest::newRow("a folder") << u"/tmp"_s << u"There is no file"_s;
        QTest::newRow("a device") << u"/dev/zero"_s << u"There is no file"_s;
        QTest::newRow("nothing") << QString() << u"this was neither"_s;
    }

    void refusesInWords() {
        QFETCH(const QString, wanted);
        QFETCH(const QString, words);
        open(u"orderdeck:orders"_s);
        open(wanted);
        QTRY_VERIFY2(hand().textOf(u"Message"_s).contains(words), qPrintable(hand().textOf(u"Message"_s)));
        QVERIFY(hand().shows(u"Search orders"_s)); // where one was
        QVERIFY(!hand().shows(u"Bulk order"_s));
    }

    void helpIsAboutWhatIsShown() {
        const auto chapter = [this] {
            QTest::keyClick(&window(), Qt::Key_F1);
            const auto* help = window().findChild<HelpWindow*>();
            return help == nullptr ? u"<no window>"_s : help->chapter();
        };
        open(u"orderdeck:orders"_s);
        QCOMPARE(chapter(), u"orders"_s);
        open(u"orderdeck:services"_s);
        QCOMPARE(chapter(), u"services"_s);
        open(u"orderdeck:bulk"_s);
        QCOMPARE(chapter(), u"bulk"_s);
        QCOMPARE(window().findChildren<HelpWindow*>().size(), 1);
        window().openHelp(u"privacy"_s);
        auto* help = window().findChild<HelpWindow*>();
        QCOMPARE(help->chapter(), u"privacy"_s);
        help->close();
        QTRY_VERIFY(window().findChildren<HelpWindow*>().isEmpty());
        window().openAbout();
        auto* about = window().findChild<AboutDialog*>();
        QVERIFY(about != nullptr && about->isVisible());
        about->close();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void anEventOfTheSystemIsAWish() {
        OpenEvents events(*qApp);
        connect(&events, &OpenEvents::wanted, &window(), [this](const QString& wanted) { open(wanted); });
        QFileOpenEvent link(QUrl(u"orderdeck:services?search=rate%3C0.5"_s));
        QCoreApplication::sendEvent(qApp, &link);
        QTRY_COMPARE(typed(u"Search services"_s), u"rate<0.5"_s);
        QFileOpenEvent file(u"/no/such/list.csv"_s);
        QCoreApplication::sendEvent(qApp, &file);
        QTRY_VERIFY(hand().textOf(u"Message"_s).contains(u"list.csv"_s));
    }

    void opensAList() {
        const QString list =
            fileSaying(u"my list ü.csv"_s, "1,https://example.com/a,100\n2,https://example.com/b,200\n");
        QVERIFY(!list.isEmpty());
        open(list);
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Lines"_s), 2, patience);
        // The same by its address, and another one in its place.
        const QString other = fileSaying(u"other.csv"_s, "1,https://example.com/c,100\n");
        open(QString::fromLatin1(QUrl::fromLocalFile(other).toEncoded()));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Lines"_s), 1, patience);
        QCOMPARE(orders(), 1); // the one that was placed by hand before
        open(u"orderdeck:bulk"_s);
        QTRY_COMPARE(hand().rows(u"Lines"_s), 1);
    }
};

QTEST_MAIN(LinksTest)
#include "links_test.moc"
