// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>
#include <set>
#include <utility>

/// What is known of something watched, as far as it tells when to ask again.
struct WatchFacts final {
    Timestamp since = 0;   ///< when it was placed or asked for
    Timestamp movedAt = 0; ///< when something about it last differed; 0: never
    std::optional<Timestamp> expectedBySpeed = {};
    std::optional<Timestamp> expectedByRecord = {}; ///< its start or its end, whichever comes next
    friend bool operator==(const WatchFacts&, const WatchFacts&) = default;
};

/// Who is due to be asked about when: ids (of orders or refills) with their next time. Times are Timestamps; a value
/// without clock or timer, whose calls cost no more with many ids than with few, but for those that are due.
class WatchList final {
public:
    static constexpr int longestPause = 20; ///< intervals

    /// Also for the next times of what is watched already.
    void setInterval(std::chrono::milliseconds interval, Timestamp now = 0);
    /// Between two checks: one interval where it is younger than five minutes, more the older it is and the longer
    /// nothing moved, up to longestPause; less again, but never below an interval, near its expected start or end.
    [[nodiscard]] std::chrono::milliseconds pause(const WatchFacts& facts, Timestamp now) const;

    /// Watches the id from now on, or, where it is watched, knows better about it. lastCheck: 0 for never.
    void watch(const QString& id, const WatchFacts& facts, Timestamp lastCheck, Timestamp now);
    void forget(const QString& id);
    /// Asked just now: due again after its pause.
    void asked(const QStringList& ids, Timestamp now);
    /// Asked, but nobody answered: due after an interval, later each time, so that others have their turn.
    void missed(const QStringList& ids, Timestamp now);
    /// Due a few seconds from now at the latest: something is about to change.
    void hasten(const QStringList& ids, Timestamp now);
    /// One that makes its provider refuse the whole batch it is in: asked about with its like, not with the others.
    void setApart(const QString& id, bool apart);
    /// The clock was set back by so much: everything comes as soon as it would have come.
    void clockSetBack(Timestamp by);

    [[nodiscard]] bool contains(const QString& id) const { return m_entries.contains(id); }
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] QStringList ids() const { return m_entries.keys(); }
    /// When the next one is due; 0 when nothing is watched.
    [[nodiscard]] Timestamp nextDue() const { return m_order.empty() ? 0 : m_order.begin()->first; }
    /// At most so many ids: those that are overdue by most of their pauses first. A batch that is begun is filled with
    /// the next ones that are due within half their pause, so that fewer requests are sent. Empty when nothing is due.
    [[nodiscard]] QStringList due(Timestamp now, int most) const;

private:
    struct Entry final {
        WatchFacts facts;
        Timestamp askedAt = 0; ///< 0: never
        Timestamp dueAt = 0;
        std::chrono::milliseconds pause{0};
        int missed = 0; ///< times in a row
        bool apart = false;
    };
    [[nodiscard]] std::chrono::milliseconds soon() const;
    void setDue(const QString& id, Entry& entry, Timestamp dueAt);

    QHash<QString, Entry> m_entries;
    std::set<std::pair<Timestamp, QString>> m_order; ///< by dueAt
    int m_fresh = 0;                                 ///< never asked
    std::chrono::milliseconds m_interval{30'000};
};
