// SPDX-License-Identifier: GPL-3.0-or-later
// The program's actions, their keys, and how these are changed.
#include "store/settings.h"
#include "store/shortcut_settings.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/heard_action.h"
#include "ui/actions/key_rules.h"
#include "ui/actions/typing_keys.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/search_field.h"
#include "ui/settings/key_field.h"
#include "ui/settings/shortcuts_model.h"
#include "ui/settings/shortcuts_section.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A text field of a desktop whose line edits take every key with Ctrl for themselves.
class GreedyField final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    int taken = 0;

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override { taken += event->key() == Qt::Key_Control ? 0 : 1; }
};

} // namespace

class ActionsTest final : public QObject {
    Q_OBJECT

private:
    struct Fixture final {
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"orderdeck.ini"_s)};
        Theme theme{*qApp, settings};
        ShortcutSettings shortcuts{settings};
        ActionRegistry actions{shortcuts};
    };
    std::unique_ptr<Fixture> m_fixture;

    static const ActionInfo& info(QLatin1StringView id) { return *findAction(id); }
    static QKeySequence keys(const char* text) { return QKeySequence(QString::fromLatin1(text)); }

    template <typename Widget>
    static Widget* named(const QWidget& in, const QString& name) {
        for (auto* widget : in.findChildren<Widget*>()) {
            if (widget->isVisibleTo(&in) && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Fixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theTableIsSound() {
        QSet<QString> ids;
        for (const ActionInfo& one : actionTable()) {
            QVERIFY2(!ids.contains(one.id), one.id.data());
            ids.insert(one.id);
            QVERIFY(!actionText(one).isEmpty());
            QVERIFY(!actionGroupText(one.group).isEmpty());
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1StringView(one.icon))), one.icon);
            for (const QKeySequence& key : one.keys)
                QVERIFY2(m_fixture->actions.conflicts(one, key).isEmpty(), one.id.data());
        }
        QVERIFY(findAction(u"of a later version"_s) == nullptr);
    }

    void keysCanBeChangedAndFollowLive() {
        ActionRegistry& actions = m_fixture->actions;
        QWidget page;
        QPushButton button(&page);
        QAction* exporting = actions.add(ActionId::exportOrders, page);
        actions.explain(button, ActionId::exportOrders, u"Export"_s);
        QCOMPARE(exporting->shortcut(), keys("Ctrl+E"));
        QVERIFY(button.toolTip().startsWith(u"Export ("_s));
        QCOMPARE(actionAt(button, ActionId::exportOrders), exporting);
        QSignalSpy changed(&actions, &ActionRegistry::keysChanged);

        actions.setKeys(info(ActionId::exportOrders), keys("Ctrl+Shift+E"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(exporting->shortcut(), keys("Ctrl+Shift+E"));
        QCOMPARE(button.toolTip(), u"Export (%1)"_s.arg(keys("Ctrl+Shift+E").toString(QKeySequence::NativeText)));
        QAction entry;
        showKeys(entry, button, ActionId::exportOrders);
        QCOMPARE(entry.shortcut(), keys("Ctrl+Shift+E"));

        actions.setKeys(info(ActionId::exportOrders), {});
        QVERIFY(exporting->shortcut().isEmpty());
        QCOMPARE(button.toolTip(), u"Export"_s);
        actions.reset(info(ActionId::exportOrders));
        QCOMPARE(exporting->shortcut(), keys("Ctrl+E"));
        QVERIFY(!actions.isAnyChanged());
    }

    void chosenKeysAreThereAtTheNextStart() {
        m_fixture->actions.setKeys(info(ActionId::refill), keys("Ctrl+Alt+R"));
        ShortcutSettings shortcuts(m_fixture->settings);
        ActionRegistry actions(shortcuts);
        QWidget page;
        QCOMPARE(actions.add(ActionId::refill, page)->shortcut(), keys("Ctrl+Alt+R"));
        // What cannot be read does nothing.
        shortcuts.setKeys({{ActionId::refill, {u"Foo+Bar"_s}}});
        QCOMPARE(actions.keys(info(ActionId::refill)), QList<QKeySequence>());
    }

    void keysOfOnePageAreFreeOnAnother() {
        ActionRegistry& actions = m_fixture->actions;
        QVERIFY(actions.conflicts(info(ActionId::exportOrders), keys("Ctrl+D")).isEmpty()); // of Services
        QCOMPARE(actions.conflicts(info(ActionId::exportOrders), keys("Ctrl+H")),
                 QList<const ActionInfo*>{&info(ActionId::hideOrders)});
        QCOMPARE(actions.conflicts(info(ActionId::exportOrders), keys("F5")),
                 QList<const ActionInfo*>{&info(ActionId::refresh)});
        // An action of the window is meant on every page.
        QCOMPARE(actions.conflicts(info(ActionId::quit), keys("Ctrl+E")).size(), 3);
    }

    void takingKeysLeavesTheOthersTheRest() {
        ActionRegistry& actions = m_fixture->actions;
        actions.setKeys(info(ActionId::checkOrders), keys("F5"));
        QCOMPARE(actions.keys(info(ActionId::checkOrders)), QList<QKeySequence>{keys("F5")});
        QCOMPARE(actions.keys(info(ActionId::refresh)), QList<QKeySequence>{keys("Ctrl+R")});
        // Back with its keys: whoever has them now loses them.
        actions.reset(info(ActionId::refresh));
        QCOMPARE(actions.keys(info(ActionId::refresh)), info(ActionId::refresh).keys);
        QCOMPARE(actions.keys(info(ActionId::checkOrders)), QList<QKeySequence>());
        actions.resetAll();
        QVERIFY(!actions.isAnyChanged());
    }

    void anActionDoesWhatItsButtonDoes() {
        QWidget page;
        auto* button = new QPushButton(&page);
        button->setEnabled(false);
        QAction* action = m_fixture->actions.addFor(ActionId::refill, page, *button);
        QSignalSpy clicked(button, &QPushButton::clicked);
        QVERIFY(!action->isEnabled());
        button->setEnabled(true);
        QVERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(clicked.count(), 1);
        delete button;
        QVERIFY(!action->isEnabled());
    }

    void theLastOneMadeIsTheOne() {
        auto old = std::make_unique<QWidget>();
        auto present = std::make_unique<QWidget>();
        QAction* first = m_fixture->actions.add(ActionId::quit, *old);
        QAction* second = m_fixture->actions.add(ActionId::quit, *present);
        QCOMPARE(m_fixture->actions.action(ActionId::quit), second);
        present.reset();
        QCOMPARE(m_fixture->actions.action(ActionId::quit), first);
        old.reset();
        QVERIFY(m_fixture->actions.action(ActionId::quit) == nullptr);
    }

    void shortcutsWorkWhileTyping() {
        QWidget window;
        auto* page = new QWidget(&window);
        auto* field = new GreedyField(page);
        (new QVBoxLayout(&window))->addWidget(page);
        (new QVBoxLayout(page))->addWidget(field);
        QSignalSpy palette(m_fixture->actions.add(ActionId::palette, window), &QAction::triggered);
        QSignalSpy favourite(m_fixture->actions.add(ActionId::favourite, *page), &QAction::triggered);
        QSignalSpy undo(m_fixture->actions.add(ActionId::undoFilter, *page), &QAction::triggered);
        new TypingKeys(window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(palette.count(), 1);
        QCOMPARE(favourite.count(), 1);
        QCOMPARE(field->taken, 0);
        // Undoing is of the typing there.
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.count(), 0);
        QCOMPARE(field->taken, 1);
    }

    void keysThatAreNeededCannotBeTaken_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("can");
        for (const char* free : {"Ctrl+E", "Ctrl+Shift+F1", "F9", "Alt+Left", "Ctrl+Alt+Space", "Meta+J", "Ctrl+1"})
            QTest::newRow(free) << QString::fromLatin1(free) << true;
        for (const char* needed : {"A", "Shift+A", "Space", "Return", "Del", "Ctrl+Left", "Ctrl+Return", "Ctrl+C",
                                   "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "Ctrl+Shift+C", "Tab", "Esc", "Ctrl+Space"})
            QTest::newRow(needed) << QString::fromLatin1(needed) << false;
    }

    void keysThatAreNeededCannotBeTaken() {
        QFETCH(const QString, wanted);
        QFETCH(const bool, can);
        QCOMPARE(whyNoShortcut(QKeySequence(wanted)).isEmpty(), can);
    }

    void theModelShowsAndFilters() {
        ShortcutsModel model(m_fixture->actions);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), static_cast<int>(actionTable().size()));
        model.setText(u"REFILL"_s);
        QVERIFY(model.rowCount() >= 2 && model.rowCount() < 6);
        model.setText(u"ctrl+h"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.infoAt(0), &info(ActionId::hideOrders));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        m_fixture->actions.setKeys(info(ActionId::hideOrders), keys("F8"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0, ShortcutsModel::Keys).data().toString(), u"F8"_s);
        QVERIFY(model.infoAt(7) == nullptr);
    }

    void aPersonChangesAShortcut() {
        QWidget window;
        auto* section = new ShortcutsSection(m_fixture->actions, m_fixture->settings, m_fixture->theme, &window);
        (new QVBoxLayout(&window))->addWidget(section);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* search = named<SearchField>(window, u"Search shortcuts"_s);
        auto* field = named<KeyField>(window, u"New shortcut"_s);
        auto* banner = window.findChild<Banner*>();
        QVERIFY(search && field && banner);
        QTest::keyClicks(search, u"hide the chosen"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(field->text(), keys("Ctrl+H").toString(QKeySequence::NativeText));

        QTest::keyClick(field, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_fixture->actions.keys(info(ActionId::hideOrders)), QList<QKeySequence>{keys("Ctrl+Shift+H")});
        QVERIFY(!banner->isVisible());

        // Somebody else's: asked before it is taken.
        QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"Export orders"_s), qPrintable(banner->text()));
        QCOMPARE(m_fixture->actions.keys(info(ActionId::hideOrders)), QList<QKeySequence>{keys("Ctrl+Shift+H")});
        QVERIFY(named<Button>(window, u"Take it"_s));
        named<Button>(window, u"Take it"_s)->click();
        QCOMPARE(m_fixture->actions.keys(info(ActionId::hideOrders)), QList<QKeySequence>{keys("Ctrl+E")});
        QCOMPARE(m_fixture->actions.keys(info(ActionId::exportOrders)), QList<QKeySequence>());
        QVERIFY(!banner->isVisible());

        // What is needed for typing is refused, in words.
        QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(banner->isVisible());
        QCOMPARE(m_fixture->actions.keys(info(ActionId::hideOrders)), QList<QKeySequence>{keys("Ctrl+E")});

        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(m_fixture->actions.keys(info(ActionId::hideOrders)), QList<QKeySequence>());
        QVERIFY(named<Button>(window, u"Reset"_s)->isEnabled());
        named<Button>(window, u"Reset"_s)->click();
        QCOMPARE(m_fixture->actions.keys(info(ActionId::hideOrders)), info(ActionId::hideOrders).keys);
        named<Button>(window, u"Reset all shortcuts"_s)->click();
        QVERIFY(banner->isVisible());
        QVERIFY(m_fixture->actions.isAnyChanged());
        named<Button>(window, u"Reset all"_s)->click();
        QVERIFY(!m_fixture->actions.isAnyChanged());
        // Tab goes on, so that nobody is caught in the field.
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != field);
    }
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
