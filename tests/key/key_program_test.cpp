// SPDX-License-Identifier: GPL-3.0-or-later
// The real program with a known key, its log at its loudest: what it says, writes, and would leave after a crash.
#include "echo_shop.h"
#include "key_forms.h"

#include "store/key_store.h"
#include "store/profile_paths.h"
#include "store/settings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString theKey = u"Kd7q+9Zr2mXw/41TbYv8s=J0nLh5"_s;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program with home, temporary files and profile below one folder; killed with the object.
class LoudRun final {
    Q_DISABLE_COPY_MOVE(LoudRun)

public:
    LoudRun(const QString& root, const QStringList& arguments) {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, folder] : {std::pair(u"HOME"_s, u"home"_s),
                                           {u"TMPDIR"_s, u"tmp"_s},
                                           {u"XDG_CONFIG_HOME"_s, u"home/config"_s},
                                           {u"XDG_DATA_HOME"_s, u"home/data"_s},
                                           {u"XDG_CACHE_HOME"_s, u"home/cache"_s}}) {
            QDir().mkpath(root + u'/' + folder);
            environment.insert(name, root + u'/' + folder);
        }
        environment.insert(u"QT_LOGGING_RULES"_s, u"orderdeck.*=true;qt.network.*=true"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(root + u"/tmp"_s);
        m_process.start(QStringLiteral(ORDERDECK_PROGRAM),
                        QStringList{u"--profile"_s, root + u"/profile"_s, u"--log-level"_s, u"everything"_s} +
                            arguments);
        m_process.waitForStarted();
    }
    ~LoudRun() { end(); }

    void end() {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QByteArray told(const char* file) const {
        return contentOf(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QString::fromLatin1(file)));
    }
    QByteArray said() { return m_process.readAllStandardError() + m_process.readAllStandardOutput(); }

private:
    QProcess m_process;
};

} // namespace

class KeyProgramTest final : public QObject {
    Q_OBJECT

private:
    KeyForms m_forms{theKey};
    EchoShop m_shop;
    QTemporaryDir m_root;

private Q_SLOTS:
    void initTestCase() {
        const QString ini = ProfilePaths::in(m_root.filePath(u"profile"_s)).settings;
        Settings settings(ini);
        AccountSettings account;
        account.name = u"Mine"_s;
        account.address = m_shop.provider.address();
        account.perMinute = 6000;
        KeyStore keys(ini);
        QVERIFY(!keys.setKey(settings.saveAccount(account), theKey));
        settings.flush();
        QVERIFY(!m_forms.in(contentOf(ini)).isEmpty());
    }

    void aCrashLeavesNoMemory() {
#ifndef Q_OS_LINUX
        QSKIP("only Linux tells what a process may leave");
#endif
        LoudRun run(m_root.path(), {});
        // Before anything was read: the very first lines of main().
        QTRY_VERIFY_WITH_TIMEOUT(run.told("coredump_filter").trimmed() == "00000000", patience);
        const QByteArray limits = run.told("limits");
        const qsizetype at = limits.indexOf("Max core file size");
        QVERIFY(at >= 0);
        QCOMPARE(limits.mid(at, limits.indexOf('\n', at) - at).simplified(),
                 QByteArray("Max core file size 0 0 bytes"));
        QVERIFY(run.isRunning());
        // Portals look at the process by its /proc, which must stay its owner's.
        QVERIFY(!run.told("environ").isEmpty());
    }

    void whateverTheProviderDoes() {
        QList<const EchoShop::Fault*> faults = {nullptr};
        for (const EchoShop::Fault& fault : EchoShop::faults())
            faults.append(&fault);
        qsizetype said = 0;
        for (const auto* fault : std::as_const(faults)) {
            const char* name = fault == nullptr ? "all is well" : fault->name;
            m_shop.setFault(fault, {u"balance"_s, u"services"_s, u"status"_s});
            const int asked = m_shop.provider.count(u"balance"_s);
            LoudRun run(m_root.path(), {u"orderdeck:orders"_s});
            QByteArray words;
            // The end of a request is the last that is told of it.
            QTRY_VERIFY2_WITH_TIMEOUT((words += run.said(), m_shop.provider.count(u"balance"_s) > asked &&
                                                                words.contains("balance 127.0.0.1: ")),
                                      name, patience);
            QVERIFY2(m_forms.in(words).isEmpty(), words.constData());
            for (const char* file : {"cmdline", "environ", "comm"})
                QVERIFY2(m_forms.in(run.told(file)).isEmpty(), file);
            said += words.size();
        }
        for (const FakeRequest& request : m_shop.provider.requests()) {
            QVERIFY2(m_forms.in(request.line).isEmpty(), request.line.constData());
            for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
                QVERIFY2(m_forms.in(header.key() + ": " + header.value()).isEmpty(), header.key().constData());
            QVERIFY(!m_forms.in(request.body).isEmpty());
        }
        const QStringList found = m_forms.inFilesOf(m_root.path());
        for (const QString& file : found)
            qWarning("%s", qPrintable(file));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(u"profile/orderdeck.ini: "_s));
        // At its loudest it is begun anew now and then.
        const QDir profile(m_root.filePath(u"profile"_s));
        const QStringList logs = profile.entryList({u"orderdeck.log*"_s}, QDir::Files);
        QVERIFY(std::any_of(logs.begin(), logs.end(), [&](const QString& log) {
            return contentOf(profile.filePath(log)).contains("balance 127.0.0.1");
        }));
        std::printf("key, real program: %lld starts, %lld requests, %lld bytes said, %d files read\n",
                    static_cast<long long>(faults.size()), static_cast<long long>(m_shop.provider.requests().size()),
                    static_cast<long long>(said), m_forms.filesRead());
    }
};

QTEST_GUILESS_MAIN(KeyProgramTest)
#include "key_program_test.moc"
