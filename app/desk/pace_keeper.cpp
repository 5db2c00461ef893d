// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/pace_keeper.h"

#include "desk/order_tracker.h"
#include "store/when_done.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

// A service's pace moves slowly: reading it for every order that ends would be of no use.
constexpr std::chrono::milliseconds atMostEvery = 5min;

} // namespace

PaceKeeper::PaceKeeper(Ledger& ledger, QString accountId, OrderTracker& tracker, QObject* parent)
    : QObject(parent)
    , m_book(ledger)
    , m_accountId(std::move(accountId))
    , m_tracker(tracker) {
    connect(&tracker, &OrderTracker::ordersEnded, this, [this] {
        if (m_since.isValid() && m_since.hasExpired(atMostEvery.count()))
            read();
    });
}

void PaceKeeper::read() {
    m_since.start();
    whenDone(m_book.of(m_accountId), this, [this](const Stored<ServicePaces>& paces) {
        // Without it orders are watched by their age and what was seen of them.
        if (paces)
            m_tracker.setServicePaces(paces.value());
    });
}
