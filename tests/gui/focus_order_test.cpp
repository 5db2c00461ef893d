// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes: in the order of sight, seen at every stop, back from each sheet, and never to nothing.
#include "focus_order.h"
#include "seasoned_desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

class FocusOrderTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SeasonedDesk> m_desk;
    bool m_mirrored = false;

    WindowHand hand() { return m_desk->hand(); }
    void begin(bool mirrored) {
        if (m_desk && m_mirrored == mirrored)
            return;
        m_desk.reset();
        m_mirrored = mirrored;
        m_desk = std::make_unique<SeasonedDesk>(*qApp, mirrored ? u"ar"_s : u"en"_s);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->addAccount());
        QVERIFY(m_desk->season());
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 0, patience);
    }
    void show(const QString& page) {
        QVERIFY(hand().click(page));
        if (page == "Services"_L1) { // with fields in the ticket
            QTest::keyClick(hand().named(u"Search services"_s), Qt::Key_Down);
            QTest::keyClick(hand().named(u"Search services"_s), Qt::Key_Return);
            QTRY_VERIFY(hand().named(u"Link"_s) != nullptr);
        }
        if (page == "Orders"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > 0, patience);
        if (page == "Balance"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Warn below"_s), patience);
    }
    void showGroup(const QString& group) { QVERIFY(group.isEmpty() || hand().choose(u"Groups of settings"_s, group)); }

    static void addPages() {
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QString>("page");
        for (const bool mirrored : {false, true}) {
            for (const char* page : {"Services", "Orders", "Balance", "Record", "Settings"})
                QTest::addRow("%s, %s", page, mirrored ? "mirrored" : "straight")
                    << mirrored << QString::fromLatin1(page);
        }
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void order_data() { addPages(); }
    void order() {
        QFETCH(const bool, mirrored);
        QFETCH(const QString, page);
        begin(mirrored);
        show(page);
        const auto stops = focusChain(m_desk->window(), *hand().named(u"Account"_s));
        QStringList last;
        for (const QWidget* stop : stops.last(qMin<qsizetype>(stops.size(), 12)))
            last.append(toldName(*stop));
        QVERIFY2(stops.size() > 8 && stops.size() < 250,
                 qPrintable(u"Tab does not come back: "_s + last.join(u" > "_s)));
        int wrong = 0;
        for (qsizetype at = 1; at < stops.size(); ++at) {
            if (isReadAfter(*stops.at(at - 1), *stops.at(at)))
                continue;
            qWarning("%s comes after %s", qPrintable(toldName(*stops.at(at))), qPrintable(toldName(*stops.at(at - 1))));
            ++wrong;
        }
        QCOMPARE(wrong, 0);
        auto back = focusChain(m_desk->window(), *hand().named(u"Account"_s), true);
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(back, stops);
    }

    void isSeen_data() { addPages(); }
    void isSeen() {
        QFETCH(const bool, mirrored);
        QFETCH(const QString, page);
        begin(mirrored);
        show(page);
        int unseen = 0;
        QWidget* first = hand().named(u"Account"_s);
        first->setFocus(Qt::TabFocusReason);
        QWidget* stop = first;
        for (int steps = 0; steps < 250 && (steps == 0 || stop != first); ++steps) {
            if (!showsFocus(*stop)) {
                qWarning("no focus is seen at %s", qPrintable(toldName(*stop)));
                ++unseen;
            }
            QTest::keyClick(&m_desk->window(), Qt::Key_Tab);
            stop = QApplication::focusWidget();
            QVERIFY(stop != nullptr);
        }
        QCOMPARE(stop, first);
        QCOMPARE(unseen, 0);
    }

    void sheetsGiveItBack_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("button");
        QTest::newRow("export services") << u"Services"_s << QString() << u"Export…"_s;
        QTest::newRow("export orders") << u"Orders"_s << QString() << u"Export…"_s;
        QTest::newRow("existing orders") << u"Orders"_s << QString() << u"Add existing orders…"_s;
        QTest::newRow("licences") << u"Settings"_s << u"About"_s << u"Licences"_s;
    }
    void sheetsGiveItBack() {
        QFETCH(const QString, page);
        QFETCH(const QString, group);
        QFETCH(const QString, button);
        begin(false);
        show(page);
        showGroup(group);
        QAbstractButton* opener = hand().button(button);
        QVERIFY(opener != nullptr);
        opener->setFocus(Qt::TabFocusReason);
        QTest::keyClick(opener, Qt::Key_Space);
        QTRY_VERIFY(hand().sheet() != nullptr);
        QTRY_VERIFY(hand().sheet()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(hand().sheet() == nullptr);
        m_desk->window().activateWindow(); // which is the desktop's work
        QTRY_COMPARE(QApplication::focusWidget(), opener);
    }

    void aListOfOrdersGivesItBack() {
        begin(false);
        show(u"Services"_s);
        QAbstractButton* opener = hand().button(u"Bulk order…"_s);
        opener->setFocus(Qt::TabFocusReason);
        QTest::keyClick(opener, Qt::Key_Space);
        QTRY_VERIFY(hand().shows(u"Lines to order"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!hand().shows(u"Lines to order"_s));
        QTRY_COMPARE(QApplication::focusWidget(), opener);
    }

    void whatHappenedGivesItBack() {
        begin(false);
        show(u"Services"_s);
        QAbstractButton* opener = hand().button(u"What happened"_s);
        opener->setFocus(Qt::TabFocusReason);
        QTest::keyClick(opener, Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        m_desk->window().activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), opener);
    }

    // Each is disabled or goes while what it asked for is under way.
    void isNeverLost_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("button");
        QTest::newRow("check orders") << u"Orders"_s << QString() << u"Check now"_s;
        QTest::newRow("ask for a refill") << u"Orders"_s << QString() << u"Refill"_s;
        QTest::newRow("check the balance") << u"Balance"_s << QString() << u"Check balance"_s;
        QTest::newRow("refresh") << u"Services"_s << QString() << u"Refresh catalog"_s;
        QTest::newRow("check the ledger") << u"Settings"_s << u"Ledger"_s << u"Check ledger"_s;
        QTest::newRow("place an order") << u"Services"_s << QString() << u"Place order"_s;
    }
    void isNeverLost() {
        QFETCH(const QString, page);
        QFETCH(const QString, group);
        QFETCH(const QString, button);
        begin(false);
        show(page);
        showGroup(group);
        if (page == "Orders"_L1) {
            hand().table(u"Orders"_s)->selectAll();
            QTRY_VERIFY(hand().button(button)->isEnabled());
        }
        if (button == "Place order"_L1) {
            QVERIFY(hand().type(u"Link"_s, u"https://example.com/focus"_s));
            QVERIFY(hand().type(u"Quantity"_s, QString::number(m_desk->account().catalog().catalog()->service(0).min)));
        }
        QAbstractButton* asked = hand().button(button);
        asked->setFocus(Qt::TabFocusReason);
        int lost = 0;
        const auto watch = connect(qApp, &QApplication::focusChanged, this,
                                   [&lost](QWidget*, QWidget* now) { lost += now == nullptr ? 1 : 0; });
        QTest::keyClick(asked, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!hand().textOf(u"Message"_s).isEmpty() || hand().shows(u"Order message"_s) ||
                                     (asked->isVisible() && asked->isEnabled()),
                                 patience);
        disconnect(watch);
        QCOMPARE(lost, 0);
        QVERIFY(QApplication::focusWidget() != nullptr);
    }

    void cleanupTestCase() { m_desk.reset(); }
};

QTEST_MAIN(FocusOrderTest)
#include "focus_order_test.moc"
