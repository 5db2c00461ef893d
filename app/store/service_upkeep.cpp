// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_upkeep.h"

#include "store/ledger.h"
#include "store/ledger_core.h"
#include "store/service_medians.h"
#include "store/service_outcomes.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

// A step takes some 20 ms: so long may an order that is placed meanwhile wait.
constexpr int ordersAtOnce = 250;
constexpr int servicesAtOnce = 50;
// Orders end many a second while thousands run; a median moves slowly.
constexpr auto medianPause = 1s;

} // namespace

ServiceUpkeep::ServiceUpkeep(Ledger& ledger, LedgerCore& core)
    : m_core(core) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(medianPause);
    connect(&m_soon, &QTimer::timeout, this, &ServiceUpkeep::refresh);
    // Orders that come from a file have ended already; those that are placed cost one look.
    connect(&ledger, &Ledger::ordersAdded, this, [this] {
        if (m_fed && !m_feeding)
            m_fedSoon.start();
    });
    m_fedSoon.setSingleShot(true);
    m_fedSoon.setInterval(medianPause);
    connect(&m_fedSoon, &QTimer::timeout, this, &ServiceUpkeep::feed);
    connect(&ledger, &Ledger::ordersChanged, this, [this] {
        if (m_started && !m_soon.isActive())
            m_soon.start();
    });
}

void ServiceUpkeep::start() {
    m_started = true;
}

void ServiceUpkeep::stop() {
    m_started = false;
    m_soon.stop();
    m_fedSoon.stop();
}

void ServiceUpkeep::feed() {
    if (!m_started || m_feeding)
        return;
    m_feeding = true;
    whenDone(m_core.write([](LedgerWrite& write) { return feedOutcomes(write, ordersAtOnce); }), this,
             [this](const Stored<bool>& more) {
                 m_feeding = false;
                 if (!more)
                     return stop();
                 if (more.value())
                     return feed();
                 refresh();
                 if (!std::exchange(m_fed, true))
                     Q_EMIT fed();
             });
}

void ServiceUpkeep::refresh() {
    if (!m_started || m_refreshing)
        return;
    m_refreshing = true;
    whenDone(m_core.write([](LedgerWrite& write) { return writeMedians(write, servicesAtOnce); }), this,
             [this](const Stored<QList<Service>>& refreshed) {
                 m_refreshing = false;
                 if (!refreshed)
                     return stop();
                 if (!refreshed.value().isEmpty())
                     Q_EMIT changed(refreshed.value());
                 if (refreshed.value().size() == servicesAtOnce)
                     refresh();
             });
}
