// SPDX-License-Identifier: GPL-3.0-or-later
// What all accounts together are asked: each is, and the answers are put together.
#include "desk/all_catalogs.h"

#include "desk/account_catalog.h"
#include "desk/account_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString AllCatalogs::id() const {
    return u"all"_s; // accounts' ids are numbered or longer
}

QString AllCatalogs::name() const {
    return tr("All accounts");
}

QString AllCatalogs::currency() const {
    const CatalogPtr united = catalog();
    if (!united || united->accounts().empty())
        return {};
    const auto& accounts = united->accounts();
    const QString first = accounts.front().currency;
    return std::all_of(accounts.begin(), accounts.end(),
                       [&first](const CatalogAccount& account) { return account.currency == first; })
               ? first
               : QString();
}

Timestamp AllCatalogs::fetchedAt() const {
    Timestamp oldest = 0;
    each([&oldest](const Member&, const CatalogKeeper& keeper) {
        if (keeper.catalog() && (oldest == 0 || keeper.fetchedAt() < oldest))
            oldest = keeper.fetchedAt();
    });
    return oldest;
}

QList<CatalogSource::Gap> AllCatalogs::gaps() const {
    QList<Gap> gaps;
    each([&gaps](const Member& member, const CatalogKeeper& keeper) {
        if (!keeper.catalog())
            gaps.append({member.name, member.failure});
    });
    return gaps;
}

CatalogKeeper::Phase AllCatalogs::phase() const {
    using Phase = CatalogKeeper::Phase;
    Phase together = Phase::Idle;
    each([&together](const Member&, const CatalogKeeper& keeper) {
        if (keeper.phase() == Phase::Fetching || together == Phase::Idle)
            together = keeper.phase();
    });
    return together;
}

qint64 AllCatalogs::receivedBytes() const {
    qint64 bytes = 0;
    each([&bytes](const Member&, const CatalogKeeper& keeper) {
        if (keeper.phase() == CatalogKeeper::Phase::Fetching)
            bytes += keeper.receivedBytes();
    });
    return bytes;
}

void AllCatalogs::refresh() {
    each([](const Member&, CatalogKeeper& keeper) { keeper.refresh(); });
}

void AllCatalogs::stopRefresh() {
    if (!isRefreshing())
        return;
    each([](const Member&, CatalogKeeper& keeper) { keeper.stopRefresh(); });
    Q_EMIT refreshStopped();
}

QList<CatalogSource::Faults> AllCatalogs::faults() const {
    QList<Faults> faults;
    each([&faults](const Member& member, const CatalogKeeper& keeper) {
        if (keeper.faults() != ReplyFaults())
            faults.append({member.name, keeper.faults()});
    });
    return faults;
}

QList<CatalogSource::Question> AllCatalogs::questions() const {
    QList<Question> questions;
    each([&questions](const Member& member, const CatalogKeeper& keeper) {
        if (const auto shrink = keeper.shrink())
            questions.append({member.id, member.name, *shrink, keeper.faults().unread});
    });
    return questions;
}

void AllCatalogs::answer(const QString& accountId, bool takesNew) {
    each([&](const Member& member, CatalogKeeper& keeper) {
        if (member.id != accountId)
            return;
        if (takesNew)
            keeper.takeShrunk();
        else
            keeper.keepOld();
    });
}

int AllCatalogs::unseen() const {
    int services = 0;
    each([&services](const Member&, const CatalogKeeper& keeper) {
        if (keeper.catalog())
            services += keeper.unseen();
    });
    return services;
}

void AllCatalogs::markSeen() {
    each([](const Member&, CatalogKeeper& keeper) { keeper.markSeen(); });
}

QSet<QString> AllCatalogs::favourites() const {
    QSet<QString> keys;
    for (const Member& member : m_members) {
        const QStringList ids = m_settings.favourites(member.id);
        for (const QString& id : ids)
            keys.insert(Catalog::keyOf(member.id, id));
    }
    return keys;
}

void AllCatalogs::setFavourite(const QString& key, bool favourite) {
    for (const Member& member : m_members) {
        const QString prefix = Catalog::keyOf(member.id, {});
        if (key.startsWith(prefix))
            return ::setFavourite(m_settings, member.id, key.mid(prefix.size()), favourite);
    }
}
