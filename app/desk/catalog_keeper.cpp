// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catalog_keeper.h"

#include "store/when_done.h"

#include <QDateTime>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

CatalogKeeper::CatalogKeeper(ApiService& api, Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_ledger(ledger)
    , m_accountId(std::move(accountId)) {
    connect(&m_api, &ApiService::servicesReceived, this, [this](RequestToken token, const ServicesReply& reply) {
        if (token != m_token)
            return;
        m_token = 0;
        m_faults = reply.faults;
        adopt(reply.catalog, QDateTime::currentMSecsSinceEpoch());
        save();
        Q_EMIT refreshingChanged(false);
    });
    connect(&m_api, &ApiService::failed, this, [this](const ApiFailure& failure) {
        if (failure.token != m_token)
            return;
        m_token = 0;
        Q_EMIT refreshingChanged(false);
        Q_EMIT refreshFailed(failure.error);
    });
}

void CatalogKeeper::start() {
    struct Cached final {
        CatalogPtr catalog;
        Timestamp fetchedAt = 0;
    };
    // Read on the ledger's thread: large catalogs take their time.
    const auto cached = m_ledger.catalog(m_accountId).then([](const Stored<CachedCatalog>& stored) {
        return stored ? Cached{Catalog::fromBytes(stored.value().bytes), stored.value().fetchedAt} : Cached{};
    });
    whenDone(cached, this, [this](const Cached& found) {
        if (m_catalog) // a fresh one was faster
            return;
        if (found.catalog)
            adopt(found.catalog, found.fetchedAt);
        const std::chrono::milliseconds age(QDateTime::currentMSecsSinceEpoch() - found.fetchedAt);
        if (!found.catalog || age > 24h || age < 0ms)
            refresh();
    });
}

void CatalogKeeper::refresh() {
    if (isRefreshing())
        return;
    m_token = m_api.fetchServices();
    Q_EMIT refreshingChanged(true);
}

void CatalogKeeper::adopt(const CatalogPtr& catalog, Timestamp fetchedAt) {
    m_catalog = catalog;
    m_fetchedAt = fetchedAt;
    Q_EMIT catalogChanged();
}

void CatalogKeeper::save() {
    const QString currency = m_api.account().currency;
    const Timestamp fetchedAt = m_fetchedAt;
    const auto bytes = QtFuture::makeReadyFuture(m_catalog).then(
        QtFuture::Launch::Async, [](const CatalogPtr& catalog) { return catalog->toBytes(); });
    whenDone(bytes, this, [this, currency, fetchedAt](const QByteArray& written) {
        m_ledger.saveCatalog(m_accountId, {written, currency, fetchedAt});
    });
}
