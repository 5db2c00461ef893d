// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From here on a crash of this process leaves no picture of its memory, in which the accounts' keys stand. To be
/// called first of all in main().
///
/// Unix: the limit of core files is 0, and no later call can raise it. Where the kernel hands cores to a program
/// (systemd-coredump, apport) it does not look at the limit, see core(5); on Linux the core is therefore also told to
/// hold no memory at all (/proc/self/coredump_filter), which is so whoever takes it. What is left are the threads'
/// registers and the names of the files that were mapped. Programs that this one starts inherit both; the process can
/// still be watched by its owner's debugger, and by the desktop's portals, which PR_SET_DUMPABLE would keep out.
/// Windows: Windows Error Reporting is told to leave the heap out of its reports.
void forbidCoreDumps();
