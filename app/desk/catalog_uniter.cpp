// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catalog_uniter.h"

#include "store/when_done.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace {

struct United final {
    CatalogPtr catalog;
    CatalogNewsPtr news;
};

bool sameCatalogs(const std::vector<CatalogPart>& one, const std::vector<CatalogPart>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto& left, const auto& right) {
        return left.catalog == right.catalog && left.account == right.account;
    });
}

bool sameNews(const std::vector<CatalogPart>& one, const std::vector<CatalogPart>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const auto& left, const auto& right) { return left.news == right.news; });
}

} // namespace

CatalogUniter::CatalogUniter(QObject* parent)
    : QObject(parent) {}

void CatalogUniter::unite(const std::vector<CatalogPart>& parts) {
    const bool same = sameCatalogs(parts, m_asked);
    if (same && sameNews(parts, m_asked))
        return;
    const CatalogPtr base = same && !m_uniting ? m_catalog : nullptr; // of which the news are made alone
    m_asked = parts;
    const quint64 number = ++m_number;
    if (parts.empty()) {
        m_uniting = false;
        m_catalog.reset();
        m_news.reset();
        Q_EMIT catalogChanged();
        Q_EMIT newsChanged();
        return;
    }
    m_uniting = true;
    auto promise = std::make_shared<QPromise<United>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, parts, base] {
        United made;
        made.catalog = base ? base : unitedCatalog(parts);
        made.news = unitedNews(*made.catalog, parts);
        promise->addResult(made);
        promise->finish();
    });
    whenDone(promise->future(), this, [this, number](const United& made) {
        if (number != m_number)
            return;
        m_uniting = false;
        const bool another = std::exchange(m_catalog, made.catalog) != made.catalog;
        m_news = made.news;
        if (another)
            Q_EMIT catalogChanged();
        Q_EMIT newsChanged();
    });
}
