// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_import.h"

#include "store/when_done.h"

#include <algorithm>
#include <utility>

OrderImport::OrderImport(ApiService& api, Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_orders(ledger)
    , m_accountId(std::move(accountId)) {
    connect(&m_api, &ApiService::statusesReceived, this, &OrderImport::onStatuses);
    connect(&m_api, &ApiService::failed, this, &OrderImport::onFailed);
}

void OrderImport::start(const QStringList& orderIds, const QString& currency) {
    if (m_running)
        return;
    m_running = true;
    m_currency = currency;
    m_waiting = orderIds;
    m_progress = {};
    m_progress.ids = static_cast<int>(orderIds.size());
    askNext();
}

void OrderImport::stop() {
    m_waiting.clear();
}

void OrderImport::askNext() {
    Q_EMIT progressed();
    if (m_waiting.isEmpty())
        return end({});
    const QStringList ids = m_waiting.first(std::min<qsizetype>(m_waiting.size(), batch));
    m_waiting.remove(0, ids.size());
    whenDone(m_orders.known(m_accountId, ids), this, [this, ids](const Stored<QStringList>& known) {
        if (!known)
            return end(known.error().text);
        QStringList others = ids;
        for (const QString& id : known.value())
            others.removeOne(id);
        m_progress.known += known.value();
        m_progress.ended += static_cast<int>(known.value().size());
        ask(others);
    });
}

void OrderImport::ask(const QStringList& ids) {
    if (ids.isEmpty())
        return askNext();
    m_asked = ids;
    m_token = m_api.fetchStatuses(ids);
}

void OrderImport::onStatuses(RequestToken token, const StatusesReply& reports) {
    if (m_token == 0 || token != m_token)
        return;
    m_token = 0;
    QList<OrderReport> found;
    for (const QString& id : std::as_const(m_asked)) {
        const auto report = reports.constFind(id);
        if (report == reports.cend())
            refuse(id, tr("The provider did not answer about this order."));
        else if (!*report)
            refuse(id, errorText(report->error()));
        else
            found.append(report->value());
    }
    store(found);
}

void OrderImport::onFailed(const ApiFailure& failure) {
    if (m_token == 0 || failure.token != m_token)
        return;
    m_token = 0;
    end(errorText(failure.error));
}

void OrderImport::refuse(const QString& id, const QString& words) {
    m_progress.unknown.append({id, words});
    ++m_progress.ended;
}

void OrderImport::store(const QList<OrderReport>& reports) {
    if (reports.isEmpty())
        return askNext();
    const int count = static_cast<int>(reports.size());
    whenDone(m_orders.add(m_accountId, m_currency, reports), this, [this, count](const Stored<QList<OrderKey>>& added) {
        if (!added)
            return end(added.error().text);
        m_progress.added += static_cast<int>(added.value().size());
        m_progress.ended += count;
        askNext();
    });
}

void OrderImport::end(const QString& problem) {
    m_waiting.clear();
    m_running = false;
    m_progress.problem = problem;
    Q_EMIT finished();
}
