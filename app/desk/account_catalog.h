// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catalog_source.h"
#include "store/settings.h"

class AccountDesk;

/// The catalog of one account.
class AccountCatalog final : public CatalogSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountCatalog)

public:
    /// Both must outlive this object.
    AccountCatalog(AccountDesk& desk, Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isOfSeveral() const override { return false; }
    [[nodiscard]] QString currency() const override;
    [[nodiscard]] CatalogPtr catalog() const override;
    [[nodiscard]] CatalogNewsPtr news() const override;
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
    [[nodiscard]] CatalogKeeper& keeper() const;

    AccountDesk& m_desk;
    Settings& m_settings;
    QString m_failure; ///< why there is no catalog yet, in words
};

/// Adds or takes away one of the account's favourites.
void setFavourite(Settings& settings, const QString& accountId, const QString& serviceId, bool favourite);
