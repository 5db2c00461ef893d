// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a screen reader is told of it: every page, sheet, menu and state over a seasoned account.
#include "accessible_walk.h"
#include "seasoned_desk.h"

#include "models/orders_model.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

class AccessibilityTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SeasonedDesk> m_desk;
    AccessibleWalk m_walk;

    WindowHand hand() { return m_desk->hand(); }

    // All that is to be seen now: the window, and what lies over it.
    void look(const QString& place) {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (window->isVisible())
                m_walk.walk(place, *window);
        }
    }
    // How many there were since it was asked last; each is told.
    qsizetype problems() {
        const QStringList found = m_walk.takeProblems();
        for (const QString& problem : found)
            qWarning("%s", qPrintable(problem));
        return found.size();
    }

    void lookAtMenu(const QString& place) {
        QTRY_VERIFY2(QApplication::activePopupWidget() != nullptr, qPrintable(place));
        look(place);
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    }
    void lookAtSheet(const QString& place) {
        QTRY_VERIFY2(hand().sheet() != nullptr, qPrintable(place));
        look(place);
        QTest::keyClick(hand().sheet(), Qt::Key_Escape);
        QTRY_VERIFY2(hand().sheet() == nullptr, qPrintable(place + u" is not closed by Esc"_s));
    }
    // Of the menu that a button opens.
    void chooseIn(const QString& button, const QString& entry) {
        QVERIFY(hand().click(button));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        const auto actions = menu->actions();
        for (QAction* action : actions) {
            if (action->text().startsWith(entry)) {
                menu->close();
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + entry));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &m_desk->window(), key, modifiers);
    }
    QStringList typesOfServices() {
        QStringList types;
        const CatalogPtr catalog = m_desk->account().catalog().catalog();
        for (int row = 0; row < catalog->size(); ++row) {
            if (!types.contains(catalog->service(row).type))
                types.append(catalog->service(row).type);
        }
        return types;
    }
    void choose(const QString& serviceId) {
        QVERIFY(hand().type(u"Search services"_s, serviceId));
        QTest::keyClick(hand().named(u"Search services"_s), Qt::Key_Return);
        QTRY_VERIFY(hand().shows(u"Order ticket"_s));
    }

private Q_SLOTS:
    void initTestCase() {
        m_desk = std::make_unique<SeasonedDesk>(*qApp);
        QVERIFY(m_desk->open());
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }

    void firstRun() {
        QTRY_VERIFY(hand().shows(u"API address"_s));
        look(u"First run"_s);
        QVERIFY(hand().type(u"API address"_s, u"ftp://nowhere"_s));
        QVERIFY(hand().click(u"Connect"_s));
        look(u"First run, with what is wrong"_s);
        QCOMPARE(problems(), 0);
        QVERIFY(m_desk->addAccount());
        QVERIFY(m_desk->season());
    }

    void services() {
        QVERIFY(hand().click(u"Services"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 100, patience);
        look(u"Services"_s);
        QVERIFY(hand().click(u"What can be searched for"_s));
        look(u"Services, what can be searched for"_s);
        press(Qt::Key_Escape);
        QVERIFY(hand().type(u"Search services"_s, u"rate:"_s));
        look(u"Services, a query that is not done"_s);
        QVERIFY(hand().type(u"Search services"_s, u"nothing is called so"_s));
        QTRY_COMPARE(hand().rows(u"Services"_s), -1);
        look(u"Services, nothing found"_s);
        QVERIFY(hand().type(u"Search services"_s, {}));
        QTRY_VERIFY(hand().rows(u"Services"_s) > 100);
        QVERIFY(hand().click(u"Columns"_s));
        lookAtMenu(u"Services, columns"_s);
        QTableView* table = hand().table(u"Services"_s);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->setColumnHidden(column, false);
        look(u"Services, all columns"_s);
        QVERIFY(hand().click(u"Export…"_s));
        lookAtSheet(u"Services, export"_s);
        QCOMPARE(problems(), 0);
    }

    void narrowServices() {
        m_desk->window().resize(1024, 700);
        QTRY_VERIFY(hand().shows(u"Show order ticket"_s));
        look(u"Services, narrow"_s);
        QVERIFY(hand().click(u"Show categories"_s));
        look(u"Services, narrow, categories"_s);
        QVERIFY(hand().click(u"Show order ticket"_s));
        look(u"Services, narrow, ticket"_s);
        m_desk->window().resize(1280, 800);
        QCOMPARE(problems(), 0);
    }

    void tickets() {
        const CatalogPtr catalog = m_desk->account().catalog().catalog();
        const auto types = typesOfServices();
        QVERIFY(types.size() >= 15);
        for (const QString& type : types) {
            for (int row = 0; row < catalog->size(); ++row) {
                if (catalog->service(row).type != type)
                    continue;
                choose(catalog->service(row).id);
                look(u"Ticket of "_s + type);
                QVERIFY(hand().click(u"Place order"_s));
                look(u"Ticket of "_s + type + u", with what is wrong"_s);
                break;
            }
        }
        QCOMPARE(problems(), 0);
    }

    void anOrderAndItsOutcomes() {
        for (const char* fault : {"", "add=reset:after*1", "add=error:before*1"}) {
            m_desk->provider().setFaults(*fault == 0 ? QList<PracticeFault>()
                                                     : parsePracticeFaults(QString::fromLatin1(fault)).value());
            choose(u"1"_s);
            QVERIFY(hand().type(u"Link"_s, u"https://example.com/outcome/"_s + QString::fromLatin1(fault).left(6)));
            QVERIFY(hand().type(u"Quantity"_s, u"100"_s));
            look(u"Ticket, filled"_s);
            QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Place order"_s)->isEnabled(), patience);
            QVERIFY(hand().click(u"Place order"_s));
            QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Order message"_s), patience);
            look(u"Ticket, outcome "_s + QString::fromLatin1(fault));
        }
        m_desk->provider().setFaults({});
        QVERIFY(hand().click(u"Details"_s));
        QTRY_VERIFY(hand().shows(u"Service details"_s));
        look(u"Services, details"_s);
        QVERIFY(hand().click(u"Order"_s));
        chooseIn(u"Columns"_s, u"My prices"_s);
        lookAtSheet(u"My prices"_s);
        QCOMPARE(problems(), 0);
    }

    void orders() {
        QVERIFY(hand().click(u"Orders"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) >= 14, patience);
        QTableView* table = hand().table(u"Orders"_s);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->setColumnHidden(column, false);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            look(u"Orders, one that is "_s + table->model()->index(row, OrdersModel::Status).data().toString());
        }
        for (const char* tab : {"Show the notes", "Show the delivery"}) {
            QVERIFY(hand().click(QString::fromLatin1(tab)));
            look(u"Orders, "_s + QString::fromLatin1(tab));
        }
        table->selectAll();
        look(u"Orders, all chosen"_s);
        QVERIFY(hand().click(u"Columns"_s));
        lookAtMenu(u"Orders, columns"_s);
        QVERIFY(hand().click(u"More actions"_s));
        lookAtMenu(u"Orders, more actions"_s);
        Q_EMIT table->customContextMenuRequested(table->rect().center());
        lookAtMenu(u"Orders, menu of the rows"_s);
        QVERIFY(hand().type(u"Search orders"_s, u"nothing is called so"_s));
        QTRY_COMPARE(hand().rows(u"Orders"_s), -1);
        look(u"Orders, nothing found"_s);
        QVERIFY(hand().type(u"Search orders"_s, {}));
        QTRY_VERIFY(hand().rows(u"Orders"_s) >= 14);
        QCOMPARE(problems(), 0);
    }

    void sheetsOfOrders() {
        QVERIFY(hand().click(u"Add existing orders…"_s));
        lookAtSheet(u"Orders, add existing"_s);
        QVERIFY(hand().click(u"Export…"_s));
        lookAtSheet(u"Orders, export"_s);
        chooseIn(u"More actions"_s, u"Archive old orders"_s);
        lookAtSheet(u"Orders, archive"_s);
        QVERIFY(hand().select(u"Orders"_s, OrdersModel::Status, {u"Partial"_s}));
        chooseIn(u"More actions"_s, u"Hide"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hand().textOf(u"Message"_s).contains(u"hidden"_s), patience);
        look(u"Orders, one hidden"_s);
        QVERIFY(hand().type(u"Search orders"_s, u"status:hidden"_s));
        QTRY_COMPARE(hand().rows(u"Orders"_s), 1);
        hand().table(u"Orders"_s)->selectAll();
        chooseIn(u"More actions"_s, u"Delete for good"_s);
        lookAtSheet(u"Orders, delete"_s);
        QVERIFY(hand().type(u"Search orders"_s, {}));
        QTRY_VERIFY(hand().rows(u"Orders"_s) > 1);
        QCOMPARE(problems(), 0);
    }

    void asking() {
        hand().table(u"Orders"_s)->selectAll();
        QTRY_VERIFY(hand().button(u"Cancel order"_s)->isEnabled());
        QVERIFY(hand().click(u"Cancel order"_s));
        look(u"Orders, cancel?"_s);
        QTRY_VERIFY(hand().button(u"Refill"_s)->isEnabled());
        QVERIFY(hand().click(u"Refill"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Asking for refills"_s), patience);
        look(u"Orders, asked for refills"_s);
        QVERIFY(hand().click(u"Show answers"_s));
        lookAtSheet(u"Orders, answers about refills"_s);
        QCOMPARE(problems(), 0);
    }

    void refills() {
        QVERIFY(hand().click(u"List of refills"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Refills"_s) > 0, patience);
        look(u"Refills"_s);
        QVERIFY(hand().click(u"List of orders"_s));
        QCOMPARE(problems(), 0);
    }

    void unconfirmed() {
        QVERIFY(hand().click(u"Services"_s));
        QVERIFY(hand().click(u"Orders"_s));
        QTRY_VERIFY(hand().button(u"Look into it"_s) || hand().button(u"Look into them"_s));
        QVERIFY(hand().click(hand().button(u"Look into it"_s) ? u"Look into it"_s : u"Look into them"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Unconfirmed order"_s), patience);
        for (const char* choice : {"It was placed", "Find it", "It was not placed"}) {
            QVERIFY(hand().click(QString::fromLatin1(choice)));
            look(u"Unconfirmed, "_s + QString::fromLatin1(choice));
        }
        QVERIFY(hand().click(u"Back to orders"_s));
        QCOMPARE(problems(), 0);
    }

    void balance() {
        QVERIFY(hand().click(u"Balance"_s));
        QVERIFY(hand().click(u"Check balance"_s));
        QTRY_VERIFY(hand().shows(u"Warn below"_s));
        look(u"Balance"_s);
        QCOMPARE(problems(), 0);
    }

    void record() {
        QVERIFY(hand().click(u"Record"_s));
        look(u"Record"_s);
        QCOMPARE(problems(), 0);
    }

    // Also where the account that is shown is told of once more.
    void theNumberInTheRailStays() {
        const QAbstractButton* orders = hand().button(u"Orders"_s);
        QTRY_VERIFY(!orders->accessibleDescription().isEmpty());
        const QString told = orders->accessibleDescription();
        Q_EMIT m_desk->program().desk().currentChanged();
        QCOMPARE(orders->accessibleDescription(), told);
    }

    void settings() {
        QVERIFY(hand().click(u"Settings"_s));
        look(u"Settings"_s);
        const QString account = m_desk->account().account().name;
        QVERIFY(hand().click(u"Edit "_s + account));
        QTRY_VERIFY(hand().shows(u"Account name"_s));
        look(u"Settings, an account"_s);
        QVERIFY(hand().click(u"Cancel"_s));
        QVERIFY(hand().click(u"Remove "_s + account));
        look(u"Settings, remove an account?"_s);
        QVERIFY(hand().click(u"Keep it"_s));
        for (const char* group : {"Checking and limits", "Notices", "Appearance", "Language", "Shortcuts", "Ledger",
                                  "Network", "Privacy and diagnostics", "About"}) {
            QVERIFY(hand().choose(u"Groups of settings"_s, QString::fromLatin1(group)));
            look(u"Settings, "_s + QString::fromLatin1(group));
        }
        QVERIFY(hand().click(u"What happens if…"_s));
        lookAtSheet(u"Guide"_s);
        QVERIFY(hand().click(u"Licences"_s));
        lookAtSheet(u"Licences"_s);
        QCOMPARE(problems(), 0);
    }

    void bulk() {
        QVERIFY(hand().click(u"Services"_s));
        QVERIFY(hand().click(u"Bulk order…"_s));
        QTRY_VERIFY(hand().shows(u"Lines to order"_s));
        look(u"Bulk order"_s);
        QApplication::clipboard()->setText(u"1 | https://example.com/b/1 | 100\n1 | https://example.com/b/2 | 1\n"
                                           "99999 | https://example.com/b/3 | 100\n"_s);
        QVERIFY(hand().click(u"Paste"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Lines"_s), 3, patience);
        QTableView* lines = hand().table(u"Lines"_s);
        for (int row = 0; row < 3; ++row) {
            lines->selectRow(row);
            look(u"Bulk order, line %1"_s.arg(row));
        }
        QVERIFY(hand().click(u"Close bulk order"_s));
        QCOMPARE(problems(), 0);
    }

    void happenings() {
        QVERIFY(hand().click(u"What happened"_s));
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        lookAtMenu(u"What happened"_s);
        QCOMPARE(problems(), 0);
    }

    void ledgerFailure() {
        m_desk->window().showLedgerFailure({LedgerError::Kind::Damaged, u"The file is damaged."_s});
        look(u"The ledger's failure"_s);
        QCOMPARE(problems(), 0);
    }

    void cleanupTestCase() {
        qInfo("%d controls and %d cells were walked", m_walk.controls(), m_walk.cells());
        QVERIFY2(m_walk.controls() > 2000 && m_walk.cells() > 5000, "hardly anything was walked");
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
