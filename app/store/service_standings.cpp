// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_standings.h"

#include "store/database.h"
#include "store/order_rows.h"
#include "store/service_medians.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

// A piece takes the reader for some milliseconds; where each order is read, one of few services.
constexpr int servicesAtOnce = 100;
constexpr int servicesReadAtOnce = 40;

using Sums = QMap<QString, Decimal>;

// Facets of orders under way: pending, in progress, other. Stale times are told as those of one order: complete() makes
// them anew, as it does for few.
QString standingSql(const QString& which) {
    return u"SELECT t.*, COALESCE((SELECT recorded_at FROM orders WHERE order_key = t.last_key), 0) FROM (SELECT "
           "s.service_id, s.service_name, COALESCE(f.completed, 0), COALESCE(f.partial, 0), COALESCE(f.canceled, 0), "
           "COALESCE(f.failed, 0), COALESCE(f.units, 0), COALESCE(f.missing, 0), COALESCE(f.served_units, 0), "
           "COALESCE(f.served_missing, 0), COALESCE(f.refills_asked, 0), COALESCE(f.refills_done, 0), "
           "COALESCE(f.refills_rejected, 0), COALESCE(f.start_orders, 0), COALESCE(f.start_median, 0), "
           "COALESCE(f.start_slowest, 0), CASE WHEN f.stale = 1 THEN 1 ELSE COALESCE(f.finish_orders, 0) END, "
           "COALESCE(f.finish_median, 0), "
           "COALESCE(f.finish_slowest, 0), (SELECT COALESCE(SUM(c.orders), 0) FROM service_counts c WHERE c.account = "
           "s.account AND c.service_id = s.service_id AND c.facet IN (5, 6, 11)), (SELECT MAX(o.order_key) FROM orders "
           "o WHERE o.account = s.account AND o.service_id = s.service_id) AS last_key FROM order_services s LEFT JOIN "
           "service_figures f ON f.account = s.account AND f.service_id = s.service_id WHERE s.account = ? AND %1) t"_s
               .arg(which);
}

ServiceTimes keptTimes(const Statement& row, int column) {
    return {row.number(column), std::chrono::milliseconds(row.integer(column + 1)),
            std::chrono::milliseconds(row.integer(column + 2))};
}

ServiceStanding standingIn(const Statement& row) {
    ServiceStanding standing{row.text(0), row.text(1), {}};
    ServiceFigures& f = standing.figures;
    f.completed = row.number(2);
    f.partial = row.number(3);
    f.canceled = row.number(4);
    f.failed = row.number(5);
    f.units = row.integer(6);
    f.missing = row.integer(7);
    f.servedUnits = row.integer(8);
    f.servedMissing = row.integer(9);
    f.refillsAsked = row.number(10);
    f.refillsDone = row.number(11);
    f.refillsRejected = row.number(12);
    f.toStart = keptTimes(row, 13);
    f.toFinish = keptTimes(row, 16);
    f.running = row.number(19);
    f.lastOrder = row.integer(20);
    f.lastAt = row.integer(21);
    return standing;
}

Stored<qint64> accountOf(Database& database, const QString& accountId) {
    auto row = database.execute(u"SELECT account FROM accounts WHERE account_id = ?"_s, accountId);
    if (!row)
        return row.error();
    if (row.value().next())
        return row.value().integer(0);
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return qint64(0);
}

void add(ServiceFigures& figures, Sums& sums, const QString& currency, const QString& amount) {
    const auto sum = sums[currency].plus(amountFromText(amount));
    figures.sumsFit = figures.sumsFit && sum;
    sums[currency] = sum.value_or(sums[currency]);
}

Stored<Done> addSpent(Database& database, qint64 account, const QString& serviceId, ServiceFigures& figures,
                      Sums& sums) {
    auto rows = database.execute(u"SELECT currency, amount FROM service_spent WHERE account = ? AND service_id = ?"_s,
                                 account, serviceId);
    if (!rows)
        return rows.error();
    while (rows.value().next())
        add(figures, sums, rows.value().text(0), rows.value().text(1));
    return database.ended(rows.value());
}

// since: counts them, too.
Stored<Done> addRunning(Database& database, qint64 account, const QString& serviceId, Timestamp since,
                        ServiceFigures& figures, Sums& sums) {
    if (figures.running == 0)
        return Done();
    auto rows = database.execute(
        u"SELECT COALESCE(charge_currency, currency), COALESCE(charge, expected_charge) FROM orders WHERE account = ? "
        "AND service_id = ? AND facet IN (5, 6, 11) AND placement = 1 AND placed_at >= ?"_s,
        account, serviceId, since);
    if (!rows)
        return rows.error();
    figures.running = 0;
    while (rows.value().next()) {
        ++figures.running;
        add(figures, sums, rows.value().text(0), rows.value().text(1));
    }
    return database.ended(rows.value());
}

void count(ServiceFigures& figures, OrderStatus status, qint64 units, qint64 missing) {
    figures.units += units;
    figures.missing += missing;
    switch (status) {
    case OrderStatus::Completed:
    case OrderStatus::Partial:
        ++(status == OrderStatus::Completed ? figures.completed : figures.partial);
        figures.servedUnits += units;
        figures.servedMissing += missing;
        break;
    case OrderStatus::Failed:
        ++figures.failed;
        break;
    default:
        ++figures.canceled;
    }
}

// All but what is running.
Stored<Done> readSince(Database& database, qint64 account, const QString& serviceId, Timestamp since,
                       ServiceFigures& figures, Sums& sums) {
    auto rows = database.execute(
        u"SELECT status, units, missing, currency, charge, refills_asked, refills_done, refills_rejected FROM "
        "service_outcomes WHERE account = ? AND service_id = ? AND placed_at >= ?"_s,
        account, serviceId, since);
    if (!rows)
        return rows.error();
    figures = {.running = figures.running, .lastOrder = figures.lastOrder, .lastAt = figures.lastAt};
    Statement& row = rows.value();
    while (row.next()) {
        figures.refillsAsked += row.number(5);
        figures.refillsDone += row.number(6);
        figures.refillsRejected += row.number(7);
        const auto status = static_cast<OrderStatus>(row.number(0));
        if (!isFinal(status))
            continue;
        count(figures, status, row.integer(1), row.integer(2));
        add(figures, sums, row.text(3), row.text(4));
    }
    return database.ended(row);
}

Stored<Done> complete(Database& database, qint64 account, Timestamp since, bool anew, ServiceStanding& standing) {
    ServiceFigures& figures = standing.figures;
    Sums sums;
    auto ended = since > 0 ? readSince(database, account, standing.serviceId, since, figures, sums)
                           : addSpent(database, account, standing.serviceId, figures, sums);
    if (!ended)
        return ended;
    if (auto running = addRunning(database, account, standing.serviceId, since, figures, sums); !running)
        return running;
    if (figures.sumsFit) {
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
            if (!sum.value().isZero())
                figures.spent.append({sum.value(), sum.key()});
        }
    }
    // Of few orders each is told, and the kept figures have only the sum of it.
    const auto isFew = [](const ServiceTimes& times) { return times.orders > 0 && times.orders < ServiceFigures::few; };
    if (since == 0 && !anew && !isFew(figures.toStart) && !isFew(figures.toFinish))
        return Done();
    const auto times = latestTimes(database, account, standing.serviceId, since);
    if (!times)
        return times.error();
    figures.toStart = times.value().toStart;
    figures.toFinish = times.value().toFinish;
    figures.lastPartial = times.value().lastPartial;
    return Done();
}

Stored<QList<ServiceStanding>> standings(Database& database, const QString& sql, const QVariantList& values) {
    auto rows = database.executeWith(sql, values);
    if (!rows)
        return rows.error();
    QList<ServiceStanding> found;
    while (rows.value().next())
        found.append(standingIn(rows.value()));
    if (auto ended = database.ended(rows.value()); !ended)
        return ended.error();
    return found;
}

} // namespace

Stored<QList<ServiceStanding>> readStandings(Database& database, const QString& accountId,
                                             const QStringList& serviceIds) {
    const auto account = accountOf(database, accountId);
    if (!account)
        return account.error();
    QList<ServiceStanding> all;
    for (const QString& id : serviceIds) {
        auto found = standings(database, standingSql(u"s.service_id = ? AND s.service_id <> ''"_s),
                               {account.value(), bound(id)});
        if (!found)
            return found.error();
        for (ServiceStanding& standing : found.value()) {
            if (auto done = complete(database, account.value(), 0, true, standing); !done)
                return done.error();
            all.append(standing);
        }
    }
    return all;
}

Stored<ServiceFiguresBook::Piece> readPiece(Database& database, const QString& accountId, Timestamp since,
                                            const QString& after) {
    const auto account = accountOf(database, accountId);
    if (!account)
        return account.error();
    const int most = since > 0 ? servicesReadAtOnce : servicesAtOnce;
    auto found = standings(database, standingSql(u"s.service_id > ? ORDER BY s.service_id LIMIT ?"_s),
                           {account.value(), bound(after), most});
    if (!found)
        return found.error();
    ServiceFiguresBook::Piece piece;
    piece.more = found.value().size() == most;
    piece.next = found.value().isEmpty() ? after : found.value().last().serviceId;
    for (ServiceStanding& standing : found.value()) {
        if (standing.figures.lastAt < since)
            continue;
        if (auto done = complete(database, account.value(), since, false, standing); !done)
            return done.error();
        if (standing.figures.orders() > 0)
            piece.services.append(standing);
    }
    return piece;
}
