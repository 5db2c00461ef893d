// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_inquiry.h"

#include "store/ledger.h"
#include "store/when_done.h"

#include <utility>

OrderInquiry::OrderInquiry(ApiService& api, Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_ledger(ledger)
    , m_evidence(ledger)
    , m_accountId(std::move(accountId)) {
    connect(&m_api, &ApiService::statusReceived, this, [this](RequestToken token, const OrderReport& report) {
        if (!m_checks.contains(token))
            return;
        const Check check = m_checks.take(token);
        if (m_wanted.value(check.order.key) != check.id)
            return;
        m_wanted.remove(check.order.key);
        OrderReport told = report;
        told.orderId = check.id;
        Q_EMIT checked(check.order.key, {told, matchOf(check.order, told)});
    });
    connect(&m_api, &ApiService::failed, this, [this](const ApiFailure& failure) {
        if (!m_checks.contains(failure.token))
            return;
        const Check check = m_checks.take(failure.token);
        if (m_wanted.value(check.order.key) != check.id)
            return;
        m_wanted.remove(check.order.key);
        Q_EMIT checkFailed(check.order.key, check.id, errorText(failure.error));
    });
}

void OrderInquiry::check(const Order& order, const QString& id) {
    m_wanted.insert(order.key, id);
    whenDone(m_evidence.known(m_accountId, {id}), this,
             [this, check = Check{order, id}](const Stored<QHash<QString, OrderKey>>& known) {
                 if (m_wanted.value(check.order.key) != check.id)
                     return;
                 if (!known) {
                     m_wanted.remove(check.order.key);
                     Q_EMIT checkFailed(check.order.key, check.id, known.error().text);
                 } else if (known.value().contains(check.id)) {
                     m_wanted.remove(check.order.key);
                     Q_EMIT knownAlready(check.order.key, check.id, known.value().value(check.id));
                 } else {
                     m_checks.insert(m_api.fetchStatus(check.id), check);
                 }
             });
}

void OrderInquiry::confirm(const Order& order, const OrderReport& report) {
    // The id first: should what was told not reach the disk, the tracker asks for it again.
    whenDone(m_ledger.recordPlaced(order.key, report.orderId), this,
             [this, key = order.key, report](const Stored<Done>& placed) {
                 if (!placed) {
                     Q_EMIT notSettled(key, placed.error().text);
                     return;
                 }
                 whenDone(m_ledger.recordStatuses(m_accountId, {report}), this,
                          [this, key](const Stored<Done>&) { Q_EMIT settled(key, Placement::Placed); });
             });
}

void OrderInquiry::deny(const Order& order) {
    whenDone(m_ledger.recordOutcome(order.key, Placement::NotSent, tr("Looked into by hand: it was not placed.")), this,
             [this, key = order.key](const Stored<Done>& done) {
                 if (done)
                     Q_EMIT settled(key, Placement::NotSent);
                 else
                     Q_EMIT notSettled(key, done.error().text);
             });
}
