// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every seed of the fuzz targets and everything that they ever found goes through them without libFuzzer.
class FuzzReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replays_data();
    void replays();
    void everyFolderIsATargets();
    void cleanupTestCase() { fuzz::cleanUp(); }
};

namespace {

QStringList filesIn(const QString& folder) {
    QStringList files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.sort();
    return files;
}

const QString seeds = QStringLiteral(ORDERDECK_FUZZ_SEEDS "/");
const QString data = QStringLiteral(ORDERDECK_TEST_DATA "/");

} // namespace

void FuzzReplayTest::replays_data() {
    QTest::addColumn<int>("target");
    QTest::addColumn<QStringList>("files");
    int number = 0;
    for (const FuzzTarget& target : fuzzTargets()) {
        const QString name = QString::fromLatin1(target.name);
        QStringList files = filesIn(seeds + name) + filesIn(data + u"fuzz/"_s + name);
        if (*target.shared != '\0')
            files += filesIn(data + QString::fromLatin1(target.shared));
        QTest::newRow(target.name) << number++ << files;
    }
}

void FuzzReplayTest::replays() {
    QFETCH(const int, target);
    QFETCH(const QStringList, files);
    QVERIFY(!files.isEmpty());
    for (const QString& path : files) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString problem = fuzzTargets()[static_cast<std::size_t>(target)].run(file.readAll());
        QVERIFY2(problem.isEmpty(), qPrintable(path + u": "_s + problem));
    }
}

void FuzzReplayTest::everyFolderIsATargets() {
    QStringList names;
    for (const FuzzTarget& target : fuzzTargets())
        names.append(QString::fromLatin1(target.name));
    for (const QString& folder : {seeds, data + u"fuzz/"_s}) {
        for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(names.contains(name), qPrintable(folder + name));
    }
}

QTEST_GUILESS_MAIN(FuzzReplayTest)
#include "replay_test.moc"
