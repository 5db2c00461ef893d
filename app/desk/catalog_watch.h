// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_news.h"
#include "store/unfinished_orders.h"

#include <QObject>
#include <QSet>

/// Looks through what a refresh changed for what concerns a person: favourites, and services with orders that are
/// under way. One notice for all that a refresh brought.
class CatalogWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogWatch)

public:
    /// ledger must outlive this object.
    CatalogWatch(Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// currency: of the rates; favourites: service ids. Answers later, and not at all where nothing concerns anybody.
    void consider(const CatalogPtr& catalog, const QList<ServiceChange>& changes, const QString& currency,
                  const QSet<QString>& favourites);

Q_SIGNALS:
    /// A whole sentence for people, and the ids of the services it is about, in the order of the catalog.
    void noticed(const QString& words, const QStringList& serviceIds);

private:
    UnfinishedOrders m_orders;
    QString m_accountId;
};
