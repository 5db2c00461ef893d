// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

#include <QStringList>

#include <functional>

class Database;

/// What a ledger's file says of itself at a glance.
struct LedgerFacts final {
    int version = 0;
    qint64 orders = 0;
    Timestamp newestOrder = 0; ///< when it was recorded; 0 without orders
    friend bool operator==(const LedgerFacts&, const LedgerFacts&) = default;
};

/// What a check found, in words. Empty lists: all is well.
struct LedgerCheck final {
    QStringList damage;         ///< the file's structure: the database's own words
    QStringList contradictions; ///< rows that cannot all be true
    qint64 orders = 0;
    [[nodiscard]] bool isGood() const { return damage.isEmpty() && contradictions.isEmpty(); }
};

/// A ledger of ours of a version that this program knows, or the reason why not, in words. Reads its head only.
[[nodiscard]] Stored<LedgerFacts> factsOf(Database& database, const QString& filePath);
/// The same for a file that is not open; it is opened for reading only.
[[nodiscard]] Stored<LedgerFacts> factsOf(const QString& filePath);

/// A quick look at the structure of the whole file (a second for a million orders): what is wrong, empty for nothing.
[[nodiscard]] Stored<QStringList> quickCheck(const QString& filePath);

/// Called before each step with the number of steps done and to do; false stops the check.
using CheckProgress = std::function<bool(int done, int steps)>;
/// Everything: structure, indexes, references, and what the schema's comments promise. The error of a check that was
/// stopped has empty words. Nothing is changed.
[[nodiscard]] Stored<LedgerCheck> fullCheck(const QString& filePath, const CheckProgress& progress);
