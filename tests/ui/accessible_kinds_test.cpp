// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology is told of widgets that Qt takes for something else.
#include "ui/kit/accessible_kinds.h"
#include "ui/kit/announcer.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class AccessibleKindsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { teachAccessibleLabels(); }

    void aTabIsNoCheckBox() {
        QToolButton tab;
        tab.setText(u"Orders"_s);
        tab.setCheckable(true);
        setAccessibleKind(tab, QAccessible::PageTab);
        auto* item = QAccessible::queryAccessibleInterface(&tab);
        QCOMPARE(item->role(), QAccessible::PageTab);
        QCOMPARE(item->text(QAccessible::Name), u"Orders"_s);
        QVERIFY(item->state().selectable);
        QVERIFY(!item->state().selected);
        QVERIFY(item->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(tab.isChecked());
        QVERIFY(item->state().selected);
    }

    void whatOpensAPanelSaysWhetherItIsOpen() {
        QPushButton edit(u"Edit"_s);
        edit.setAccessibleName(u"Edit North"_s);
        edit.setToolTip(u"Name, colour & limits"_s);
        edit.setCheckable(true);
        setAccessibleKind(edit, QAccessible::Button);
        auto* item = QAccessible::queryAccessibleInterface(&edit);
        QCOMPARE(item->role(), QAccessible::Button);
        QCOMPARE(item->text(QAccessible::Name), u"Edit North"_s);
        QCOMPARE(item->text(QAccessible::Description), u"Name, colour & limits"_s);
        QVERIFY(item->state().expandable);
        QVERIFY(item->state().collapsed);
        edit.click();
        QVERIFY(item->state().expanded);
        QVERIFY(!item->state().collapsed);
        edit.setEnabled(false);
        QVERIFY(item->actionInterface()->actionNames().isEmpty());
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(edit.isChecked());
    }

    void aStackIsAPlainArea() {
        QStackedWidget stack;
        QCOMPARE(QAccessible::queryAccessibleInterface(&stack)->role(), QAccessible::Pane);
    }

    // Shown without words, a screen reader would say "notification" and nothing else; live_regions listens to what is
    // told.
    void anAnnouncerWithoutWordsIsHidden() {
        QWidget window;
        window.show();
        Announcer announcer(&window);
        QSignalSpy spoken(&announcer, &Announcer::spoken);
        QVERIFY(announcer.isHidden());
        int about = 0;
        announcer.say(&about, u"Order 7 was placed."_s, Pace::Soon);
        QTRY_COMPARE(spoken.size(), 1);
        QVERIFY(announcer.isVisible());
    }
};

QTEST_MAIN(AccessibleKindsTest)
#include "accessible_kinds_test.moc"
