// SPDX-License-Identifier: GPL-3.0-or-later
// The profile is its owner's alone, and nothing in it leads to a file of another place.
#include "ledger_support.h"
#include "store/file_lock.h"
#include "store/folder_safety.h"
#include "store/key_store.h"
#include "store/last_end.h"
#include "store/ledger_backup.h"
#include "store/ledger_restore.h"
#include "store/private_file.h"
#include "store/profile_paths.h"
#include "store/program_log.h"
#include "store/session_mark.h"
#include "store/settings.h"
#include "store/unwritten_orders.h"

#include <QDir>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray precious("somebody's only copy\n");

struct Umask final {
    explicit Umask(mode_t mask)
        : before(::umask(mask)) {}
    ~Umask() { ::umask(before); }
    Q_DISABLE_COPY_MOVE(Umask)
    mode_t before;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

mode_t modeOf(const QString& path) {
    struct stat found {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777U : 0;
}

bool isSymLink(const QString& path) {
    return QFileInfo(path).isSymLink();
}

// A file of another place, and a name in the profile that leads to it.
struct Trick final {
    explicit Trick(const QString& name, bool hard, const QByteArray& content = precious)
        : path(profile.filePath(name)) {
        QFile file(victim);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("No victim.");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QDir().mkpath(QFileInfo(path).path());
        const QByteArray from = QFile::encodeName(victim);
        const QByteArray to = QFile::encodeName(path);
        if ((hard ? ::link(from.constData(), to.constData()) : ::symlink(from.constData(), to.constData())) != 0)
            qFatal("No link.");
    }
    QTemporaryDir profile;
    QTemporaryDir elsewhere;
    QString victim = elsewhere.filePath(u"victim"_s);
    QString path;
    QString ledger = profile.filePath(u"ledger.sqlite"_s);
};

void bothKinds() {
    QTest::addColumn<bool>("hard");
    QTest::newRow("symbolic") << false;
    QTest::newRow("hard") << true;
}

} // namespace

class TestPrivateFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modesWhateverTheUmask_data() {
        QTest::addColumn<uint>("mask");
        QTest::newRow("none") << 0U;
        QTest::newRow("usual") << 0022U;
        QTest::newRow("all") << 0777U;
    }

    void modesWhateverTheUmask() {
        QFETCH(uint, mask);
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"new/profile"_s);
        {
            const Umask umask(mask);
            const ProfilePaths paths = ProfilePaths::in(profile);
            QCOMPARE(paths.refused, QString());
            Settings settings(paths.settings);
            settings.setState(QLatin1StringView("test"), "a");
            KeyStore keys(paths.settings);
            QVERIFY(!keys.setKey(u"one"_s, u"secret"_s));
            {
                const ProgramLog log(paths.log, LogLevel::Errors);
                qWarning("A line of the log.");
            }
            Ledger ledger(paths.ledger);
            must(ledger.open());
            placeOrder(ledger, u"one"_s, u"1"_s);
            const LedgerFiles files(paths.ledger);
            QVERIFY(makeDailyCopy(files, QDate(2026, 11, 25)).ok());
            QVERIFY(copyBeforeDeleting(files, QDate(2026, 11, 25)).ok());
            QVERIFY(copyLedger(files, profile + u"/copy.sqlite"_s).ok());
            QVERIFY(prepareRestore(files, profile + u"/copy.sqlite"_s).ok());
            QVERIFY(markDamaged(files, u"why"_s).ok());
            QVERIFY(UnwrittenOrders(paths.ledger).save({}));
            QVERIFY(settings.flush());
            { const SessionMark left(paths.session, u"0.1.0"_s); }
            const LastEnd lastEnd(paths.session, paths.lastEnd);
            const SessionMark mark(paths.session, u"0.1.0"_s);
            const auto seen = QDir(profile).entryList(QDir::Files);
            QVERIFY2(seen.contains(u"ledger.sqlite-wal"_s) && seen.contains(u"orderdeck.log"_s) && seen.size() >= 11,
                     qPrintable(seen.join(u' ')));
            QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next();
                const mode_t wanted = all.fileInfo().isDir() ? 0700 : 0600;
                QVERIFY2(modeOf(path) == wanted, qPrintable(u"%1 %2"_s.arg(path).arg(modeOf(path), 0, 8)));
            }
        }
    }

    void mendsAFolderOfOnesOwn() {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_s);
        QVERIFY(QDir().mkdir(profile));
        for (const mode_t mode : {0755U, 0777U, 0770U, 0701U}) {
            QCOMPARE(::chmod(QFile::encodeName(profile).constData(), mode), 0);
            QCOMPARE(ProfilePaths::in(profile).refused, QString());
            QCOMPARE(modeOf(profile), mode_t(0700));
        }
    }

    void leavesAFolderOfOtherThingsAsItIs() {
        const QTemporaryDir folder;
        const QString home = folder.filePath(u"home"_s);
        QVERIFY(QDir().mkpath(home + u"/.things"_s));
        const QByteArray name = QFile::encodeName(home);
        QCOMPARE(::chmod(name.constData(), 0755), 0);
        QCOMPARE(secureFolder(home), QString());
        QCOMPARE(modeOf(home), mode_t(0755));
        for (const mode_t mode : {0777U, 0775U, 01777U}) {
            QCOMPARE(::chmod(name.constData(), mode), 0);
            QVERIFY(secureFolder(home).contains(home));
            QCOMPARE(modeOf(home), mode);
        }
        // Once it is a profile it is closed.
        QFile file(home + u"/orderdeck.ini"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(secureFolder(home), QString());
        QCOMPARE(modeOf(home), mode_t(0700));
    }

    // On another disk, say: as good as the folder.
    void followsALinkToAFolderOfOnesOwn() {
        const QTemporaryDir folder;
        const QTemporaryDir disk;
        const QString profile = folder.filePath(u"profile"_s);
        QVERIFY(QFile::link(disk.path(), profile));
        const ProfilePaths paths = ProfilePaths::in(profile);
        QCOMPARE(paths.refused, QString());
        Ledger ledger(paths.ledger);
        must(ledger.open());
        placeOrder(ledger, u"one"_s, u"1"_s);
        QVERIFY(QFile::exists(disk.filePath(u"ledger.sqlite"_s)));
        // A copy cannot take the ledger's place by its other name.
        const auto copied = copyLedger(LedgerFiles(paths.ledger), disk.filePath(u"ledger.sqlite"_s));
        QVERIFY(!copied.ok());
        QCOMPARE(must(ledger.facetCounts(u"one"_s)).value(OrdersQuery::Facet::All), 1);
    }

    void refusesAFolderOfAnother() {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_s);
        QVERIFY(QDir().mkdir(profile));
        const uint me = ::geteuid();
        QCOMPARE(secureFolderFor(me, profile), QString());
        QCOMPARE(secureFolderFor(me, folder.filePath(u"absent"_s)), QString());
        // For a user who is not the one that made it, nor the system. (Here that may be the system itself.)
        const uint other = me + 4711;
        if (me != 0) {
            QVERIFY(secureFolderFor(other, profile).contains(profile));
        } else {
            QCOMPARE(::chown(QFile::encodeName(profile).constData(), 4711, 4711), 0);
            QVERIFY(secureFolder(profile).contains(profile));
            QCOMPARE(ProfilePaths::in(profile).refused, secureFolder(profile));
            // So is a link that another made, wherever it leads.
            const QString link = folder.filePath(u"link"_s);
            QVERIFY(QFile::link(folder.path(), link));
            QCOMPARE(secureFolder(link), QString());
            QCOMPARE(::lchown(QFile::encodeName(link).constData(), 4711, 4711), 0);
            QVERIFY(secureFolder(link).contains(link));
        }
        // The system's, where anybody can put files.
        QVERIFY(secureFolderFor(other, u"/tmp"_s).contains(u"/tmp"_s));
        QCOMPARE(secureFolderFor(other, u"/usr"_s), QString());
    }

    void theLedgerIsNoLink_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hard");
        for (const char* name : {"ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "ledger.sqlite-journal"}) {
            QTest::addRow("%s, symbolic", name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s, hard", name) << QString::fromLatin1(name) << true;
        }
    }

    void theLedgerIsNoLink() {
        QFETCH(QString, name);
        QFETCH(bool, hard);
        const Trick trick(name, hard);
        Ledger ledger(trick.ledger);
        const auto opened = await(ledger.open());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, LedgerError::Kind::CannotOpen);
        QVERIFY2(opened.error().text.contains(trick.path), qPrintable(opened.error().text));
        QVERIFY(!await(ledger.recordIntent(newOrder(u"one"_s))).ok());
        QCOMPARE(contentOf(trick.victim), precious);
    }

    void aLinkToALedgerIsNone() {
        LedgerRoom room;
        placeOrder(*room.ledger, u"one"_s, u"1"_s);
        room.ledger.reset();
        const QByteArray before = contentOf(room.file);
        const QTemporaryDir profile;
        QVERIFY(QFile::link(room.file, profile.filePath(u"ledger.sqlite"_s)));
        Ledger ledger(profile.filePath(u"ledger.sqlite"_s));
        QVERIFY(!await(ledger.open()).ok());
        QVERIFY(contentOf(room.file) == before);
    }

    void theLockEmptiesNothing_data() { bothKinds(); }

    void theLockEmptiesNothing() {
        QFETCH(bool, hard);
        const Trick trick(u"ledger.sqlite.lock"_s, hard);
        FileLock lock(trick.path);
        QCOMPARE(lock.tryHold(), FileLock::Outcome::Impossible);
        QVERIFY(!lock.isHeld());
        Ledger ledger(trick.ledger);
        QVERIFY(!await(ledger.open()).ok());
        QCOMPARE(contentOf(trick.victim), precious);
    }

    void settingsBecomeAFileOfTheirOwn_data() { bothKinds(); }

    void settingsBecomeAFileOfTheirOwn() {
        QFETCH(bool, hard);
        const QByteArray ini("[settings]\nlanguage=de\n");
        const Trick trick(u"orderdeck.ini"_s, hard, ini);
        {
            Settings settings(trick.path);
            KeyStore keys(trick.path);
            QVERIFY(!keys.setKey(u"one"_s, u"secret"_s));
            QVERIFY(settings.flush());
        }
        QVERIFY(!isLinked(trick.path));
        QCOMPARE(modeOf(trick.path), mode_t(0600));
        QVERIFY(contentOf(trick.path).contains("secret"));
        QVERIFY(contentOf(trick.path).contains("language=de")); // what it led to was settings
        QCOMPARE(contentOf(trick.victim), ini);
    }

    void settingsThatLeadNowhere() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orderdeck.ini"_s);
        const QString target = folder.filePath(u"target"_s);
        QVERIFY(QFile::link(target, path));
        {
            Settings settings(path);
            QCOMPARE(settings.file().found, SettingsFile::Found::NotAFile);
            QVERIFY(isSymLink(settings.file().keptAs));
            settings.setState(QLatin1StringView("test"), "a");
            QVERIFY(settings.flush());
        }
        QVERIFY(!QFile::exists(target));
        QVERIFY(!isSymLink(path));
    }

    void theLogIsItsOwn_data() { bothKinds(); }

    void theLogIsItsOwn() {
        QFETCH(bool, hard);
        const Trick trick(u"orderdeck.log"_s, hard);
        {
            const ProgramLog log(trick.path, LogLevel::Errors);
            qWarning("A line of the log.");
        }
        QVERIFY(contentOf(trick.path).contains("A line of the log."));
        QCOMPARE(contentOf(trick.victim), precious);
    }

    void copiesReplaceTheLinkAlone_data() { bothKinds(); }

    void copiesReplaceTheLinkAlone() {
        QFETCH(bool, hard);
        LedgerRoom room;
        placeOrder(*room.ledger, u"one"_s, u"1"_s);
        const LedgerFiles files(room.file);
        const Trick trick(u"copy.sqlite"_s, hard);
        QVERIFY(copyLedger(files, trick.path).ok());
        QVERIFY(!isLinked(trick.path));
        QCOMPARE(OutsideView(trick.path).one(u"SELECT order_id FROM orders"_s), u"1"_s);
        QCOMPARE(contentOf(trick.victim), precious);
        // What a copy is written to first, and the day's copy.
        const Trick part(u"copy.sqlite.part"_s, hard);
        QVERIFY(copyLedger(files, part.profile.filePath(u"copy.sqlite"_s)).ok());
        QCOMPARE(contentOf(part.victim), precious);
    }

    void nothingElseIsWrittenThroughLinks_data() { bothKinds(); }

    void nothingElseIsWrittenThroughLinks() {
        QFETCH(bool, hard);
        const Trick orders(u"unwritten-orders.txt"_s, hard);
        QVERIFY(!UnwrittenOrders(orders.ledger).save({}));
        QCOMPARE(contentOf(orders.victim), precious);
        const Trick mark(u"ledger.sqlite.damaged"_s, hard);
        QVERIFY(!markDamaged(LedgerFiles(mark.ledger), u"why"_s).ok());
        QCOMPARE(contentOf(mark.victim), precious);
        // A link does not take the ledger's place.
        const Trick restored(u"ledger.sqlite.restore"_s, hard);
        {
            Ledger ledger(restored.ledger);
            must(ledger.open());
            placeOrder(ledger, u"one"_s, u"1"_s);
        }
        QVERIFY(settleLedgerFile(LedgerFiles(restored.ledger)).ok());
        QCOMPARE(OutsideView(restored.ledger).one(u"SELECT order_id FROM orders"_s), u"1"_s);
        QCOMPARE(contentOf(restored.victim), precious);
    }
};

QTEST_GUILESS_MAIN(TestPrivateFiles)
#include "test_private_files.moc"
