// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <vector>

/// The connection of one request that must leave at most once. name: what Qt tells connections apart by; no two
/// requests under way have the same. stays: it is left open for another such request.
struct ConnectionLane final {
    quint32 name = 0;
    bool stays = false;
    int uses = 0; ///< earlier requests
    std::chrono::milliseconds freeSince{0};
};

/// What a reply told about its connection.
struct ConnectionUse final {
    bool connected = false; ///< it was opened for this request
    bool replied = false;   ///< a reply came over it, whole
    bool closes = false;    ///< the reply said that it will be closed
};

/// Hands out the connections of the requests that must leave at most once. A connection that closes as a request leaves
/// is an order that nobody knows about: so each request has one of its own. Where an account may send many a second, a
/// connection that has just answered goes on to the next, but only of a provider who was seen to keep connections open;
/// after the first one that was lost so, never again.
class ConnectionLanes final {
public:
    /// Counts milliseconds since the epoch: a machine that slept must not think that a connection has just answered.
    using Clock = std::function<std::chrono::milliseconds()>;

    /// spellings: how many names there can be; with few of them no connection stays open.
    ConnectionLanes(int perMinute, int atOnce, quint64 spellings, Clock clock = wallClock());
    [[nodiscard]] static Clock wallClock();

    [[nodiscard]] ConnectionLane take();
    void giveBack(ConnectionLane lane, ConnectionUse use);

private:
    enum class Provider : quint8 { Unknown, Keeps, Closes };

    void dropCold(std::chrono::milliseconds now);
    [[nodiscard]] ConnectionLane fresh();

    Clock m_clock;
    std::size_t m_most; ///< connections that stay open
    std::vector<ConnectionLane> m_idle;
    Provider m_provider = Provider::Unknown;
    std::size_t m_staying = 0; ///< idle or in use
    quint32 m_last;
};
