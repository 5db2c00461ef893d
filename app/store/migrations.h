// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QList>

/// One step of the schema: its statements, each ended by a semicolon at the end of its line; `--` comments run to the
/// end of theirs and no text holds either.
struct Migration final {
    int version = 0; ///< of the file after it
    QString sql;
};

/// The steps that this program knows, 1, 2, 3 …, from resources/ledger.
[[nodiscard]] Stored<QList<Migration>> ledgerMigrations();

/// TooNew when the file is beyond the last step, Damaged when it is a database of something else. Changes nothing.
[[nodiscard]] Stored<Done> checkVersion(Database& database, const QString& filePath, const QList<Migration>& steps);

/// One step, whole or not at all.
[[nodiscard]] Stored<Done> applyStep(Database& database, const Migration& step);

/// Brings a file that passed checkVersion to the last step's version: forward only, each step whole or not at all, and
/// before each one that changes what was there a copy is kept, "<file>.before-v2".
[[nodiscard]] Stored<Done> migrate(Database& database, const QString& filePath, const QList<Migration>& steps);
