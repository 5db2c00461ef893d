// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_evidence.h"

#include <QObject>

#include <optional>

class Ledger;

/// The orders of one account that may have been placed, newest first, and the evidence for the one that is looked at.
/// That one stays in sight when it is settled, until another is chosen. Follows the ledger while it is active.
class UnconfirmedOrders final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnconfirmedOrders)

public:
    /// ledger must outlive this object.
    explicit UnconfirmedOrders(Ledger& ledger, QObject* parent = nullptr);

    void setAccount(const QString& accountId);
    /// Reads and follows the ledger from now on, or no longer.
    void setActive(bool active);

    /// 0: the newest one.
    void choose(OrderKey key);
    [[nodiscard]] OrderKey current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_keys.size()); }
    /// Where the one that is looked at stands, 0 for the newest; -1 when it is settled.
    [[nodiscard]] int place() const { return static_cast<int>(m_keys.indexOf(m_current)); }
    [[nodiscard]] OrderKey next() const;     ///< older; 0 where there is none
    [[nodiscard]] OrderKey previous() const; ///< newer; 0 where there is none
    /// Of the one that is looked at; nothing while it is read for the first time.
    [[nodiscard]] const std::optional<Evidence>& evidence() const { return m_evidence; }
    /// Compares with the newest balance from now on, until another order is chosen.
    void compareNewestBalance();

Q_SIGNALS:
    void changed();
    /// The ledger could not be read; words for people.
    void readFailed(const QString& text);

private:
    void refresh();
    void takeKeys(const QList<OrderKey>& keys);
    void readEvidence();
    void finishRead();

    Ledger& m_ledger;
    OrderEvidence m_reader;
    QString m_accountId;
    QList<OrderKey> m_keys;
    int m_lastPlace = 0; ///< of the current one, before it was settled
    OrderKey m_current = 0;
    std::optional<Evidence> m_evidence;
    OrderEvidence::After m_after = OrderEvidence::After::First;
    quint64 m_job = 0;
    bool m_active = false;
    bool m_reading = false;
    bool m_stale = false;
};
