// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where a run of the program keeps its files. The folders are made (0700) when they are missing; what cannot be made
/// is told by whoever opens the file.
struct ProfilePaths final {
    QString settings;      ///< orderdeck.ini: settings and keys
    QString ledger;        ///< ledger.sqlite
    QString practiceState; ///< practice.json: what the practice provider remembers
    QString log;           ///< orderdeck.log: see ProgramLog
    QString session;       ///< orderdeck.session: see SessionMark
    QString lastEnd;       ///< orderdeck.session.last: see LastEnd
    QString refused = {};  ///< why nothing may be kept there, in words; empty: see folder_safety.h

    /// Everything below one folder (`--profile DIR`).
    static ProfilePaths in(const QString& folder);
    /// The platform's standard places; needs the application's name to be set.
    static ProfilePaths standard();
};
