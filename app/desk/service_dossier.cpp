// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/service_dossier.h"

#include "store/when_done.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto rest = 200ms;

} // namespace

ServiceDossier::ServiceDossier(Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_records(ledger)
    , m_book(ledger)
    , m_note(ledger, accountId)
    , m_accountId(std::move(accountId)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &ServiceDossier::readTouched);
    connect(&ledger, &Ledger::ordersAdded, this, &ServiceDossier::follow);
    connect(&ledger, &Ledger::ordersChanged, this, &ServiceDossier::follow);
}

ServiceDossier::~ServiceDossier() = default;

void ServiceDossier::setService(const QString& serviceId) {
    if (serviceId == m_serviceId)
        return;
    // Rows are gone through faster than a long record is read: those not begun are not read at all.
    for (QFuture<void>& asked : m_asked)
        asked.cancel();
    m_asked.clear();
    m_serviceId = serviceId;
    m_record.reset();
    m_prices.reset();
    m_touched.clear();
    m_soon.stop();
    m_soon.setInterval(rest);
    m_readingRecord = false;
    m_note.open(serviceId);
    if (!serviceId.isEmpty()) {
        readPrices();
        readRecord();
    }
    Q_EMIT changed();
}

template <typename T, typename Then>
void ServiceDossier::ask(const QFuture<Stored<T>>& future, Then then) {
    m_asked.removeIf([](const QFuture<void>& asked) { return asked.isFinished(); });
    m_asked.append(QFuture<void>(future));
    whenDone(future, this, [service = m_serviceId, this, then](const Stored<T>& answer) {
        if (service == m_serviceId)
            then(answer);
    });
}

void ServiceDossier::readPrices() {
    if (m_serviceId.isEmpty())
        return;
    ask(m_book.prices(m_accountId, m_serviceId), [this](const Stored<QList<PricePoint>>& prices) {
        if (!prices || m_prices == prices.value())
            return;
        m_prices = prices.value();
        Q_EMIT changed();
    });
}

void ServiceDossier::readRecord() {
    beginRecord();
    ask(m_records.record(m_accountId, m_serviceId), [this](const Stored<ServiceRecord>& record) {
        endRecord(record ? std::optional(record.value()) : std::nullopt);
    });
}

void ServiceDossier::follow(const QList<OrderKey>& keys) {
    if (m_serviceId.isEmpty())
        return;
    for (const OrderKey key : keys)
        m_touched.insert(key);
    if (!m_readingRecord && !m_soon.isActive())
        m_soon.start();
}

void ServiceDossier::readTouched() {
    if (m_serviceId.isEmpty() || m_readingRecord || m_touched.isEmpty())
        return;
    beginRecord();
    ask(m_records.recordIfAmong(m_accountId, m_serviceId, std::exchange(m_touched, {}).values()),
        [this](const Stored<std::optional<ServiceRecord>>& record) {
            endRecord(record ? record.value() : std::nullopt);
        });
}

void ServiceDossier::beginRecord() {
    m_readingRecord = true;
    m_took.start();
}

void ServiceDossier::endRecord(const std::optional<ServiceRecord>& record) {
    m_readingRecord = false;
    // A record of half a million orders takes a second to read: it must not keep the ledger busy while they go on.
    m_soon.setInterval(std::max<std::chrono::milliseconds>(rest, std::chrono::milliseconds(10 * m_took.elapsed())));
    if (!m_touched.isEmpty())
        m_soon.start();
    if (!record || m_record == record)
        return;
    m_record = record;
    Q_EMIT changed();
}
