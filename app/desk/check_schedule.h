// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/watch_list.h"

/// What an account's tracker asks about by itself, and when: its orders and refills in batches of what is due next,
/// within a share of the account's limit, so that a person's clicks never wait for it. With N due it gives no more than
/// ceil(N/100) batches. A value without clock or timer; the times it is given may jump ahead (everything that is due
/// follows in order of need, within the share) and back (everything comes as soon as it would have come).
class CheckSchedule final {
public:
    static constexpr int idsPerBatch = 100;

    enum class Kind : quint8 { Orders, Refills };
    struct Batch final {
        Kind kind = Kind::Orders;
        QStringList ids;
    };

    CheckSchedule();

    void setInterval(std::chrono::milliseconds interval);
    /// The account's limit. In any minute at most mostOf() it of the requests are checks.
    void setPerMinute(int requests);
    /// Four fifths, at least one: a fifth in a row at most, then three fifths a minute.
    [[nodiscard]] static int mostOf(int perMinute);
    /// Fewer where the provider has to be asked about one id at a time.
    void setBatch(int ids) { m_batch = ids; }

    [[nodiscard]] WatchList& orders() { return m_orders; }
    [[nodiscard]] const WatchList& orders() const { return m_orders; }
    [[nodiscard]] WatchList& refills() { return m_refills; }
    [[nodiscard]] const WatchList& refills() const { return m_refills; }
    [[nodiscard]] WatchList& listOf(Kind kind) { return kind == Kind::Orders ? m_orders : m_refills; }

    /// Tells the time; call it before the others.
    void setTime(Timestamp now);
    /// When take() gives the next batch; 0 when nothing is watched.
    [[nodiscard]] Timestamp nextAt() const;
    /// The next batch where one is due; it counts as asked. Orders and refills that are due take turns.
    [[nodiscard]] std::optional<Batch> take();
    /// Nothing before then.
    void hold(std::chrono::milliseconds time) { m_heldUntil = m_now + time.count(); }
    void release() { m_heldUntil = 0; }

private:
    [[nodiscard]] Timestamp shareFreeAt() const;

    WatchList m_orders;
    WatchList m_refills;
    Kind m_lastKind = Kind::Refills;
    int m_batch = idsPerBatch;
    Timestamp m_now = 0;
    Timestamp m_heldUntil = 0;
    Timestamp m_gap = 0;     ///< between batches in the long run
    int m_inRow = 1;         ///< batches that may follow each other at once
    Timestamp m_spentTo = 0; ///< the batches given so far, a gap each, fill the time up to here
};
