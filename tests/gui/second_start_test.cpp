// SPDX-License-Identifier: GPL-3.0-or-later
// Starts of the real program in one profile, and in two.
#include "desk/single_instance.h"
#include "store/file_lock.h"
#include "store/ledger.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The program in a process of its own; killed with the object.
class Start final {
    Q_DISABLE_COPY_MOVE(Start)

public:
    explicit Start(const QString& profile) {
        m_process.start(QStringLiteral(ORDERDECK_PROGRAM), {u"--profile"_s, profile});
    }
    ~Start() { kill(); }

    /// The exit code; -1 where it does not end by itself.
    int ended() {
        if (m_process.state() != QProcess::NotRunning && m_finished.isEmpty() && !m_finished.wait(patience))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// As by SIGKILL: nothing is put in order.
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
    QSignalSpy m_finished{&m_process, &QProcess::finished};
};

QString ledgerIn(const QTemporaryDir& profile) {
    return profile.filePath(u"ledger.sqlite"_s);
}

// It is the profile's only one, and its ledger is open.
bool works(const Start& start, const QTemporaryDir& profile) {
    const auto answers = [&] {
        QLocalSocket socket;
        socket.connectToServer(SingleInstance::serverName(ledgerIn(profile)));
        return socket.state() == QLocalSocket::ConnectedState &&
               FileLock(ledgerIn(profile) + u".lock"_s).process() == start.id();
    };
    return QTest::qWaitFor([&] { return !start.isRunning() || answers(); }, patience) && start.isRunning();
}

} // namespace

class SecondStartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondShowsTheFirstAndEnds() {
        const QTemporaryDir profile;
        const Start first(profile.path());
        QVERIFY(works(first, profile));
        for (int times = 0; times < 2; ++times) {
            Start second(profile.path());
            QCOMPARE(second.ended(), 0);
            QVERIFY(!second.errors().contains(u"orderdeck:"_s));
        }
        QVERIFY(works(first, profile));

        // Nor may anything else of this profile open the ledger for writing.
        Ledger other(ledgerIn(profile));
        auto opened = other.open();
        opened.waitForFinished();
        QVERIFY(!opened.result().ok());
        QCOMPARE(opened.result().error().kind, LedgerError::Kind::CannotOpen);
        QVERIFY2(opened.result().error().text.contains(QString::number(first.id())),
                 qPrintable(opened.result().error().text));
    }

    void whatACrashLeftIsNoObstacle() {
        const QTemporaryDir profile;
        auto first = std::make_unique<Start>(profile.path());
        QVERIFY(works(*first, profile));
        first->kill();
        QVERIFY(QFile::exists(profile.filePath(u"orderdeck.lock"_s)));
        QVERIFY(QFile::exists(ledgerIn(profile) + u".lock"_s));
        const Start second(profile.path());
        QVERIFY(works(second, profile));
        Start third(profile.path());
        QCOMPARE(third.ended(), 0);
    }

    void aFolderOpenToOthersIsRefused() {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(u"shared"_s);
        QVERIFY(QDir().mkpath(folder + u"/things"_s));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7777)));
        Start start(folder);
        QString errors;
        QTRY_VERIFY_WITH_TIMEOUT((errors += start.errors()).contains(folder), patience);
        QVERIFY2(errors.contains(u"orderdeck: "_s), qPrintable(errors));
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"things"_s});
    }

    void profilesRunSideBySide() {
        const QTemporaryDir one;
        const QTemporaryDir other;
        const Start first(one.path());
        const Start second(other.path());
        QVERIFY(works(first, one));
        QVERIFY(works(second, other));
    }

    void ofManyAtOnceOneStays() {
        const QTemporaryDir profile;
        std::vector<std::unique_ptr<Start>> starts;
        for (int number = 0; number < 4; ++number)
            starts.push_back(std::make_unique<Start>(profile.path()));
        const auto running = [&starts] {
            return std::count_if(starts.cbegin(), starts.cend(), [](const auto& start) { return start->isRunning(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patience);
        for (auto& start : starts) {
            if (start->isRunning())
                QVERIFY(works(*start, profile));
            else
                QCOMPARE(start->ended(), 0);
        }
    }

    void oneThatDoesNotAnswerIsTold() {
        const QTemporaryDir profile;
        const Start first(profile.path());
        QVERIFY(works(first, profile));
        QCOMPARE(::kill(static_cast<pid_t>(first.id()), SIGSTOP), 0);
        Start second(profile.path());
        const int code = second.ended();
        ::kill(static_cast<pid_t>(first.id()), SIGCONT);
        QCOMPARE(code, 1);
        const QString said = second.errors();
        QVERIFY2(said.contains(u"process %1, which does not answer"_s.arg(first.id())), qPrintable(said));
        QVERIFY(works(first, profile));
    }
};

QTEST_GUILESS_MAIN(SecondStartTest)
#include "second_start_test.moc"
