// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the ledger as a person does it: the section of the settings, the window while it is moved, and what is offered
// where its folder is gone.
#include "../gui/window_hand.h"
#include "filled_ledger.h"

#include "store/ledger_opening.h"
#include "store/ledger_place.h"
#include "store/settings.h"
#include "ui/settings/ledger_place_section.h"
#include "ui/shell/ledger_failure_page.h"
#include "ui/shell/ledger_move_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int orders = 40;

struct Room final {
    QTemporaryDir folder;
    QTemporaryDir other;
    QString ini = folder.filePath(u"orderdeck.ini"_s);
    Settings settings{ini};
    Theme theme{*qApp, settings};
    LedgerPlace place{ini, folder.filePath(u"ledger.sqlite"_s)};
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<BackupKeeper> keeper;
    std::unique_ptr<QSignalSpy> restarts;

    Room() {
        fillLedger(place.usual(), orders);
        start();
    }
    // As main.cpp composes it; the ledger is not open, so that its file stays as it is.
    void start() {
        keeper.reset();
        ledger = std::make_unique<Ledger>(place.ledger());
        keeper = std::make_unique<BackupKeeper>(*ledger);
        keeper->setPlace(place);
        restarts = std::make_unique<QSignalSpy>(keeper.get(), &BackupKeeper::restartRequested);
    }
    bool move() {
        keeper.reset();
        ledger.reset();
        const bool wanted = place.want(other.path());
        const auto end = endLedgerMove(place, *qApp, settings);
        start();
        return wanted && end && end->done;
    }
    [[nodiscard]] QString kept() const { return LedgerFiles(place.usual()).copies().value(0).path; }
};

} // namespace

class LedgerMovingTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Room> m_room;

    // The dialog, as it is answered by keys.
    static void answer(QWidget& section, const QString& folder) {
        auto* dialog = section.findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(folder);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!section.findChild<QFileDialog*>());
    }

private Q_SLOTS:
    void init() { m_room = std::make_unique<Room>(); }
    void cleanup() { m_room.reset(); }

    void aFolderIsChosenAndAskedAbout() {
        Room& room = *m_room;
        LedgerPlaceSection section(*room.keeper, room.theme);
        section.resize(760, 300);
        section.show();
        const WindowHand hand(section);
        QVERIFY(WindowHand(section).click(u"Move the ledger…"_s));
        answer(section, room.other.path());
        QTRY_VERIFY(hand.shows(u"Move and restart"_s));
        QVERIFY2(hand.textOf(u"Moving the ledger"_s).contains(QDir::toNativeSeparators(room.other.path())),
                 qPrintable(hand.textOf(u"Moving the ledger"_s)));
        // Nothing has happened before it is said.
        QCOMPARE(room.place.wantedFolder(), QString());
        QVERIFY(WindowHand(section).click(u"Cancel"_s));
        QVERIFY(!hand.shows(u"Move and restart"_s));
        QCOMPARE(room.restarts->size(), 0);

        QVERIFY(WindowHand(section).click(u"Move the ledger…"_s));
        answer(section, room.other.path());
        QTRY_VERIFY(hand.shows(u"Move and restart"_s));
        QVERIFY(WindowHand(section).click(u"Move and restart"_s));
        QCOMPARE(room.restarts->size(), 1);
        QCOMPARE(room.place.wantedFolder(), room.other.path());
        QCOMPARE(room.place.ledger(), room.place.usual());
    }

    void aFolderWithALedgerIsRefused() {
        Room& room = *m_room;
        writeFile(room.other.filePath(u"ledger.sqlite"_s), "of somebody else");
        LedgerPlaceSection section(*room.keeper, room.theme);
        section.show();
        const WindowHand hand(section);
        QVERIFY(WindowHand(section).click(u"Move the ledger…"_s));
        answer(section, room.other.path());
        QTRY_VERIFY(hand.textOf(u"Moving the ledger"_s).contains(u"There is a ledger in the folder"_s));
        QVERIFY(!hand.shows(u"Move and restart"_s));
        QCOMPARE(contentOf(room.other.filePath(u"ledger.sqlite"_s)), QByteArray("of somebody else"));
    }

    void notWhileAnOrderIsUnderWay() {
        Room& room = *m_room;
        room.keeper->setPlacing([] { return true; });
        LedgerPlaceSection section(*room.keeper, room.theme);
        section.show();
        const WindowHand hand(section);
        QVERIFY(WindowHand(section).click(u"Move the ledger…"_s));
        answer(section, room.other.path());
        QTRY_VERIFY(hand.shows(u"Move and restart"_s));
        QVERIFY(WindowHand(section).click(u"Move and restart"_s));
        QVERIFY(hand.textOf(u"Moving the ledger"_s).contains(u"An order is under way."_s));
        QCOMPARE(room.restarts->size(), 0);
        QCOMPARE(room.place.wantedFolder(), QString());
    }

    void withoutAPlaceItIsOnlyShown() {
        Room& room = *m_room;
        BackupKeeper keeper(*room.ledger);
        LedgerPlaceSection section(keeper, room.theme);
        section.show();
        QVERIFY(WindowHand(section).shows(u"Open the folder of the ledger"_s));
        QVERIFY(!WindowHand(section).shows(u"Move the ledger…"_s));
    }

    void theWindowTellsHowItEnds() {
        Room& room = *m_room;
        QVERIFY(!endLedgerMove(room.place, *qApp, room.settings)); // there is none
        room.keeper.reset();
        room.ledger.reset();
        QVERIFY(room.place.want(room.other.path()));
        const auto end = endLedgerMove(room.place, *qApp, room.settings);
        QVERIFY(end.has_value());
        QVERIFY2(end->done, qPrintable(end->words));
        QVERIFY2(end->words.contains(room.place.ledger()) && end->words.contains(room.kept()), qPrintable(end->words));
        QCOMPARE(room.place.ledger(), room.other.filePath(u"ledger.sqlite"_s));
        // One that cannot be says why, and where the ledger is.
        QVERIFY(room.place.want(room.other.filePath(u"gone"_s)));
        const auto failed = endLedgerMove(room.place, *qApp, room.settings);
        QVERIFY(failed && !failed->done);
        QVERIFY2(failed->words.contains(u"is not there"_s) && failed->words.contains(room.place.ledger()),
                 qPrintable(failed->words));
        QVERIFY(!endLedgerMove(room.place, *qApp, room.settings)); // it is not wanted any more
    }

    void itCanBeStopped() {
        Room& room = *m_room;
        QVERIFY(room.place.want(room.other.path()));
        LedgerMoveWindow window(room.place, room.theme);
        std::optional<MoveEnd> end;
        bool ended = false;
        connect(&window, &LedgerMoveWindow::ended, this, [&](const std::optional<MoveEnd>& how) {
            ended = true;
            end = how;
        });
        window.show();
        QVERIFY(WindowHand(window).click(u"Stop"_s));
        window.start();
        QTRY_VERIFY(ended);
        QVERIFY(end && !end->done);
        QVERIFY2(end->words.contains(u"The move was stopped."_s), qPrintable(end->words));
        QCOMPARE(room.place.ledger(), room.place.usual());
        QCOMPARE(room.place.wantedFolder(), QString());
        QVERIFY(!QFile::exists(room.other.filePath(u"ledger.sqlite"_s)));
    }

    void whereTheFolderIsGone() {
        Room& room = *m_room;
        QVERIFY(room.move());
        QVERIFY(QDir(room.other.path()).removeRecursively());
        const auto opened = await(openPresent(*room.ledger));
        QVERIFY(!opened.ok());
        LedgerFailurePage page(*room.keeper, room.theme, opened.error());
        page.resize(900, 700);
        page.show();
        WindowHand hand(page);
        QVERIFY2(hand.textOf(u"Ledger"_s).contains(u"is not there. Connect the disk and try again."_s),
                 qPrintable(hand.textOf(u"Ledger"_s)));
        QVERIFY(!hand.shows(u"Begin with an empty ledger…"_s));
        QVERIFY(hand.click(u"Try again"_s));
        QCOMPARE(room.restarts->size(), 1);
        QVERIFY(room.place.isChosen());

        QTRY_VERIFY(hand.shows(u"Use the usual place…"_s));
        QVERIFY(hand.click(u"Use the usual place…"_s));
        QVERIFY(hand.textOf(u"Ledger"_s).contains(QDir::toNativeSeparators(room.place.usual())));
        QTRY_VERIFY(hand.shows(u"Back"_s));
        QVERIFY(hand.click(u"Back"_s));
        QVERIFY(room.place.isChosen());
        QCOMPARE(room.restarts->size(), 1);
        QTRY_VERIFY(hand.shows(u"Use the usual place…"_s));
        QVERIFY(hand.click(u"Use the usual place…"_s));
        QTRY_VERIFY(hand.shows(u"Use the usual place"_s));
        QVERIFY(hand.click(u"Use the usual place"_s));
        QCOMPARE(room.restarts->size(), 2);
        QVERIFY(!room.place.isChosen());
        // There it is not begun empty, either: what was the ledger is offered.
        room.start();
        const auto usual = await(room.ledger->open());
        QVERIFY(!usual.ok());
        LedgerFailurePage second(*room.keeper, room.theme, usual.error());
        second.show();
        const auto offered = [&second] {
            for (const auto* button : second.findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->text().startsWith("Restore the copy of "_L1) &&
                    button->text().contains("(40 order"_L1))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(offered());
    }

    void whatIsTriedAgain_data() {
        QTest::addColumn<LedgerError::Kind>("kind");
        QTest::addColumn<bool>("again");
        QTest::newRow("full or read-only") << LedgerError::Kind::CannotWrite << true;
        QTest::newRow("not to be opened") << LedgerError::Kind::CannotOpen << true;
        QTest::newRow("not to be read") << LedgerError::Kind::CannotRead << true;
        QTest::newRow("damaged") << LedgerError::Kind::Damaged << false;
        QTest::newRow("of a newer program") << LedgerError::Kind::TooNew << false;
    }
    void whatIsTriedAgain() {
        QFETCH(const LedgerError::Kind, kind);
        QFETCH(const bool, again);
        Room& room = *m_room;
        LedgerFailurePage page(*room.keeper, room.theme, {kind, u"Words."_s});
        page.show();
        WindowHand hand(page);
        QCOMPARE(hand.shows(u"Try again"_s), again);
        QVERIFY(!hand.shows(u"Use the usual place…"_s)); // it is in use
        if (again)
            QVERIFY(hand.click(u"Try again"_s));
        QCOMPARE(room.restarts->size(), again ? 1 : 0);
    }
};

QTEST_MAIN(LedgerMovingTest)
#include "ledger_moving_test.moc"
