// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/balance_range.h"
#include "store/balance_reading.h"
#include "ui/kit/panel.h"
#include "ui/kit/plain_label.h"

#include <array>

class Button;

/// "Does it add up?": what a balance did within a span against what the orders of the ledger say.
class BalanceCheckPanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceCheckPanel)

public:
    BalanceCheckPanel(Theme& theme, QWidget* parent = nullptr);

    void setHistory(const BalanceHistory& history, const BalanceRange& range);

Q_SIGNALS:
    /// To look into an unconfirmed order.
    void orderAsked(OrderKey key);
    /// To see what is not explained.
    void unexplainedAsked();

private:
    struct Line final {
        PlainLabel* name = nullptr;
        PlainLabel* value = nullptr;
    };
    enum Fact : int { From, TopUps, Back, Charged, NotTaken, Unexplained, Until, FactCount };
    void setFact(Fact fact, const QString& value, bool shown = true);
    void showFacts(const BalanceTotals& totals);
    void showSuspect(const QList<BalanceEvent>& events);

    std::array<Line, FactCount> m_facts;
    PlainLabel* m_title;
    QWidget* m_grid;
    PlainLabel* m_said;
    Button* m_show;
    Button* m_look;
    OrderKey m_suspect = 0;
};
