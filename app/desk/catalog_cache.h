// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "store/ledger.h"

#include <QFuture>

/// A catalog as the ledger keeps it, checked and ready to be shown; null where there is none or it cannot be read.
struct CatalogCache final {
    CatalogPtr catalog;
    QString currency; ///< of its rates
    Timestamp fetchedAt = 0;

    /// Read and checked on the ledger's thread: large catalogs take their time.
    [[nodiscard]] static QFuture<CatalogCache> read(Ledger& ledger, const QString& accountId);
};
