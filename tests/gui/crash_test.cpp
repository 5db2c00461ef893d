// SPDX-License-Identifier: GPL-3.0-or-later
// The real program ends while an order is being sent, in each of the ways that leave it no word: what the next start
// says of it, and what is in the report.
#include "whole_program.h"

#include "models/orders_model.h"
#include "practice/practice_provider.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString orderedLink = u"https://canarylink.example/p/1"_s;
const QString shownLink = u"canarylink.example/p/1"_s; // as the table shows it
const QString accountName = u"Canary Wholesale"_s;
const QString notice = u"How Orderdeck ended"_s;

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true; // the sanitizer catches SIGSEGV itself, and keeps it
#else
constexpr bool isSanitized = false;
#endif

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"unreadable"_s;
}

} // namespace

class CrashTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<WholeProgram> m_program;

    [[nodiscard]] QString file(const QString& name) const { return m_profile->filePath(name); }
    [[nodiscard]] QString mark() const { return file(u"orderdeck.session"_s); }
    void start() { m_program = std::make_unique<WholeProgram>(m_profile->path()); }

    // An account is connected, and one order is on its way for ever.
    void beginAnOrder() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->does({u"shows"_s, u"API key"_s}), patience);
        QVERIFY(m_program->does({u"type"_s, u"API address"_s, m_provider->address().toString()}));
        QVERIFY(m_program->does({u"type"_s, u"API key"_s, PracticeProvider::apiKey()}));
        QVERIFY(m_program->does({u"type"_s, u"Account name"_s, accountName}));
        QVERIFY(m_program->does({u"click"_s, u"Connect"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->ask({u"rows"_s, u"Services"_s}), u"50"_s, patience);
        QVERIFY(m_program->does({u"type"_s, u"Search services"_s, u"1"_s}));
        QVERIFY(m_program->does({u"enter"_s, u"Search services"_s}));
        QVERIFY(m_program->does({u"type"_s, u"Link"_s, orderedLink}));
        QVERIFY(m_program->does({u"type"_s, u"Quantity"_s, u"50"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->does({u"enabled"_s, u"Place order"_s}), patience);
        QVERIFY(m_program->does({u"click"_s, u"Place order"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_provider->requestCount(u"add"_s), 1, patience);
    }

    void endBy(int signal) {
        QVERIFY(m_program->send(signal));
        QVERIFY(m_program->hasEnded());
        const auto& process = m_program->process();
        if (isSanitized && signal == SIGSEGV)
            QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0);
        else
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(QFile::exists(mark()));
        m_program.reset();
    }

    void endInAnOrderlyWay() {
        QVERIFY(m_program->send(SIGTERM));
        QVERIFY(m_program->hasEnded());
        QCOMPARE(m_program->process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->process().exitCode(), 0);
        QVERIFY(!QFile::exists(mark()));
        m_program.reset();
    }

    // What may be done once only, as soon as it can be: a QTRY_VERIFY would ask twice.
    bool comesToDo(const QStringList& words) {
        return QTest::qWaitFor([&] { return m_program->does(words); }, patience);
    }

    QString told() { return m_program->ask({u"text"_s, notice}); }
    void verifyTold() {
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"Orderdeck did not end in an orderly way last time."_s), patience);
        QVERIFY2(told().contains(u"Every order is where it was: 1 order"_s), qPrintable(told()));
    }

    // Under Unconfirmed, once, and asked for once.
    void verifyTheOrder() {
        QVERIFY(m_program->does({u"click"_s, u"Orders"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->ask({u"cell"_s, u"Orders"_s, QString::number(OrdersModel::Link), shownLink,
                                                  QString::number(OrdersModel::Status)}),
                                  u"Unconfirmed"_s, patience);
        QCOMPARE(m_program->ask({u"rows"_s, u"Orders"_s}), u"1"_s);
        QCOMPARE(m_provider->requestCount(u"add"_s), 1);
    }

    static void verifyReport(const QString& text, const QString& signal) {
        for (const QString& part :
             {u"Orderdeck: "_s + QStringLiteral(ORDERDECK_VERSION) + u'\n',
              u"Version that ended: "_s + QStringLiteral(ORDERDECK_VERSION) + u'\n', u"Qt: "_s, u"System: "_s,
              u"Signal: "_s + signal, u"Accounts: 1\n"_s, u"Orders: 1 (unconfirmed 1)\n"_s, u"Appearance: "_s,
              u"Language: "_s, u"Scale: "_s, u" balance: HTTP 200, "_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in:\n"_s + text));
        for (const QString& part : {PracticeProvider::apiKey(), u"canary"_s, accountName, u"127.0.0.1"_s, u"://"_s,
                                    QDir::homePath() + u'/', QDir::tempPath(), u"Practice"_s})
            QVERIFY2(!text.contains(part, Qt::CaseInsensitive), qPrintable(part + u" is in:\n"_s + text));
    }

private Q_SLOTS:
    void init() {
        m_profile = std::make_unique<QTemporaryDir>();
        PracticeOptions options;
        options.speed = 0;
        options.services = 50;
        m_provider = std::make_unique<PracticeProvider>(options);
        QVERIFY(m_provider->start(nullptr));
        QVERIFY(m_provider->setFaults(parsePracticeFaults(u"add=late/3600:after"_s).value()));
    }
    void cleanup() {
        m_program.reset();
        m_provider.reset();
    }

    void whileAnOrderIsSent_data() {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("reported");
        const QString none = u"none was seen: the program was killed, or the computer went off\n"_s;
        QTest::newRow("SIGSEGV") << int(SIGSEGV) << (isSanitized ? none : u"SIGSEGV, sent by another process\n"_s);
        QTest::newRow("SIGABRT") << int(SIGABRT) << u"SIGABRT, sent by another process\n"_s;
        QTest::newRow("SIGKILL") << int(SIGKILL) << none;
    }
    void whileAnOrderIsSent() {
        QFETCH(const int, signal);
        QFETCH(const QString, reported);
        beginAnOrder();
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(!m_program->does({u"shows"_s, notice}));
        const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(m_program->process().processId())).toLatin1();
        QVERIFY2(QString::fromLatin1(limits).simplified().contains(u"Max core file size 0 "_s), limits.constData());
        endBy(signal);

        start();
        verifyTold();
        QVERIFY(m_program->does({u"click"_s, u"Show"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->does({u"shows"_s, u"It was not placed"_s}), patience);
        QVERIFY(m_program->does({u"click"_s, u"Back to orders"_s}));
        verifyTheOrder();

        QVERIFY(m_program->does({u"click"_s, u"Save report…"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->ask({u"document"_s, u"Report"_s}).isEmpty(), patience);
        const QString report = m_program->ask({u"document"_s, u"Report"_s});
        verifyReport(report, reported);
        QCOMPARE(report.contains(u"orderdeck+0x"_s), !reported.startsWith(u"none"_s));
        saveTheReport(report);
        QVERIFY(m_program->does({u"click"_s, u"Close"_s}));

        QVERIFY(m_program->does({u"click"_s, u"Dismiss"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->does({u"shows"_s, notice}), patience);
        endInAnOrderlyWay();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->ask({u"rows"_s, u"Orders"_s}), u"1"_s, patience);
        QVERIFY(!m_program->does({u"shows"_s, notice}));
        endInAnOrderlyWay();
        QCOMPARE(m_provider->requestCount(u"add"_s), 1);
    }

    void twiceInARow() {
        beginAnOrder();
        QVERIFY(!QTest::currentTestFailed());
        endBy(SIGKILL);
        start();
        verifyTold();
        endBy(SIGABRT);
        start();
        verifyTold(); // of both
        verifyTheOrder();
        // Nobody has seen it yet: it is told again after an orderly end.
        endInAnOrderlyWay();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"some time ago. Every order is where it was: 1 order"_s), patience);
        verifyTheOrder();
    }

    // Another start hands over, and ends: the mark is the first one's.
    void aSecondStartLeavesTheMark() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->does({u"shows"_s, u"API key"_s}), patience);
        const QString before = contentOf(mark());
        QVERIFY(before.startsWith(u"orderdeck-session 1\n"_s));
        QProcess second;
        second.start(QStringLiteral(ORDERDECK_PROGRAM), {u"--profile"_s, m_profile->path()});
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(contentOf(mark()), before);
        QVERIFY(!m_program->does({u"shows"_s, notice}));
        endInAnOrderlyWay();
    }

    // Where there is no account, there is no page that could tell it.
    void onTheFirstPage() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->does({u"shows"_s, u"API key"_s}), patience);
        endBy(SIGKILL);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"last time. Every order is where it was; none was being sent."_s),
                                 patience);
        QVERIFY(m_program->does({u"shows"_s, u"API key"_s}));
        QVERIFY(m_program->does({u"click"_s, u"Dismiss"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->does({u"shows"_s, notice}), patience);
        endInAnOrderlyWay();
    }

private:
    void saveTheReport(const QString& report) {
        const QString path = file(u"report.txt"_s);
        QVERIFY(m_program->does({u"click"_s, u"Save…"_s}));
        QVERIFY(comesToDo({u"save"_s, path}));
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(path), report, patience);
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        // What is there is not replaced unless a person says so.
        QFile::remove(path);
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        QVERIFY(m_program->does({u"click"_s, u"Save…"_s}));
        QVERIFY(comesToDo({u"save"_s, path}));
        QVERIFY(comesToDo({u"answer"_s, u"No"_s}));
        QCOMPARE(contentOf(path), u"mine"_s);
        QVERIFY(comesToDo({u"save"_s, path}));
        QVERIFY(comesToDo({u"answer"_s, u"Yes"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(path), report, patience);
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
