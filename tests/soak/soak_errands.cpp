// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_errands.h"

#include "soak_shopping.h"

#include "store/when_done.h"

#include <algorithm>

namespace {

constexpr int few = 4;

} // namespace

SoakErrands::SoakErrands(SoakLife& life, SoakPage& page, QObject* parent)
    : QObject(parent)
    , m_life(life)
    , m_page(page)
    , m_dice(page) {}

void SoakErrands::run() {
    if (m_dice.oneIn(6))
        cancelEndless();
    else if (m_dice.oneIn(2))
        ask(Ask::Cancel, Facet::InProgress, {}, static_cast<int>(m_dice.between(0, 40)), few);
    if (m_dice.oneIn(2))
        ask(Ask::Refill, Facet::Completed, {}, static_cast<int>(m_dice.between(0, 400)), few);
}

void SoakErrands::cancelEndless() {
    ask(Ask::Cancel, Facet::InProgress, SoakShopping::neverFinishes, 0, 100);
}

void SoakErrands::sendAgain() {
    OrdersQuery notSent;
    notSent.accountId = m_life.account().id();
    notSent.facet = Facet::NotSent;
    whenDone(m_life.ledger.orderKeys(notSent, 0, few), this, [this](const Stored<QList<OrderKey>>& keys) {
        whenDone(m_life.ledger.orders(keys.value()), this, [this](const Stored<QList<Order>>& orders) {
            for (const Order& order : orders.value())
                m_life.account().placer().sendAgain(order);
        });
    });
}

void SoakErrands::ask(Ask what, Facet facet, const QString& service, int offset, int most) {
    auto& asking = what == Ask::Refill ? m_refilling : m_canceling;
    if (asking && asking->isRunning())
        return;
    OrdersQuery query;
    query.accountId = m_life.account().id();
    query.facet = facet;
    query.serviceId = service;
    whenDone(m_life.ledger.orderKeys(query, offset, most), this, [this, what](const Stored<QList<OrderKey>>& keys) {
        auto& begun = what == Ask::Refill ? m_refilling : m_canceling;
        if (keys.value().isEmpty() || (begun && begun->isRunning()))
            return;
        const auto trackers = [this](const QString& accountId) -> OrderTracker* {
            AccountDesk* desk = m_life.desk.account(accountId);
            return desk != nullptr ? &desk->tracker() : nullptr;
        };
        begun = std::make_unique<OrderAsking>(m_life.ledger, trackers, what, keys.value());
        qint64& count = what == Ask::Refill ? m_page.figures.refills : m_page.figures.cancels;
        connect(begun.get(), &OrderAsking::answered, this, [&count](const AskedOrders& orders) {
            count += std::count_if(orders.cbegin(), orders.cend(),
                                   [](const AskedOrder& order) { return order.answer == AskedOrder::Answer::Taken; });
        });
        begun->start();
    });
}
