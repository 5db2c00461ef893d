// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_finder.h"

#include "api/list_call.h"
#include "store/when_done.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 firstBatch = 1;
constexpr qint64 trialBatch = 10;

// The provider answered, whatever it says; anything else says nothing of the id.
bool isAnswer(const ApiError& error) {
    return isAboutTheId(error) || (error.kind == ErrorKind::Request && error.httpStatus < 500);
}

// It knows nothing of this id. Other words ("Maintenance, try later") may hide an order that is there.
bool saysNo(const ApiError& error) {
    return error.kind == ErrorKind::Order || error.kind == ErrorKind::Request;
}

bool isBetter(const FoundOrder& a, const FoundOrder& b) {
    if (a.match.verdict() != b.match.verdict())
        return a.match.verdict() < b.match.verdict();
    // By length first: numbers in their order.
    const QString& left = a.report.orderId;
    const QString& right = b.report.orderId;
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

} // namespace

OrderFinder::OrderFinder(ApiService& api, Ledger& ledger, QString accountId, bool multiForms, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_evidence(ledger)
    , m_accountId(std::move(accountId))
    , m_oneByOne(!multiForms) {
    connect(&m_api, &ApiService::sending, this, &OrderFinder::onSending);
    connect(&m_api, &ApiService::statusesReceived, this, &OrderFinder::onAnswers);
    connect(&m_api, &ApiService::failed, this, &OrderFinder::onFailed);
    connect(&m_api, &ApiService::multiFormsLearnt, this, [this](bool learnt) { setOneByOne(!learnt); });
}

void OrderFinder::search(const Order& order, IdRange range, const QString& knownId) {
    m_order = order;
    m_range = range;
    m_range.to = std::min(range.to, range.from + mostIds() - 1);
    m_next = range.from;
    m_knownId = m_oneByOne ? QString() : knownId;
    m_size = firstBatch;
    m_candidates.clear();
    m_known = 0;
    m_unclear.clear();
    m_again = false;
    resume();
}

void OrderFinder::stop() {
    if (m_state == State::Searching)
        end(State::Stopped);
}

void OrderFinder::resume() {
    m_problem.clear();
    m_state = State::Searching;
    ++m_job;
    askNext();
}

void OrderFinder::askNext() {
    const qint64 size = m_oneByOne ? 1 : std::min<qint64>(m_size, idsPerBatch);
    m_batch.clear();
    for (qint64 id = m_next; id <= m_range.to && id < m_next + size; ++id)
        m_batch.append(QString::number(id));
    if (m_batch.isEmpty() && !m_again && m_unclear.size() <= trialBatch) {
        // What was said in passing is said once.
        m_again = true;
        m_batch = std::exchange(m_unclear, {});
    }
    if (m_batch.isEmpty()) {
        end(State::Finished);
        return;
    }
    m_sent = 0;
    m_token = m_api.fetchStatuses(m_knownId.isEmpty() || m_oneByOne ? m_batch : m_batch + QStringList{m_knownId});
    Q_EMIT changed();
}

void OrderFinder::onSending(RequestToken token) {
    if (token != m_token || m_token == 0)
        return;
    // More requests than the retries of one: some providers refuse a whole batch for the sake of one unknown id.
    if (++m_sent > trialBatch && m_batch.size() >= trialBatch)
        setOneByOne(true);
}

void OrderFinder::onAnswers(RequestToken token, const StatusesReply& answers) {
    if (token == m_token && m_token != 0)
        take(answers);
}

void OrderFinder::onFailed(const ApiFailure& failure) {
    if (failure.token != m_token || m_token == 0)
        return;
    StatusesReply answers;
    for (const QString& id : std::as_const(m_batch))
        answers.insert(id, failure.error);
    take(answers);
}

void OrderFinder::take(const StatusesReply& answers) {
    m_token = 0;
    QList<OrderReport> reports;
    QStringList ids;
    QStringList unclear;
    QString words;
    for (const QString& id : std::as_const(m_batch)) {
        const auto answer = answers.constFind(id);
        if (answer == answers.cend())
            continue; // left out of the reply: unknown there
        if (answer->ok()) {
            reports.append(answer->value());
            ids.append(id);
        } else if (!isAnswer(answer->error())) {
            fail(errorText(answer->error()));
            return;
        } else if (!saysNo(answer->error())) {
            unclear.append(id);
            words = errorText(answer->error());
        }
    }
    if (reports.isEmpty()) {
        advance(unclear, words);
        return;
    }
    whenDone(m_evidence.known(m_accountId, ids), this,
             [this, job = m_job, reports, unclear, words](const Stored<QHash<QString, OrderKey>>& known) {
                 if (job != m_job)
                     return;
                 if (!known) {
                     fail(known.error().text);
                     return;
                 }
                 addCandidates(reports, known.value());
                 advance(unclear, words);
             });
}

void OrderFinder::addCandidates(const QList<OrderReport>& reports, const QHash<QString, OrderKey>& known) {
    for (const OrderReport& report : reports) {
        if (known.contains(report.orderId)) {
            ++m_known;
            continue;
        }
        const FoundOrder found{report, matchOf(m_order, report)};
        m_candidates.insert(std::upper_bound(m_candidates.begin(), m_candidates.end(), found, isBetter), found);
    }
}

void OrderFinder::advance(const QStringList& unclear, const QString& words) {
    if (!unclear.isEmpty())
        m_unclearWords = words;
    m_unclear += unclear;
    if (!m_again)
        m_next += m_batch.size();
    m_batch.clear();
    m_knownId.clear();
    m_size = m_size < trialBatch ? trialBatch : idsPerBatch;
    if (m_oneByOne)
        m_range.to = std::min(m_range.to, std::max(m_range.from + mostOneByOne, m_next) - 1);
    askNext();
}

void OrderFinder::setOneByOne(bool oneByOne) {
    if (std::exchange(m_oneByOne, oneByOne) != oneByOne)
        Q_EMIT changed();
}

void OrderFinder::fail(const QString& problem) {
    m_problem = problem;
    end(State::Failed);
}

void OrderFinder::end(State state) {
    m_token = 0;
    if (m_again && state != State::Finished) {
        m_unclear += m_batch;
        m_again = false;
    }
    ++m_job;
    m_state = state;
    Q_EMIT changed();
}
