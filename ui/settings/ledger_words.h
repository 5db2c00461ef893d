// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_files.h"
#include "store/ledger_restore.h"
#include "store/ledger_salvage.h"

#include <QCoreApplication>

class QLocale;

/// Words for copies of the ledger, what checks of them find, and what restoring them would change.
class LedgerWords final {
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)

public:
    [[nodiscard]] static QString kind(LedgerCopy::Kind kind);
    [[nodiscard]] static QString day(const LedgerCopy& copy, const QLocale& locale);
    /// "1,187 orders · 3.4 MB"
    [[nodiscard]] static QString facts(const LedgerCopy& copy, const std::optional<LedgerFacts>& facts,
                                       const QLocale& locale);
    /// Sentences: what the copy holds, what would be missing, what becomes of the present ledger.
    [[nodiscard]] static QString plan(const RestorePlan& plan, const QLocale& locale);
    [[nodiscard]] static QString check(const LedgerCheck& check, const QLocale& locale);
    [[nodiscard]] static QString table(const QString& name);
};
