// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery_course.h"
#include "models/roles.h"
#include "store/ledger.h"

#include <QAbstractListModel>

/// What happened to one order, oldest first, in words. Follows the ledger. Role::Time, Role::Tone.
class OrderTimelineModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTimelineModel)

public:
    explicit OrderTimelineModel(Ledger& ledger, QObject* parent = nullptr);

    /// 0 for none.
    void setOrder(OrderKey key, qint64 units);
    /// Units delivered over time, oldest first, for the chart.
    [[nodiscard]] QList<QPair<Timestamp, qint64>> delivery() const;
    /// What remained when it was told, oldest first, from the placing on; above what was ordered, too.
    [[nodiscard]] QList<RemainsPoint> remains() const;
    /// The order's refills, newest first.
    [[nodiscard]] const QList<::Refill>& refills() const { return m_refills; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    struct Row final {
        QString text;
        Tone tone = Tone::Neutral;
        Timestamp at = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };

    void load();
    void show(const QList<OrderEvent>& events);

    Ledger& m_ledger;
    OrderKey m_key = 0;
    qint64 m_units = 0;
    QList<OrderEvent> m_events;
    QList<Row> m_rows;
    QList<::Refill> m_refills;
    quint64 m_job = 0;
    bool m_reading = false;
    bool m_stale = false;
};
