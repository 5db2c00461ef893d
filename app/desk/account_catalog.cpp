// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_catalog.h"

#include "desk/account_desk.h"

AccountCatalog::AccountCatalog(AccountDesk& desk, Settings& settings, QObject* parent)
    : CatalogSource(parent)
    , m_desk(desk)
    , m_settings(settings) {
    auto& catalog = keeper();
    connect(&desk, &AccountDesk::currencyChanged, this, &CatalogSource::catalogChanged);
    connect(&catalog, &CatalogKeeper::catalogChanged, this, &CatalogSource::catalogChanged);
    connect(&catalog, &CatalogKeeper::newsChanged, this, &CatalogSource::newsChanged);
    connect(&catalog, &CatalogKeeper::refreshingChanged, this, [this](bool refreshing) {
        if (refreshing)
            m_failure.clear();
        Q_EMIT refreshingChanged(refreshing);
        Q_EMIT gapsChanged();
    });
    connect(&catalog, &CatalogKeeper::progressChanged, this, &CatalogSource::progressChanged);
    connect(&catalog, &CatalogKeeper::refreshFailed, this, [this](const ApiError& error) {
        m_failure = errorText(error);
        Q_EMIT refreshFailed({}, m_failure);
    });
    connect(&catalog, &CatalogKeeper::refreshStopped, this, [this] {
        m_failure = tr("The refresh was stopped.");
        Q_EMIT refreshStopped();
    });
    connect(&catalog, &CatalogKeeper::faultsChanged, this, &CatalogSource::faultsChanged);
    connect(&catalog, &CatalogKeeper::shrinkChanged, this, &CatalogSource::questionsChanged);
    connect(&m_settings, &Settings::favouritesChanged, this, [this](const QString& accountId) {
        if (accountId == id())
            Q_EMIT favouritesChanged();
    });
}

CatalogKeeper& AccountCatalog::keeper() const {
    return m_desk.catalog();
}

QString AccountCatalog::id() const {
    return m_desk.id();
}

QString AccountCatalog::name() const {
    return m_desk.account().name;
}

QString AccountCatalog::currency() const {
    return m_desk.currency();
}

CatalogPtr AccountCatalog::catalog() const {
    return keeper().catalog();
}

CatalogNewsPtr AccountCatalog::news() const {
    return keeper().news();
}

Timestamp AccountCatalog::fetchedAt() const {
    return keeper().fetchedAt();
}

QList<CatalogSource::Gap> AccountCatalog::gaps() const {
    return keeper().catalog() ? QList<Gap>() : QList<Gap>{{{}, m_failure}};
}

CatalogKeeper::Phase AccountCatalog::phase() const {
    return keeper().phase();
}

qint64 AccountCatalog::receivedBytes() const {
    return keeper().receivedBytes();
}

void AccountCatalog::refresh() {
    keeper().refresh();
}

void AccountCatalog::stopRefresh() {
    keeper().stopRefresh();
}

QList<CatalogSource::Faults> AccountCatalog::faults() const {
    const ReplyFaults& faults = keeper().faults();
    return faults == ReplyFaults() ? QList<Faults>() : QList<Faults>{{{}, faults}};
}

QList<CatalogSource::Question> AccountCatalog::questions() const {
    const auto shrink = keeper().shrink();
    return shrink ? QList<Question>{{id(), {}, *shrink, keeper().faults().unread}} : QList<Question>();
}

void AccountCatalog::answer(const QString& accountId, bool takesNew) {
    if (accountId != id())
        return;
    if (takesNew)
        keeper().takeShrunk();
    else
        keeper().keepOld();
}

int AccountCatalog::unseen() const {
    return keeper().unseen();
}

void AccountCatalog::markSeen() {
    keeper().markSeen();
}

QSet<QString> AccountCatalog::favourites() const {
    const QStringList ids = m_settings.favourites(id());
    return {ids.begin(), ids.end()};
}

void AccountCatalog::setFavourite(const QString& key, bool favourite) {
    ::setFavourite(m_settings, id(), key, favourite);
}

void setFavourite(Settings& settings, const QString& accountId, const QString& serviceId, bool favourite) {
    QStringList favourites = settings.favourites(accountId);
    favourites.removeAll(serviceId);
    if (favourite)
        favourites.append(serviceId);
    settings.setFavourites(accountId, favourites);
}
