// SPDX-License-Identifier: GPL-3.0-or-later
// A start that is to be hidden in the tray, where the desktop has none: the real program.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class InTrayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutATrayTheWindowIsShown() {
        const QTemporaryDir profile;
        QProcess program;
        // It ends by itself when its window was seen with rows in it.
        program.start(QStringLiteral(ORDERDECK_PROGRAM),
                      {u"--profile"_s, profile.path(), u"--practice"_s, u"--in-tray"_s, u"--report-first-frame"_s});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::Running, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(program.exitCode(), 0);
        const QByteArray said = program.readAllStandardOutput();
        QVERIFY2(said.startsWith("first-frame "), said.constData());
    }
};

QTEST_GUILESS_MAIN(InTrayTest)
#include "in_tray_test.moc"
