// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/catalog_news.h"
#include "core/catalog_prices.h"
#include "core/catalog_records.h"

#include <QSet>

#include <array>
#include <vector>

/// What the catalog is narrowed to: all conditions must hold; of several categories, types, accounts or changes any.
/// text is in the language of catalog_language.h. Services that went are left out unless asked for.
/// Of a catalog of several accounts, amounts are sorted currency by currency; Kind puts services of one kind side by
/// side, the lowest rate first (descending turns the kinds around), those of no kind last; Provider stands for that.
struct CatalogQuery final {
    enum class Column : quint8 {
        Provider,
        Favourite,
        Id,
        Name,
        Rate,
        Min,
        Max,
        Refill,
        Cancel,
        Category,
        Type,
        Changed,
        MyPrice,
        Account,
        Kind,
        FinishesIn,
        Delivered
    };
    QString text;
    QStringList categories;       ///< none for all
    QStringList types;            ///< none for all
    QStringList accounts;         ///< ids; none for all. Says nothing of a catalog of one account
    ServiceChangeSet changes = 0; ///< in the last `newsDays`; 0 for all. Gone shows the services that went
    bool favouritesOnly = false;
    bool refillOnly = false;
    bool cancelOnly = false;
    bool dripFeedOnly = false;
    Column sortColumn = Column::Provider;
    bool descending = false;
    static constexpr int newsDays = 7;
    friend bool operator==(const CatalogQuery&, const CatalogQuery&) = default;
};

/// What is known of a catalog's services beside the catalog. Values, handed to other threads.
struct CatalogContext final {
    QSet<QString> favourites = {};  ///< keys of services
    CatalogNewsPtr news = {};       ///< may be null
    Timestamp now = 0;              ///< "new:7d" counts back from here
    CatalogPricesPtr prices = {};   ///< of this catalog; may be null: then none has a price
    CatalogRecordsPtr records = {}; ///< the same
};

/// The rows that match, in the asked order, and how many match per facet. A facet's counts are taken under all the
/// other conditions but its own, so that they say what choosing it would show; favourites are a facet of their own. Of
/// services that went only perChange[Gone] tells, unless they are asked for. A typed id that is a service's id comes
/// first.
struct CatalogMatches final {
    std::vector<int> rows;
    std::vector<int> perCategory; ///< index: Catalog::categories()
    std::vector<int> perType;     ///< index: Catalog::types()
    std::vector<int> perAccount;  ///< index: Catalog::accounts()
    /// By position in rows: 1 where no other one of its kind and currency among the rows has a lower rate and some have
    /// a higher one. Services that went don't count. Empty for a catalog of one account.
    std::vector<quint8> lowest;
    std::array<int, serviceChangeKinds> perChange{};
    int allCategories = 0;
    int favourites = 0;
    int refill = 0;
    int cancel = 0;
    int dripFeed = 0;
};

/// Pure and thread-safe. A text that cannot be read matches as its words do; who wants to know asks
/// parseCatalogText(). CatalogEngine answers the same, faster when asked again and again.
[[nodiscard]] CatalogMatches filterCatalog(const Catalog& catalog, const CatalogQuery& query,
                                           const CatalogContext& context);
/// Case, diacritics, full width and separators folded away, as search text is: UTF-8.
[[nodiscard]] QByteArray foldedText(QStringView text);
