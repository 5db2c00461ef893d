// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catalog_watch.h"

#include "core/service_type.h"
#include "desk/catalog_watch_words.h"

#include <QHash>

namespace {

using Concern = CatalogWatchWords::Concern;

QList<Concern> concernsOf(const Catalog& catalog, const QList<ServiceChange>& changes, const QSet<QString>& favourites,
                          const QSet<QString>& running) {
    QList<Concern> concerns;
    QHash<QString, qsizetype> places;
    for (const ServiceChange& change : changes) {
        const bool favourite = favourites.contains(change.serviceId);
        if (!favourite && !running.contains(change.serviceId))
            continue;
        if (!places.contains(change.serviceId)) {
            places.insert(change.serviceId, concerns.size());
            const int row = catalog.find(change.serviceId);
            const bool package = row >= 0 && serviceType(catalog.type(row)).units == UnitRule::Package;
            concerns.append({change.serviceId, favourite, !package, {}});
        }
        concerns[places.value(change.serviceId)].changes.append(change);
    }
    return concerns;
}

} // namespace

CatalogWatch::CatalogWatch(Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_orders(ledger)
    , m_accountId(std::move(accountId)) {}

void CatalogWatch::consider(const CatalogPtr& catalog, const QList<ServiceChange>& changes, const QString& currency,
                            const QSet<QString>& favourites) {
    if (changes.isEmpty())
        return;
    // There may be a change for each of a hundred thousand services.
    const auto concerns = m_orders.all(m_accountId)
                              .then(QtFuture::Launch::Async,
                                    [catalog, changes, favourites](const Stored<QList<UnfinishedOrder>>& orders) {
                                        QSet<QString> running;
                                        if (orders) {
                                            for (const UnfinishedOrder& order : orders.value())
                                                running.insert(order.serviceId);
                                        }
                                        return concernsOf(*catalog, changes, favourites, running);
                                    });
    whenDone(concerns, this, [this, currency](const QList<Concern>& found) {
        if (found.isEmpty())
            return;
        QStringList ids;
        for (const Concern& concern : found)
            ids.append(concern.serviceId);
        Q_EMIT noticed(CatalogWatchWords(currency).sentence(found), ids);
    });
}
