// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_account.h"
#include "practice_orders.h"

/// An account with its catalog and no HTTP; the time is what the test says.
class PracticeShop final {
public:
    explicit PracticeShop(quint32 seed = 1)
        : catalog(2000, seed)
        , account(catalog, seed) {}

    /// The new order's id, or the error.
    QString add(const PracticeParameters& order) {
        const auto id = account.add(PracticeForm(order));
        return id ? QString::number(id.value()) : id.error();
    }
    /// Empty when the order is accepted.
    QString error(const PracticeParameters& order) {
        const auto id = account.add(PracticeForm(order));
        return id ? QString() : id.error();
    }
    QString order(qint64 service, qint64 quantity, const QString& link = QStringLiteral("https://x.example/p/1")) {
        return add({{QStringLiteral("service"), QString::number(service)},
                    {QStringLiteral("link"), link},
                    {QStringLiteral("quantity"), QString::number(quantity)}});
    }

    [[nodiscard]] PracticeStatusView status(const QString& id) const { return account.status(id).value(); }
    [[nodiscard]] QString balance() const { return account.balance().amount.toString(); }
    [[nodiscard]] QString spent() const {
        return PracticeBooks::startingBalance().amount.minus(account.balance().amount).value().toString();
    }

    PracticeCatalog catalog;
    PracticeAccount account;
};
