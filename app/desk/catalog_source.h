// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catalog_keeper.h"

#include <QSet>

/// A catalog to look through, whoever's it is: an account's (account_catalog.h) or that of all of them together
/// (all_catalogs.h). Services are told by Catalog::key().
class CatalogSource : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogSource)

public:
    using QObject::QObject;

    /// What a reply brought that could not be read. account: its name; empty where the catalog is one account's.
    struct Faults final {
        QString account;
        ReplyFaults faults;
    };
    /// A catalog that lost most of its services waits for a yes or no.
    struct Question final {
        QString accountId;
        QString account; ///< as in Faults
        CatalogKeeper::Shrink shrink;
        int unread = 0; ///< entries of the reply that could not be read
    };
    /// An account without a catalog, and why in words; nothing while it is still on its way.
    struct Gap final {
        QString account; ///< as in Faults
        QString why;
    };

    /// Of what is remembered about it, as an account's id is.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual bool isOfSeveral() const = 0;
    [[nodiscard]] virtual QString currency() const = 0; ///< of all rates; empty where they may differ

    [[nodiscard]] virtual CatalogPtr catalog() const = 0;  ///< null before the first
    [[nodiscard]] virtual CatalogNewsPtr news() const = 0; ///< of that catalog; may be null
    [[nodiscard]] virtual Timestamp fetchedAt() const = 0; ///< of its oldest part
    [[nodiscard]] virtual QList<Gap> gaps() const = 0;

    [[nodiscard]] virtual CatalogKeeper::Phase phase() const = 0;
    [[nodiscard]] bool isRefreshing() const { return phase() != CatalogKeeper::Phase::Idle; }
    [[nodiscard]] virtual qint64 receivedBytes() const = 0;
    virtual void refresh() = 0;
    virtual void stopRefresh() = 0;

    [[nodiscard]] virtual QList<Faults> faults() const = 0; ///< of the last replies, where there are any
    [[nodiscard]] virtual QList<Question> questions() const = 0;
    virtual void answer(const QString& accountId, bool takesNew) = 0;

    [[nodiscard]] virtual int unseen() const = 0; ///< services that changed since a person looked
    virtual void markSeen() = 0;
    [[nodiscard]] virtual QSet<QString> favourites() const = 0; ///< keys
    virtual void setFavourite(const QString& key, bool favourite) = 0;

Q_SIGNALS:
    void catalogChanged();
    void newsChanged(); ///< or unseen()
    void refreshingChanged(bool refreshing);
    void progressChanged();
    /// account: as in Faults. The others, where there are others, go on.
    void refreshFailed(const QString& account, const QString& why);
    void refreshStopped();
    void faultsChanged();
    void questionsChanged();
    void gapsChanged();
    void favouritesChanged();
};

/// The key under which a catalog, an account's or one of several, has the account's service.
[[nodiscard]] inline QString keyIn(const Catalog& catalog, const QString& accountId, const QString& serviceId) {
    return catalog.accounts().empty() ? serviceId : Catalog::keyOf(accountId, serviceId);
}

/// The same, for a service as a catalog gave it.
[[nodiscard]] inline QString keyOf(const Service& service) {
    return service.accountId.isEmpty() ? service.id : Catalog::keyOf(service.accountId, service.id);
}
