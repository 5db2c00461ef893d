// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "core/order_match.h"
#include "store/order_evidence.h"

#include <QHash>
#include <QObject>

/// What a person finds out about orders of one account that may have been placed: checks an id that the person has,
/// and writes down what the person decides. Sends nothing but `status`.
class OrderInquiry final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderInquiry)

public:
    /// api and ledger must outlive this object.
    OrderInquiry(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// Asks the provider about an id; one check of an order at a time, the last one counts.
    void check(const Order& order, const QString& id);
    /// It was placed, as this order: written down with what the provider told, and watched from then on.
    void confirm(const Order& order, const OrderReport& report);
    /// It was not placed: it can be sent again by a person.
    void deny(const Order& order);

Q_SIGNALS:
    // The answer to one check.
    void checked(OrderKey key, const FoundOrder& found);
    void checkFailed(OrderKey key, const QString& id, const QString& text);
    /// An order of the ledger has this id already; nothing was asked.
    void knownAlready(OrderKey key, const QString& id, OrderKey holder);
    /// Written down for good.
    void settled(OrderKey key, Placement placement);
    void notSettled(OrderKey key, const QString& text);

private:
    struct Check final {
        Order order;
        QString id;
    };

    ApiService& m_api;
    Ledger& m_ledger;
    OrderEvidence m_evidence;
    QString m_accountId;
    QHash<RequestToken, Check> m_checks;
    QHash<OrderKey, QString> m_wanted; ///< the id last asked about for an order
};
