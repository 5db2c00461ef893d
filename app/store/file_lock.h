// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#ifndef Q_OS_UNIX
#include <QLockFile>
#endif

/// A file that one holder at a time has, in this process or any other. The system itself lets go of it when the process
/// ends, at whatever moment it is killed: what is left of the file is in nobody's way. (QLockFile judges by what the
/// file says, and a process that is killed before it has written it leaves a lock that no other takes for stale.)
class FileLock final {
    Q_DISABLE_COPY_MOVE(FileLock)

public:
    enum class Outcome : quint8 { Held, InUse, Impossible };

    explicit FileLock(const QString& path);
    /// Lets go; the file stays.
    ~FileLock();

    /// At once. Impossible: there can be no such file.
    [[nodiscard]] Outcome tryHold();
    [[nodiscard]] bool isHeld() const;
    /// The number of the process that holds it, or held it last; 0: not known.
    [[nodiscard]] qint64 process() const;

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    QLockFile m_lock;
#endif
};
