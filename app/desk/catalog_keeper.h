// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "store/ledger.h"

#include <QObject>

/// The catalog of one account: the cached one at once, a fresh one when asked; what is fetched is cached.
class CatalogKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogKeeper)

public:
    CatalogKeeper(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// Loads the cache; fetches when there is none or it is older than a day.
    void start();
    void refresh();
    [[nodiscard]] CatalogPtr catalog() const { return m_catalog; } ///< null before the first
    [[nodiscard]] Timestamp fetchedAt() const { return m_fetchedAt; }
    [[nodiscard]] bool isRefreshing() const { return m_token != 0; }
    /// Entries of the last reply that could not be kept, in words.
    [[nodiscard]] QStringList faults() const { return m_faults; }

Q_SIGNALS:
    void catalogChanged();
    void refreshingChanged(bool refreshing);
    void refreshFailed(const ApiError& error);

private:
    void adopt(const CatalogPtr& catalog, Timestamp fetchedAt);
    void save();

    ApiService& m_api;
    Ledger& m_ledger;
    QString m_accountId;
    CatalogPtr m_catalog;
    QStringList m_faults;
    Timestamp m_fetchedAt = 0;
    RequestToken m_token = 0;
};
