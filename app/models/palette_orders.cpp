// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_orders.h"

#include "store/ledger.h"

using namespace std::chrono_literals;

namespace {

constexpr auto rest = 40ms;
constexpr qsizetype shortest = 2;

} // namespace

PaletteOrders::PaletteOrders(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &PaletteOrders::read);
}

void PaletteOrders::ask(const QString& text) {
    stop();
    m_text = text.trimmed();
    m_asking = m_text.size() >= shortest;
    if (m_asking)
        m_soon.start();
}

void PaletteOrders::stop() {
    ++m_job;
    m_soon.stop();
    m_asking = false;
}

void PaletteOrders::read() {
    const quint64 job = m_job;
    OrdersQuery query;
    query.text = m_text;
    whenDone(m_ledger.orderKeys(query, 0, most), this, [this, job](const Stored<QList<OrderKey>>& keys) {
        if (job != m_job)
            return;
        if (!keys || keys.value().isEmpty())
            return answer(job, {});
        whenDone(m_ledger.orders(keys.value()), this, [this, job](const Stored<QList<Order>>& orders) {
            answer(job, orders ? orders.value() : QList<Order>());
        });
    });
}

void PaletteOrders::answer(quint64 job, const QList<Order>& orders) {
    if (job != m_job)
        return;
    m_asking = false;
    QList<PaletteEntry> entries;
    for (const Order& order : orders)
        entries.append(paletteOrder(order));
    Q_EMIT found(entries);
}
