// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_table.h"

#include "models/order_words.h"
#include "models/orders_model.h"
#include "models/time_text.h"
#include "ui/kit/data_table.h"
#include "ui/kit/shared_room.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace {

constexpr int linkWidth = 112;
constexpr int chipRoom = 28; ///< of the icon, and around; the words are smaller than those measured
constexpr Timestamp day = 86'400'000;

// Of a column whose words are known, in whatever language.
int widthFor(const DataTable& table, const QStringList& words, int around, int least) {
    int widest = 0;
    for (const QString& word : words)
        widest = std::max(widest, table.fontMetrics().horizontalAdvance(word));
    return std::max(least, widest + around + 2 * CellDelegate::padding);
}

QStringList statuses() {
    QStringList words;
    Order order;
    for (const auto placement : {Placement::Unconfirmed, Placement::NotSent, Placement::Rejected, Placement::Sending}) {
        order.placement = placement;
        words.append(orderStateText(order));
    }
    order.placement = Placement::Placed;
    for (const auto status : {OrderStatus::Pending, OrderStatus::InProgress, OrderStatus::Completed,
                              OrderStatus::Partial, OrderStatus::Canceled}) {
        order.status = status;
        words.append(orderStateText(order));
    }
    return words;
}

} // namespace

void setUpOrdersTable(DataTable& table, OrdersModel& model) {
    table.setModel(&model);
    table.setStretchColumn(OrdersModel::Service);
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    // With the service at its least all of them fit into a window of 1024.
    table.setColumns(
        {{.width = 70, .cell = Cell::Strong},
         {.width = 200},
         {.width = linkWidth, .cell = Cell::Link},
         {.width = 70},
         {.width = 100, .cell = Cell::Progress},
         {.width = 92},
         {.width = widthFor(table, statuses(), chipRoom, 124), .cell = Cell::Chip},
         {.width = 84, .cell = Cell::Muted},
         {.width = widthFor(table, {relativeTime(now, now, QLocale()), relativeTime(now - day, now, QLocale())}, 2, 76),
          .cell = Cell::Muted},
         {.width = 92, .shown = false},
         {.width = 92, .shown = false},
         {.width = 120, .shown = false}},
        OrdersModel::Placed, Qt::DescendingOrder);
    new SharedRoom(table, OrdersModel::Link, linkWidth, 3 * linkWidth);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
}
