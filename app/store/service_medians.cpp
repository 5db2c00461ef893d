// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_medians.h"

using namespace Qt::StringLiterals;

namespace {

struct Stale {
    qint64 account = 0;
    QString accountId;
    QString serviceId;
};

Stored<QList<Stale>> staleServices(Database& database, int most) {
    auto rows = database.execute(u"SELECT f.account, a.account_id, f.service_id FROM service_figures f JOIN accounts a "
                                 "ON a.account = f.account WHERE f.stale = 1 LIMIT ?"_s,
                                 most);
    if (!rows)
        return rows.error();
    QList<Stale> stale;
    Statement& row = rows.value();
    while (row.next())
        stale.append({row.integer(0), row.text(1), row.text(2)});
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return stale;
}

qint64 number(std::chrono::milliseconds time) {
    return time.count();
}

} // namespace

Stored<LatestTimes> latestTimes(Database& database, qint64 account, const QString& serviceId, Timestamp since) {
    auto rows = database.execute(u"SELECT start_ms, finish_ms, status, units, missing FROM service_outcomes WHERE "
                                 "account = ? AND service_id = ? AND status IN (3, 4, 5, 6, 7) AND placed_at >= ? "
                                 "ORDER BY order_key DESC LIMIT ?"_s,
                                 account, serviceId, since, ServiceFigures::latest);
    if (!rows)
        return rows.error();
    QList<qint64> starts;
    QList<qint64> finishes;
    LatestTimes times;
    bool isLast = true;
    Statement& row = rows.value();
    while (row.next()) {
        if (const auto start = row.optionalInteger(0))
            starts.append(*start);
        if (const auto finish = row.optionalInteger(1))
            finishes.append(*finish);
        if (std::exchange(isLast, false) && static_cast<OrderStatus>(row.number(2)) == OrderStatus::Partial)
            times.lastPartial = std::pair(row.integer(3), row.integer(3) - row.integer(4));
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    times.toStart = timesOf(starts);
    times.toFinish = timesOf(finishes);
    return times;
}

Stored<QList<std::pair<QString, QString>>> writeMedians(LedgerWrite& write, int most) {
    const auto stale = staleServices(write.database, most);
    if (!stale)
        return stale.error();
    QList<std::pair<QString, QString>> written;
    for (const Stale& service : stale.value()) {
        const auto times = latestTimes(write.database, service.account, service.serviceId);
        if (!times)
            return times.error();
        const ServiceTimes& start = times.value().toStart;
        const ServiceTimes& finish = times.value().toFinish;
        auto done = write.database.execute(
            u"UPDATE service_figures SET start_orders = ?, start_median = ?, start_slowest = ?, finish_orders = ?, "
            "finish_median = ?, finish_slowest = ?, stale = 0 WHERE account = ? AND service_id = ?"_s,
            start.orders, number(start.median), number(start.slowest), finish.orders, number(finish.median),
            number(finish.slowest), service.account, service.serviceId);
        if (!done)
            return done.error();
        written.append({service.accountId, service.serviceId});
    }
    return written;
}
