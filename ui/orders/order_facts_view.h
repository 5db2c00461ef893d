// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_fact.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

/// What is known of an order: names at the left, values at the right. Words are wrapped, links shortened and whole in
/// their tooltip, values of several lines stand below their name. What a person has marked stays while it is the same.
class OrderFactsView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFactsView)

public:
    explicit OrderFactsView(Theme& theme, QWidget* parent = nullptr);

    void setFacts(const QList<OrderFact>& facts);

private:
    void addFact(const OrderFact& fact);
    void update(int at, const OrderFact& fact);

    Theme& m_theme;
    QGridLayout* m_grid;
    QList<OrderFact> m_facts;
    QList<QWidget*> m_values; ///< of each fact: a PlainLabel, or a PlainTextBox for lines
};
