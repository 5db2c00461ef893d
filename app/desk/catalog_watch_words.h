// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_news.h"

#include <QCoreApplication>

/// What changed about services that concern a person, in words. Provider's texts in them are untrusted plain text.
class CatalogWatchWords final {
    Q_DECLARE_TR_FUNCTIONS(CatalogWatch)

public:
    /// One service that concerns a person, and what changed about it; at least one.
    struct Concern final {
        QString serviceId;
        bool favourite = false; ///< else it has orders that are under way
        bool perThousand = true;
        QList<ServiceChange> changes;
    };

    explicit CatalogWatchWords(QString currency)
        : m_currency(std::move(currency)) {}

    [[nodiscard]] QString sentence(const QList<Concern>& concerns) const;

private:
    [[nodiscard]] QString ofOne(const Concern& concern) const;
    [[nodiscard]] QString ofManyChanges(const Concern& concern) const;
    [[nodiscard]] QString favouriteSentence(const Concern& concern, const ServiceChange& change) const;
    [[nodiscard]] QString runningSentence(const Concern& concern, const ServiceChange& change) const;
    [[nodiscard]] QString rates(const Concern& concern, const ServiceChange& change) const;
    [[nodiscard]] static QString limits(const QString& range);
    [[nodiscard]] static QString word(ServiceChangeKind kind);

    QString m_currency;
};
