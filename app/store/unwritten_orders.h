// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QList>

/// An order that a provider took while the ledger could not be written.
struct UnwrittenOrder final {
    OrderKey key = 0; ///< its row of the ledger
    QString accountId;
    QString accountName; ///< for people alone
    QString orderId;
    QString link;
    Timestamp at = 0;
    friend bool operator==(const UnwrittenOrder&, const UnwrittenOrder&) = default;
};

/// The last resort for such orders: `unwritten-orders.txt` (0600) beside the ledger, plain text, one line of JSON each,
/// so that not even a crash loses them. The file keeps its room while it is empty: a few orders fit where the disk is
/// full. Calls read or write at once, on any thread, one at a time.
class UnwrittenOrders final {
public:
    explicit UnwrittenOrders(const QString& ledgerPath);

    [[nodiscard]] const QString& filePath() const { return m_filePath; }
    /// Empty where there is no file. What cannot be read is left out.
    [[nodiscard]] QList<UnwrittenOrder> load() const;
    /// In place of what the file held; on disk when true.
    bool save(const QList<UnwrittenOrder>& orders) const;

private:
    QString m_filePath;
};
