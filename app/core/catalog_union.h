// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/catalog_news.h"

#include <vector>

/// What one account brings into a catalog of several.
struct CatalogPart final {
    CatalogAccount account;
    CatalogPtr catalog;       ///< of that account alone; never null
    CatalogNewsPtr news = {}; ///< of that catalog; may be null
};

/// The services of all parts, each account's in its provider's order, those that went behind all others. Accounts are
/// the parts', ids are told apart by Catalog::key(). Takes as long as the catalogs did to be built: not for the GUI's
/// thread where they are large.
[[nodiscard]] CatalogPtr unitedCatalog(const std::vector<CatalogPart>& parts);

/// The news of all parts, for the catalog that was made of them: their changes name services by key.
[[nodiscard]] CatalogNewsPtr unitedNews(const Catalog& united, const std::vector<CatalogPart>& parts);
