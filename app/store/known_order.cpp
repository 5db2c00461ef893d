// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/known_order.h"

#include "store/packed_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// So many in a statement, always as many, so that it stays prepared; what is left over is asked for twice.
constexpr qsizetype together = 20;

const QStringList& columns() {
    static const QStringList all = {
        u"order_key"_s,       u"order_id"_s,        u"status"_s,     u"raw_status"_s,  u"charge"_s,
        u"charge_currency"_s, u"start_count"_s,     u"remains"_s,    u"currency"_s,    u"refills_open"_s,
        u"facet"_s,           u"needs_attention"_s, u"service_id"_s, u"recorded_at"_s, u"placed_at"_s,
        u"checked_at"_s,      u"late_at"_s,         u"late"_s,       u"units"_s,       u"expected_charge"_s};
    return all;
}

std::pair<QString, KnownOrder> readKnown(QByteArrayView bytes, qint64 account) {
    PackedColumns row(bytes);
    KnownOrder known;
    known.key = row.number();
    QString orderId = row.text();
    known.told.status = static_cast<OrderStatus>(row.number());
    known.told.rawStatus = row.text();
    known.told.charge = row.optionalText();
    known.told.chargeCurrency = row.optionalText();
    known.told.startCount = row.optional();
    known.told.remains = row.optional();
    known.currency = row.text();
    known.openRefills = static_cast<int>(row.number());
    known.standing.facet = static_cast<OrdersQuery::Facet>(row.number());
    known.standing.needsAttention = row.flag();
    known.place.account = account;
    known.place.serviceId = row.text();
    known.recordedAt = row.number();
    known.placedAt = row.number();
    known.place.time = known.placedAt;
    known.checkedAt = row.number();
    known.lateAt = row.number();
    known.late = row.flag();
    known.units = row.number();
    known.expectedCharge = row.text();
    return {std::move(orderId), std::move(known)};
}

Stored<Done> readSome(Database& database, const QVariantList& values, QHash<QString, KnownOrder>& orders) {
    static const QString sql = u"SELECT %1 FROM orders WHERE account = ? AND placement = 1 AND order_id IN (?%2)"_s.arg(
        packedColumns(columns()), u",?"_s.repeated(together - 1));
    auto rows = database.executeWith(sql, values);
    if (!rows)
        return rows.error();
    const qint64 account = values.first().toLongLong();
    Statement& row = rows.value();
    while (row.next()) {
        const auto known = readKnown(row.bytes(0), account);
        orders.insert(known.first, known.second);
    }
    return database.ended(row);
}

} // namespace

Stored<QHash<QString, KnownOrder>> knownOrders(LedgerWrite& write, qint64 account, const QStringList& orderIds) {
    QHash<QString, KnownOrder> orders;
    for (qsizetype first = 0; first < orderIds.size(); first += together) {
        QVariantList values{bound(account)};
        for (qsizetype at = first; at < first + together; ++at)
            values.append(bound(orderIds.at(std::min(at, orderIds.size() - 1))));
        if (const auto read = readSome(write.database, values, orders); !read)
            return read.error();
    }
    return orders;
}

OrderTold toldAfter(const KnownOrder& known, const OrderReport& report) {
    OrderTold told = known.told;
    if (report.status != OrderStatus::Unknown || !report.rawStatus.isEmpty()) {
        told.status = report.status;
        told.rawStatus = report.rawStatus;
    }
    if (report.charge) {
        told.charge = report.charge->amount.toString();
        told.chargeCurrency = report.charge->currency.isEmpty() ? known.currency : report.charge->currency;
    }
    if (report.startCount)
        told.startCount = report.startCount;
    if (report.remains)
        told.remains = report.remains;
    return told;
}
