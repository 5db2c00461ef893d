// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "raw_database.h"
#include "running_orders.h"
#include "store/key_store.h"
#include "store/ledger.h"
#include "store/profile_paths.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds settling{15};
constexpr std::chrono::seconds watched{60};

/// A process that is ended with this object.
class Running final {
    Q_DISABLE_COPY_MOVE(Running)

public:
    Running(const QString& program, const QStringList& arguments) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments, QIODevice::ReadOnly);
        m_process.waitForStarted();
    }
    ~Running() {
        m_process.terminate();
        if (!m_process.waitForFinished())
            m_process.kill();
        m_process.waitForFinished();
    }

    /// The rest of the line that begins so.
    QString line(const QByteArray& beginning) {
        while (m_process.canReadLine() || m_process.waitForReadyRead()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith(beginning))
                return QString::fromUtf8(line.mid(beginning.size()).trimmed());
        }
        return {};
    }
    /// Milliseconds of the processor so far, all threads; nothing where it has ended.
    [[nodiscard]] std::optional<double> processorTime() const {
        QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (!stat.open(QIODevice::ReadOnly))
            return std::nullopt;
        const QByteArray text = stat.readAll();
        const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        constexpr int user = 11;
        constexpr int system = 12;
        if (fields.size() <= system)
            return std::nullopt;
        return (fields.at(user).toDouble() + fields.at(system).toDouble()) * 1000.0 /
               static_cast<double>(sysconf(_SC_CLK_TCK));
    }

private:
    QProcess m_process;
};

bool makeProfile(const QString& folder, const QString& address) {
    const ProfilePaths paths = ProfilePaths::in(folder);
    {
        Settings settings(paths.settings);
        AccountSettings account;
        account.id = u"bench"_s;
        account.name = u"Bench"_s;
        account.address = QUrl(address);
        account.currency = u"USD"_s;
        settings.saveAccount(account);
        settings.setCurrentAccount(account.id);
        KeyStore(paths.settings).setKey(account.id, u"practice"_s);
    }
    {
        Ledger ledger(paths.ledger);
        if (!ledger.open().result().ok())
            return false;
    }
    RawDatabase fill(paths.ledger);
    fill.run(fillRunningOrders(QDateTime::currentMSecsSinceEpoch()));
    return fill.ok();
}

} // namespace

// What the program costs in a minute of looking at it, ten thousand orders under way and none due to be asked about;
// against a bare window that does nothing.
std::optional<Measured> measureIdle() {
    const QDir folder(QCoreApplication::applicationDirPath());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir profile;
    Running provider(folder.filePath(u"orderdeck-practice"_s), {});
    const QString address = provider.line("Address:");
    if (!profile.isValid() || address.isEmpty() || !makeProfile(profile.path(), address)) {
        std::fprintf(stderr, "idle_60s: the profile could not be made.\n");
        return std::nullopt;
    }
    const Running bare(folder.filePath(u"orderdeck-bare-window"_s), {u"--stay"_s});
    const Running program(folder.filePath(u"orderdeck"_s), {u"--profile"_s, profile.path()});
    QThread::sleep(settling.count());
    const auto bareBefore = bare.processorTime();
    const auto before = program.processorTime();
    QThread::sleep(watched.count());
    const auto bareAfter = bare.processorTime();
    const auto after = program.processorTime();
    if (!bareBefore || !before || !bareAfter || !after) {
        std::fprintf(stderr, "idle_60s: a program ended by itself.\n");
        return std::nullopt;
    }
    // The system counts in hundredths of a second: less than one cannot be told from one.
    const double least = 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return Measured{*after - *before, "ms", std::max(*bareAfter - *bareBefore, least)};
}
