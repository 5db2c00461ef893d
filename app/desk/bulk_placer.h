// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_placer.h"
#include "store/bulk_book.h"

#include <QObject>

/// Places one list of one account, line by line at the account's polite rate, at most once each (OrderPlacer does the
/// sending). The list is in the ledger before the first request; a restart goes on where it stood, paused until a
/// person resumes. Stops by itself on key, funds and rate errors; a fault of one line does not stop the rest.
class BulkPlacer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkPlacer)

public:
    /// placer and ledger must outlive this object. atOnce: how many orders may be under way together.
    BulkPlacer(OrderPlacer& placer, Ledger& ledger, QString accountId, int perMinute, int atOnce,
               QObject* parent = nullptr);

    /// Finds a list that an earlier run left unfinished: it stands paused.
    void start();
    /// Writes the list down and begins. Nothing happens while another list is active; false then.
    bool place(const QString& name, const QList<NewBulkLine>& lines);
    void pause();
    void resume();
    /// For good: the lines that wait are never placed.
    void stop();
    /// Places again what of this list was rejected or not sent, at a person's word.
    void retry();

    /// The list that is being placed or paused, or the last one of this run; key 0: none.
    [[nodiscard]] const BulkList& list() const { return m_list; }
    [[nodiscard]] bool isActive() const; ///< running or paused
    /// About how long what waits will take at this rate; 0: nothing waits.
    [[nodiscard]] std::chrono::seconds timeLeft() const;
    [[nodiscard]] int perMinute() const { return m_perMinute; }

Q_SIGNALS:
    /// The list's state or how far it came.
    void changed();
    /// The outcome of one line: its number in the list.
    void lineEnded(int line);
    /// The list could not be written down: nothing was sent.
    void notRecorded(const LedgerError& error);

private:
    OrderPlacer& m_placer;
    Ledger& m_ledger;
    QString m_accountId;
    int m_perMinute;
    int m_atOnce;
    BulkList m_list;
};
