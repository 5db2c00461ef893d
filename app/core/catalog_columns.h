// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/catalog_kind.h"

#include <array>
#include <mutex>
#include <span>
#include <string_view>
#include <vector>

/// What a catalog is made of, for core's own files. Columns are views into `owner`: vectors of the builder, or the
/// bytes of the cache as they were read.
namespace CatalogFlag {
inline constexpr quint8 Refill = 1;
inline constexpr quint8 Cancel = 2;
inline constexpr quint8 DripFeed = 4;
inline constexpr quint8 Gone = 8;
} // namespace CatalogFlag

/// Rows in the ascending order of a column; rows that are equal there form a group and stay in the provider's order.
struct SortedRows final {
    std::vector<quint32> rows;
    std::vector<quint32> groupStarts;
};

/// Kind: within one by currency, then by rate; its groups are the kinds.
enum class SortedColumn : quint8 { Id, Name, Rate, Min, Max, Category, Type, Account, Kind };

struct CatalogColumns final {
    /// The texts of a row follow each other in `texts`; textEnds holds where each ends.
    enum Text : quint8 { KeyText, NameText, DescriptionText, AverageTimeText, TextCount };
    /// Between an account's id and a service's in a key; neither ours nor any folded text holds it.
    static constexpr char keySeparator = '\x1f';

    std::shared_ptr<const void> owner;
    std::span<const quint64> rateLow; ///< 128-bit coefficient in two halves, never negative
    std::span<const quint64> rateHigh;
    std::span<const qint64> minimum;
    std::span<const qint64> maximum;
    std::span<const quint32> textEnds; ///< TextCount a row
    std::span<const quint32> searchEnds;
    std::span<const quint32> category;
    std::span<const quint32> type;
    std::span<const quint32> slots;      ///< hash of keys: row + 1, 0 where empty; a power of two
    std::span<const quint32> duplicates; ///< pairs: a row whose key came before, and the first row of that key
    std::span<const quint8> rateScale;
    std::span<const quint8> flags;
    std::span<const quint16> account; ///< index into accounts; empty for one account's catalog
    std::span<const quint32> kind;    ///< index into kinds; empty for one account's catalog
    std::string_view texts;
    std::string_view search;
    QStringList categories;
    QStringList types;
    std::vector<CatalogAccount> accounts;
    std::vector<quint16> currencies; ///< of each account: the same where rates can be compared; below accounts' number
    std::vector<CatalogKind> kinds;  ///< the first one is no kind
    int gone = 0;                    ///< rows with that flag: the last ones

    [[nodiscard]] std::size_t rows() const { return flags.size(); }
    [[nodiscard]] std::string_view text(std::size_t row, Text which) const;
    [[nodiscard]] std::string_view id(std::size_t row) const; ///< as the provider writes it
    [[nodiscard]] std::size_t accountOf(std::size_t row) const { return account.empty() ? 0 : account[row]; }
    [[nodiscard]] std::size_t currencyOf(std::size_t row) const {
        return account.empty() ? 0 : currencies[account[row]];
    }
    [[nodiscard]] Decimal rate(std::size_t row) const;
    [[nodiscard]] quint32 searchStart(std::size_t row) const { return row == 0 ? 0 : searchEnds[row - 1]; }
    /// The row of a key, or rows() when there is none.
    [[nodiscard]] std::size_t find(std::string_view key) const;
    /// Sorted at the first call for each column; thread-safe.
    [[nodiscard]] const SortedRows& sorted(SortedColumn column) const;

    /// For each row where its rate stands among all: equal ones share a number. Made at the first call; thread-safe.
    [[nodiscard]] const std::vector<quint32>& rateRanks() const;

    /// For each row which bytes its search text has, a bit each (several share one beyond ASCII letters and digits).
    /// Made at the first call; thread-safe.
    [[nodiscard]] const std::vector<quint64>& letters() const;
    [[nodiscard]] static quint64 letterBit(unsigned char byte);

    void countGone();
    void numberCurrencies(); ///< of the accounts: one that is not known is like no other

    static quint64 hashed(std::string_view key);

private:
    static constexpr std::size_t sortedColumns = 9;
    mutable std::array<std::once_flag, sortedColumns> m_once;
    mutable std::array<SortedRows, sortedColumns> m_sorted;
    mutable std::once_flag m_ranksOnce;
    mutable std::vector<quint32> m_rateRanks;
    mutable std::once_flag m_lettersOnce;
    mutable std::vector<quint64> m_letters;
};
