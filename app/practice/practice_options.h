// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "practice/practice_fault.h"

#include <QString>

#include <optional>

struct PracticeOptions final {
    quint16 port = 0;    ///< 0: any free one
    QString stateFile;   ///< empty: memory only
    double speed = 1;    ///< how many times faster than life orders live; 0: only advance() moves the clock
    int services = 2000; ///< in the catalog, those with a chosen outcome included
    quint32 seed = 1;    ///< decides the catalog and what becomes of each order
    QList<PracticeFault> faults = {};
    std::optional<Decimal> balance = {}; ///< of an account that no state file tells of; else about a hundred
};

/// An order placed with `add`. What drip-feed orders and subscriptions brought forth is part of theirs.
struct PracticeOrderView final {
    QString id;
    QString service;
    QString status; ///< the provider's word, "In progress"
    Money charge;   ///< money back taken off
    qint64 quantity = 0;
    qint64 remains = 0;
    QString link; ///< the user name, for subscriptions
};

struct PracticeRefillView final {
    QString id;
    QString order;
    QString status; ///< the provider's word
};
