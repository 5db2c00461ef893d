// SPDX-License-Identifier: GPL-3.0-or-later
// From a fresh start to a practice order: what a person has to do, counted, with nothing but what is to be seen.
#include "program.h"
#include "window_hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int most = 5; ///< actions: "under six"

} // namespace

class FirstMinuteTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_profile;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<Program> m_program;
    int m_actions = 0;

    WindowHand hand() { return WindowHand(m_program->window()); }

    // A click, or a text that is typed: each counts once.
    void click(const QString& button) {
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(button) && hand().button(button)->isEnabled(), patience);
        QVERIFY(hand().click(button));
        ++m_actions;
    }
    void typeWhereTheFocusIs(const QString& field, const QString& text) {
        QTRY_VERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == field,
                     qPrintable(field));
        QTest::keyClicks(QApplication::focusWidget(), text);
        ++m_actions;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

private Q_SLOTS:
    void init() {
        PracticeOptions options;
        options.speed = 0;
        m_provider = std::make_unique<PracticeProvider>(options);
        QString problem;
        QVERIFY2(m_provider->start(&problem), qPrintable(problem));
        m_program = std::make_unique<Program>(*qApp, m_profile.filePath(QString::number(++m_run)), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        m_actions = 0;
    }
    void cleanup() {
        m_program.reset();
        m_provider.reset();
    }

    // Settings that were lost are why nothing is there: said where the person is.
    void lostSettingsAreSaid() {
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"API key"_s), patience);
        const QString words = u"The settings could not be read."_s;
        QVERIFY(!hand().textOf(u"Message"_s).contains(words));
        m_program->window().tellSettingsFile(words);
        QVERIFY(hand().textOf(u"Message"_s).contains(words));
        QVERIFY(hand().click(u"Close message"_s));
        QVERIFY(!hand().textOf(u"Message"_s).contains(words));
        QVERIFY(hand().shows(u"API key"_s));
    }

    // What the desk says while it opens takes nothing from whoever is faster.
    void whatWasTypedStays() {
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"API key"_s), patience);
        typeWhereTheFocusIs(u"API key"_s, u"typed"_s);
        auto* key = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(key != nullptr);
        Q_EMIT m_program->desk().currentChanged();
        QCOMPARE(key->text(), u"typed"_s);
    }

    void withTheMouse() {
        click(u"Use the practice provider"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 0, patience);
        auto* table = hand().table(u"Services"_s);
        const auto cell = table->visualRect(table->model()->index(0, 2));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        ++m_actions;
        // The ticket is there, its fields named as what goes into them.
        QTRY_VERIFY(hand().shows(u"Link"_s));
        QTest::mouseClick(hand().named(u"Link"_s), Qt::LeftButton);
        typeWhereTheFocusIs(u"Link"_s, u"https://example.com/p/1"_s);
        press(Qt::Key_Tab);
        typeWhereTheFocusIs(u"Quantity"_s, u"100"_s);
        click(u"Place order"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_provider->orders().size(), 1, patience);
        QVERIFY2(m_actions <= most, qPrintable(QString::number(m_actions)));
    }

    // The keys go where they are needed: no click but the first.
    void withTheKeyboard() {
        click(u"Use the practice provider"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 0, patience);
        typeWhereTheFocusIs(u"Search services"_s, u"always completed"_s);
        press(Qt::Key_Return);
        typeWhereTheFocusIs(u"Link"_s, u"https://example.com/p/1"_s);
        press(Qt::Key_Tab);
        typeWhereTheFocusIs(u"Quantity"_s, u"1k"_s);
        press(Qt::Key_Return);
        ++m_actions;
        QTRY_COMPARE_WITH_TIMEOUT(m_provider->orders().size(), 1, patience);
        QVERIFY2(m_actions <= most, qPrintable(QString::number(m_actions)));
    }

    // Whoever looks at the orders first is led to the services, and back.
    void emptyPagesLead() {
        click(u"Use the practice provider"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 0, patience);
        m_program->window().showPage(PageId::Orders);
        click(u"Choose a service"_s);
        QTRY_VERIFY(hand().shows(u"Search services"_s));
        QVERIFY(hand().type(u"Search services"_s, u"zzzz"_s));
        click(u"Clear the search"_s);
        QTRY_VERIFY(hand().rows(u"Services"_s) > 0);
        m_program->window().showPage(PageId::Record);
        click(u"Browse services"_s);
        QTRY_VERIFY(hand().shows(u"Search services"_s));
    }

    // Each way in which a list of orders can be empty has its way out.
    void emptyListsOfOrdersLeadBack() {
        withTheKeyboard();
        m_program->window().showPage(PageId::Orders);
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), 1, patience);
        QVERIFY(hand().type(u"Search orders"_s, u"zzzz"_s));
        click(u"Clear the search"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), 1, patience);
        auto* statuses = qobject_cast<QAbstractItemView*>(hand().named(u"Statuses"_s));
        QVERIFY(statuses);
        const auto last = statuses->model()->index(statuses->model()->rowCount() - 1, 0);
        QTest::mouseClick(statuses->viewport(), Qt::LeftButton, {}, statuses->visualRect(last).center());
        click(u"Show all orders"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), 1, patience);
    }

private:
    int m_run = 0;
};

QTEST_MAIN(FirstMinuteTest)
#include "first_minute_test.moc"
