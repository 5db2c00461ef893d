// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/happening_types.h"
#include "store/ledger.h"

#include <QTimer>

/// What happened, as the ledger wrote it down (resources/ledger/006_following_orders.sql): told as it grows, read in
/// groups, and marked as seen. Calls as those of Ledger; signals follow the ledger's by a moment, once for many.
class Happenings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Happenings)

public:
    /// Counting ends here.
    static constexpr int mostCounted = 1'000;
    /// So many orders are told at most of one thing that happened.
    static constexpr int mostOrders = 10'000;
    /// So many are kept when they were seen, and when not.
    static constexpr qint64 kept = 10'000;
    static constexpr qint64 keptUnseen = 200'000;

    /// ledger must outlive this object.
    explicit Happenings(Ledger& ledger, QObject* parent = nullptr);

    /// Reads how far things went, once the ledger is open: changed() follows.
    void start();
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] const HappeningMarks& marks() const { return m_marks; }

    /// What is no part of a write of the ledger.
    void add(HappeningKind kind, const QString& accountId, const QString& text);
    void markSeen(qint64 upTo);
    void markTold(qint64 upTo);
    /// Something was written that no signal of the ledger tells of.
    void lookSoon();

    /// Newest first, at most `most` rows: those of a kind and account within an hour are one. Seen and unseen apart.
    QFuture<Stored<QList<Happening>>> recent(int most);
    /// All of the numbers beyond `after` up to `upTo`, one row a kind and account.
    QFuture<Stored<QList<Happening>>> between(qint64 after, qint64 upTo);
    /// The orders of these rows, newest first: those that are still there, the lists' too; mostOrders at most.
    QFuture<Stored<QList<OrderKey>>> orders(const QList<Happening>& rows);

Q_SIGNALS:
    /// marks() are others.
    void changed();

private:
    void look();
    void prune();
    void mark(const QString& column, qint64 upTo);

    LedgerCore& m_core;
    HappeningMarks m_marks;
    QTimer m_soon;
    bool m_started = false;
    bool m_looking = false;
    bool m_again = false;
    bool m_everPruned = false;
};
