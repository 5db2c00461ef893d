// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes while the ledger is at work: of what was not synced any part may be lost or torn. With
// ORDERDECK_FAULTS_ALL=1 every moment, else some of each script, evenly.
#include "ledger_scripts.h"
#include "support/power_cut.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20'261'126;
constexpr int fewMoments = 40; // of a script

bool isWhole() {
    return qEnvironmentVariableIsSet("ORDERDECK_FAULTS_ALL");
}

struct Walk final {
    int moments = 0;
    int tried = 0;
    int wrong = 0;
    quint64 syncs = 0;
};

} // namespace

class TestPowerCut final : public QObject {
    Q_OBJECT

public:
    explicit TestPowerCut(FaultVfs& vfs)
        : m_vfs(vfs) {}

private Q_SLOTS:
    void tearsWhatIsNotSynced();
    void everySync_data();
    void everySync();

private:
    /// Tries every `step`th moment; 0: none.
    void walk(const LedgerScript& script, int step, Walk& walked);

    FaultVfs& m_vfs;
};

void TestPowerCut::tearsWhatIsNotSynced() {
    const QTemporaryDir folder(quickPlace());
    const QString file = folder.filePath(u"a.sqlite"_s);
    PowerCut power(m_vfs, folder.path(), seed, 2, 0);
    OutsideView outside(file);
    QCOMPARE(outside.run(u"CREATE TABLE a (b)"_s), QString());
    QVERIFY(power.syncs() > 0);
    const auto moments = power.take();
    QCOMPARE(moments.size(), qsizetype(power.syncs()) * 4);
    // Nothing of what was written first, all of it, and a part.
    QVERIFY(moments.first().isEmpty());
    QVERIFY(!moments.at(1).isEmpty());
    QVERIFY(moments.at(2) != moments.at(1));
    // What has been synced is there whatever happens.
    QCOMPARE(outside.run(u"INSERT INTO a VALUES (1)"_s), QString());
    const auto later = power.take();
    const QByteArray head("SQLite format 3");
    for (const PowerCut::Disk& disk : later)
        QVERIFY(disk.value(u"a.sqlite"_s).startsWith(head));
}

void TestPowerCut::everySync_data() {
    QTest::addColumn<int>("script");
    const auto scripts = ledgerScripts();
    for (int number = 0; number < scripts.size(); ++number) {
        if (scripts.at(number).isSeenByDatabase)
            QTest::newRow(scripts.at(number).name) << number;
    }
}

void TestPowerCut::walk(const LedgerScript& script, int step, Walk& walked) {
    const QTemporaryDir folder(quickPlace());
    LedgerRun run(folder.path(), script.prepare(folder.path()));
    PowerCut power(m_vfs, folder.path(), seed, isWhole() ? 6 : 2, isWhole() ? 2 : 8);
    run.onStep = [&](const QList<LedgerWorld>& possible) {
        const auto taken = power.take();
        for (const PowerCut::Disk& disk : taken) {
            if (const int moment = walked.moments++; step == 0 || moment % step != 0)
                continue;
            ++walked.tried;
            const QTemporaryDir after(quickPlace());
            putInto(disk, after.path());
            const QString problem = whatIsWrong(after.path(), possible);
            if (problem.isEmpty())
                continue;
            ++walked.wrong;
            qWarning("Moment %d: %s", walked.moments, qUtf8Printable(problem));
        }
    };
    script.play(run);
    run.close();
    QCOMPARE(run.failures(), 0);
    QCOMPARE(run.whatIsWrong(), QString());
    walked.syncs = power.syncs();
}

void TestPowerCut::everySync() {
    QFETCH(int, script);
    const LedgerScript chosen = ledgerScripts().at(script);
    Walk counted;
    walk(chosen, 0, counted);
    const int step = isWhole() ? 1 : std::max(1, counted.moments / fewMoments);
    Walk tried;
    walk(chosen, step, tried);
    qInfo("Power cuts, %s: %d points of %d at %d syncs, seed %u.", chosen.name, tried.tried, tried.moments,
          int(tried.syncs), seed);
    QVERIFY(tried.tried > 0);
    QCOMPARE(tried.wrong, 0);
}

int main(int count, char** words) {
    FaultVfs vfs;
    const QCoreApplication application(count, words);
    TestPowerCut test(vfs);
    return QTest::qExec(&test, count, words);
}

#include "test_power_cut.moc"
