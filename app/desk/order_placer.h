// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "store/ledger.h"

#include <QHash>
#include <QObject>
#include <QSet>

/// Places orders of one account, at most once each: intent on disk, then one `add`, then the outcome on disk
/// (design.md, "Placing an order"). Never re-sends by itself.
class OrderPlacer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderPlacer)

public:
    /// api and ledger must outlive this object.
    OrderPlacer(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// A number for this wish, carried by the signals.
    quint64 place(const CheckedOrder& order);
    /// A person sends a `not sent` or `rejected` order once more.
    quint64 sendAgain(const Order& order);
    /// Sends an order that is already written down as `sending`, by a list (BulkBook::beginNext).
    quint64 placeBegun(OrderKey key, const OrderParameters& parameters);
    [[nodiscard]] bool isBusy() const { return !m_running.isEmpty() || !m_waiting.isEmpty(); }

Q_SIGNALS:
    /// A wish got no order id: why, as a value. Its finished() follows.
    void failed(quint64 wish, const ApiError& error);
    /// Written down and on its way.
    void recorded(quint64 wish, OrderKey key);
    /// Why an order is not placed, before finished() tells what became of it.
    void refused(quint64 wish, const ApiError& error);
    /// The end of a wish, durable in the ledger. text: order id when placed, else words for people.
    void finished(quint64 wish, OrderKey key, Placement placement, const QString& text);
    /// The intent could not be written: nothing was sent.
    void notRecorded(quint64 wish, const LedgerError& error);
    /// The provider took the order, but its id could not be written: it must be shown and kept by a person.
    void outcomeNotRecorded(quint64 wish, OrderKey key, const QString& orderId, const LedgerError& error);

private:
    struct Wish {
        quint64 number = 0;
        OrderKey key = 0;
    };
    void onRecorded(quint64 wish, const Stored<OrderKey>& key, const OrderParameters& parameters);
    void onPlaced(RequestToken token, const QString& orderId);
    void onFailed(const ApiFailure& failure);

    ApiService& m_api;
    Ledger& m_ledger;
    QString m_accountId;
    quint64 m_lastWish = 0;
    QHash<RequestToken, Wish> m_running; ///< sent, not answered
    QSet<quint64> m_waiting;             ///< wishes whose intent is being written
};
