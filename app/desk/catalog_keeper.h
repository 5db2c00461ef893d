// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "desk/catalog_cache.h"
#include "desk/catalog_merge.h"

#include <QObject>
#include <QTimer>

/// The catalog of one account: the cached one at once, with what changed in the last 30 days; a fresh one when asked
/// and every day, fetched and compared beside it. What changed is written into the ledger with the catalog. A fresh
/// catalog that lost more than half of its services (or all of them) is not taken over before a person said so.
class CatalogKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogKeeper)

public:
    /// api and ledger must outlive this object.
    CatalogKeeper(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// Before start(): the cache of this account, that is being read already.
    void setReadAhead(const QFuture<CatalogCache>& cache) { m_readAhead = cache; }
    /// Loads the cache; fetches when there is none or it is older than a day, and again whenever it is.
    void start();
    void refresh();
    /// Gives the refresh up: all stays as it is. Ends in refreshStopped().
    void stopRefresh();

    [[nodiscard]] CatalogPtr catalog() const { return m_catalog; } ///< null before the first
    /// What changed in the last days, for the present catalog; null while it is not read.
    [[nodiscard]] CatalogNewsPtr news() const { return m_news; }
    [[nodiscard]] Timestamp fetchedAt() const { return m_fetchedAt; }

    enum class Phase : quint8 { Idle, Fetching, Merging };
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool isRefreshing() const { return phase() != Phase::Idle; }
    [[nodiscard]] qint64 receivedBytes() const { return m_received; } ///< of the reply that is being fetched

    /// What was wrong with the elements of the last reply.
    [[nodiscard]] const ReplyFaults& faults() const { return m_faults; }

    /// A fresh catalog waits to be taken over: services offered before, and in the fresh one.
    struct Shrink final {
        int before = 0;
        int now = 0;
        friend bool operator==(const Shrink&, const Shrink&) = default;
    };
    [[nodiscard]] std::optional<Shrink> shrink() const;
    void takeShrunk();
    void keepOld();

    /// Changes up to this time were looked at; unseen(): services that changed since.
    [[nodiscard]] Timestamp seenUntil() const { return m_seenUntil; }
    void setSeenUntil(Timestamp seenUntil);
    void markSeen();
    [[nodiscard]] int unseen() const { return m_unseen; }

Q_SIGNALS:
    void catalogChanged();
    void newsChanged();
    /// A refresh found these; catalog() and news() hold them already.
    void changesFound(const QList<ServiceChange>& changes);
    void refreshingChanged(bool refreshing);
    void progressChanged();
    void refreshFailed(const ApiError& error);
    void refreshStopped();
    void faultsChanged();
    void shrinkChanged();
    /// By a person, to be remembered.
    void seenChanged(Timestamp seenUntil);

private:
    void fetch(Asker asker);
    struct Candidate final {
        CatalogPtr catalog;
        Timestamp fetchedAt = 0;
    };
    void load();
    void loadNews();
    void receive(const ServicesReply& reply);
    void consider(const Candidate& fresh);
    void merge(const Candidate& fresh);
    void adopt(const Candidate& fresh, const CatalogMerge& merged);
    void setShrunk(const std::optional<Candidate>& candidate);
    void tellPhase(Phase before);

    ApiService& m_api;
    CatalogBook m_book;
    Ledger& m_ledger;
    QString m_accountId;
    CatalogPtr m_catalog;
    QString m_currency; ///< of the catalog's rates
    Timestamp m_fetchedAt = 0;
    QList<ServiceChange> m_recent; ///< what news() are made of
    CatalogNewsPtr m_news;
    ReplyFaults m_faults;
    Timestamp m_seenUntil = 0;
    int m_unseen = 0;

    enum class Cache : quint8 { Unread, Reading, Read };
    Cache m_cache = Cache::Unread;
    std::optional<QFuture<CatalogCache>> m_readAhead;
    RequestToken m_token = 0;
    qint64 m_received = 0;
    std::optional<Candidate> m_waiting; ///< for the cache, or for the merge under way
    std::optional<Candidate> m_shrunk;
    bool m_merging = false;
    quint64 m_mergeNumber = 0; ///< of the last one; results of others are dropped
    QTimer m_daily;
};
