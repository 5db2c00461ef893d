// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/service_upkeep.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class Ledger;
class LedgerCore;

/// What an open ledger does by itself between other writes, a few seconds after it was opened and while no order comes:
/// it marks orders that became late, and takes new orders into the search index. In small steps, so that no order waits
/// behind it; the first failure ends it until the next start.
class LedgerUpkeep final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerUpkeep)

public:
    /// Both must outlive this object; its work begins with start().
    LedgerUpkeep(Ledger& ledger, LedgerCore& core);

    void start();
    void stop();
    /// True once every order that can be found by the index is.
    [[nodiscard]] bool isFed() const { return m_fed; }
    /// What it keeps of services; starts and stops with it.
    [[nodiscard]] ServiceUpkeep& services() { return m_services; }

Q_SIGNALS:
    void fed();

private:
    void feed();
    void markLate();

    LedgerCore& m_core;
    ServiceUpkeep m_services;
    QTimer m_feedSoon;
    QElapsedTimer m_waiting; ///< the first order that is to be fed
    QTimer m_lateSoon;
    bool m_started = false;
    bool m_feeding = false;
    bool m_fed = false;
};
