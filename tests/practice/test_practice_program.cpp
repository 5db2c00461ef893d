// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_practice_program.h"

#include "practice/practice_provider.h"
#include "practice_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Runs the program; it is asked to end, and killed if it does not, with the object.
class Program final {
public:
    explicit Program(const QStringList& arguments) { m_process.start(QStringLiteral(ORDERDECK_PRACTICE), arguments); }

    ~Program() {
        if (m_process.state() != QProcess::NotRunning)
            m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    /// The address it prints; empty when it prints none.
    QUrl address() {
        QByteArray output;
        while (output.count('\n') < 2 && m_process.waitForReadyRead(20000))
            output += m_process.readAllStandardOutput();
        static const QRegularExpression lines(u"^Address: (http://127\\.0\\.0\\.1:\\d+/api/v2)\nKey: practice\n$"_s);
        return QUrl(lines.match(QString::fromUtf8(output)).captured(1));
    }

    /// Its exit code after it was asked to end, -1 when it does not end well.
    int ended(bool ask = true) {
        if (ask)
            m_process.terminate();
        const bool well = m_process.waitForFinished(20000) && m_process.exitStatus() == QProcess::NormalExit;
        return well ? m_process.exitCode() : -1;
    }

    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }

private:
    QProcess m_process;
};

} // namespace

void TestPracticeProgram::keepsItsStateBetweenRuns() {
    const QTemporaryDir folder;
    const QStringList arguments{u"--state"_s, folder.filePath(u"state.json"_s), u"--services"_s, u"300"_s, u"--speed"_s,
                                u"60"_s};
    {
        Program program(arguments);
        PracticeClient client(program.address());
        QCOMPARE(QJsonDocument::fromJson(client.call(u"services"_s)).array().size(), 300);
        QCOMPARE(client.call(u"add"_s, {{u"service"_s, u"1"_s}, {u"link"_s, u"a"_s}, {u"quantity"_s, u"309"_s}}),
                 R"({"order":23501})"_ba);
        QCOMPARE(program.ended(), 0);
    }
    Program program(arguments);
    PracticeClient client(program.address());
    // A minute of the order's life is a second of ours.
    QTRY_VERIFY(client.call(u"status"_s, {{u"order"_s, u"23501"_s}}).contains("Completed"));
    QCOMPARE(client.call(u"balance"_s), R"({"balance":"100.56482","currency":"USD"})"_ba);
    QCOMPARE(program.ended(), 0);
}

void TestPracticeProgram::refusesBadOptions_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << u"port"_s;
    QTest::newRow("speed") << QStringList{u"--speed"_s, u"-1"_s} << u"speed"_s;
    QTest::newRow("speed nan") << QStringList{u"--speed"_s, u"nan"_s} << u"speed"_s;
    QTest::newRow("services") << QStringList{u"--services"_s, u"many"_s} << u"services"_s;
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"-5"_s} << u"seed"_s;
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"502,explode"_s} << u"explode"_s;
    QTest::newRow("argument") << QStringList{u"start"_s} << u"start"_s;
}

void TestPracticeProgram::refusesBadOptions() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    Program program(arguments);
    QCOMPARE(program.ended(false), 2);
    QVERIFY(program.errors().contains(u'"' + word + u'"'));
}

void TestPracticeProgram::tellsWhenThePortIsTaken() {
    PracticeProvider provider({});
    QVERIFY(provider.start(nullptr));
    Program program({u"--port"_s, QString::number(provider.address().port())});
    QCOMPARE(program.ended(false), 1);
    QVERIFY(program.errors().contains(QString::number(provider.address().port())));
}

void TestPracticeProgram::letsThingsGoWrong() {
    Program program({u"--services"_s, u"50"_s, u"--fault"_s, u"add=502:before*1"_s, u"--fault"_s, u"balance=empty"_s});
    const QUrl address = program.address();
    PracticeClient client(address);
    const QByteArray order = "key=practice&action=add&service=1&quantity=50&link=a";
    QCOMPARE(client.post(address, order).httpStatus, 502);
    QCOMPARE(client.post(address, order).body, R"({"order":23501})"_ba);
    QCOMPARE(client.call(u"balance"_s), QByteArray());
    QCOMPARE(program.ended(), 0);
}

void TestPracticeProgram::helps() {
    Program program({u"--help"_s});
    QCOMPARE(program.ended(false), 0);
    const QString output = program.output();
    for (const QString& option : {u"--port"_s, u"--state"_s, u"--speed"_s, u"--services"_s, u"--seed"_s})
        QVERIFY(output.contains(option));
    for (const QString& fault : practiceFaultNames())
        QVERIFY2(output.contains(u' ' + fault + u": "_s), qPrintable(fault));
}
