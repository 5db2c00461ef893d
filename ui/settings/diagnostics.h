// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

#include <QFuture>

#include <optional>

class Ledger;
class NetworkSettings;
class ProgramLog;
class Settings;
struct LedgerFacts;

/// What whoever mends the program needs to know of it, as plain text in English. Never a key, a password, a link or an
/// order. Accounts without their names and addresses unless asked for them.
struct DiagnosticsSubject final {
    const Settings& settings;
    QString ledgerPath;
    const NetworkSettings* network = nullptr;
    const ProgramLog* log = nullptr;
    bool withNames = false;
};

/// The ledger's version and size, read on another thread; nothing where it cannot be read.
[[nodiscard]] QFuture<std::optional<LedgerFacts>> readLedgerFacts(const QString& ledgerPath);

[[nodiscard]] QString diagnosticsText(const DiagnosticsSubject& subject, const std::optional<LedgerFacts>& ledger,
                                      const FacetCounts& counts);
