// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

class Button;
class ChipLabel;
class DeliveryChart;
class Ledger;
class OrderTimelineModel;
class PlainLabel;
class QGridLayout;
class TimelineView;

/// The chosen order: its figures, what happened to it, its refills, and how it was delivered.
class OrderDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderDetails)

public:
    OrderDetails(Theme& theme, Ledger& ledger, QWidget* parent = nullptr);

    void setOrder(const Order& order);
    void clear();
    [[nodiscard]] OrderKey orderKey() const { return m_order.key; }

Q_SIGNALS:
    void sendAgainRequested(const Order& order);
    void orderAgainRequested(const Order& order, bool forAnotherLink);

private:
    [[nodiscard]] QWidget* buildFacts();
    void addFact(const QString& name, const QString& value, bool selectable = false);
    void showFacts();
    void showHistory();

    Theme& m_theme;
    OrderTimelineModel* m_timeline;
    Order m_order;
    PlainLabel* m_title = nullptr;
    ChipLabel* m_status = nullptr;
    PlainLabel* m_words = nullptr;
    Button* m_sendAgain = nullptr;
    Button* m_again = nullptr;
    Button* m_anotherLink = nullptr;
    QWidget* m_factsBox = nullptr;
    QGridLayout* m_facts = nullptr;
    TimelineView* m_history;
    PlainLabel* m_refillsTitle;
    PlainLabel* m_refills;
    DeliveryChart* m_chart;
    PlainLabel* m_noChart;
};
