// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QObject>

#include <functional>
#include <memory>

/// Orders in the order of their keys for a thread that writes them into a file: pages are read ahead on the ledger's
/// reading thread, so that a few hundred orders are in memory however many are written, and nobody else waits long.
class OrderFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFeed)

public:
    static constexpr qsizetype page = 250;

    /// ledger must outlive this object.
    OrderFeed(Ledger& ledger, const QList<OrderKey>& keys, QObject* parent = nullptr);
    /// Whoever waits for an order is told that there are no more.
    ~OrderFeed() override;

    /// The order of a row, nothing where there is none any more. For one thread, not this object's; rows ascending,
    /// each once; waits until it is read. Outlives this object.
    [[nodiscard]] std::function<std::optional<Order>(qint64 row)> orders() const;
    /// Why they could not be read, in words; for any thread.
    [[nodiscard]] std::function<QString()> problem() const;

private:
    class Channel;

    void readNext();

    Ledger& m_ledger;
    QList<OrderKey> m_keys;
    qsizetype m_asked = 0;
    std::shared_ptr<Channel> m_channel;
};
