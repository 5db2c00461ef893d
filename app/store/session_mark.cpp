// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session_mark.h"

#include "core/crash_record.h"
#include "store/crash_modules.h"
#include "store/crash_signals.h"
#include "store/private_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

// Room for what is written in a crash, taken now: by then the disk may be full.
constexpr qsizetype recordRoom = 8'192;

QByteArray headOf(const QString& version) {
    CrashRecord record;
    record.version = version;
    record.qtVersion = QString::fromLatin1(qVersion());
    record.buildId = QString::fromLatin1(programBuildId());
    record.started = QDateTime::currentSecsSinceEpoch();
    return record.toBytes();
}

} // namespace

#ifdef Q_OS_UNIX

SessionMark::SessionMark(const QString& path, const QString& version)
    : m_path(path)
    , m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                    S_IRUSR | S_IWUSR)) {
    if (m_file < 0)
        return;
    static_cast<void>(::fchmod(m_file, S_IRUSR | S_IWUSR)); // the umask may have taken rights of its owner
    noteModules();
    const QByteArray head = headOf(version);
    const QByteArray all = head + QByteArray(recordRoom, '\n');
    // Where the disk is full there is a mark all the same, with less in it.
    static_cast<void>(::write(m_file, all.constData(), static_cast<std::size_t>(all.size())));
    catchCrashes(m_file, static_cast<long>(head.size()));
    // So that it is there after the power went; nobody waits for the disk.
    QThreadPool::globalInstance()->start([path] {
        syncToDisk(path);
        syncToDisk(QFileInfo(path).absolutePath());
    });
}

SessionMark::~SessionMark() {
    releaseCrashes();
    if (m_file >= 0)
        ::close(m_file);
}

void SessionMark::end() {
    if (m_file < 0)
        return;
    releaseCrashes();
    ::close(m_file);
    m_file = -1;
    QFile::remove(m_path);
    // Else it would be back after the power went.
    syncToDisk(QFileInfo(m_path).absolutePath());
}

#else

SessionMark::SessionMark(const QString& path, const QString& version)
    : m_path(path) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        file.write(headOf(version));
        m_file = 0;
    }
}

SessionMark::~SessionMark() = default;

void SessionMark::end() {
    if (m_file >= 0)
        QFile::remove(m_path);
    m_file = -1;
}

#endif
