// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#ifdef Q_OS_UNIX

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

FileLock::FileLock(const QString& path)
    : m_path(path) {}

FileLock::~FileLock() {
    if (m_file >= 0)
        ::close(m_file);
}

FileLock::Outcome FileLock::tryHold() {
    if (m_file >= 0)
        return Outcome::Held;
    // A link would have another file emptied.
    const int file =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    struct stat found {};
    if (file >= 0 && (::fstat(file, &found) != 0 || !S_ISREG(found.st_mode) || found.st_nlink > 1)) {
        ::close(file);
        return Outcome::Impossible;
    }
    if (file < 0 || ::fchmod(file, S_IRUSR | S_IWUSR) != 0) {
        if (file >= 0)
            ::close(file);
        return Outcome::Impossible;
    }
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool inUse = errno == EWOULDBLOCK;
        ::close(file);
        return inUse ? Outcome::InUse : Outcome::Impossible;
    }
    m_file = file;
    // For words alone: where it cannot be written the lock holds all the same.
    const QByteArray number = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(file, 0) != 0 || ::write(file, number.constData(), size_t(number.size())) < 0)
        qWarning("%s cannot be written.", qUtf8Printable(m_path));
    return Outcome::Held;
}

bool FileLock::isHeld() const {
    return m_file >= 0;
}

qint64 FileLock::process() const {
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(32).trimmed().toLongLong() : 0;
}

#else

FileLock::FileLock(const QString& path)
    : m_path(path)
    , m_lock(path) {}

FileLock::~FileLock() = default;

FileLock::Outcome FileLock::tryHold() {
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return Outcome::Held;
    return m_lock.error() == QLockFile::LockFailedError ? Outcome::InUse : Outcome::Impossible;
}

bool FileLock::isHeld() const {
    return m_lock.isLocked();
}

qint64 FileLock::process() const {
    qint64 process = 0;
    QString host;
    QString program;
    return m_lock.getLockInfo(&process, &host, &program) ? process : 0;
}

#endif
