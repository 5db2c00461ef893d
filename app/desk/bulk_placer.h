// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulk_patience.h"
#include "desk/order_placer.h"
#include "store/bulk_book.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

/// Places one list of one account, line by line at the account's polite rate, at most once each (OrderPlacer does the
/// sending). The list is in the ledger before the first request; a restart goes on where it stood, paused until a
/// person resumes. Pauses by itself where every line would fail (BulkPatience); a fault of one line does not stop the
/// rest. Keeps no more of a list in memory than the lines under way.
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
    /// What is under way ends; nothing more is sent.
    void pause();
    /// Goes on, first with the lines that were not sent and those at which it paused by itself.
    void resume();
    /// For good: the lines that wait are never placed.
    void stop();
    /// Places again what of this list was rejected or not sent, at a person's word; goes on with it where it was
    /// paused.
    void retry();
    /// Makes an earlier list of the account the one that is shown and retried. Nothing happens while one is active.
    void choose(qint64 list);
    void setFirstWait(std::chrono::milliseconds wait) { m_patience = BulkPatience(wait); }

    /// The list that is being placed or paused, or the last one of this run; key 0: none.
    [[nodiscard]] const BulkList& list() const { return m_list; }
    [[nodiscard]] bool isActive() const; ///< running or paused, or being written down
    [[nodiscard]] bool isRunning() const { return m_list.key != 0 && m_list.state == BulkState::Running; }
    /// Sent or about to be, not answered.
    [[nodiscard]] int underWay() const { return static_cast<int>(m_running.size()) + m_resending + m_holding; }
    /// Lines are under way or being written down, also for a moment after pausing.
    [[nodiscard]] bool isBusy() const { return m_beginning || underWay() > 0; }
    /// Running, but waiting because the provider asked to or is out of reach.
    [[nodiscard]] bool isWaiting() const { return m_wait.isActive(); }
    /// About how long what waits will take at this rate; 0: nothing waits.
    [[nodiscard]] std::chrono::seconds timeLeft() const;
    [[nodiscard]] int perMinute() const { return m_perMinute; }

Q_SIGNALS:
    /// The list's state, at once; how far it came, a few times a second.
    void changed();
    /// The outcomes of lines, collected as changed() is: their numbers in the list.
    void linesEnded(const QList<int>& lines);
    /// The list could not be written down: nothing was sent.
    void notRecorded(const LedgerError& error);

private:
    struct Line final {
        int line = 0;
        int sourceLine = 0;
        OrderKey key = 0;
        std::optional<ApiError> error = {}; ///< why it was refused
    };
    void setState(BulkState state, const QString& words = {}, int sourceLine = 0);
    void pauseBy(const QString& words, int sourceLine);
    void dropPlans();
    void tell(int line);
    void tellNow();
    void goOn();
    void beginNext(int count);
    void onBegun(const Stored<QList<BulkListLine>>& lines);
    void holdBack(const Line& line);
    void planAgain(const Line& line);
    void loadFailed(std::function<bool(const BulkOutcome&)> wanted);
    void sendAgain(const Line& line);
    void onRefused(quint64 wish, const ApiError& error);
    void onFinished(quint64 wish, OrderKey key, Placement placement, const QString& text);
    void onNotRecorded(quint64 wish, const LedgerError& error);
    void onOutcomeNotRecorded(quint64 wish, OrderKey key, const QString& orderId, const LedgerError& error);
    void judge(const Line& line, Placement placement);
    void count(Placement placement, int by);
    void finish();
    void reload();
    [[nodiscard]] static QString ledgerWords(const LedgerError& error);

    OrderPlacer& m_placer;
    Ledger& m_ledger;
    BulkBook m_book;
    QString m_accountId;
    int m_perMinute;
    int m_mostUnderWay;
    BulkPatience m_patience;
    BulkList m_list;
    BulkState m_kept = BulkState::Finished; ///< of m_list, in the ledger
    QHash<quint64, Line> m_running;         ///< by wish
    std::deque<Line> m_again;               ///< to be sent again before the next
    QSet<OrderKey> m_stoppedAt;             ///< rejected for what would meet every line
    QList<int> m_ended;                     ///< not yet told
    bool m_recording = false;
    bool m_beginning = false; ///< the next lines are being written down
    bool m_loading = false;   ///< the ledger is asked for a list, or for lines to be sent again
    int m_resending = 0;      ///< orders being read to be sent again
    int m_holding = 0;        ///< begun, never sent, being written down so
    QTimer m_wait;
    QTimer m_telling;
};
