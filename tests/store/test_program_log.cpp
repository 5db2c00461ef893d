// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/program_log.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(requests, "orderdeck.requests", QtWarningMsg)
Q_LOGGING_CATEGORY(parts, "orderdeck.parts", QtWarningMsg)
Q_LOGGING_CATEGORY(others, "qt.something", QtWarningMsg)

namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void say() {
    QTest::ignoreMessage(QtWarningMsg, "a warning");
    qWarning("a warning");
    qCInfo(requests, "a request");
    qCDebug(parts, "a part");
    qCDebug(others, "a library");
}

} // namespace

/// How much is written down, where, and how much at most.
class TestProgramLog final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"orderdeck.log"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void levels_data() {
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<QStringList>("written");
        QTest::newRow("off") << LogLevel::Off << QStringList();
        QTest::newRow("errors") << LogLevel::Errors << QStringList{u"a warning"_s};
        QTest::newRow("requests") << LogLevel::Requests << QStringList{u"a warning"_s, u"a request"_s};
        QTest::newRow("everything") << LogLevel::Everything << QStringList{u"a warning"_s, u"a request"_s, u"a part"_s};
    }
    void levels() {
        QFETCH(LogLevel, level);
        QFETCH(QStringList, written);
        ProgramLog log(path(), LogLevel::Errors);
        log.setLevel(level);
        say();
        QStringList lines;
        const QStringList all = contentOf(path()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : all) {
            static const QRegularExpression form(
                uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [DIWE] (orderdeck\.\w+ )?(.*)$)"_s);
            const auto match = form.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            lines.append(match.captured(2));
        }
        QCOMPARE(lines, written);
        // Kept in memory whatever is written, for the diagnostics.
        QCOMPARE(log.lastErrors().size(), 1);
        QVERIFY(log.lastErrors().first().endsWith(u"W a warning"_s));
        if (!written.isEmpty()) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(!(QFileInfo(path()).permissions() & others));
        }
    }

    void twoFilesAtMost() {
        ProgramLog log(path(), LogLevel::Everything);
        const QByteArray words(900, 'x');
        const QByteArray spaced = QByteArray(words).replace("xxxxxxxxxx", "xxxxxxxxx ");
        for (int number = 0; number < 4'000; ++number)
            qCDebug(parts, "%d %s", number, spaced.constData());
        QVERIFY(QFileInfo(path()).size() <= ProgramLog::mostBytes);
        QVERIFY(QFileInfo(log.olderPath()).size() <= ProgramLog::mostBytes);
        QVERIFY(QFileInfo(log.olderPath()).size() > ProgramLog::mostBytes / 2);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 (QStringList{u"orderdeck.log"_s, u"orderdeck.log.1"_s}));
        const QString last = log.lastLines(3'000);
        QVERIFY(last.size() <= 3'000);
        QVERIFY(last.contains(u"orderdeck.parts 3999 "_s));
        QVERIFY(last.startsWith(u"20"_s)); // whole lines
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(log.olderPath()).permissions() & others));
        log.clear();
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
        qCDebug(parts, "again");
        QVERIFY(log.lastLines(1'000).contains(u"again"_s));
    }

    void noKeyIsWritten() {
        ProgramLog log(path(), LogLevel::Errors);
        const char* said = "The provider says: no such key 0123456789abcdef0123456789ABCDEF";
        QTest::ignoreMessage(QtWarningMsg, said);
        qWarning("%s", said);
        QVERIFY(contentOf(path()).contains(u"no such key •••"_s));
        QVERIFY(!contentOf(path()).contains(u"0123456789"_s));
        QVERIFY(!log.lastErrors().first().contains(u"0123456789"_s));
    }

    void aFolderThatCannotBeWrittenTo() {
        ProgramLog log(m_folder->filePath(u"gone/orderdeck.log"_s), LogLevel::Errors);
        say();
        QCOMPARE(log.lastErrors().size(), 1);
        QCOMPARE(log.lastLines(1'000), QString());
    }

    void fromManyThreads() {
        ProgramLog log(path(), LogLevel::Everything);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int number = 0; number < 8; ++number) {
            threads.emplace_back(QThread::create([] {
                for (int line = 0; line < 100; ++line)
                    qCDebug(parts, "one whole line");
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(contentOf(path()).count(u"orderdeck.parts one whole line\n"_s), 800);
    }

    void theChoiceIsKept() {
        const QString ini = m_folder->filePath(u"orderdeck.ini"_s);
        Settings settings(ini);
        QCOMPARE(keptLogLevel(settings), LogLevel::Errors);
        for (const auto level : {LogLevel::Off, LogLevel::Requests, LogLevel::Everything}) {
            keepLogLevel(settings, level);
            QCOMPARE(keptLogLevel(settings), level);
            QCOMPARE(logLevelOf(logLevelWord(level)), level);
        }
        settings.setState(u"log"_s, "loud");
        QCOMPARE(keptLogLevel(settings), LogLevel::Errors);
        QCOMPARE(logLevelOf(u"debug"_s), LogLevel::Everything);
        QCOMPARE(logLevelOf(u"loud"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestProgramLog)
#include "test_program_log.moc"
