// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger under fault: each call to the disk fails in turn, once or from then on. With ORDERDECK_FAULTS_ALL=1 every
// point, else some of each script, evenly.
#include "ledger_scripts.h"
#include "support/fault_vfs.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fewPoints = 36; // of a script

struct Walk final {
    std::array<int, FaultVfs::callKinds> tried{};
    int points = 0;
    int felt = 0; ///< points at which something was said to have failed
};

void copyFiles(const QString& from, const QString& to) {
    const auto files = QDir(from).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files) {
        if (!QFile::copy(file.filePath(), QDir(to).filePath(file.fileName())))
            qFatal("%s cannot be copied.", qUtf8Printable(file.filePath()));
    }
}

bool isWhole() {
    return qEnvironmentVariableIsSet("ORDERDECK_FAULTS_ALL");
}

QString describe(const Walk& walk) {
    QString words = u"%1 points:"_s.arg(walk.points);
    for (int kind = 0; kind < FaultVfs::callKinds; ++kind) {
        if (const int tried = walk.tried.at(static_cast<std::size_t>(kind)); tried > 0)
            words += u" %1 %2,"_s.arg(tried).arg(QLatin1StringView(nameOf(static_cast<FaultVfs::Call>(kind))));
    }
    return words + u" an error said at %1"_s.arg(walk.felt);
}

} // namespace

class TestLedgerFaults final : public QObject {
    Q_OBJECT

public:
    explicit TestLedgerFaults(FaultVfs& vfs)
        : m_vfs(vfs) {}

private Q_SLOTS:
    void seesEveryConnection();
    void everyCall_data();
    void everyCall();

private:
    [[nodiscard]] QString playAt(const LedgerScript& script, const LedgerWorld& known, const QString& prepared,
                                 const FaultVfs::Fault& fault, Walk& walk);

    FaultVfs& m_vfs;
};

void TestLedgerFaults::seesEveryConnection() {
    const QTemporaryDir folder(quickPlace());
    m_vfs.arm({});
    OutsideView outside(folder.filePath(u"a.sqlite"_s));
    QCOMPARE(outside.run(u"CREATE TABLE a (b)"_s), QString());
    const auto calls = m_vfs.calls();
    QVERIFY(std::count(calls.begin(), calls.end(), FaultVfs::Call::Write) > 0);
    m_vfs.arm({.at = 1, .lasting = true});
    QVERIFY(!outside.run(u"INSERT INTO a VALUES (1)"_s).isEmpty());
    QVERIFY(m_vfs.failures() > 0);
    m_vfs.disarm();
    QCOMPARE(outside.run(u"INSERT INTO a VALUES (1)"_s), QString());
}

void TestLedgerFaults::everyCall_data() {
    QTest::addColumn<int>("script");
    const auto scripts = ledgerScripts();
    for (int number = 0; number < scripts.size(); ++number)
        QTest::newRow(scripts.at(number).name) << number;
}

QString TestLedgerFaults::playAt(const LedgerScript& script, const LedgerWorld& known, const QString& prepared,
                                 const FaultVfs::Fault& fault, Walk& walk) {
    const QTemporaryDir folder(quickPlace());
    copyFiles(prepared, folder.path());
    LedgerRun run(folder.path(), known);
    m_vfs.arm(fault);
    script.play(run);
    run.close();
    const quint64 failures = m_vfs.failures();
    m_vfs.disarm();
    walk.felt += run.failures() > 0 ? 1 : 0;
    if (fault.at > 0 && failures == 0)
        return u"nothing failed"_s;
    return run.whatIsWrong();
}

void TestLedgerFaults::everyCall() {
    QFETCH(int, script);
    const LedgerScript chosen = ledgerScripts().at(script);
    const QTemporaryDir prepared(quickPlace());
    m_vfs.disarm();
    const LedgerWorld known = chosen.prepare(prepared.path());
    Walk walk;
    QCOMPARE(playAt(chosen, known, prepared.path(), {}, walk), QString());
    QCOMPARE(walk.felt, 0);
    // The same again, for the calls alone.
    std::vector<FaultVfs::Call> calls;
    {
        const QTemporaryDir folder(quickPlace());
        copyFiles(prepared.path(), folder.path());
        LedgerRun run(folder.path(), known);
        m_vfs.arm({});
        chosen.play(run);
        run.close();
        calls = m_vfs.calls();
    }
    std::vector<FaultVfs::Fault> faults;
    for (std::size_t at = 0; at < calls.size(); ++at) {
        for (const auto way : {FaultVfs::Way::First, FaultVfs::Way::Second}) {
            for (const bool lasting : {false, true}) {
                if (FaultVfs::has(calls.at(at), way))
                    faults.push_back({at + 1, way, lasting});
            }
        }
    }
    const std::size_t wanted = isWhole() ? faults.size() : fewPoints;
    int wrong = 0;
    for (std::size_t number = 0; number < wanted; ++number) {
        const FaultVfs::Fault& fault = faults.at(number * faults.size() / wanted);
        const FaultVfs::Call call = calls.at(fault.at - 1);
        ++walk.points;
        ++walk.tried.at(static_cast<std::size_t>(call));
        const QString problem = playAt(chosen, known, prepared.path(), fault, walk);
        if (problem.isEmpty())
            continue;
        ++wrong;
        qWarning("Call %d of %d (%s), way %d, %s: %s", int(fault.at), int(calls.size()), nameOf(call), int(fault.way),
                 fault.lasting ? "lasting" : "once", qUtf8Printable(problem));
    }
    qInfo("Ledger faults, %s: %s, of %d.", chosen.name, qUtf8Printable(describe(walk)), int(faults.size()));
    QCOMPARE(wrong, 0);
}

int main(int count, char** words) {
    FaultVfs vfs;
    const QCoreApplication application(count, words);
    TestLedgerFaults test(vfs);
    return QTest::qExec(&test, count, words);
}

#include "test_ledger_faults.moc"
