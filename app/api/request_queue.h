// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_account.h"
#include "api/api_request.h"
#include "api/connection_lanes.h"
#include "api/rate_limiter.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <deque>
#include <vector>

/// The requests of one account: they wait here for the limiter, leave by priority, are asked again where that is
/// allowed, and their replies are decoded, long ones on a worker thread. Every request ends in one call of its done(),
/// never from within add(); destruction drops them all without one. done() may destroy the queue. While the provider is
/// not well, only what a person waits for is sent; the rest backs off, with jitter, up to a minute each time.
class RequestQueue final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestQueue)

public:
    /// network and account must outlive this object.
    RequestQueue(QNetworkAccessManager& network, const ApiAccount& account, const ApiLimits& limits,
                 QObject* parent = nullptr);
    ~RequestQueue() override;

    void add(ApiRequest request);
    /// A person waits for it now: it leaves before the others, without the rest of its own back-off.
    void hurry(RequestToken token);
    /// Ends the request with NotAllowed where it was never sent. One that was, and must not be sent twice, gets its
    /// answer; what would follow it under the same token (a list's next batch) ends with NotAllowed.
    void withdraw(RequestToken token);
    /// Ends a request that may be sent again by itself, wherever it is: Stopped, or NotAllowed where it was never sent.
    void giveUp(RequestToken token);
    /// Ends everything: Stopped for what may have been sent, NotAllowed for what provably was not.
    void stop();
    /// For words of the provider on their way to people.
    [[nodiscard]] QString withoutKey(const QString& text) const { return ::withoutKey(text, m_account.key); }

Q_SIGNALS:
    void sending(RequestToken token);
    void receiving(RequestToken token, qint64 bytes);
    void reachableChanged(bool reachable, const ApiError& error);
    /// Nothing is asked by itself for so long: the provider wants fewer requests (why is RateLimited), or is not well.
    void waiting(std::chrono::milliseconds delay, const ApiError& why);
    /// A good answer came after that.
    void waitingOver();

private:
    struct Entry {
        ApiRequest request;
        int tries = 0;                          ///< sent so often
        std::chrono::milliseconds notBefore{0}; ///< of the limiter's clock
        ConnectionLane lane = {};               ///< of Resend::Never, once sent
        std::chrono::milliseconds sentAt{0};    ///< of the limiter's clock
    };
    using Line = std::deque<Entry>;

    [[nodiscard]] bool isUnderWay(RequestToken token) const;
    void sendDue();
    [[nodiscard]] std::optional<Entry> takeDue();
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextWait();
    void refuseAll();
    void send(Entry entry);
    void receive(HttpExchange* exchange, const HttpAnswer& answer);
    void decode(Entry entry, const HttpAnswer& answer);
    void settle(Entry entry, const HttpAnswer& answer, std::optional<ApiError> error);
    void noteReach(const HttpAnswer& answer);
    void notePause(const HttpAnswer& answer, const std::optional<ApiError>& error);

    QNetworkAccessManager& m_network;
    const ApiAccount& m_account;
    ApiLimits m_limits;
    RateLimiter m_limiter;
    std::array<Line, priorityCount> m_lines;
    QHash<HttpExchange*, std::shared_ptr<Entry>> m_underWay; ///< exchanges are children
    QHash<QObject*, std::shared_ptr<Entry>> m_decoding;      ///< by the watcher of the worker, a child
    QSet<RequestToken> m_withdrawn;                          ///< while they are under way
    QTimer m_timer;
    std::optional<bool> m_reachable;
    ConnectionLanes m_lanes;
    int m_turnedAway = 0;   ///< 429s in a row
    int m_failing = 0;      ///< answers of a provider that is not well, in a row
    int m_personsInRow = 0; ///< requests of Priority::Person
};
