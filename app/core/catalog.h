// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <string_view>
#include <vector>

struct CatalogColumns;

/// One of the accounts whose services stand together in a catalog.
struct CatalogAccount final {
    QString id;
    QString name;     ///< as it is told from the others on the screen
    QString currency; ///< of its rates; empty while it is not known
    friend bool operator==(const CatalogAccount&, const CatalogAccount&) = default;
};

/// A provider's services, or those of several accounts (catalog_union.h), held in columns; immutable once built, so it
/// may be read from any thread. Rows are 0..size()-1 in the provider's order. Texts are UTF-8 in one arena; search text
/// is folded once (case, diacritics, width).
class Catalog final {
public:
    [[nodiscard]] int size() const;
    [[nodiscard]] QString id(int row) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString category(int row) const;
    [[nodiscard]] QString type(int row) const;
    [[nodiscard]] Decimal rate(int row) const;
    [[nodiscard]] qint64 min(int row) const;
    [[nodiscard]] qint64 max(int row) const;
    [[nodiscard]] bool refill(int row) const;
    [[nodiscard]] bool cancel(int row) const;
    [[nodiscard]] bool dripFeed(int row) const;
    /// No longer in the provider's reply; kept for history. Rows that went stand behind all others.
    [[nodiscard]] bool gone(int row) const;
    [[nodiscard]] int goneCount() const;
    [[nodiscard]] Service service(int row) const;
    /// What tells the row's service from all others: its id; of several accounts keyOf() the account's and its id.
    [[nodiscard]] QString key(int row) const;
    [[nodiscard]] static QString keyOf(const QString& accountId, const QString& serviceId);
    /// The row of a key; -1 when there is none. The first one where a provider sends an id twice.
    [[nodiscard]] int find(const QString& key) const;

    /// Empty where the catalog is of one account.
    [[nodiscard]] const std::vector<CatalogAccount>& accounts() const;
    [[nodiscard]] int accountIndex(int row) const; ///< 0 where the catalog is of one account
    /// What is sold, told by words ("Instagram · Followers"), for people; empty where they tell none and where the
    /// catalog is of one account.
    [[nodiscard]] QString kind(int row) const;

    /// Distinct categories and types, in the order of their first appearance.
    [[nodiscard]] const QStringList& categories() const;
    [[nodiscard]] const QStringList& types() const;
    [[nodiscard]] int categoryIndex(int row) const;
    [[nodiscard]] int typeIndex(int row) const;

    /// Folded "id name category" of a row, ended by '\n' which no folded text holds; rows follow each other in one
    /// text.
    [[nodiscard]] std::string_view searchText(int row) const;
    [[nodiscard]] std::string_view searchText() const;

    /// The columns as bytes for the cache, and back; fromBytes gives nullptr for bytes of another version or damaged
    /// ones.
    [[nodiscard]] QByteArray toBytes() const;
    static std::shared_ptr<const Catalog> fromBytes(const QByteArray& bytes);

    /// For core's own functions.
    [[nodiscard]] const CatalogColumns& columns() const { return *m_columns; }

private:
    friend class CatalogBuilder;
    explicit Catalog(std::unique_ptr<const CatalogColumns> columns);
    std::unique_ptr<const CatalogColumns> m_columns;

public:
    ~Catalog();
    Q_DISABLE_COPY_MOVE(Catalog)
};

using CatalogPtr = std::shared_ptr<const Catalog>;
Q_DECLARE_METATYPE(CatalogPtr)
