// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QHash>
#include <QStringList>

#include <chrono>

/// Who is due to be asked about when: ids (of orders or refills) with their next time. Young ones come sooner, old ones
/// later. Times are Timestamps; a value without clock or timer.
class WatchList final {
public:
    static constexpr int batch = 100;

    /// Between checks of what is younger than five minutes; up to 20 times this for what is older than a week.
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    [[nodiscard]] std::chrono::milliseconds pause(Timestamp since, Timestamp now) const;

    /// Watches the id from now on, or keeps watching it; since: when it was placed or asked for, lastCheck: 0 for
    /// never.
    void watch(const QString& id, Timestamp since, Timestamp lastCheck, Timestamp now);
    void forget(const QString& id) { m_entries.remove(id); }
    /// Asked just now: due again after its pause.
    void asked(const QStringList& ids, Timestamp now);
    /// Due a few seconds from now at the latest: something is about to change.
    void hasten(const QStringList& ids, Timestamp now);

    [[nodiscard]] bool contains(const QString& id) const { return m_entries.contains(id); }
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    /// When the next one is due; 0 when nothing is watched.
    [[nodiscard]] Timestamp nextDue() const;
    /// At most `batch` ids, longest due first; a batch that is begun is filled with those due within half their pause,
    /// so that fewer requests are sent. Empty when nothing is due.
    [[nodiscard]] QStringList due(Timestamp now) const;

private:
    struct Entry final {
        Timestamp since = 0;
        Timestamp dueAt = 0;
    };
    QHash<QString, Entry> m_entries;
    std::chrono::milliseconds m_interval{30'000};
};
