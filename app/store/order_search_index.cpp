// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_search_index.h"

using namespace Qt::StringLiterals;

namespace {

// A long text is found by so many of its trigrams as well as by all.
constexpr qsizetype mostTrigrams = 16;

QString wordsSql() {
    return u"link || CHAR(10) || service_name || CHAR(10) || service_id"_s;
}

QString words(const QString& orderId, const QString& others) {
    return orderId + u'\n' + others;
}

Stored<Done> setFedTo(LedgerWrite& write, OrderKey key) {
    auto done = write.database.execute(u"UPDATE order_search_state SET fed_to = ? WHERE state = 1"_s, key);
    if (!done)
        return done.error();
    return Done();
}

Stored<Done> insert(LedgerWrite& write, OrderKey key, const QString& text) {
    auto done = write.database.execute(u"INSERT INTO order_search (rowid, words) VALUES (?, ?)"_s, key, text);
    if (!done)
        return done.error();
    return Done();
}

// The order's id and its other words; nothing where it is not in the index.
Stored<std::optional<std::pair<QString, QString>>> heldWords(LedgerWrite& write, OrderKey key) {
    using Held = std::optional<std::pair<QString, QString>>;
    const auto fed = searchFedTo(write.database);
    if (!fed)
        return fed.error();
    if (key > fed.value())
        return Held();
    auto row = write.database.execute(u"SELECT order_id, %1 FROM orders WHERE order_key = ?"_s.arg(wordsSql()), key);
    if (!row)
        return row.error();
    if (!row.value().next())
        return Held();
    return Held({row.value().text(0), row.value().text(1)});
}

// The index keeps no text: what it should forget must be told.
Stored<Done> forget(LedgerWrite& write, OrderKey key, const QString& text) {
    auto done = write.database.execute(
        u"INSERT INTO order_search (order_search, rowid, words) VALUES ('delete', ?, ?)"_s, key, text);
    if (!done)
        return done.error();
    return Done();
}

} // namespace

Stored<OrderKey> searchFedTo(Database& database) {
    auto row = database.execute(u"SELECT fed_to FROM order_search_state WHERE state = 1"_s);
    if (!row)
        return row.error();
    if (row.value().next())
        return row.value().integer(0);
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return OrderKey(0);
}

Stored<bool> feedSearch(LedgerWrite& write, int most) {
    const auto fed = searchFedTo(write.database);
    if (!fed)
        return fed.error();
    OrderKey last = fed.value();
    int taken = 0;
    {
        auto rows = write.database.execute(u"SELECT order_key, placement, order_id, %1 FROM orders "
                                           "WHERE order_key > ? ORDER BY order_key LIMIT ?"_s.arg(wordsSql()),
                                           last, most);
        if (!rows)
            return rows.error();
        Statement& row = rows.value();
        while (row.next() && static_cast<Placement>(row.number(1)) != Placement::Sending) {
            last = row.integer(0);
            if (auto done = insert(write, last, words(row.text(2), row.text(3))); !done)
                return done.error();
            ++taken;
        }
        if (auto ended = write.database.ended(row); !ended)
            return ended.error();
    }
    if (taken > 0) {
        if (auto set = setFedTo(write, last); !set)
            return set.error();
    }
    return taken == most;
}

Stored<Done> findByOrderId(LedgerWrite& write, OrderKey key, const QString& orderId) {
    const auto held = heldWords(write, key);
    if (!held)
        return held.error();
    if (!held.value())
        return Done();
    const auto& [id, others] = *held.value();
    if (auto forgotten = forget(write, key, words(id, others)); !forgotten)
        return forgotten;
    return insert(write, key, words(orderId, others));
}

Stored<Done> forgetOrder(LedgerWrite& write, OrderKey key) {
    const auto held = heldWords(write, key);
    if (!held)
        return held.error();
    if (!held.value())
        return Done();
    return forget(write, key, words(held.value()->first, held.value()->second));
}

bool isSearchable(const QString& text) {
    return text.toUcs4().size() >= searchLetters;
}

QString searchMatch(const QString& text) {
    QStringList trigrams;
    const auto letters = text.toUcs4();
    // From the end, where links differ; by threes.
    for (qsizetype at = letters.size() - searchLetters; at >= 0 && trigrams.size() < mostTrigrams;
         at -= letters.size() > 8 ? searchLetters : 1) {
        QString trigram = QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()) + at, searchLetters);
        trigrams.append(u'"' + trigram.replace(u'"', u"\"\""_s) + u'"');
    }
    trigrams.removeDuplicates();
    return trigrams.join(" AND "_L1);
}
