// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

/// The numbers are stored; never renumber.
enum class BulkState : quint8 { Running = 0, Paused = 1, Stopped = 2, Finished = 3 };

/// A list of orders as the ledger holds it, with how far it came.
struct BulkList final {
    qint64 key = 0;
    QString accountId;
    QString name;
    Timestamp createdAt = 0;
    BulkState state = BulkState::Running;
    QString pauseText; ///< why it paused by itself
    int pauseLine = 0; ///< source line at which it did; 0 for none
    int lines = 0;
    int waiting = 0; ///< not begun
    int placed = 0;
    int rejected = 0;
    int notSent = 0;
    int unconfirmed = 0;
};

/// One line of a list. placement, orderId and text are the order's, where it was begun.
struct BulkListLine final {
    int line = 0;
    int sourceLine = 0;
    CheckedOrder order;
    OrderKey orderKey = 0; ///< 0: not begun, or deleted since
    Placement placement = Placement::Sending;
    QString orderId;
    QString text;
    bool deleted = false; ///< its order was; placement tells what had become of it
};

/// One line to write before it is placed.
struct NewBulkLine final {
    int sourceLine = 0;
    CheckedOrder order;
};

/// Where a line stands that was begun: enough to send it again.
struct BulkOutcome final {
    int line = 0;
    int sourceLine = 0;
    OrderKey orderKey = 0;
    Placement placement = Placement::Sending;
};

/// Lists of orders in the ledger (resources/ledger/002_bulk_lists.sql). Calls as those of Ledger.
class BulkBook final {
public:
    explicit BulkBook(Ledger& ledger);

    /// The whole list in one transaction; its key.
    QFuture<Stored<qint64>> record(const QString& accountId, const QString& name, const QList<NewBulkLine>& lines);
    /// Makes the `sending` orders of the next waiting lines, at most `count`; empty where none waits. Durable before a
    /// byte of them may leave.
    QFuture<Stored<QList<BulkListLine>>> beginNext(qint64 list, int count);
    QFuture<Stored<Done>> setState(qint64 list, BulkState state, const QString& pauseText = {}, int pauseLine = 0);

    /// Newest first; of one account.
    QFuture<Stored<QList<BulkList>>> lists(const QString& accountId);
    QFuture<Stored<BulkList>> list(qint64 list);
    /// All lines, in the order of placing.
    QFuture<Stored<QList<BulkListLine>>> lines(qint64 list);
    /// The lines whose orders are rejected or not sent, in the order of placing.
    QFuture<Stored<QList<BulkOutcome>>> failedLines(qint64 list);

private:
    LedgerCore& m_core;
};
