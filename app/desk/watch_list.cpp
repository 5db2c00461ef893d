// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch_list.h"

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;

std::chrono::milliseconds WatchList::pause(Timestamp since, Timestamp now) const {
    struct Step {
        std::chrono::milliseconds age;
        int factor;
    };
    static constexpr Step steps[] = {{5min, 1}, {1h, 2}, {24h, 5}, {24h * 7, 10}};
    const std::chrono::milliseconds age(std::max<Timestamp>(0, now - since));
    for (const Step& step : steps) {
        if (age < step.age)
            return m_interval * step.factor;
    }
    return m_interval * 20;
}

void WatchList::watch(const QString& id, Timestamp since, Timestamp lastCheck, Timestamp now) {
    if (m_entries.contains(id))
        return;
    // Never asked: soon, once the provider had a moment. Asked before: when its pause is over, now if that was long
    // ago.
    const auto first = std::min<std::chrono::milliseconds>(m_interval, 3s);
    const Timestamp due = lastCheck == 0 ? now + first.count() : lastCheck + pause(since, now).count();
    m_entries.insert(id, {since, std::max(due, now)});
}

void WatchList::asked(const QStringList& ids, Timestamp now) {
    for (const QString& id : ids) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end())
            entry->dueAt = now + pause(entry->since, now).count();
    }
}

void WatchList::hasten(const QStringList& ids, Timestamp now) {
    const auto soon = std::min<std::chrono::milliseconds>(m_interval, 3s);
    for (const QString& id : ids) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end())
            entry->dueAt = std::min(entry->dueAt, now + soon.count());
    }
}

Timestamp WatchList::nextDue() const {
    const auto sooner = [](const Entry& a, const Entry& b) { return a.dueAt < b.dueAt; };
    const auto next = std::min_element(m_entries.cbegin(), m_entries.cend(), sooner);
    return next == m_entries.cend() ? 0 : next->dueAt;
}

QStringList WatchList::due(Timestamp now) const {
    std::vector<std::pair<Timestamp, QString>> candidates;
    bool any = false;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        any = any || entry->dueAt <= now;
        if (entry->dueAt <= now + pause(entry->since, now).count() / 2)
            candidates.emplace_back(entry->dueAt, entry.key());
    }
    if (!any)
        return {};
    const auto count = std::min<std::size_t>(candidates.size(), batch);
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(count), candidates.end());
    QStringList ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.append(candidates[i].second);
    return ids;
}
