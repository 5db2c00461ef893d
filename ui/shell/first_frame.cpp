// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_frame.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace {

// Milliseconds since the kernel started this process; the resolution is the kernel's tick (10 ms).
long long processAge() {
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 19; // field 22 of proc(5), counted from the one after the name
    if (fields.size() <= startTime)
        return -1;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const long long started = fields.at(startTime).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return now.tv_sec * 1000LL + now.tv_nsec / 1'000'000 - started;
}

// Peak resident memory of this program alone in KiB. getrusage() would count what the process was before exec, too.
long peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong();
}

} // namespace

FirstFrame::FirstFrame(bool on) {
    if (on)
        qApp->installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Paint || m_seen || !watched->isWidgetType())
        return false;
    const auto* table = qobject_cast<QTableView*>(watched->parent());
    if (table && table->viewport() == watched && table->model() && table->model()->rowCount() > 0) {
        m_seen = true;
        // The paint itself follows this filter; what is queued behind it comes when it is done.
        QTimer::singleShot(0, this, &FirstFrame::report);
    }
    return false;
}

void FirstFrame::report() {
    const bool told =
        std::printf("first-frame %lld rss-kib %ld\n", processAge(), peakMemory()) > 0 && std::fflush(stdout) == 0;
    QCoreApplication::exit(told ? EXIT_SUCCESS : EXIT_FAILURE);
}
