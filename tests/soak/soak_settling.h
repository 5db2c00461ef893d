// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak_life.h"
#include "soak_page.h"

#include <QObject>

/// A person finds out what became of the orders that may have been placed, one after the other: looks at the provider's
/// own pages (SoakWire::idsOf), lets the program find or check the id, and says that it was placed or that it was not.
/// What fails is left for the next time.
class SoakSettling final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoakSettling)

public:
    SoakSettling(SoakLife& life, SoakPage& page, QObject* parent = nullptr);

    /// Nothing happens while it is busy.
    void begin();
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    struct Task final {
        Order order;
        QString id; ///< at the provider; empty: it has none
    };
    void take(const QList<Order>& orders);
    void next();
    void find(const Task& task);
    void onFinder();
    void onChecked(OrderKey key, const FoundOrder& found);
    void onSettled(Placement placement);

    SoakLife& m_life;
    SoakPage& m_page;
    SoakDice m_dice;
    AccountDesk& m_account;
    OrderEvidence m_evidence;
    QList<Task> m_tasks; ///< the first is being settled
    bool m_busy = false;
    bool m_finding = false;
};
