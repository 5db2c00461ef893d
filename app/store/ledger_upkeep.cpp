// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_upkeep.h"

#include "store/ledger.h"
#include "store/ledger_core.h"
#include "store/order_pace.h"
#include "store/order_search_index.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

// A step of 2,000 orders takes some 20 ms: so long may an order that is placed meanwhile wait.
constexpr int ordersAtOnce = 2'000;
constexpr int lateAtOnce = 200;
// Orders are fed when none was added for so long: a list that is being placed is not to wait for this, every order has
// its id by then, and many share a write. What is not fed is looked through, so it must not become too much.
constexpr auto feedDelay = 3s;
constexpr auto longestDelay = 30s;
constexpr auto latePause = 1min;

} // namespace

LedgerUpkeep::LedgerUpkeep(Ledger& ledger, LedgerCore& core)
    : m_core(core)
    , m_services(ledger, core) {
    connect(this, &LedgerUpkeep::fed, &m_services, &ServiceUpkeep::feed); // finding comes first
    m_feedSoon.setSingleShot(true);
    m_feedSoon.setInterval(feedDelay);
    m_lateSoon.setInterval(latePause);
    connect(&m_feedSoon, &QTimer::timeout, this, &LedgerUpkeep::feed);
    connect(&m_feedSoon, &QTimer::timeout, this, &LedgerUpkeep::markLate, Qt::SingleShotConnection);
    connect(&m_lateSoon, &QTimer::timeout, this, &LedgerUpkeep::markLate);
    const auto feedLater = [this] {
        if (!m_started)
            return;
        if (!m_feedSoon.isActive())
            m_waiting.start();
        if (!m_feedSoon.isActive() || !m_waiting.hasExpired(std::chrono::milliseconds(longestDelay).count()))
            m_feedSoon.start();
    };
    connect(&ledger, &Ledger::ordersAdded, this, feedLater);
}

void LedgerUpkeep::start() {
    m_started = true;
    m_services.start();
    m_lateSoon.start();
    m_waiting.start();
    m_feedSoon.start(); // what pages ask at once comes first
}

void LedgerUpkeep::stop() {
    m_started = false;
    m_services.stop();
    m_feedSoon.stop();
    m_lateSoon.stop();
}

void LedgerUpkeep::feed() {
    if (!m_started || m_feeding)
        return;
    m_feeding = true;
    whenDone(m_core.write([](LedgerWrite& write) { return feedSearch(write, ordersAtOnce); }), this,
             [this](const Stored<bool>& more) {
                 m_feeding = false;
                 m_fed = more && !more.value();
                 if (!more)
                     stop();
                 else if (more.value())
                     feed();
                 else
                     Q_EMIT fed();
             });
}

void LedgerUpkeep::markLate() {
    if (!m_started)
        return;
    whenDone(m_core.write([](LedgerWrite& write) { return writeLate(write, lateAtOnce); }), this,
             [this](const Stored<int>& marked) {
                 if (!marked)
                     stop();
                 else if (marked.value() == lateAtOnce)
                     markLate();
             });
}
