// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_watch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// KiB, of /proc/self/status.
qint64 held(const char* name) {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

MemoryWatch::MemoryWatch() {
    QFile marks(u"/proc/self/clear_refs"_s);
    const bool setBack = marks.open(QIODevice::WriteOnly) && marks.write("5") == 1;
    marks.close();
    m_start = held(setBack ? "VmRSS:" : "VmHWM:");
}

qint64 MemoryWatch::growth() const {
    return (held("VmHWM:") - m_start) / 1024;
}

qint64 MemoryWatch::allowed(qint64 mebibytes) {
#if defined(__SANITIZE_ADDRESS__)
    constexpr qint64 quarantine = 320;
    return mebibytes * 3 + quarantine;
#elif defined(__SANITIZE_THREAD__)
    return mebibytes * 6; // what was done to each of its words lately
#else
    return mebibytes;
#endif
}
