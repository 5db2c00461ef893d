// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch_list.h"

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// A standstill is looked at after a part of the time it has lasted; an expected moment at a part of the way to it.
constexpr int standstillParts = 12;
constexpr int distanceParts = 4;
constexpr int longestMiss = 2; // intervals
constexpr int factorOfUnknownAge = 5;

int factorOf(milliseconds age) {
    // Younger than now: the clock has been set back since. Not a reason to ask about everything all the time.
    if (age < -1min)
        return factorOfUnknownAge;
    struct Step {
        milliseconds age;
        int factor;
    };
    static constexpr Step steps[] = {{5min, 1}, {1h, 2}, {24h, 5}, {24h * 7, 10}};
    for (const Step& step : steps) {
        if (age < step.age)
            return step.factor;
    }
    return WatchList::longestPause;
}

} // namespace

milliseconds WatchList::pause(const WatchFacts& facts, Timestamp now) const {
    const milliseconds age(now - facts.since);
    const milliseconds still(std::max<Timestamp>(0, now - std::max(facts.since, facts.movedAt)));
    milliseconds pause = std::max(m_interval * factorOf(age), still / standstillParts);
    for (const auto& expected : {facts.expectedBySpeed, facts.expectedByRecord}) {
        if (expected)
            pause = std::min(pause, milliseconds(std::abs(now - *expected)) / distanceParts);
    }
    return std::clamp(pause, m_interval, m_interval * longestPause);
}

void WatchList::setInterval(milliseconds interval, Timestamp now) {
    if (interval == m_interval)
        return;
    m_interval = interval;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->askedAt == 0 || entry->missed > 0)
            continue;
        entry->pause = pause(entry->facts, now);
        setDue(entry.key(), *entry, entry->askedAt + entry->pause.count());
    }
}

milliseconds WatchList::soon() const {
    return std::min<milliseconds>(m_interval, 3s);
}

void WatchList::setDue(const QString& id, Entry& entry, Timestamp dueAt) {
    m_order.erase({entry.dueAt, id});
    entry.dueAt = dueAt;
    m_order.emplace(dueAt, id);
}

void WatchList::watch(const QString& id, const WatchFacts& facts, Timestamp lastCheck, Timestamp now) {
    if (const auto known = m_entries.find(id); known != m_entries.end()) {
        if (known->facts == facts)
            return;
        known->facts = facts;
        if (known->askedAt == 0 || known->missed > 0)
            return;
        known->pause = pause(facts, now);
        setDue(id, *known, known->askedAt + known->pause.count());
        return;
    }
    // A time ahead of now was told by a clock that has been set back since.
    Entry entry{.facts = facts, .askedAt = std::min(lastCheck, now)};
    Timestamp dueAt = 0;
    if (lastCheck == 0) {
        // Soon, once the provider had a moment; where many are placed one after the other, many at once.
        entry.pause = std::clamp<milliseconds>(1s * m_fresh++, soon(), std::max(soon(), m_interval / 2));
        dueAt = now + entry.pause.count();
    } else {
        entry.pause = pause(facts, now);
        dueAt = entry.askedAt + entry.pause.count();
    }
    // What was not asked about for long is due at once, and those that wait longest come first.
    entry.dueAt = dueAt;
    m_order.emplace(dueAt, id);
    m_entries.insert(id, entry);
}

void WatchList::forget(const QString& id) {
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    m_fresh -= entry->askedAt == 0 ? 1 : 0;
    m_order.erase({entry->dueAt, id});
    m_entries.erase(entry);
}

void WatchList::asked(const QStringList& ids, Timestamp now) {
    for (const QString& id : ids) {
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end())
            continue;
        m_fresh -= entry->askedAt == 0 ? 1 : 0;
        entry->askedAt = now;
        entry->missed = 0;
        entry->pause = pause(entry->facts, now);
        setDue(id, *entry, now + entry->pause.count());
    }
}

void WatchList::missed(const QStringList& ids, Timestamp now) {
    for (const QString& id : ids) {
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end())
            continue;
        entry->missed = std::min(entry->missed + 1, longestMiss);
        setDue(id, *entry, now + (m_interval * entry->missed).count());
    }
}

void WatchList::hasten(const QStringList& ids, Timestamp now) {
    for (const QString& id : ids) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end() && entry->dueAt > now + soon().count())
            setDue(id, *entry, now + soon().count());
    }
}

void WatchList::setApart(const QString& id, bool apart) {
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end())
        entry->apart = apart;
}

void WatchList::clockSetBack(Timestamp by) {
    m_order.clear();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        entry->dueAt -= by;
        entry->askedAt = entry->askedAt == 0 ? 0 : std::max<Timestamp>(1, entry->askedAt - by);
        m_order.emplace(entry->dueAt, entry.key());
    }
}

QStringList WatchList::due(Timestamp now, int most) const {
    struct Candidate {
        double need; // pauses that it has waited too long
        bool apart;
        const QString* id;
    };
    std::vector<Candidate> candidates;
    auto next = m_order.begin();
    for (; next != m_order.end() && next->first <= now; ++next) {
        const auto entry = m_entries.constFind(next->second);
        const auto pause = static_cast<double>(std::max<qint64>(1, entry->pause.count()));
        candidates.push_back({static_cast<double>(now - next->first) / pause, entry->apart, &next->second});
    }
    QStringList ids;
    if (candidates.empty())
        return ids;
    const auto needier = [](const Candidate& a, const Candidate& b) { return a.need > b.need; };
    const bool apart = std::min_element(candidates.begin(), candidates.end(), needier)->apart;
    std::erase_if(candidates, [apart](const Candidate& candidate) { return candidate.apart != apart; });
    const auto count = std::min(candidates.size(), static_cast<std::size_t>(most));
    const auto last = candidates.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(candidates.begin(), last, candidates.end(), needier);
    for (auto candidate = candidates.begin(); candidate != last; ++candidate)
        ids.append(*candidate->id);
    const Timestamp farthest = now + (m_interval * longestPause / 2).count();
    for (; next != m_order.end() && ids.size() < most && next->first <= farthest; ++next) {
        const auto entry = m_entries.constFind(next->second);
        if (entry->apart == apart && next->first <= now + entry->pause.count() / 2)
            ids.append(next->second);
    }
    return ids;
}
