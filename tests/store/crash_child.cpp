// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a session and ends it in the way that is asked for: `crash_child FOLDER WAY`.
#include "store/last_end.h"
#include "store/program_log.h"
#include "store/session_mark.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThread>

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(inner, "orderdeck.inner")

namespace {

void writeTo(volatile int* address) {
    *address = 1;
}

// A handler needs room of its own for this one.
// NOLINTNEXTLINE(misc-no-recursion)
int deeper(int depth) {
    std::array<volatile char, 16'384> room{};
    room.back() = static_cast<char>(depth);
    return depth < 0 ? 0 : deeper(depth + 1) + room.back();
}

void end(const QString& way) {
    if (way == "null"_L1)
        writeTo(nullptr);
    else if (way == "stack"_L1)
        static_cast<void>(deeper(0));
    else if (way == "abort"_L1)
        std::abort();
    else if (way == "exception"_L1)
        throw std::runtime_error("canary");
    else if (way == "fatal"_L1)
        qFatal("canary %s", "canary");
    else if (way == "kill"_L1)
        ::kill(::getpid(), SIGKILL);
    else if (way == "bus"_L1)
        ::raise(SIGBUS);
    else if (way == "fpe"_L1)
        ::raise(SIGFPE);
    else if (way == "ill"_L1)
        ::raise(SIGILL);
    else if (way == "thread"_L1) {
        auto* thread = QThread::create([] { writeTo(nullptr); });
        thread->start();
        thread->wait();
    }
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]) + u'/';
    const QString way = QString::fromLocal8Bit(argv[2]);
    const LastEnd lastEnd(folder + u"session"_s, folder + u"last"_s);
    const ProgramLog log(folder + u"log"_s, LogLevel::Off);
    SessionMark mark(folder + u"session"_s, u"0.1.0"_s);
    if (way == "full-disk"_L1) { // from now on no file grows
        static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
        const rlimit none{0, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &none);
        std::abort();
    }
    end(way);
    mark.end();
    return 0;
}
