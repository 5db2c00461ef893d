// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keys: the search of everything, what is pasted, and menus without a mouse.
#include "program.h"
#include "window_hand.h"

#include "models/roles.h"
#include "ui/actions/action_registry.h"
#include "ui/palette/palette_button.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

class HandTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_profile;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<Program> m_program;

    [[nodiscard]] MainWindow& window() const { return m_program->window(); }
    [[nodiscard]] WindowHand hand() const { return WindowHand(m_program->window()); }
    [[nodiscard]] static QString focused() {
        return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : u"<nothing>"_s;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }
    void typeInPalette(const QString& text) const {
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(focused(), u"Search everything"_s);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    [[nodiscard]] QListView* results() const { return window().findChild<QListView*>(u"results"_s); }
    [[nodiscard]] QString firstId(const QString& table, int column) const {
        return hand().table(table)->model()->index(0, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() {
        PracticeOptions options;
        options.speed = 0;
        options.services = 200;
        m_provider = std::make_unique<PracticeProvider>(options);
        QVERIFY(m_provider->start(nullptr));
        m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(hand().shows(u"API key"_s));
        // Nothing to be searched before there is an account.
        m_program->actions().action(ActionId::palette)->trigger();
        QVERIFY(!hand().shows(u"Search everything"_s));
        QVERIFY(!m_program->actions().action(ActionId::bulkOrder)->isEnabled());
        QVERIFY(hand().click(u"Use the practice provider"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 0, patience);
        QTRY_COMPARE(focused(), u"Search services"_s);
    }

    void init() {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().showPage(PageId::Services);
        QTRY_COMPARE(focused(), u"Search services"_s);
    }

    void escGivesTheFocusBack() {
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), u"Link"_s);
        typeInPalette(u"some"_s);
        press(Qt::Key_Tab); // nowhere to go
        QCOMPARE(focused(), u"Search everything"_s);
        press(Qt::Key_Escape);
        QCOMPARE(focused(), u"Link"_s);
        QVERIFY(!hand().shows(u"Search everything"_s));
        // The button opens it, too, and it begins anew.
        QVERIFY(hand().click(u"Search services, orders, commands"_s));
        QTRY_COMPARE(focused(), u"Search everything"_s);
        QVERIFY(static_cast<QLineEdit*>(QApplication::focusWidget())->text().isEmpty());
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!hand().shows(u"Search everything"_s));
    }

    void aServiceGoesIntoTheTicket() {
        const QString id = firstId(u"Services"_s, 1);
        window().showPage(PageId::Balance);
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), hand().shows(u"Search everything"_s) ? id : QString());
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), u"Link"_s);
        QVERIFY(hand().shows(u"Search services"_s));
    }

    void aCommandIsFoundByHalfRememberedWords() {
        typeInPalette(u"bulk or"_s);
        QVERIFY(results()->model()->rowCount() > 0);
        QVERIFY2(results()->model()->index(0, 0).data().toString().startsWith(u"Bulk order"_s),
                 qPrintable(results()->model()->index(0, 0).data().toString()));
        // An arrow chooses while the typing stays.
        press(Qt::Key_Down);
        QCOMPARE(focused(), u"Search everything"_s);
        QCOMPARE(results()->currentIndex().row(), std::min(1, results()->model()->rowCount() - 1));
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_VERIFY(hand().shows(u"Close bulk order"_s));
        press(Qt::Key_Escape);
        // What was chosen lately comes first.
        window().showPage(PageId::Services);
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(results()->model()->index(0, 0).data().toString().startsWith(u"Bulk order"_s));
        press(Qt::Key_Escape);
    }

    void anOrderIsShown() {
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), u"Link"_s);
        QVERIFY(hand().type(u"Link"_s, u"https://example.com/found"_s));
        QVERIFY(hand().type(u"Quantity"_s, u"1000"_s));
        press(Qt::Key_Return);
        window().showPage(PageId::Orders);
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!firstId(u"Orders"_s, 0).isEmpty() && firstId(u"Orders"_s, 0).at(0).isDigit(),
                                 patience);
        const QString id = firstId(u"Orders"_s, 0);
        window().showPage(PageId::Services);
        // Enter before the ledger has answered means the order that is typed.
        typeInPalette(id);
        press(Qt::Key_Return);
        QTRY_VERIFY(hand().shows(u"Search orders"_s));
        QTRY_COMPARE(hand().table(u"Orders"_s)->currentIndex().row(), 0);
        // By its link as well.
        window().showPage(PageId::Services);
        typeInPalette(u"example.com/found"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(hand().shows(u"Search orders"_s));
    }

    void keysGoFromPageToPage() {
        press(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_VERIFY(hand().shows(u"Search orders"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(hand().shows(u"Search services"_s));
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(hand().shows(u"Search settings"_s));
        QVERIFY(hand().choose(u"Groups of settings"_s, u"Shortcuts"_s));
        QTRY_VERIFY(hand().shows(u"Search shortcuts"_s));
        // Where keys are chosen they do nothing else.
        hand().named(u"New shortcut"_s)->setFocus();
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(hand().shows(u"Search shortcuts"_s));
        hand().named(u"Search shortcuts"_s)->setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(focused() == u"Link"_s || focused() == u"Search services"_s);
        press(Qt::Key_F1);
        QTRY_VERIFY(window().findChild<QDialog*>() != nullptr);
        window().findChild<QDialog*>()->close();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void aChangedShortcutIsShownAndHeard() {
        const ActionInfo& palette = *findAction(ActionId::palette);
        const QKeySequence wanted(u"Ctrl+Alt+P"_s);
        m_program->actions().setKeys(palette, wanted);
        const QString keys = wanted.toString(QKeySequence::NativeText);
        QVERIFY(window().findChild<PaletteButton*>()->toolTip().contains(keys));
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!hand().shows(u"Search everything"_s));
        press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(focused(), u"Search everything"_s);
        press(Qt::Key_Escape);
        m_program->actions().resetAll();
        QVERIFY(!window().findChild<PaletteButton*>()->toolTip().contains(keys));
    }

    void aLinkIsPastedIntoTheTicket() {
        press(Qt::Key_Down);
        hand().table(u"Services"_s)->setFocus();
        QGuiApplication::clipboard()->setText(u"  https://example.com/pasted \n"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(static_cast<QLineEdit*>(hand().named(u"Link"_s))->text(), u"https://example.com/pasted"_s);
        // Into a field it goes as text.
        window().showPage(PageId::Services);
        QGuiApplication::clipboard()->setText(u"https://example.com/typed"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(static_cast<QLineEdit*>(hand().named(u"Search services"_s))->text(), u"https://example.com/typed"_s);
        QCOMPARE(static_cast<QLineEdit*>(hand().named(u"Link"_s))->text(), u"https://example.com/pasted"_s);
        static_cast<QLineEdit*>(hand().named(u"Search services"_s))->clear();
        // What is no link changes nothing.
        QTRY_VERIFY(hand().rows(u"Services"_s) > 0);
        hand().table(u"Services"_s)->setFocus();
        QGuiApplication::clipboard()->setText(u"a sentence of words"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(static_cast<QLineEdit*>(hand().named(u"Link"_s))->text(), u"https://example.com/pasted"_s);
    }

    void aMenuOpensByKeys() {
        press(Qt::Key_Down);
        hand().table(u"Services"_s)->setFocus();
        press(Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        // It names the keys as they are now.
        bool named = false;
        for (const QAction* entry : menu->actions())
            named = named || entry->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_D);
        QVERIFY(named);
        menu->close();
    }

    void theFocusIsSeen_data() { menusOpenWithoutAMouse_data(); }

    // With an order there is more to tell it from than where there is none.
    void theFocusIsSeen() {
        QFETCH(const int, page);
        window().showPage(static_cast<PageId>(page));
        if (page == int(PageId::Orders))
            QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > 0, patience);
        if (page == int(PageId::Record))
            QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Service record"_s) > 0, patience);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QStringList same;
        const auto widgets = window().findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible() || !widget->isEnabled() ||
                (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || widget->focusProxy() != nullptr)
                continue;
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = widget->grab().toImage();
            widget->clearFocus();
            if (widget->isVisible() && widget->grab().toImage() == with)
                same.append(widget->accessibleName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                               : widget->accessibleName());
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u", "_s)));
    }

    void menusOpenWithoutAMouse_data() {
        QTest::addColumn<int>("page");
        QTest::newRow("Services") << int(PageId::Services);
        QTest::newRow("Orders") << int(PageId::Orders);
        QTest::newRow("Balance") << int(PageId::Balance);
        QTest::newRow("Settings") << int(PageId::Settings);
        QTest::newRow("Record") << int(PageId::Record);
    }

    void menusOpenWithoutAMouse() {
        QFETCH(const int, page);
        window().showPage(static_cast<PageId>(page));
        if (page == int(PageId::Orders))
            QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > 0, patience);
        QStringList without;
        const auto views = window().findChildren<QAbstractItemView*>();
        for (QAbstractItemView* view : views) {
            // Another one of the page may have asked for other rows.
            QTRY_VERIFY(view->accessibleName() != u"Orders"_s || view->model()->rowCount() > 0);
            if (!view->isVisible() || view->model() == nullptr || view->model()->rowCount() == 0 ||
                view->focusPolicy() == Qt::NoFocus)
                continue;
            view->setFocus();
            int row = 0;
            while (view->model()->index(row, 0).data(Role::Heading).toBool())
                ++row;
            const QModelIndex first = view->model()->index(row, 0);
            view->setCurrentIndex(first);
            if (view->selectionMode() != QAbstractItemView::NoSelection)
                view->selectionModel()->select(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            const QPoint at = view->viewport()->rect().center();
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, view->viewport()->mapToGlobal(at));
            QApplication::sendEvent(view->viewport(), &asked);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr || menu->isEmpty())
                without.append(view->accessibleName().isEmpty() ? QString::fromLatin1(view->metaObject()->className())
                                                                : view->accessibleName());
            if (menu != nullptr)
                menu->close();
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
    }
};

QTEST_MAIN(HandTest)
#include "hand_test.moc"
