// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_books.h"

#include <QSet>

#include <functional>
#include <queue>
#include <utility>
#include <vector>

/// Lets the orders of the books live: at their moments they end, are canceled, give money back, and bring forth the
/// runs and posts of drip-feed orders and subscriptions. Moments are handled in their order, however long nobody asked,
/// so that the books depend on the clock alone. Books and catalog are not owned and must outlive it.
class PracticeLife final {
public:
    PracticeLife(PracticeBooks& books, const PracticeCatalog& catalog, quint32 seed);

    /// Brings the books to the moment; moments that lie back change nothing.
    void settle(qint64 now);
    [[nodiscard]] qint64 now() const { return m_now; }

    /// Puts an order with its next free id into the books and takes its charge from the balance.
    void accept(const PracticeOrder& order);
    /// The order ends at the moment, unless it has by then.
    void cancelLater(PracticeOrder& order, qint64 moment);
    /// Whether an order of the service for the link is still under way.
    [[nodiscard]] bool isActive(qint64 service, const QString& link) const {
        return m_active.contains({service, link});
    }

private:
    using Event = std::pair<qint64, qint64>; ///< moment, order id

    void schedule(const PracticeOrder& order);
    void handle(qint64 id, qint64 moment);
    void finishPlain(qint64 id, qint64 moment);
    void childFinished(qint64 parentId, const Decimal& moneyBack);
    void bringForth(qint64 parentId, qint64 moment);
    void stopDrip(qint64 id, qint64 moment);
    void finishDrip(PracticeOrder& parent);
    void endSubscription(PracticeOrder& order, PracticeStatus status);
    void close(PracticeOrder& order, PracticeStatus status, qint64 remains);
    void giveBack(PracticeOrder& order, const Decimal& amount);

    PracticeBooks& m_books;
    const PracticeCatalog& m_catalog;
    quint32 m_seed;
    qint64 m_now = 0;
    QSet<std::pair<qint64, QString>> m_active;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
};
