// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/order.h"

#include <span>
#include <vector>

/// What can differ about a service between two refreshes. The numbers stand in the ledger; never renumber them.
enum class ServiceChangeKind : quint8 {
    New = 0,
    Gone = 1,
    Back = 2, ///< was gone
    Dearer = 3,
    Cheaper = 4,
    Limits = 5, ///< min or max
    Name = 6,
    Refill = 7,
    Cancel = 8,
    Type = 9
};
inline constexpr int serviceChangeKinds = 10;

/// Several kinds: bit 1 << kind.
using ServiceChangeSet = quint16;
[[nodiscard]] constexpr ServiceChangeSet setOf(ServiceChangeKind kind) {
    return static_cast<ServiceChangeSet>(1U << static_cast<unsigned>(kind));
}

/// before, after: the rate in canonical decimals, "min-max", the name, "1" or "0", the type; empty for New, Gone, Back.
struct ServiceChange final {
    QString serviceId;
    ServiceChangeKind kind = ServiceChangeKind::New;
    QString before = {};
    QString after = {};
    Timestamp at = 0;
    friend bool operator==(const ServiceChange&, const ServiceChange&) = default;
};

/// The changes of a catalog's services by row; immutable, may be read from any thread.
class CatalogNews final {
public:
    struct Entry final {
        ServiceChangeKind kind = ServiceChangeKind::New;
        Timestamp at = 0;
        qsizetype change = 0; ///< index into changes()
    };

    CatalogNews() = default;
    /// changes of services that the catalog doesn't have are left out.
    CatalogNews(const Catalog& catalog, QList<ServiceChange> changes);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Newest first; empty for rows without any and beyond the catalog it was made for.
    [[nodiscard]] std::span<const Entry> of(int row) const;
    /// The kinds of the row's changes since then.
    [[nodiscard]] ServiceChangeSet kindsSince(int row, Timestamp since) const;
    [[nodiscard]] const QList<ServiceChange>& changes() const { return m_changes; }
    [[nodiscard]] const ServiceChange& change(const Entry& entry) const { return m_changes.at(entry.change); }

private:
    QList<ServiceChange> m_changes;
    std::vector<Entry> m_entries;  ///< row by row
    std::vector<quint32> m_starts; ///< of each row, one more at the end
};

using CatalogNewsPtr = std::shared_ptr<const CatalogNews>;
