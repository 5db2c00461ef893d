// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a fresh catalog: taken over, or held until a person chose.
#include "desk/catalog_keeper.h"

#include <utility>

namespace {

// Small catalogs change by halves without anything being wrong.
constexpr int leastGuarded = 20;

int offered(const CatalogPtr& catalog) {
    return catalog ? catalog->size() - catalog->goneCount() : 0;
}

} // namespace

void CatalogKeeper::consider(const Candidate& fresh) {
    if (m_cache != Cache::Read || m_merging) {
        m_waiting = fresh;
        return;
    }
    const int had = offered(m_catalog);
    const int has = offered(fresh.catalog);
    if ((had > 0 && has == 0) || (had >= leastGuarded && has * 2 < had)) {
        setShrunk(fresh);
    } else {
        setShrunk({});
        merge(fresh);
    }
}

void CatalogKeeper::merge(const Candidate& fresh) {
    const QString currency = m_api.account().currency;
    const bool sameCurrency = m_currency.isEmpty() || currency.isEmpty() || m_currency == currency;
    const CatalogMergeInput input{m_catalog, fresh.catalog, m_recent, fresh.fetchedAt, m_seenUntil, sameCurrency};
    m_merging = true;
    const quint64 number = ++m_mergeNumber;
    const auto merged = m_book.gone(m_accountId, fresh.fetchedAt - CatalogMerging::goneFor)
                            .then(QtFuture::Launch::Async, [input](const Stored<QSet<QString>>& gone) {
                                return CatalogMerging::merge(input, gone);
                            });
    whenDone(merged, this, [this, number, fresh, seenUntil = m_seenUntil](const CatalogMerge& made) {
        if (number != m_mergeNumber)
            return;
        adopt(fresh, made);
        if (seenUntil != m_seenUntil) // someone looked at the older ones meanwhile
            setSeenUntil(m_seenUntil);
    });
}

void CatalogKeeper::adopt(const Candidate& fresh, const CatalogMerge& merged) {
    const Phase before = phase();
    m_merging = false;
    m_catalog = merged.catalog;
    if (const QString currency = m_api.account().currency; !currency.isEmpty())
        m_currency = currency;
    m_fetchedAt = fresh.fetchedAt;
    m_recent = merged.recent;
    m_news = merged.news;
    m_unseen = merged.unseen;
    m_book.record(m_accountId, {merged.bytes, m_currency, m_fetchedAt}, merged.changes);
    Q_EMIT catalogChanged();
    Q_EMIT newsChanged();
    if (!merged.changes.isEmpty())
        Q_EMIT changesFound(merged.changes);
    if (const auto waiting = std::exchange(m_waiting, {}))
        consider(*waiting);
    tellPhase(before);
}

std::optional<CatalogKeeper::Shrink> CatalogKeeper::shrink() const {
    if (!m_shrunk)
        return std::nullopt;
    return Shrink{offered(m_catalog), offered(m_shrunk->catalog)};
}

void CatalogKeeper::setShrunk(const std::optional<Candidate>& candidate) {
    const auto before = shrink();
    m_shrunk = candidate;
    if (candidate || before)
        Q_EMIT shrinkChanged();
}

void CatalogKeeper::takeShrunk() {
    const auto fresh = m_shrunk;
    if (!fresh || m_merging)
        return;
    const Phase before = phase();
    setShrunk({});
    merge(*fresh);
    tellPhase(before);
}

void CatalogKeeper::keepOld() {
    setShrunk({});
}

void CatalogKeeper::setSeenUntil(Timestamp seenUntil) {
    m_seenUntil = seenUntil;
    m_unseen = CatalogMerging::countUnseen(m_recent, m_seenUntil);
    Q_EMIT newsChanged();
}

void CatalogKeeper::markSeen() {
    // Not until now: what a refresh under way finds has its own, earlier time.
    if (m_unseen == 0 || m_fetchedAt <= m_seenUntil)
        return;
    setSeenUntil(m_fetchedAt);
    Q_EMIT seenChanged(m_seenUntil);
}
