// SPDX-License-Identifier: GPL-3.0-or-later
// Who the accounts are, and what becomes of their catalogs.
#include "desk/all_catalogs.h"

#include "desk/desk.h"
#include "store/account_names.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

AllCatalogs::AllCatalogs(Desk& desk, Settings& settings, QObject* parent)
    : CatalogSource(parent)
    , m_desk(desk)
    , m_settings(settings) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &AllCatalogs::unite);
    connect(&m_uniter, &CatalogUniter::catalogChanged, this, [this] {
        Q_EMIT catalogChanged();
        Q_EMIT gapsChanged();
    });
    connect(&m_uniter, &CatalogUniter::newsChanged, this, &CatalogSource::newsChanged);
    connect(&m_desk, &Desk::accountsChanged, this, &AllCatalogs::follow);
    connect(&m_desk, &Desk::currentChanged, this, &AllCatalogs::follow); // also after the first desks were opened
    connect(&m_desk, &Desk::reopened, this, &AllCatalogs::follow);
    connect(&m_settings, &Settings::favouritesChanged, this, &CatalogSource::favouritesChanged);
    follow();
    unite();
}

bool AllCatalogs::isReady() const {
    return catalog() || !m_uniter.isUniting();
}

void AllCatalogs::follow() {
    const QList<AccountSettings> accounts = m_desk.accounts();
    const QStringList names = namesToldApart(accounts);
    std::vector<Member> before = std::exchange(m_members, {});
    for (qsizetype at = 0; at < accounts.size(); ++at) {
        AccountDesk* desk = m_desk.account(accounts.at(at).id);
        if (!desk)
            continue;
        const auto known =
            std::find_if(before.begin(), before.end(), [desk](const Member& member) { return member.desk == desk; });
        if (known == before.end()) {
            listen(*desk);
            m_members.push_back({desk->id(), names.at(at), desk});
        } else {
            m_members.push_back({known->id, names.at(at), std::exchange(known->desk, nullptr), known->failure});
        }
    }
    for (const Member& left : before) {
        if (left.desk) {
            left.desk->disconnect(this);
            left.desk->catalog().disconnect(this);
        }
    }
    m_soon.start();
    tellRefreshing();
    Q_EMIT faultsChanged();
    Q_EMIT questionsChanged();
    Q_EMIT gapsChanged();
}

void AllCatalogs::listen(AccountDesk& desk) {
    auto& keeper = desk.catalog();
    const QString id = desk.id();
    const auto uniteSoon = [this] { m_soon.start(); };
    connect(&desk, &AccountDesk::currencyChanged, this, uniteSoon);
    connect(&keeper, &CatalogKeeper::catalogChanged, this, uniteSoon);
    connect(&keeper, &CatalogKeeper::newsChanged, this, [this, uniteSoon] {
        uniteSoon();
        Q_EMIT newsChanged(); // looked at or not may be all that changed
    });
    connect(&keeper, &CatalogKeeper::refreshingChanged, this, [this, id](bool refreshing) {
        if (refreshing)
            fail(id, {});
        tellRefreshing();
    });
    connect(&keeper, &CatalogKeeper::progressChanged, this, &CatalogSource::progressChanged);
    connect(&keeper, &CatalogKeeper::refreshFailed, this, [this, id](const ApiError& error) {
        fail(id, errorText(error));
        for (const Member& member : m_members) {
            if (member.id == id)
                Q_EMIT refreshFailed(member.name, member.failure);
        }
    });
    connect(&keeper, &CatalogKeeper::refreshStopped, this, [this, id] { fail(id, tr("The refresh was stopped.")); });
    connect(&keeper, &CatalogKeeper::faultsChanged, this, &CatalogSource::faultsChanged);
    connect(&keeper, &CatalogKeeper::shrinkChanged, this, &CatalogSource::questionsChanged);
}

void AllCatalogs::unite() {
    m_soon.stop();
    std::vector<CatalogPart> parts;
    each([&parts](const Member& member, const CatalogKeeper& keeper) {
        if (keeper.catalog())
            parts.push_back({{member.id, member.name, member.desk->currency()}, keeper.catalog(), keeper.news()});
    });
    m_uniter.unite(parts);
}

void AllCatalogs::tellRefreshing() {
    if (m_refreshing == isRefreshing())
        return;
    m_refreshing = !m_refreshing;
    Q_EMIT refreshingChanged(m_refreshing);
}

void AllCatalogs::fail(const QString& accountId, const QString& why) {
    for (Member& member : m_members) {
        if (member.id == accountId)
            member.failure = why;
    }
    Q_EMIT gapsChanged();
}

void AllCatalogs::each(const std::function<void(const Member&, CatalogKeeper&)>& does) const {
    for (const Member& member : m_members) {
        if (member.desk)
            does(member, member.desk->catalog());
    }
}
