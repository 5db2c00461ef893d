// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core_dumps.h"

#include <QtGlobal>

#include <tuple>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>

#include <werapi.h>
#endif

void forbidCoreDumps() {
#if defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    std::ignore = setrlimit(RLIMIT_CORE, &none); // lowering a limit is always allowed
#endif
#if defined(Q_OS_LINUX)
    // Neither QFile nor anything else of Qt's: nothing may have been made before.
    const int file = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (file >= 0) {
        std::ignore = write(file, "0", 1);
        close(file);
    }
#elif defined(Q_OS_WIN)
    std::ignore = WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#endif
}
