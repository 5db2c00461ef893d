// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/unfinished_orders.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

/// Which links of one account have an unfinished order (being sent, placed and not final, or unconfirmed) of which
/// service: the guard against a second order for the same link. Follows the ledger; answers at once, from memory.
class RunningLinks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningLinks)

public:
    struct Running final {
        OrderKey key = 0;
        QString orderId; ///< empty while there is none
        Placement placement = Placement::Sending;
        friend bool operator==(const Running&, const Running&) = default;
    };

    /// ledger must outlive this object.
    RunningLinks(Ledger& ledger, QString accountId, QObject* parent = nullptr);
    /// Reads the unfinished orders from the ledger and follows it from then on.
    void start();
    /// An order that is about to be sent, and what became of it (text: its id, where it was placed), before the ledger
    /// tells.
    void noteSending(OrderKey key, const QString& serviceId, const QString& link);
    void noteEnd(OrderKey key, Placement placement, const QString& text);
    /// The newest unfinished order of this service (of any, where it is empty) whose link is the same by linkKey();
    /// none for an empty link. besides: an order that does not count.
    [[nodiscard]] std::optional<Running> find(const QString& serviceId, const QString& link,
                                              OrderKey besides = 0) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_places.size()); }

Q_SIGNALS:
    void changed();

private:
    void follow(const QList<OrderKey>& keys);
    void readTouched();
    void adopt(const QSet<OrderKey>& asked, const QList<UnfinishedOrder>& unfinished);
    bool keep(const UnfinishedOrder& order);
    bool forget(OrderKey key);

    UnfinishedOrders m_orders;
    Ledger& m_ledger;
    QString m_accountId;
    QHash<OrderKey, QStringList> m_places;             ///< where an order stands in m_running
    QHash<QString, QMap<OrderKey, Running>> m_running; ///< by service and link key, and by link key alone
    QSet<OrderKey> m_touched;                          ///< to be read again
    QSet<OrderKey> m_noted;                            ///< since the read under way began: newer than what it brings
    bool m_reading = false;                            ///< one read at a time: what comes meanwhile is read together
};
