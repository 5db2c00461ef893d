// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the ledger into another folder: whole, interrupted at every step, refused, stopped.
#include "filled_ledger.h"

#include "store/file_lock.h"
#include "store/ledger_backup.h"
#include "store/ledger_check.h"
#include "store/ledger_move.h"
#include "store/ledger_opening.h"
#include "store/ledger_place.h"
#include "store/ledger_restore.h"
#include "store/private_file.h"
#include "store/settings.h"
#include "store/settings_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int orders = 60;

bool goOn(MoveStep /*step*/, qint64 /*bytes*/, qint64 /*ofBytes*/) {
    return true;
}

qint64 ordersIn(const QString& path) {
    const auto facts = factsOf(path);
    return facts ? facts.value().orders : -1;
}

// A profile with a ledger and two copies, and a folder to move into.
struct Room final {
    QTemporaryDir folder;
    QTemporaryDir other;
    QString ini = folder.filePath(u"orderdeck.ini"_s);
    LedgerPlace place{ini, folder.filePath(u"ledger.sqlite"_s)};
    LedgerFiles from{place.usual()};
    LedgerFiles to{other.filePath(u"ledger.sqlite"_s)};

    Room() {
        fillLedger(from.ledger(), orders);
        if (!makeDailyCopy(from, QDate(2026, 11, 24)).ok() || !copyBeforeDeleting(from, QDate(2026, 11, 25)).ok())
            qFatal("There are no copies.");
        writeFile(from.unwritten(), "# none\n");
    }

    Stored<std::optional<MovedLedger>> move(const MoveProgress& progress = goOn) {
        if (!place.want(other.path()))
            qFatal("The settings cannot be written.");
        return carryOutMove(place, progress);
    }
    // The ledger in use opens, is sound and has every order.
    void isWhole() {
        {
            Ledger ledger(place.ledger());
            must(place.isChosen() ? openPresent(ledger) : ledger.open());
            QCOMPARE(must(ledger.facetCounts({})).value(OrdersQuery::Facet::All), orders);
        }
        QCOMPARE(faultsIn(place.ledger()), QString());
    }
    // As before, nothing left elsewhere.
    void isUnmoved() {
        QVERIFY(!place.isChosen());
        QCOMPARE(place.ledger(), from.ledger());
        QCOMPARE(place.wantedFolder(), QString());
        QCOMPARE(place.leftLedger(), QString());
        isWhole();
    }
    QStringList filesThere() { return QDir(other.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

} // namespace

class LedgerMoveTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingMoves() {
        Room room;
        const QByteArray bytes = contentOf(room.from.ledger());
        const auto moved = room.move();
        QCOMPARE(problem(moved), QString());
        QVERIFY(moved.value().has_value());
        QCOMPARE(moved.value()->ledger, room.to.ledger());
        QCOMPARE(room.place.ledger(), room.to.ledger());
        QVERIFY(room.place.isChosen());
        QCOMPARE(room.place.wantedFolder() + room.place.leftLedger(), QString());
        // The old one bears a name of a copy and is what it was.
        QVERIFY(!QFile::exists(room.from.ledger()));
        QCOMPARE(room.from.copies().first().kind, LedgerCopy::Kind::Moved);
        QCOMPARE(room.from.copies().first().path, moved.value()->kept);
        QCOMPARE(contentOf(moved.value()->kept), bytes);
        // Copies are there and here.
        QCOMPARE(room.from.copies().size(), 3);
        QCOMPARE(room.to.copies().size(), 2);
        for (const LedgerCopy& copy : room.to.copies())
            QCOMPARE(ordersIn(copy.path), qint64(orders));
        QCOMPARE(contentOf(room.to.unwritten()), QByteArray("# none\n"));
        QCOMPARE(QFile::permissions(room.to.ledger()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!changedSinceDailyCopy(room.to));
        room.isWhole();
        // A later start has nothing to do.
        const auto again = carryOutMove(room.place, goOn);
        QVERIFY(again.ok() && !again.value());
    }

    void andBackAgain() {
        Room room;
        QVERIFY(room.move().value().has_value());
        QVERIFY(room.place.want(room.folder.path()));
        const auto back = carryOutMove(room.place, goOn);
        QCOMPARE(problem(back), QString());
        QVERIFY(back.value().has_value());
        QVERIFY(!room.place.isChosen());
        QCOMPARE(room.place.ledger(), room.from.ledger());
        QVERIFY(QFile::exists(back.value()->kept));
        room.isWhole();
    }

    // What lay in the log of a program that was killed moves, too.
    void whatLiesInTheLogMoves() {
        Room room;
        {
            Ledger ledger(room.from.ledger());
            must(ledger.open());
            placeOrder(ledger, u"one"_s, u"4711"_s);
            for (const QString& end : {u""_s, u"-wal"_s})
                QVERIFY(QFile::copy(room.from.ledger() + end, room.folder.filePath(u"killed"_s + end)));
        }
        QVERIFY(QFile::remove(room.from.ledger()));
        for (const QString& end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::rename(room.folder.filePath(u"killed"_s + end), room.from.ledger() + end));
        QVERIFY(QFileInfo(room.from.log()).size() > 0);
        QCOMPARE(problem(room.move()), QString());
        QCOMPARE(ordersIn(room.to.ledger()), qint64(orders + 1));
    }

    void refusals_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("a ledger") << u"ledger.sqlite"_s << u"There is a ledger in the folder"_s;
        QTest::newRow("a log of one") << u"ledger.sqlite-wal"_s << u"There is a ledger in the folder"_s;
        QTest::newRow("a restored one") << u"ledger.sqlite.restore"_s << u"There is a ledger in the folder"_s;
        QTest::newRow("a folder of that name") << u"ledger.sqlite/"_s << u"There is a ledger in the folder"_s;
        QTest::newRow("gone") << u"gone"_s << u"is not there"_s;
        QTest::newRow("the same") << u"same"_s << u"in this folder already"_s;
        QTest::newRow("the same by a link") << u"link"_s << u"in this folder already"_s;
        QTest::newRow("not to be written") << u"proc"_s << u"Nothing can be written"_s;
    }
    void refusals() {
        QFETCH(const QString, what);
        QFETCH(const QString, words);
        Room room;
        QString folder = room.other.path();
        if (what == u"gone"_s) {
            folder += u"/gone"_s;
        } else if (what == u"same"_s) {
            folder = room.folder.path() + u"/./"_s;
        } else if (what == u"link"_s) {
            folder += u"/link"_s;
            QVERIFY(QFile::link(room.folder.path(), folder));
        } else if (what == u"proc"_s) {
            folder = u"/proc"_s;
        } else if (what.endsWith(u'/')) {
            QVERIFY(QDir(folder).mkdir(what.chopped(1)));
        } else {
            writeFile(room.other.filePath(what), "of somebody else");
        }
        const auto checked = checkMove(room.from, folder);
        QVERIFY(!checked.ok());
        QVERIFY2(checked.error().text.contains(words), qPrintable(checked.error().text));
        // What comes only after it was wanted is found all the same, and left as it is.
        QVERIFY(room.place.want(folder));
        const auto moved = carryOutMove(room.place, goOn);
        QVERIFY(!moved.ok());
        QVERIFY2(moved.error().text.contains(words), qPrintable(moved.error().text));
        room.isUnmoved();
        if (what.startsWith("ledger"_L1) && !what.endsWith(u'/'))
            QCOMPARE(contentOf(room.other.filePath(what)), QByteArray("of somebody else"));
    }

    // Stopped as a step begins: until the place is switched nothing has happened.
    void stopping() {
        for (const MoveStep at :
             {MoveStep::Copying, MoveStep::CopyingBackups, MoveStep::Checking, MoveStep::Switching}) {
            Room room;
            const auto moved = room.move([at](MoveStep step, qint64, qint64) { return step != at; });
            QVERIFY(!moved.ok());
            QCOMPARE(moved.error().text, QString());
            room.isUnmoved();
            QCOMPARE(room.filesThere(), QStringList());
            QCOMPARE(room.to.copies().size(), 0);
        }
    }

    void theCopyIsWatched() {
        Room room;
        qint64 most = 0;
        qint64 all = 0;
        QCOMPARE(problem(room.move([&](MoveStep, qint64 bytes, qint64 ofBytes) {
                     most = std::max(most, bytes);
                     all = std::max(all, ofBytes);
                     return true;
                 })),
                 QString());
        QVERIFY(most > 0);
        QVERIFY(most <= all + 100); // and what could not be written into it
    }

    void aSpoiltCopyIsNotTaken() {
        Room room;
        const auto moved = room.move([&](MoveStep step, qint64, qint64) {
            if (step == MoveStep::Checking) {
                QByteArray bytes = contentOf(room.to.moving());
                bytes.replace(8192, 4096, QByteArray(4096, '\x5a'));
                writeFile(room.to.moving(), bytes);
            }
            return true;
        });
        QVERIFY(!moved.ok());
        QVERIFY(!moved.error().text.isEmpty());
        room.isUnmoved();
        QVERIFY(!QFile::exists(room.to.moving()));
    }

    void settingsThatCannotBeWritten() {
        Room room;
        const auto moved = room.move([&](MoveStep step, qint64, qint64) {
            // Not even root writes into that.
            return step != MoveStep::Switching || (QFile::remove(room.ini) && QDir().mkdir(room.ini));
        });
        QVERIFY(!moved.ok());
        QVERIFY2(moved.error().text.contains(room.ini), qPrintable(moved.error().text));
        QVERIFY(!QFile::exists(room.to.ledger()) && !QFile::exists(room.to.moving()));
        QVERIFY(!room.place.isChosen());
        QVERIFY(QDir().rmdir(room.ini));
        room.isUnmoved();
    }

    // Settings that vanished meanwhile: what is here is not taken for what was left.
    void settingsThatVanish() {
        Room room;
        QCOMPARE(problem(room.move([&](MoveStep step, qint64, qint64) {
                     return step != MoveStep::Switching || QFile::remove(room.ini);
                 })),
                 QString());
        QCOMPARE(room.place.ledger(), room.to.ledger());
        room.isWhole();
        QSettings(room.ini, QSettings::IniFormat).setValue(u"ledger/movedFrom"_s, room.to.ledger());
        QVERIFY(!carryOutMove(room.place, goOn).value());
        room.isWhole();
    }

    void aSecondProgramIsKeptOut() {
        Room room;
        {
            FileLock used(room.from.ledger() + u".lock"_s);
            QCOMPARE(used.tryHold(), FileLock::Outcome::Held);
            const auto moved = room.move();
            QVERIFY(!moved.ok());
            QVERIFY2(moved.error().text.contains(u"in use by another Orderdeck"_s), qPrintable(moved.error().text));
        }
        room.isUnmoved();
        {
            FileLock used(room.to.ledger() + u".lock"_s);
            QCOMPARE(used.tryHold(), FileLock::Outcome::Held);
            QVERIFY(!room.move().ok());
        }
        room.isUnmoved();
        QVERIFY(room.move().value().has_value());
        // In the new place it is looked after as in the old one.
        Ledger one(room.place.ledger());
        must(one.open());
        Ledger two(room.place.ledger());
        const auto second = await(two.open());
        QVERIFY(!second.ok());
        QVERIFY(second.error().text.contains(u"in use by another Orderdeck"_s));
    }

    // A copy of that name from an earlier stay there stays what it is; ours is listed beside it.
    void copiesOfAnEarlierStayStay() {
        Room room;
        QVERIFY(QDir(room.other.path()).mkdir(u"backups"_s));
        writeFile(room.to.daily(QDate(2026, 11, 24)), "another");
        QCOMPARE(problem(room.move()), QString());
        QCOMPARE(contentOf(room.to.daily(QDate(2026, 11, 24))), QByteArray("another"));
        QCOMPARE(room.to.copies().size(), 3);
        QCOMPARE(
            ordersIn(
                room.to.aside(LedgerCopy::Kind::Replaced, QDate(2026, 11, 24)).replace(u"-2.sqlite"_s, u".sqlite"_s)),
            qint64(orders));
    }

    void killedAtAnyStep_data() {
        QTest::addColumn<int>("step");
        for (int step = 0; step <= static_cast<int>(MoveStep::Ending); ++step)
            QTest::addRow("step %d", step) << step;
        QTest::newRow("amid the bytes") << -1;
    }
    void killedAtAnyStep() {
        QFETCH(const int, step);
        Room room;
        QVERIFY(room.place.want(room.other.path()));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--move"_s, room.ini, room.from.ledger(), QString::number(step)});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        // One of both is whole, wherever it was; the next start does the rest.
        QVERIFY(ordersIn(room.from.ledger()) == orders || ordersIn(room.to.ledger()) == orders);
        const auto moved = carryOutMove(room.place, goOn);
        QCOMPARE(problem(moved), QString());
        QVERIFY(moved.value().has_value());
        QCOMPARE(room.place.ledger(), room.to.ledger());
        QCOMPARE(room.place.leftLedger() + room.place.wantedFolder(), QString());
        QVERIFY(!QFile::exists(room.from.ledger()));
        QCOMPARE(ordersIn(moved.value()->kept), qint64(orders));
        QCOMPARE(room.to.copies().size(), 2);
        QVERIFY(!QFile::exists(room.to.moving()));
        room.isWhole();
    }

    // The place was switched, then somebody put a ledger there: the one that was left goes on.
    void takenAtTheLastMoment() {
        Room room;
        const auto moved = room.move([&](MoveStep step, qint64, qint64) {
            if (step == MoveStep::Placing)
                writeFile(room.to.ledger(), "of somebody else");
            return true;
        });
        QVERIFY(!moved.ok());
        QVERIFY(moved.error().text.contains(u"There is a ledger in the folder"_s));
        room.isUnmoved();
        QCOMPARE(contentOf(room.to.ledger()), QByteArray("of somebody else"));
    }

    void nothingIsBegunWhereTheFolderIsGone() {
        Room room;
        QVERIFY(room.move().value().has_value());
        const QString away = room.other.path() + u"-away"_s;
        QVERIFY(QDir().rename(room.other.path(), away));
        const auto openIt = [&] {
            Ledger ledger(room.place.ledger());
            return await(openPresent(ledger));
        };
        auto opened = openIt();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, LedgerError::Kind::CannotOpen);
        QVERIFY2(opened.error().text.contains(u"is not there. Connect the disk and try again."_s),
                 qPrintable(opened.error().text));
        QVERIFY(!QFileInfo::exists(room.other.path()));
        // The empty folder that a disk is connected to.
        QVERIFY(QDir().mkdir(room.other.path()));
        opened = openIt();
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text.contains(u"There is no ledger in the folder"_s), qPrintable(opened.error().text));
        QVERIFY(!QFile::exists(room.place.ledger()));
        QVERIFY(QDir(room.other.path()).removeRecursively());
        QVERIFY(QDir().rename(away, room.other.path()));
        room.isWhole();
    }

    // Nor is it begun in the usual place without a word: the one that was left is told of.
    void theUsualPlaceTellsOfItsCopies() {
        Room room;
        QVERIFY(room.move().value().has_value());
        QVERIFY(room.place.useUsual());
        QCOMPARE(room.place.ledger(), room.from.ledger());
        Ledger ledger(room.place.ledger());
        const auto opened = await(ledger.open());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text.contains(u"there are copies of it"_s), qPrintable(opened.error().text));
    }

    void aFolderOfNoUseIsTheUsualPlace() {
        Room room;
        {
            QSettings file(room.ini, QSettings::IniFormat);
            file.setValue(u"ledger/folder"_s, u"relative/one"_s);
        }
        QVERIFY(!room.place.isChosen());
        QCOMPARE(room.place.ledger(), room.from.ledger());
    }

    void thePlaceIsNotExported() {
        Room room;
        Settings(room.ini).setLanguage(u"es"_s);
        QVERIFY(room.move().value().has_value());
        const SettingsCopy copy = SettingsCopy::of(room.ini);
        QVERIFY(copy.values.contains(u"appearance/language"_s) || copy.values.size() > 0);
        for (auto value = copy.values.cbegin(); value != copy.values.cend(); ++value)
            QVERIFY2(!value.key().startsWith("ledger"_L1), qPrintable(value.key()));
        QVERIFY(!copy.toJson().contains(room.other.path().toUtf8()));
        // Nor is one of a file taken.
        SettingsCopy file = copy;
        file.values.insert(u"ledger/folder"_s, u"/elsewhere"_s);
        QVERIFY(!SettingsCopy::fromJson(file.toJson()).value().values.contains(u"ledger/folder"_s));
    }
};

namespace {

// What a start does, until it is killed.
int moveUntilKilled(const QStringList& arguments) {
    LedgerPlace place(arguments.at(2), arguments.at(3));
    const int at = arguments.at(4).toInt();
    const auto moved = carryOutMove(place, [at](MoveStep step, qint64 bytes, qint64) {
        if (at < 0 ? bytes > 0 : static_cast<int>(step) == at)
            std::raise(SIGKILL);
        return true;
    });
    return moved.ok() ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--move"_L1)
        return moveUntilKilled(application.arguments());
    LedgerMoveTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_ledger_move.moc"
