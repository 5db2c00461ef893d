// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/text_fold.h"

#include <string_view>
#include <vector>

/// One service on its way into a catalog. Texts are UTF-8 and need to live only until add() returns.
struct CatalogEntry final {
    std::string_view id;
    std::string_view name;
    std::string_view type;
    std::string_view category;
    std::string_view description;
    std::string_view averageTime;
    Decimal rate; ///< never negative
    qint64 min = 0;
    qint64 max = 0;
    bool refill = false;
    bool cancel = false;
    bool dripFeed = false;
    bool gone = false;   ///< after all that are not
    quint16 account = 0; ///< index into the builder's accounts
};

/// Collects services in the provider's order; build() makes the catalog of them, once.
class CatalogBuilder final {
    Q_DISABLE_COPY_MOVE(CatalogBuilder)

public:
    /// Ids longer than this are not a provider's; add() refuses them.
    static constexpr std::size_t longestId = 200;
    static constexpr std::size_t longestSearchedCategory = 400;

    /// textBytes: about how long all texts are together, to avoid growing.
    explicit CatalogBuilder(std::size_t rows = 0, std::size_t textBytes = 0);
    ~CatalogBuilder();

    /// The catalog is to be of several accounts; before the first add(). Ids are told apart by account from then on.
    void setAccounts(std::vector<CatalogAccount> accounts);
    /// False when the entry cannot be kept: no id, an id too long, a negative rate, or more text than 4 GiB.
    bool add(const CatalogEntry& entry);
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] CatalogPtr build();

private:
    struct Storage;
    struct Interned final {
        std::vector<quint32> slots; ///< hash of texts: index + 1, 0 where empty; a power of two
        QList<QByteArray> texts;
        quint32 last = 0;
        quint32 of(std::string_view text);
        void grow();
    };
    void hashIds();

    std::shared_ptr<Storage> m_storage;
    Interned m_categories;
    Interned m_types;
    std::vector<ByteArena> m_foldedCategories;
    std::vector<quint64> m_hashes; ///< of keys
    std::vector<CatalogAccount> m_accounts;
    std::vector<QByteArray> m_prefixes; ///< of the accounts' keys
    TextFolder m_folder;
};
