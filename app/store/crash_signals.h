// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What ends the program from within (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, an exception that nobody catches, a
/// fatal message) is written down as lines of CrashRecord before it ends in the usual way. Places in the code alone are
/// written, no memory: an address that is no code of a loaded file is left out. Where something else catches a signal
/// already (a sanitizer), that keeps it. Qt-free; elsewhere than with glibc's like, nothing is done.

/// From now on into this open file, at this place, where 8 KB are free. The file must stay open. False: not possible.
bool catchCrashes(int file, long offset);
/// Everything as it was before; the file may be closed.
void releaseCrashes();
/// A fatal message is being said, which ends the program. category: "default", "qt.qml".
void noteFatalMessage(const char* category);
