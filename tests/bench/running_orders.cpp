// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_orders.h"

namespace {

constexpr const char* orders = R"(
INSERT INTO accounts (account, account_id) VALUES (1, 'bench');
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %count - 1)
INSERT INTO orders (account, order_id, service_id, service_name, service_type, rate, currency, refill_offered,
    cancel_offered, parameters, link, units, expected_charge, placement, status, raw_status, charge, charge_currency,
    start_count, remains, charge_sort, recorded_at, placed_at, checked_at, changed_at, facet, needs_attention, watched)
SELECT 1, CAST(%first + i AS TEXT), CAST(i % 300 + 1 AS TEXT), 'Instagram Followers - Real | Max 50K | ' || (i % 300),
    'Default', '0.9', 'USD', 1, i % 2,
    '[["service","' || (i % 300 + 1) || '"],["link","https://www.instagram.com/p/' || i || '/"],["quantity","1000"]]',
    'https://www.instagram.com/p/' || i || '/', 1000, '0.9', 1, 2, 'In progress', '0.9', 'USD', i % 5000, 1000, 900000000,
    %at - 86400000 + i * 8000, %at - 86399500 + i * 8000, %at, %at - 3600000, 6, 0, 1
FROM n;
INSERT INTO order_events (order_key, number, kind, at, text)
SELECT order_key, 1, 0, recorded_at, '' FROM orders UNION ALL SELECT order_key, 2, 1, placed_at, order_id FROM orders;
INSERT INTO facet_counts SELECT 1, facet, COUNT(*) FROM orders GROUP BY facet;
INSERT INTO service_counts SELECT 1, service_id, facet, COUNT(*) FROM orders GROUP BY service_id, facet;
INSERT INTO time_counts SELECT 1, placed_at / 900000, facet, COUNT(*) FROM orders GROUP BY 2, 3;
)";

} // namespace

QByteArray fillRunningOrders(qint64 checkedAt) {
    return QByteArray(orders)
        .replace("%count", QByteArray::number(runningOrders))
        .replace("%first", QByteArray::number(firstRunningOrder))
        .replace("%at", QByteArray::number(checkedAt));
}
