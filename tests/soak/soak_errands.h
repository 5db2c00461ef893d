// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak_life.h"
#include "soak_page.h"

#include "desk/order_asking.h"

#include <QObject>

#include <memory>

/// What a person clicks among the orders: cancels of some that run and of all that never end, refills of some that are
/// completed, and once more what was not sent.
class SoakErrands final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoakErrands)

public:
    SoakErrands(SoakLife& life, SoakPage& page, QObject* parent = nullptr);

    void run();
    void sendAgain();
    /// Orders that never end by themselves.
    void cancelEndless();

private:
    using Facet = OrdersQuery::Facet;
    void ask(Ask what, Facet facet, const QString& service, int offset, int most);

    SoakLife& m_life;
    SoakPage& m_page;
    SoakDice m_dice;
    std::unique_ptr<OrderAsking> m_refilling;
    std::unique_ptr<OrderAsking> m_canceling;
};
