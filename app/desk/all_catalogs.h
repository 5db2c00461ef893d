// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catalog_source.h"
#include "desk/catalog_uniter.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class AccountDesk;
class Desk;
class Settings;

/// The catalogs of all accounts of a Desk as one, always as they are now: made anew, beside the GUI's thread, when a
/// catalog, a name or a currency changes and when accounts come and go. Accounts without a catalog are gaps(). Asks all
/// providers; one that fails is told by its account's name.
class AllCatalogs final : public CatalogSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AllCatalogs)

public:
    /// Both must outlive this object.
    AllCatalogs(Desk& desk, Settings& settings, QObject* parent = nullptr);

    /// False while catalogs that are there are not united yet for the first time.
    [[nodiscard]] bool isReady() const;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isOfSeveral() const override { return true; }
    [[nodiscard]] QString currency() const override;
    [[nodiscard]] CatalogPtr catalog() const override { return m_uniter.catalog(); }
    [[nodiscard]] CatalogNewsPtr news() const override { return m_uniter.news(); }
    [[nodiscard]] Timestamp fetchedAt() const override;
    [[nodiscard]] QList<Gap> gaps() const override;
    [[nodiscard]] CatalogKeeper::Phase phase() const override;
    [[nodiscard]] qint64 receivedBytes() const override;
    void refresh() override;
    void stopRefresh() override;
    [[nodiscard]] QList<Faults> faults() const override;
    [[nodiscard]] QList<Question> questions() const override;
    void answer(const QString& accountId, bool takesNew) override;
    [[nodiscard]] int unseen() const override;
    void markSeen() override;
    [[nodiscard]] QSet<QString> favourites() const override;
    void setFavourite(const QString& key, bool favourite) override;

private:
    struct Member final {
        QString id;
        QString name; ///< told apart
        QPointer<AccountDesk> desk;
        QString failure = {}; ///< of its last refresh, in words
    };
    void follow();
    void listen(AccountDesk& desk);
    void unite();
    void tellRefreshing();
    void fail(const QString& accountId, const QString& why);
    /// Keepers of all members, with the member.
    void each(const std::function<void(const Member&, CatalogKeeper&)>& does) const;

    Desk& m_desk;
    Settings& m_settings;
    std::vector<Member> m_members;
    CatalogUniter m_uniter;
    QTimer m_soon; ///< a catalog and its news come one after the other
    bool m_refreshing = false;
};
