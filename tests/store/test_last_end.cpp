// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of a session, what a crash writes into it, and what the next start makes of whatever it finds.
#include "small_disk.h"

#include "store/last_end.h"
#include "store/session_mark.h"
#include "store/whole_text.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true; // the sanitizer catches these itself, and keeps them
#else
constexpr bool isSanitized = false;
#endif

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qUtf8Printable(path));
}

} // namespace

class TestLastEnd final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString session() const { return m_folder->filePath(u"session"_s); }
    [[nodiscard]] QString kept() const { return m_folder->filePath(u"last"_s); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    // What one run of the program leaves.
    void live(const QString& way) {
        QProcess child;
        QSignalSpy finished(&child, &QProcess::finished);
        child.start(QStringLiteral(ORDERDECK_CRASH_CHILD), {m_folder->path(), way});
        QVERIFY(finished.wait(patience));
        QCOMPARE(child.exitStatus() == QProcess::CrashExit || child.exitCode() != 0, way != "orderly"_L1);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anOrderlyEndLeavesNothing() {
        live(u"orderly"_s);
        QCOMPARE(files(), QStringList());
        const LastEnd lastEnd(session(), kept());
        QVERIFY(!lastEnd.isToTell());
        QVERIFY(!lastEnd.isNew());
    }

    void theMarkIsPrivate() {
        SessionMark mark(session(), u"0.1.0"_s);
        QCOMPARE(QFileInfo(session()).permissions() & QFile::Permissions(0x7777),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QVERIFY(contentOf(session()).startsWith("orderdeck-session 1\n"));
        mark.end();
        QVERIFY(!QFile::exists(session()));
    }

    void aCrashIsWrittenDown_data() {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QString>("cause");
        QTest::newRow("null") << u"null"_s << u"SIGSEGV"_s << u"near-null"_s;
        QTest::newRow("a thread") << u"thread"_s << u"SIGSEGV"_s << u"near-null"_s;
        QTest::newRow("no stack left") << u"stack"_s << u"SIGSEGV"_s << u"fault"_s;
        QTest::newRow("abort") << u"abort"_s << u"SIGABRT"_s << u"raised"_s;
        QTest::newRow("exception") << u"exception"_s << u"SIGABRT"_s << u"raised"_s;
        QTest::newRow("fatal") << u"fatal"_s << u"SIGABRT"_s << u"raised"_s;
        QTest::newRow("bus") << u"bus"_s << u"SIGBUS"_s << u"raised"_s;
        QTest::newRow("fpe") << u"fpe"_s << u"SIGFPE"_s << u"raised"_s;
        QTest::newRow("ill") << u"ill"_s << u"SIGILL"_s << u"raised"_s;
        QTest::newRow("kill") << u"kill"_s << QString() << QString();
    }
    void aCrashIsWrittenDown() {
        QFETCH(const QString, way);
        QFETCH(const QString, signal);
        QFETCH(const QString, cause);
        live(way);
        QVERIFY(QFile::exists(session()));
        const QByteArray written = contentOf(session());
        QVERIFY2(!written.contains("canary"), written.constData());
        QVERIFY(!written.contains('/'));
        const LastEnd lastEnd(session(), kept());
        QVERIFY(lastEnd.isToTell() && lastEnd.isNew());
        const CrashRecord& record = lastEnd.record();
        QCOMPARE(record.version, u"0.1.0"_s);
        QCOMPARE(record.qtVersion, QString::fromLatin1(qVersion()));
        QVERIFY(record.started > 0);
        if (isSanitized && signal != "SIGABRT"_L1)
            return; // the mark alone
        QCOMPARE(record.signal, signal);
        QCOMPARE(record.cause, cause);
        if (signal.isEmpty())
            return;
        QVERIFY(record.stopped >= record.started);
        QCOMPARE(record.thread, way == "thread"_L1 ? u"other"_s : u"main"_s);
        QCOMPARE(record.exception, way == "exception"_L1 ? u"St13runtime_error"_s : QString());
        QCOMPARE(record.fatal, way == "fatal"_L1 ? u"default"_s : QString());
        const auto isOwn = [](const CrashFrame& frame) { return frame.module == "orderdeck"_L1; };
        QVERIFY2(std::any_of(record.frames.cbegin(), record.frames.cend(), isOwn), written.constData());
    }

    void aCrashThatCannotBeWritten() {
        live(u"full-disk"_s);
        const LastEnd lastEnd(session(), kept());
        QVERIFY(lastEnd.isToTell());
        QCOMPARE(lastEnd.record().version, u"0.1.0"_s);
    }

    void isToldUntilItIsSeen() {
        live(u"kill"_s);
        {
            LastEnd lastEnd(session(), kept());
            QVERIFY(lastEnd.isNew());
            QVERIFY(!lastEnd.isReady());
            const QSignalSpy changed(&lastEnd, &LastEnd::changed);
            lastEnd.setOpened({4, 5});
            QCOMPARE(changed.size(), 1);
            QVERIFY(lastEnd.isReady());
        }
        QCOMPARE(files(), QStringList{u"last"_s});
        {
            LastEnd lastEnd(session(), kept()); // after an orderly end, but nobody has seen it
            QVERIFY(lastEnd.isToTell());
            QVERIFY(!lastEnd.isNew());
            QCOMPARE(lastEnd.record().sending, (QList<OrderKey>{4, 5}));
            lastEnd.dismiss();
            QVERIFY(!lastEnd.isToTell());
        }
        QCOMPARE(files(), QStringList());
        QVERIFY(!LastEnd(session(), kept()).isToTell());
    }

    void twiceInARow() {
        live(u"kill"_s);
        {
            LastEnd lastEnd(session(), kept());
            lastEnd.setOpened({4});
        }
        live(u"abort"_s);
        LastEnd lastEnd(session(), kept());
        QVERIFY(lastEnd.isNew());
        QCOMPARE(lastEnd.record().signal, u"SIGABRT"_s); // the newer
        lastEnd.setOpened({4, 9});
        QCOMPARE(lastEnd.record().sending, (QList<OrderKey>{4, 9})); // of both, each once
        QCOMPARE(LastEnd(session(), kept()).record().sending, (QList<OrderKey>{4, 9}));
    }

    void whateverIsFound_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x01\x02 canary <b>\xff").repeated(50);
        QTest::newRow("huge") << QByteArray("orderdeck-session 1\nversion 9.9\ncanary x\n") +
                                     QByteArray("frame canary/ 0x1\n").repeated(200'000);
    }
    void whateverIsFound() {
        QFETCH(const QByteArray, bytes);
        put(session(), bytes);
        LastEnd lastEnd(session(), kept());
        QVERIFY(lastEnd.isToTell());
        QVERIFY(lastEnd.record().frames.isEmpty());
        QVERIFY(!QFile::exists(session()));
        const QByteArray left = contentOf(kept());
        QVERIFY(left.startsWith("orderdeck-session 1\n"));
        QVERIFY(left.size() < 1'000);
        QVERIFY(!left.contains("canary"));
        QVERIFY(!(QFileInfo(kept()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    // What they lead to is neither read nor changed.
    void links_data() {
        QTest::addColumn<bool>("isHard");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("symbolic") << false << false;
        QTest::newRow("hard") << true << false;
        QTest::newRow("symbolic, kept") << false << true;
        QTest::newRow("hard, kept") << true << true;
    }
    void links() {
        QFETCH(const bool, isHard);
        QFETCH(const bool, isKept);
        const QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath(u"other"_s);
        const QByteArray content("orderdeck-session 1\nversion 6.6.6\n");
        put(other, content);
        const QString link = isKept ? kept() : session();
        const QByteArray from = QFile::encodeName(other);
        const QByteArray to = QFile::encodeName(link);
        QCOMPARE(isHard ? ::link(from.constData(), to.constData()) : ::symlink(from.constData(), to.constData()), 0);
        LastEnd lastEnd(session(), kept());
        QVERIFY(lastEnd.isToTell());
        QVERIFY(lastEnd.record() == CrashRecord());
        lastEnd.setOpened({7});
        QCOMPARE(contentOf(other), content);
        lastEnd.dismiss();
        QCOMPARE(files(), QStringList());
        QCOMPARE(contentOf(other), content);
        SessionMark mark(session(), u"0.1.0"_s);
        QVERIFY(QFile::exists(session()));
        mark.end();
    }

    void whatIsNoFileIsLeftAlone() {
        QVERIFY(QDir(m_folder->path()).mkpath(u"session/inner"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"last/inner"_s));
        {
            LastEnd lastEnd(session(), kept());
            QVERIFY(!lastEnd.isToTell());
            SessionMark mark(session(), u"0.1.0"_s);
            mark.end();
        }
        QCOMPARE(files(), (QStringList{u"last"_s, u"session"_s}));
        QVERIFY(QDir(session()).exists(u"inner"_s));
    }

    void unreadable() {
        if (::geteuid() == 0)
            QSKIP("root reads everything");
        put(session(), "orderdeck-session 1\nversion 0.1.0\n");
        QVERIFY(QFile::setPermissions(session(), {}));
        const LastEnd lastEnd(session(), kept());
        QVERIFY(lastEnd.isToTell());
        QVERIFY(lastEnd.record() == CrashRecord());
    }

    void onAFullDisk() {
        live(u"abort"_s);
        {
            const SmallDisk none(0);
            LastEnd lastEnd(session(), kept());
            QVERIFY(lastEnd.isToTell());
            QCOMPARE(lastEnd.record().signal, u"SIGABRT"_s);
            lastEnd.setOpened({3});
            QCOMPARE(lastEnd.record().sending, QList<OrderKey>{3});
            const SessionMark mark(session(), u"0.1.0"_s); // there, with nothing in it
            QCOMPARE(contentOf(session()), QByteArray());
        }
        LastEnd lastEnd(session(), kept());
        QVERIFY(lastEnd.isNew());
        lastEnd.dismiss();
        QVERIFY(!LastEnd(session(), kept()).isToTell());
    }

    void aReportIsWholeOrNotAtAll() {
        const QString path = m_folder->filePath(u"report.txt"_s);
        const QString text = QString(20'000, u'x');
        put(path, "what stood there");
        {
            const SmallDisk little(10'000);
            QVERIFY(!writeWholeText(path, text).isEmpty());
        }
        QCOMPARE(contentOf(path), QByteArray("what stood there"));
        QCOMPARE(files(), QStringList{u"report.txt"_s});
        QCOMPARE(writeWholeText(path, text), QString());
        QCOMPARE(contentOf(path), text.toUtf8());
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
};

QTEST_GUILESS_MAIN(TestLastEnd)
#include "test_last_end.moc"
