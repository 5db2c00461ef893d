// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger_support.h"

/// A closed ledger with that many placed orders of two accounts (odd keys "one", even keys "two"), ids 5000001, 5000002
/// …, each with two lines of history, every tenth with a refill; 200 balances; a kept catalog,
/// 600 changes and 200 notes of services; a note of every eighth order, a tag of every sixth, two children of every
/// seventh; and a list of ten lines, running, of which five became the first five orders of account "one".
void fillLedger(const QString& file, int orders);

[[nodiscard]] QByteArray contentOf(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);
/// "" for a ledger that passes the full check, else what it finds.
[[nodiscard]] QString faultsIn(const QString& file);
