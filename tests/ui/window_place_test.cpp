// SPDX-License-Identifier: GPL-3.0-or-later
// Where a window stands on screens that come and go, and what is dropped on it.
#include "desk/order_file.h"
#include "store/settings.h"
#include "ui/shell/window_drops.h"
#include "ui/shell/window_keeper.h"
#include "ui/shell/window_place.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize least(720, 480);

ScreenArea screen(const QString& name, const QRect& whole, int panel = 0) {
    return {name, whole, whole.adjusted(0, panel, 0, 0)};
}

} // namespace

class WindowPlaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowComesOntoAScreen_data() {
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("expected");
        const QRect laptop(0, 0, 1366, 768);
        const QRect right(1366, 0, 1920, 1080);
        const QRect left(-1920, -200, 1920, 1080);
        QTest::newRow("as it was") << QList<QRect>{laptop} << QRect(50, 60, 1000, 600) << QRect(50, 60, 1000, 600);
        QTest::newRow("on the second") << QList<QRect>{laptop, right} << QRect(1500, 80, 1280, 800)
                                       << QRect(1500, 80, 1280, 800);
        QTest::newRow("over both") << QList<QRect>{laptop, right} << QRect(1300, 80, 1280, 700)
                                   << QRect(1300, 80, 1280, 700);
        QTest::newRow("the second went") << QList<QRect>{laptop} << QRect(1500, 80, 1280, 800)
                                         << QRect(86, 30, 1280, 738);
        QTest::newRow("at the left, which went")
            << QList<QRect>{laptop} << QRect(-1900, -100, 800, 600) << QRect(0, 30, 800, 600);
        QTest::newRow("at the left, which is there")
            << QList<QRect>{laptop, left} << QRect(-1900, -100, 800, 600) << QRect(-1900, -100, 800, 600);
        QTest::newRow("10,000 wide") << QList<QRect>{laptop} << QRect(0, 0, 10'000, 700) << QRect(0, 30, 1366, 700);
        QTest::newRow("larger than the screen")
            << QList<QRect>{laptop} << QRect(-300, -300, 3000, 3000) << QRect(0, 30, 1366, 738);
        QTest::newRow("title above the screen")
            << QList<QRect>{laptop} << QRect(100, -300, 1000, 600) << QRect(100, 30, 1000, 600);
        QTest::newRow("a corner is left")
            << QList<QRect>{laptop} << QRect(1330, 740, 1000, 600) << QRect(366, 168, 1000, 600);
        QTest::newRow("smaller than can be used")
            << QList<QRect>{laptop} << QRect(9000, 9000, 10, 10) << QRect(646, 288, 720, 480);
        QTest::newRow("a small screen") << QList<QRect>{QRect(0, 0, 640, 480)} << QRect(0, 0, 1280, 800)
                                        << QRect(0, 30, 640, 450);
        QTest::newRow("the nearer one") << QList<QRect>{laptop, right} << QRect(9000, 100, 800, 600)
                                        << QRect(2486, 100, 800, 600);
        QTest::newRow("no screen") << QList<QRect>{} << QRect(5, 6, 800, 600) << QRect(5, 6, 800, 600);
    }

    void aWindowComesOntoAScreen() {
        QFETCH(const QList<QRect>, screens);
        QFETCH(const QRect, wanted);
        QFETCH(const QRect, expected);
        QList<ScreenArea> areas;
        for (const QRect& one : screens)
            areas.append(screen(QString::number(areas.size()), one));
        const QRect place = placeOn(areas, wanted, least);
        QCOMPARE(place, expected);
        // Once placed it stays.
        QCOMPARE(placeOn(areas, place, least), place);
    }

    void panelsAreNotCovered() {
        const QRect place = placeOn({screen(u"a"_s, QRect(0, 0, 1366, 768), 40)}, QRect(3000, 0, 1366, 768), least);
        QCOMPARE(place, QRect(0, 70, 1366, 698));
    }

    void atFirstItsTitleHasRoomToo() {
        const QSize usual(1280, 800);
        QCOMPARE(firstSize({screen(u"a"_s, QRect(0, 0, 1920, 1080), 40)}, usual), usual);
        QCOMPARE(firstSize({screen(u"a"_s, QRect(0, 0, 1280, 800))}, usual), QSize(1280, 770));
        QCOMPARE(firstSize({screen(u"a"_s, QRect(0, 0, 1366, 768), 40)}, usual), QSize(1280, 698));
        QCOMPARE(firstSize({}, usual), usual);
    }

    void aSetupIsKnownByItsScreens() {
        const ScreenArea laptop = screen(u"eDP-1"_s, QRect(0, 0, 1366, 768));
        const ScreenArea wall = screen(u"HDMI-1"_s, QRect(1366, 0, 1920, 1080));
        QCOMPARE(setupName({laptop, wall}), setupName({wall, laptop}));
        QVERIFY(setupName({laptop}) != setupName({laptop, wall}));
        QVERIFY(setupName({laptop}) != setupName({screen(u"eDP-1"_s, QRect(0, 0, 1920, 1080))}));
        // A panel that grows is the same set-up.
        QCOMPARE(setupName({laptop}), setupName({screen(u"eDP-1"_s, QRect(0, 0, 1366, 768), 40)}));
        QVERIFY(setupName({}).size() == setupName({laptop}).size());
    }

    void stateIsKeptForEachSetup() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"orderdeck.ini"_s));
        QVERIFY(screenState(settings, u"columns"_s).isEmpty());
        settings.setState(u"columns"_s, "as left elsewhere");
        QCOMPARE(screenState(settings, u"columns"_s), QByteArray("as left elsewhere"));
        keepScreenState(settings, u"columns"_s, "as left here");
        settings.setState(u"columns"_s, "as left elsewhere again");
        QCOMPARE(screenState(settings, u"columns"_s), QByteArray("as left here"));
    }

    void aWindowIsAsItWasLeft() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"orderdeck.ini"_s));
        {
            QWidget window;
            WindowKeeper keeper(window, settings);
            QVERIFY(!keeper.restore());
            window.show();
            window.setGeometry(20, 40, 730, 500);
            keeper.remember(3);
        }
        QWidget window;
        WindowKeeper keeper(window, settings);
        QCOMPARE(keeper.restore(), std::optional<quint8>(3));
        QCOMPARE(window.size(), QSize(730, 500));
        // Never larger than the screens there are.
        QVERIFY(presentScreens().constFirst().available.contains(QRect(QPoint(0, 0), window.minimumSize())));
    }

    void aDamagedStateIsNone() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"orderdeck.ini"_s));
        settings.setState(u"window"_s, "\1\2\3");
        QWidget window;
        WindowKeeper keeper(window, settings);
        QVERIFY(!keeper.restore());
        for (const ScreenArea& one : presentScreens())
            QVERIFY(window.width() <= one.available.width() && window.height() <= one.available.height());
    }

    void droppedFilesGoWhereTheyBelong_data() {
        QTest::addColumn<bool>("isTable");
        QTest::addColumn<bool>("onOrders");
        QTest::addColumn<QString>("expected"); // empty: asked
        QTest::newRow("a list") << false << false << u"bulk"_s;
        QTest::newRow("a table of orders on Orders") << true << true << u"import"_s;
        QTest::newRow("a list on Orders") << false << true << QString();
        QTest::newRow("a table of orders elsewhere") << true << false << QString();
    }

    void droppedFilesGoWhereTheyBelong() {
        QFETCH(const bool, isTable);
        QFETCH(const bool, onOrders);
        QFETCH(const QString, expected);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a & b.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(isTable ? orderFileHeads().join(u',').toUtf8() + "\r\n" : "101,https://example.com/p,100\n");
        file.close();
        QStringList done;
        QWidget window;
        auto* field = new QLineEdit(&window);
        field->setGeometry(0, 0, 200, 40);
        bool takes = false;
        new WindowDrops(window, {.takes = [&] { return takes; },
                                 .isOnOrders = [&] { return onOrders; },
                                 .bulk = [&](const QString& given) { done.append(u"bulk "_s + given); },
                                 .import = [&](const QString& given) { done.append(u"import "_s + given); }});
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        data.setText(u"file:///as/text"_s);
        // Over a text field, as the desktop delivers it: at the native window.
        const auto deliver = [&](QDropEvent& event) {
            event.ignore();
            QApplication::sendEvent(window.windowHandle(), &event);
            return event.isAccepted();
        };
        QMimeData words;
        words.setText(u"words"_s);
        QDragEnterEvent without({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        takes = true;
        QVERIFY(deliver(without));
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(deliver(drop));
        QVERIFY(field->text().isEmpty());
        if (!expected.isEmpty()) {
            QTRY_COMPARE(done, QStringList{expected + u' ' + path});
            return;
        }
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = window.findChild<QMenu*>()) != nullptr && menu->isVisible());
        QVERIFY(done.isEmpty());
        QVERIFY2(menu->actions().constFirst()->text().contains(u"a && b.csv"_s),
                 qPrintable(menu->actions().constFirst()->text()));
        menu->activeAction()->trigger();
        // What it most likely is stands first.
        QCOMPARE(done, QStringList{(isTable ? u"import "_s : u"bulk "_s) + path});
        menu->close();
    }
};

QTEST_MAIN(WindowPlaceTest)
#include "window_place_test.moc"
