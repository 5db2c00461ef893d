// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

struct CatalogColumns;

/// What a service is, by its words and its type. Services of one kind are the same goods to whoever buys them,
/// whichever account sells them.
struct CatalogKind final {
    /// What a rate is the price of. Only what is priced the same way is of one kind.
    enum class Pricing : quint8 { PerThousand, Package, Subscription };
    QString platform = {}; ///< as it writes itself; empty: no kind, the words tell none
    quint8 sold = 0;       ///< SoldThing of catalog_kind_words.h
    Pricing pricing = Pricing::PerThousand;

    /// "Instagram · Followers", for people; empty where there is no kind.
    [[nodiscard]] QString text() const;
    /// Whether the lower rate is the better one. Not of packages: nobody knows how much is in each.
    [[nodiscard]] bool ratesCompare() const { return !platform.isEmpty() && pricing != Pricing::Package; }
    friend bool operator==(const CatalogKind&, const CatalogKind&) = default;
};

/// The kinds of a catalog's services.
struct CatalogKinds final {
    std::vector<CatalogKind> kinds; ///< distinct; the first one is no kind
    std::vector<quint32> ofRow;     ///< index into kinds
};

/// Reads search texts, ids, names of categories and types; one pass over the words.
[[nodiscard]] CatalogKinds catalogKinds(const CatalogColumns& columns);
