// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

#include <QMap>

/// A row of the table service_outcomes.
struct ServiceOutcome final {
    qint64 account = 0;
    QString serviceId;
    OrderKey key = 0;
    Timestamp placedAt = 0;
    OrderStatus status = OrderStatus::Unknown;
    qint64 units = 0;
    qint64 missing = 0;
    QString charge = QStringLiteral("0");
    QString currency = {};
    std::optional<qint64> startMs = {};
    std::optional<qint64> finishMs = {};
    int refillsAsked = 0;
    int refillsDone = 0;
    int refillsRejected = 0;
    friend bool operator==(const ServiceOutcome&, const ServiceOutcome&) = default;
};

/// What a transaction changes in the tables service_figures and service_spent, collected and written once at its end.
class ServiceTally final {
public:
    void enter(const ServiceOutcome& outcome) { count(outcome, 1); }
    void leave(const ServiceOutcome& outcome) { count(outcome, -1); }
    [[nodiscard]] Stored<Done> write(Database& database) const;

private:
    struct Sums final {
        QMap<QString, qint64> columns; ///< of service_figures
        QMap<QString, Decimal> spent;  ///< by currency
    };
    void count(const ServiceOutcome& outcome, int by);

    QMap<std::pair<qint64, QString>, Sums> m_services;
};
