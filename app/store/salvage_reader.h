// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>

/// A stretch of a table that is read in the order of an integer key.
struct SalvageSpan final {
    QString table;       ///< with INDEXED BY where an index alone is to be read
    QStringList columns; ///< read besides the key
    QString key;         ///< the first column of the order
    QString condition;   ///< "list_key = ?" or empty
    QVariantList values; ///< of the condition
    qint64 first = 1;    ///< keys, both ends included
    qint64 last = 0;
    bool keyIsUnique = true; ///< false: several rows of one key, some of which may be given twice
};

/// Reads what can be read of a damaged table: from both ends to where reading fails, then the middle in halves, down to
/// single keys; where too much fails the rest of it is given up. Costs about two failing look-ups for each unreadable
/// key.
class SalvageReader final {
public:
    /// The key, then the columns.
    using Take = std::function<void(qint64 key, const QVariantList& row)>;

    explicit SalvageReader(Database& source);

    /// How many keys lie where nothing can be read, whether there are rows or not.
    qint64 read(const SalvageSpan& span, const Take& take);

private:
    struct Scan {
        bool whole = false;
        bool any = false;
        qint64 lastKey = 0;
    };
    Scan scan(const SalvageSpan& span, qint64 first, qint64 last, bool descending, const Take& take);

    Database& m_source;
};
