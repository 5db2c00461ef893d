// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/service_figures.h"

class Database;

/// What ServiceFiguresBook reads, on the reading thread.

/// ServiceFiguresBook::of().
[[nodiscard]] Stored<QList<ServiceStanding>> readStandings(Database& database, const QString& accountId,
                                                           const QStringList& serviceIds);
/// ServiceFiguresBook::piece().
[[nodiscard]] Stored<ServiceFiguresBook::Piece> readPiece(Database& database, const QString& accountId, Timestamp since,
                                                          const QString& after);
