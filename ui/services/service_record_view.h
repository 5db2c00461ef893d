// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/service_record.h"
#include "ui/theme/theme.h"

#include <QWidget>

class Button;
class FactGrid;
class PlainLabel;

/// A person's own record with a service, in words, with the ways to its orders.
class ServiceRecordView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceRecordView)

public:
    explicit ServiceRecordView(Theme& theme, QWidget* parent = nullptr);

    /// Nothing while it is not known.
    void setRecord(const std::optional<ServiceRecord>& record, Timestamp now);

Q_SIGNALS:
    void ordersAsked();
    void orderAsked(OrderKey key);

private:
    OrderKey m_last = 0;
    PlainLabel* m_words;
    PlainLabel* m_unfinished;
    FactGrid* m_figures;
    Button* m_orders;
    Button* m_lastOrder;
};
