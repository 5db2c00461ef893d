// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crash_record.h"
#include "store/ledger_types.h"

/// What is told besides the record itself: each harmless by itself.
struct CrashReportFacts final {
    QString version;    ///< of the program that tells it
    QString language;   ///< a code
    QString appearance; ///< "system", "light", "dark"
    double scale = 1;   ///< of the screen
    qsizetype accounts = 0;
    std::optional<FacetCounts> counts; ///< of all accounts; nothing where the ledger cannot be read
    QString log;                       ///< as the program's log stands; what is told of it: see safe_log.h
};

/// A report for whoever mends the program, as plain text in English, for a person to read before it goes anywhere:
/// versions, the system, the signal, places in the code, counts. No key, link, order, name of an account, address of
/// a provider, nor the home folder.
[[nodiscard]] QString crashReportText(const CrashRecord& record, const CrashReportFacts& facts);
