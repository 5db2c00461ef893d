// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_provider.h"
#include "store/ledger.h"

#include <QHash>
#include <QSet>
#include <QStringList>

/// Holds the ledger against the provider's books, order for order and to the last decimal, when all has come to its
/// end. Nobody else may have the ledger open.
class SoakBooks final {
public:
    /// forgivenRefills: ids of refills that need not be known.
    SoakBooks(const PracticeProvider& provider, QString ledgerFile, Decimal startingBalance,
              QSet<QString> forgivenRefills)
        : m_provider(provider)
        , m_file(std::move(ledgerFile))
        , m_starting(startingBalance)
        , m_forgiven(std::move(forgivenRefills)) {}

    /// What does not agree, in words: at most `most` of them. Prints what was compared.
    [[nodiscard]] QStringList compare();

    static constexpr qsizetype most = 30;

private:
    void say(const QString& words);
    void readLedger(Ledger& ledger);
    void compareOrders();
    void compareOrder(const PracticeOrderView& theirs, const Order& ours);
    void compareRefills(Ledger& ledger);
    void compareMoney();
    void checkFile();
    [[nodiscard]] QStringList asked(const QString& sql);

    const PracticeProvider& m_provider;
    QString m_file;
    Decimal m_starting;
    QSet<QString> m_forgiven;
    QStringList m_problems;
    QHash<QString, Order> m_placed; ///< by the provider's id
    QHash<QString, Placement> m_links;
    QMap<Placement, int> m_counts;
    QMap<QString, int> m_statuses;
    Decimal m_sum; ///< of the ledger's charges
};
