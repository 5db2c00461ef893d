// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/balance_reading_sql.h"

using namespace Qt::StringLiterals;

namespace BalanceSql {

QString points() {
    return u"SELECT at, amount, currency FROM balances WHERE account = ? AND at > ? AND at <= ? "
           "ORDER BY at, balance_key LIMIT ?"_s;
}

QString bound() {
    return u"SELECT placed_at FROM orders WHERE account = ? AND placement = 1 AND placed_at > ? AND placed_at <= ? "
           "ORDER BY placed_at LIMIT 1 OFFSET ?"_s;
}

QString charges() {
    return u"SELECT CASE WHEN charge IS NULL OR status IN (4, 5, 6, 7) THEN expected_charge ELSE charge END, "
           "COALESCE(charge_currency, currency), service_type, "
           "(SELECT MIN(b.at) FROM balances b WHERE b.account = o.account AND b.at >= o.placed_at), "
           "COUNT(*), MIN(placed_at), MAX(placed_at), MAX(watched), MAX(changed_at) "
           "FROM orders o WHERE account = ? AND placement = 1 AND placed_at > ? AND placed_at <= ? "
           "GROUP BY 1, 2, 3, 4"_s;
}

QString running() {
    return u"SELECT COALESCE(charge, expected_charge), COALESCE(charge_currency, currency), service_type, COUNT(*), "
           "MIN(placed_at) FROM orders WHERE watched = 1 AND placement = 1 AND account = ? AND placed_at > 0 AND "
           "placed_at <= ? GROUP BY 1, 2, 3"_s;
}

QString moneyBack() {
    return u"SELECT expected_charge, charge, COALESCE(charge_currency, currency), service_type, status, remains, "
           u"units, "
           "COUNT(*), MIN(placed_at), MIN(changed_at), MAX(changed_at), "
           "(SELECT MIN(b.at) FROM balances b WHERE b.account = o.account AND b.at >= o.changed_at) AS step "
           "FROM orders o WHERE account = ? AND placement = 1 AND status IN (4, 5, 6, 7) AND changed_at > ? AND "
           "changed_at <= ? AND placed_at > 0 GROUP BY 1, 2, 3, 4, 5, 6, 7, step"_s;
}

QString unconfirmed() {
    return u"SELECT order_key, recorded_at, expected_charge, currency FROM orders WHERE account = ? AND facet = 2 AND "
           "recorded_at > ? AND recorded_at <= ? ORDER BY order_key LIMIT 1000"_s;
}

} // namespace BalanceSql
