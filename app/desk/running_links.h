// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QHash>
#include <QObject>

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
    };

    /// ledger must outlive this object.
    RunningLinks(Ledger& ledger, QString accountId, QObject* parent = nullptr);
    /// Reads the unfinished orders from the ledger and follows it from then on.
    void start();
    /// The newest unfinished order of this service whose link is the same by linkKey().
    [[nodiscard]] std::optional<Running> find(const QString& serviceId, const QString& link) const;

Q_SIGNALS:
    void changed();

private:
    void follow(const QList<OrderKey>& keys);
    void keep(const Order& order);

    Ledger& m_ledger;
    QString m_accountId;
    QHash<OrderKey, QString> m_places;                 ///< where an order stands in m_running
    QHash<QString, QMap<OrderKey, Running>> m_running; ///< by service and link key
};
