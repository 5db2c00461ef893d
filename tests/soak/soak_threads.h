// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <poll.h>

/// The threads of this process, but for the first, and whether they wait for anything now: soak_clock.cpp tells.
namespace SoakThreads {

/// The calling thread waits for these files, or for a condition (null), as long as this lives.
class Resting final {
    Q_DISABLE_COPY_MOVE(Resting)

public:
    Resting(const pollfd* fds, nfds_t count);
    ~Resting();
};

/// One is being started; it could not be; in it, once it runs.
void noteStarting();
void noteNotStarted();
void noteStarted();
/// Whether one of them does not wait, or has what it waits for and does not run yet.
[[nodiscard]] bool anyWorks();
/// Whether any but the calling thread runs, or waits for the disk, as the system has it: dear, but never wrong.
[[nodiscard]] bool someRun();
/// The calling thread does not count from now on.
void leaveOut();

} // namespace SoakThreads
