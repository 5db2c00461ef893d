// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/request_queue.h"

#include "api/form_body.h"
#include "api/http_request.h"
#include "api/key_blot.h"
#include "api/request_log.h"
#include "api/retry_rules.h"
#include "core/wipe.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Replies longer than this are decoded on a worker thread: about a millisecond's work.
constexpr qsizetype longReply = 131'072;

/// So many requests of people go before others; then one that waits may go.
constexpr int mostPersonsInRow = 4;

/// A person's click waits no longer than this where the provider wants fewer requests and does not say for how long.
constexpr milliseconds longestForPersons = 15s;

RateLimiter::For whomServes(std::size_t line) {
    return line == static_cast<std::size_t>(Priority::Person) ? RateLimiter::For::Person : RateLimiter::For::Program;
}

} // namespace

RequestQueue::RequestQueue(QNetworkAccessManager& network, const ApiAccount& account, const ApiLimits& limits,
                           QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_account(account)
    , m_limits(limits)
    , m_limiter(limits.perMinute, limits.atOnce)
    , m_lanes(limits.perMinute, limits.atOnce, spellingsOf(account.address)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RequestQueue::sendDue);
}

RequestQueue::~RequestQueue() = default;

void RequestQueue::add(ApiRequest request) {
    if (m_withdrawn.remove(request.token)) {
        // Never from within this call.
        QMetaObject::invokeMethod(
            this,
            [done = request.done] {
                done(ApiError{ErrorKind::NotAllowed, 0, {}, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    Line& line = m_lines[static_cast<std::size_t>(request.priority)];
    line.push_back({std::move(request), 0, 0ms});
    m_timer.start(0ms);
}

void RequestQueue::sendDue() {
    if (!whyAddressIsRefused(m_account.address).isEmpty()) {
        refuseAll();
        return;
    }
    if (!m_account.held.isEmpty()) {
        refuseHeld();
        return;
    }
    const QPointer<RequestQueue> alive = this;
    while (alive) {
        // Without a free place the end of a request under way calls again.
        const auto wait = nextWait();
        if (!wait)
            return;
        if (*wait > std::chrono::milliseconds::zero()) {
            m_timer.start(*wait);
            return;
        }
        if (auto entry = takeDue())
            send(std::move(*entry));
    }
}

std::optional<milliseconds> RequestQueue::nextWait() {
    const milliseconds now = m_limiter.now();
    std::optional<milliseconds> soonest;
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        const auto free = m_limiter.delay(whomServes(place));
        if (!free)
            return std::nullopt;
        for (const Entry& entry : m_lines[place]) {
            const milliseconds wait = std::max(*free, entry.notBefore - now);
            soonest = std::min(soonest.value_or(wait), wait);
            if (entry.notBefore <= now)
                break;
        }
    }
    return soonest;
}

// By priority; but a list of orders would keep its line filled for hours, and statuses and the balance must not wait
// for its end.
std::optional<RequestQueue::Entry> RequestQueue::takeDue() {
    const milliseconds now = m_limiter.now();
    const std::size_t first = m_personsInRow < mostPersonsInRow ? 0 : 1;
    for (std::size_t turn = 0; turn < m_lines.size(); ++turn) {
        const std::size_t place = (first + turn) % m_lines.size();
        Line& line = m_lines[place];
        const auto found = std::find_if(line.begin(), line.end(), [now](const Entry& e) { return e.notBefore <= now; });
        if (found == line.end() || m_limiter.delay(whomServes(place)) != std::chrono::milliseconds::zero())
            continue;
        m_personsInRow = place == 0 ? m_personsInRow + 1 : 0;
        Entry entry = std::move(*found);
        line.erase(found);
        return entry;
    }
    return std::nullopt;
}

void RequestQueue::refuseAll() {
    const QPointer<RequestQueue> alive = this;
    auto lines = std::exchange(m_lines, {});
    for (Line& line : lines) {
        for (const Entry& entry : line) {
            if (alive)
                entry.request.done(ApiError{ErrorKind::NotAllowed, 0, {}, {}});
        }
    }
}

// Without a key: what nobody waits for may wait, but a person, or an order that is written down as being sent, is told.
void RequestQueue::refuseHeld() {
    const ApiError why{ErrorKind::NotAllowed, 0, m_account.held, {}};
    std::vector<Entry> refused;
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        const bool isPersons = place == static_cast<std::size_t>(Priority::Person);
        std::erase_if(m_lines[place], [&](Entry& entry) {
            const bool isRefused = isPersons || entry.request.resend == Resend::Never;
            if (isRefused)
                refused.push_back(std::move(entry));
            return isRefused;
        });
    }
    const QPointer<RequestQueue> alive = this;
    for (const Entry& entry : refused) {
        if (alive)
            entry.request.done(why);
    }
}

void RequestQueue::send(Entry entry) {
    m_limiter.began(whomServes(static_cast<std::size_t>(entry.request.priority)));
    ++entry.tries;
    entry.sentAt = m_limiter.now();
    logSending(entry.request.action, m_account.address, entry.tries);
    const RequestToken token = entry.request.token;
    auto body = formBody(m_account.key, entry.request.action, entry.request.parameters);
    HttpExchange* exchange = nullptr;
    if (entry.request.resend == Resend::Never) {
        entry.lane = m_lanes.take();
        exchange = new HttpExchange(m_network, m_account.address, body, m_limits, entry.lane, this);
    } else {
        exchange = new HttpExchange(m_network, m_account.address, body, m_limits, this);
        connect(exchange, &HttpExchange::received, this,
                [this, token](qint64 bytes) { Q_EMIT receiving(token, bytes); });
    }
    wipe(body); // the exchange has its own
    m_underWay.insert(exchange, std::make_shared<Entry>(std::move(entry)));
    connect(exchange, &HttpExchange::finished, this,
            [this, exchange](const HttpAnswer& answer) { receive(exchange, answer); });
    // Qt starts with it from the event loop, so not a byte has gone yet.
    Q_EMIT sending(token);
}

void RequestQueue::receive(HttpExchange* exchange, const HttpAnswer& answer) {
    const auto entry = m_underWay.take(exchange);
    exchange->deleteLater();
    logRequest(entry->request.action, m_account.address, answer, (m_limiter.now() - entry->sentAt).count());
    if (entry->request.resend == Resend::Never)
        m_lanes.giveBack(entry->lane, answer.connection);
    m_limiter.ended();
    m_timer.start(0ms);
    const QPointer<RequestQueue> alive = this;
    noteReach(answer);
    if (!alive)
        return;
    if (mayHoldAnswer(answer, entry->request.resend))
        decode(std::move(*entry), answer);
    else
        settle(std::move(*entry), answer, answer.error);
}

void RequestQueue::decode(Entry entry, const HttpAnswer& answer) {
    if (answer.body.size() <= longReply) {
        auto error = entry.request.decode(KeyBlot(m_account.key).cleaned(answer.body), answer.status);
        settle(std::move(entry), answer, error && answer.error ? answer.error : error);
        return;
    }
    using Outcome = std::optional<ApiError>;
    auto* watcher = new QFutureWatcher<Outcome>(this);
    auto promise = std::make_shared<QPromise<Outcome>>();
    const auto decoder = entry.request.decode;
    m_decoding.insert(watcher, std::make_shared<Entry>(std::move(entry)));
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, answer] {
        const auto decoded = m_decoding.take(watcher);
        watcher->deleteLater();
        if (!decoded)
            return;
        const Outcome error = watcher->result();
        settle(std::move(*decoded), answer, error && answer.error ? answer.error : error);
    });
    watcher->setFuture(promise->future());
    promise->start();
    const auto blot = std::make_shared<const KeyBlot>(m_account.key);
    QThreadPool::globalInstance()->start([promise, decoder, blot, body = answer.body, status = answer.status] {
        promise->addResult(decoder(blot->cleaned(body), status));
        promise->finish();
    });
}

void RequestQueue::settle(Entry entry, const HttpAnswer& answer, std::optional<ApiError> error) {
    if (error) {
        error->providerText = withoutKey(error->providerText);
        if (isTurnedAway(answer, error) || answer.status >= 500)
            error->retryAfter = answer.retryAfter;
    }
    const QPointer<RequestQueue> alive = this;
    notePause(answer, error);
    if (!alive)
        return;
    if (error && entry.request.resend == Resend::Allowed && entry.tries <= m_limits.retries && mayAskAgain(*error)) {
        entry.notBefore = m_limiter.now() + backOff(m_limits.firstBackOff, entry.tries);
        m_lines[static_cast<std::size_t>(entry.request.priority)].push_front(std::move(entry));
        m_timer.start(0ms);
        return;
    }
    entry.request.done(error);
    if (alive)
        m_withdrawn.remove(entry.request.token); // nothing followed it
}

void RequestQueue::noteReach(const HttpAnswer& answer) {
    const bool reachable = answer.status > 0;
    if (m_reachable == reachable || (!reachable && !(answer.error && isOutOfReach(answer.error->kind))))
        return;
    m_reachable = reachable;
    Q_EMIT reachableChanged(reachable, reachable ? ApiError{} : *answer.error);
}

void RequestQueue::notePause(const HttpAnswer& answer, const std::optional<ApiError>& error) {
    const bool turnedAway = isTurnedAway(answer, error);
    const bool failing = isFailing(answer, error);
    const bool waited = m_turnedAway > 0 || m_failing > 0;
    m_turnedAway = turnedAway ? m_turnedAway + 1 : 0;
    m_failing = failing ? m_failing + 1 : 0;
    if (!turnedAway && !failing) {
        m_limiter.resume();
        if (waited)
            Q_EMIT waitingOver();
        return;
    }
    milliseconds pause = backOff(m_limits.firstBackOff, std::max(m_turnedAway, m_failing));
    if (answer.retryAfter && (turnedAway || answer.status == 503)) {
        // The provider's own word holds for everybody.
        pause = *answer.retryAfter;
        m_limiter.pause(pause);
    } else {
        m_limiter.pause(pause, RateLimiter::For::Program);
        if (turnedAway)
            m_limiter.pause(std::min(pause, longestForPersons));
    }
    if (pause > std::chrono::milliseconds::zero())
        Q_EMIT waiting(pause, error.value_or(ApiError{ErrorKind::RateLimited, answer.status, {}, answer.retryAfter}));
}
