// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catalog_keeper.h"

#include <QDateTime>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto oldAge = 24h;

Timestamp now() {
    return QDateTime::currentMSecsSinceEpoch();
}

bool isOld(Timestamp fetchedAt) {
    const std::chrono::milliseconds age(now() - fetchedAt);
    return age > oldAge || age < 0ms;
}

} // namespace

CatalogKeeper::CatalogKeeper(ApiService& api, Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_book(ledger)
    , m_ledger(ledger)
    , m_accountId(std::move(accountId)) {
    connect(&m_api, &ApiService::servicesReceived, this, [this](RequestToken token, const ServicesReply& reply) {
        if (token == m_token)
            receive(reply);
    });
    connect(&m_api, &ApiService::receiving, this, [this](RequestToken token, qint64 bytes) {
        if (token != m_token || token == 0)
            return;
        m_received = bytes;
        Q_EMIT progressChanged();
    });
    connect(&m_api, &ApiService::failed, this, [this](const ApiFailure& failure) {
        if (failure.token != m_token)
            return;
        const Phase before = phase();
        m_token = 0;
        tellPhase(before);
        Q_EMIT refreshFailed(failure.error);
    });
    m_daily.setInterval(30min);
    connect(&m_daily, &QTimer::timeout, this, [this] {
        if (isOld(m_fetchedAt) && !m_shrunk)
            fetch(Asker::Program);
    });
}

void CatalogKeeper::start() {
    if (m_cache == Cache::Unread)
        load();
    m_daily.start();
}

void CatalogKeeper::load() {
    m_cache = Cache::Reading;
    const auto cached =
        m_readAhead ? std::exchange(m_readAhead, {}).value() : CatalogCache::read(m_ledger, m_accountId);
    whenDone(cached, this, [this](const CatalogCache& found) {
        if (found.catalog) {
            m_catalog = found.catalog;
            m_currency = found.currency;
            m_fetchedAt = found.fetchedAt;
            Q_EMIT catalogChanged();
        }
        loadNews();
        if (!found.catalog || isOld(found.fetchedAt))
            fetch(Asker::Program);
    });
}

void CatalogKeeper::loadNews() {
    struct Found final {
        QList<ServiceChange> recent;
        CatalogNewsPtr news;
        int unseen = 0;
    };
    const auto found =
        m_book.changes(m_accountId, now() - CatalogMerging::newsFor)
            .then(QtFuture::Launch::Async,
                  [catalog = m_catalog, seenUntil = m_seenUntil](const Stored<QList<ServiceChange>>& changes) {
                      Found made;
                      if (changes)
                          made.recent = changes.value();
                      made.unseen = CatalogMerging::countUnseen(made.recent, seenUntil);
                      if (catalog)
                          made.news = std::make_shared<const CatalogNews>(*catalog, made.recent);
                      return made;
                  });
    whenDone(found, this, [this, seenUntil = m_seenUntil](const Found& made) {
        const Phase before = phase();
        m_cache = Cache::Read;
        m_recent = made.recent;
        m_news = made.news;
        m_unseen = seenUntil == m_seenUntil ? made.unseen : CatalogMerging::countUnseen(m_recent, m_seenUntil);
        Q_EMIT newsChanged();
        if (const auto waiting = std::exchange(m_waiting, {}))
            consider(*waiting);
        tellPhase(before);
    });
}

CatalogKeeper::Phase CatalogKeeper::phase() const {
    return m_token != 0 ? Phase::Fetching : m_merging || m_waiting ? Phase::Merging : Phase::Idle;
}

void CatalogKeeper::tellPhase(Phase before) {
    if (phase() == before)
        return;
    if ((before == Phase::Idle) != (phase() == Phase::Idle))
        Q_EMIT refreshingChanged(isRefreshing());
    Q_EMIT progressChanged();
}

void CatalogKeeper::refresh() {
    if (m_token != 0)
        m_api.hurry(m_token);
    else
        fetch(Asker::Person);
}

void CatalogKeeper::fetch(Asker asker) {
    if (isRefreshing())
        return;
    if (m_cache == Cache::Unread)
        load();
    m_received = 0;
    m_token = m_api.fetchServices(asker);
    tellPhase(Phase::Idle);
}

void CatalogKeeper::stopRefresh() {
    const Phase before = phase();
    if (before == Phase::Idle)
        return;
    m_waiting.reset();
    m_merging = false;
    ++m_mergeNumber;
    const RequestToken token = std::exchange(m_token, 0);
    m_api.giveUp(token);
    tellPhase(before);
    Q_EMIT refreshStopped();
}

void CatalogKeeper::receive(const ServicesReply& reply) {
    const Phase before = phase();
    m_token = 0;
    m_faults = reply.faults;
    consider({reply.catalog, now()});
    tellPhase(before);
    Q_EMIT faultsChanged();
}
