// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers when an order goes wrong, and how the program is told to let it go wrong.
#include "program.h"
#include "window_hand.h"

#include "models/orders_model.h"

#include <QAbstractButton>
#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString aLink = u"example.com/p/1"_s; // as the table shows it

PracticeOptions stillClock() {
    PracticeOptions options;
    options.speed = 0;
    options.services = 50;
    return options;
}

struct Ended {
    int code = -1;
    QString output;
    QString errors;
};

Ended run(const QStringList& arguments,
          const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ORDERDECK_PROGRAM), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class FaultWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramRefusesAFaultThatMakesNoSense() {
        const Ended ended = run({u"--practice-fault"_s, u"add=explode"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.errors.contains(u"there is no fault \"explode\""_s), qPrintable(ended.errors));
        const Ended help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const QString& name : practiceFaultNames())
            QVERIFY2(help.output.contains(u' ' + name + u": "_s), qPrintable(name));
    }

    void helpAndVersionNeedNoDisplay() {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        const Ended help = run({u"--help"_s}, environment);
        QCOMPARE(help.code, 0);
        QVERIFY2(help.output.contains(u"--profile"_s), qPrintable(help.errors));
        const Ended version = run({u"--version"_s}, environment);
        QCOMPARE(version.code, 0);
        QVERIFY2(version.output.startsWith(u"orderdeck "_s), qPrintable(version.output));
    }

    void anOrder_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("sendAgain");
        QTest::newRow("unconfirmed, taken") << u"add=reset:after*1"_s << u"Unconfirmed"_s << false;
        QTest::newRow("unconfirmed, not taken") << u"add=502:before*1"_s << u"Unconfirmed"_s << false;
        QTest::newRow("rejected") << u"add=error:before*1"_s << u"Rejected"_s << true;
        QTest::newRow("not sent") << u"add=429/1:before*1"_s << u"Not sent"_s << true;
    }

    void anOrder() {
        QFETCH(const QString, fault);
        QFETCH(const QString, status);
        QFETCH(const bool, sendAgain);
        const QTemporaryDir profile;
        PracticeProvider provider(stillClock());
        QVERIFY(provider.start(nullptr));
        QVERIFY(provider.setFaults(parsePracticeFaults(fault).value()));
        Program program(*qApp, profile.path(), provider);
        WindowHand window(program.window());
        QTRY_VERIFY(program.isOpen());
        QTRY_VERIFY(window.shows(u"Use the practice provider"_s));
        QVERIFY(window.click(u"Use the practice provider"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.rows(u"Services"_s), 50, patience);

        QVERIFY(window.type(u"Search services"_s, u"1"_s));
        QTest::keyClick(window.named(u"Search services"_s), Qt::Key_Return);
        QVERIFY(window.type(u"Link"_s, u"https://"_s + aLink));
        QVERIFY(window.type(u"Quantity"_s, u"50"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.button(u"Place order"_s)->isEnabled(), patience);
        QVERIFY(window.click(u"Place order"_s));
        QTRY_COMPARE_WITH_TIMEOUT(provider.requestCount(u"add"_s), 1, patience);

        QVERIFY(window.click(u"Orders"_s));
        const auto shown = [&window] {
            return window.cell(u"Orders"_s, OrdersModel::Link, aLink, OrdersModel::Status);
        };
        QTRY_COMPARE_WITH_TIMEOUT(shown(), status, patience);
        QVERIFY(window.select(u"Orders"_s, OrdersModel::Link, {aLink}));
        QTRY_COMPARE(window.shows(u"Send again"_s), sendAgain);
        // Neither a refill nor a cancel can be asked of what nobody is known to have taken.
        QVERIFY(!window.button(u"Refill"_s)->isEnabled());
        QVERIFY(!window.button(u"Cancel order"_s)->isEnabled());
        QCOMPARE(provider.requestCount(u"add"_s), 1);
        if (!sendAgain)
            return;
        QVERIFY(window.click(u"Send again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Pending"_s, patience);
        QVERIFY(!window.shows(u"Send again"_s));
        QCOMPARE(provider.requestCount(u"add"_s), 2);
        QCOMPARE(provider.orders().size(), 1);
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    FaultWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "fault_window_test.moc"
