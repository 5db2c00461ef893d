// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_notes.h"

#include "core/order_tag.h"
#include "store/ledger_core.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Tag {
    QString folded;
    QString tag;
};

Stored<QList<Tag>> readTags(Database& database, OrderKey key) {
    auto found = database.execute(u"SELECT folded, tag FROM order_tags WHERE order_key = ? ORDER BY folded"_s, key);
    if (!found)
        return found.error();
    QList<Tag> tags;
    Statement& row = found.value();
    while (row.next())
        tags.append({row.text(0), row.text(1)});
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return tags;
}

Stored<QString> readNote(Database& database, OrderKey key) {
    auto found = database.execute(u"SELECT note FROM order_notes WHERE order_key = ?"_s, key);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (row.next())
        return row.text(0);
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return QString();
}

Stored<Done> writeNote(LedgerWrite& write, OrderKey key, const QString& note, bool add) {
    if (note.trimmed().isEmpty()) {
        if (add)
            return Done();
        auto removed = write.database.execute(u"DELETE FROM order_notes WHERE order_key = ?"_s, key);
        if (!removed)
            return removed.error();
        return Done();
    }
    const QString insert = u"INSERT INTO order_notes (order_key, note, written_at) VALUES (?, ?, ?) "
                           "ON CONFLICT (order_key) DO UPDATE SET written_at = excluded.written_at, note = "_s;
    auto written = add ? write.database.execute(insert + u"order_notes.note || ? || excluded.note"_s, key, note,
                                                write.now, u"\n"_s)
                       : write.database.execute(insert + u"excluded.note"_s, key, note, write.now);
    if (!written)
        return written.error();
    return Done();
}

// How a tag is written already, so that "Client" and "client" do not both stand in the list.
Stored<QString> writtenAs(Database& database, const QString& tag) {
    auto found =
        database.execute(u"SELECT tag FROM order_tags WHERE folded = ? ORDER BY order_key LIMIT 1"_s, foldedTag(tag));
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (row.next())
        return row.text(0);
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return tag;
}

Stored<int> writeTags(LedgerWrite& write, const QList<OrderKey>& keys, const QStringList& tags) {
    QStringList written;
    for (const QString& tag : tags) {
        const auto known = writtenAs(write.database, tag);
        if (!known)
            return known.error();
        written.append(known.value());
    }
    int orders = 0;
    for (const OrderKey key : keys) {
        bool changed = false;
        for (const QString& tag : std::as_const(written)) {
            auto added = write.database.execute(u"INSERT INTO order_tags (order_key, folded, tag) VALUES (?, ?, ?) "
                                                "ON CONFLICT (order_key, folded) DO NOTHING"_s,
                                                key, foldedTag(tag), tag);
            if (!added)
                return added.error();
            changed = changed || added.value().changedRows() > 0;
        }
        if (changed) {
            write.changed.append(key);
            ++orders;
        }
    }
    return orders;
}

Stored<QList<OrderKey>> takeTag(LedgerWrite& write, const QList<OrderKey>& keys, const QString& tag) {
    QList<OrderKey> had;
    for (const OrderKey key : keys) {
        auto removed =
            write.database.execute(u"DELETE FROM order_tags WHERE order_key = ? AND folded = ?"_s, key, foldedTag(tag));
        if (!removed)
            return removed.error();
        if (removed.value().changedRows() > 0)
            had.append(key);
    }
    write.changed += had;
    return had;
}

Stored<QList<OrderNotes::TagCount>> countTags(Database& database, const QList<OrderKey>& keys) {
    QHash<QString, OrderNotes::TagCount> counts;
    for (const OrderKey key : keys) {
        const auto tags = readTags(database, key);
        if (!tags)
            return tags.error();
        for (const Tag& tag : tags.value()) {
            auto& count = counts[tag.folded];
            count.tag = tag.tag;
            ++count.orders;
        }
    }
    QList<OrderNotes::TagCount> sorted = counts.values();
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.orders != b.orders ? a.orders > b.orders : a.tag.compare(b.tag, Qt::CaseInsensitive) < 0;
    });
    return sorted;
}

} // namespace

OrderNotes::OrderNotes(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QString>> OrderNotes::note(OrderKey key) {
    return m_core.read([key](Database& database) { return readNote(database, key); });
}

QFuture<Stored<Done>> OrderNotes::setNote(OrderKey key, const QString& note) {
    return m_core.write([key, note](LedgerWrite& write) { return writeNote(write, key, note, false); });
}

QFuture<Stored<Done>> OrderNotes::addToNotes(const QList<OrderKey>& keys, const QString& words) {
    return m_core.write([keys, words](LedgerWrite& write) -> Stored<Done> {
        for (const OrderKey key : keys) {
            if (auto written = writeNote(write, key, words, true); !written)
                return written;
        }
        write.changed += keys;
        return Done();
    });
}

QFuture<Stored<QStringList>> OrderNotes::tags(OrderKey key) {
    return m_core.read([key](Database& database) -> Stored<QStringList> {
        const auto tags = readTags(database, key);
        if (!tags)
            return tags.error();
        QStringList words;
        for (const Tag& tag : tags.value())
            words.append(tag.tag);
        return words;
    });
}

QFuture<Stored<int>> OrderNotes::addTags(const QList<OrderKey>& keys, const QStringList& tags) {
    return m_core.write([keys, tags](LedgerWrite& write) { return writeTags(write, keys, tags); });
}

QFuture<Stored<QList<OrderKey>>> OrderNotes::removeTag(const QList<OrderKey>& keys, const QString& tag) {
    return m_core.write([keys, tag](LedgerWrite& write) { return takeTag(write, keys, tag); });
}

QFuture<Stored<QList<OrderNotes::TagCount>>> OrderNotes::knownTags() {
    return m_core.read([](Database& database) -> Stored<QList<TagCount>> {
        auto found =
            database.execute(u"SELECT MIN(tag), COUNT(*) FROM order_tags GROUP BY folded ORDER BY 2 DESC, folded"_s);
        if (!found)
            return found.error();
        QList<TagCount> tags;
        Statement& row = found.value();
        while (row.next())
            tags.append({row.text(0), row.number(1)});
        if (auto ended = database.ended(row); !ended)
            return ended.error();
        return tags;
    });
}

QFuture<Stored<QList<OrderNotes::TagCount>>> OrderNotes::tagsAmong(const QList<OrderKey>& keys) {
    return m_core.read([keys](Database& database) { return countTags(database, keys); });
}

QFuture<Stored<QHash<OrderKey, QStringList>>> OrderNotes::foldedTags(const QList<OrderKey>& keys) {
    return m_core.read([keys](Database& database) -> Stored<QHash<OrderKey, QStringList>> {
        QHash<OrderKey, QStringList> folded;
        for (const OrderKey key : keys) {
            const auto tags = readTags(database, key);
            if (!tags)
                return tags.error();
            for (const Tag& tag : tags.value())
                folded[key].append(tag.folded);
        }
        return folded;
    });
}
