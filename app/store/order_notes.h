// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QHash>

/// A person's own words about orders, and the tags that a person gave them. Calls as those of Ledger. Ledger's
/// ordersChanged follows all writes but setNote(): who types knows.
class OrderNotes final {
public:
    explicit OrderNotes(Ledger& ledger);

    /// Empty where there is none.
    QFuture<Stored<QString>> note(OrderKey key);
    /// Kept as typed; nothing but blanks takes the note away.
    QFuture<Stored<Done>> setNote(OrderKey key, const QString& note);
    /// Below the ones that there are, in lines of their own.
    QFuture<Stored<Done>> addToNotes(const QList<OrderKey>& keys, const QString& words);

    /// In the order of their names.
    QFuture<Stored<QStringList>> tags(OrderKey key);
    /// Those that the orders did not have; how many orders got one. Tags as tagsIn() of core/order_tag.h gives them.
    QFuture<Stored<int>> addTags(const QList<OrderKey>& keys, const QStringList& tags);
    /// The orders that had it.
    QFuture<Stored<QList<OrderKey>>> removeTag(const QList<OrderKey>& keys, const QString& tag);

    struct TagCount final {
        QString tag;
        int orders = 0;
        friend bool operator==(const TagCount&, const TagCount&) = default;
    };
    /// All tags there are, the most used first.
    QFuture<Stored<QList<TagCount>>> knownTags();
    /// Of these orders alone, the most used first.
    QFuture<Stored<QList<TagCount>>> tagsAmong(const QList<OrderKey>& keys);
    /// The folded tags of each that has some.
    QFuture<Stored<QHash<OrderKey, QStringList>>> foldedTags(const QList<OrderKey>& keys);

private:
    LedgerCore& m_core;
};
