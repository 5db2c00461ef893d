// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connection_lanes.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Below this rate a connection would have to wait too long between two requests to be trusted.
constexpr int quickRate = 1'200;
/// After a longer rest a connection may be dead unseen, or about to be closed for idleness: servers give them seconds.
constexpr auto longestRest = 500ms;
/// A server that closes after each reply has done so by then, and Qt has seen it.
constexpr auto proofRest = 50ms;
/// Servers close after a hundred or a thousand; not all of them say so.
constexpr int mostUses = 60;
/// Names of connections that close are used again in turn: enough for the old ones to be gone.
constexpr quint32 closingNames = 256;
/// So many that a name does not come again while a connection that was left alone may still be open.
constexpr quint64 enoughSpellings = 65'536;

} // namespace

ConnectionLanes::ConnectionLanes(int perMinute, int atOnce, quint64 spellings, Clock clock)
    : m_clock(std::move(clock))
    , m_most(perMinute >= quickRate && spellings >= enoughSpellings ? static_cast<std::size_t>(atOnce) : 0)
    , m_last(QRandomGenerator::global()->generate()) {} // accounts that share a network shall not count alike

ConnectionLanes::Clock ConnectionLanes::wallClock() {
    return [] { return milliseconds(QDateTime::currentMSecsSinceEpoch()); };
}

ConnectionLane ConnectionLanes::take() {
    const milliseconds now = m_clock();
    dropCold(now);
    // The one that rested longest proves most; once it is known, the one that answered last is the surest.
    const bool proven = m_provider == Provider::Keeps;
    if (m_idle.empty() || (!proven && now - m_idle.front().freeSince < proofRest))
        return fresh();
    const auto chosen = proven ? std::prev(m_idle.end()) : m_idle.begin();
    ConnectionLane lane = *chosen;
    m_idle.erase(chosen);
    lane.stays = lane.uses + 1 < mostUses;
    return lane;
}

void ConnectionLanes::giveBack(ConnectionLane lane, ConnectionUse use) {
    if (lane.uses == 0 && !lane.stays)
        return;
    if (lane.uses > 0 && (use.connected || !use.replied))
        m_provider = Provider::Closes;
    else if (lane.uses > 0 && m_provider == Provider::Unknown)
        m_provider = Provider::Keeps;
    ++lane.uses;
    lane.freeSince = m_clock();
    if (m_provider == Provider::Closes || use.closes || !use.replied || !lane.stays)
        --m_staying;
    else
        m_idle.push_back(lane);
}

// Also after the clock went back: who knows how long it rested.
void ConnectionLanes::dropCold(milliseconds now) {
    const bool none = m_provider == Provider::Closes;
    m_staying -= std::erase_if(m_idle, [&](const ConnectionLane& lane) {
        const auto rest = now - lane.freeSince;
        return none || rest < std::chrono::milliseconds::zero() || rest > longestRest;
    });
}

ConnectionLane ConnectionLanes::fresh() {
    const bool stays = m_provider != Provider::Closes && m_staying < m_most;
    m_staying += stays ? 1 : 0;
    ++m_last;
    return {.name = stays ? closingNames + m_last % (1U << 31U) : m_last % closingNames, .stays = stays};
}
