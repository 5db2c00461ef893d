// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/known_order.h"

#include "store/packed_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// So many in a statement, always as many, so that it stays prepared; what is left over is asked for twice.
constexpr qsizetype together = 20;

// Whether it is NULL stands before a text, which may be empty.
const QStringList& columns() {
    static const QStringList all = {u"order_key"_s,
                                    u"order_id"_s,
                                    u"status"_s,
                                    u"raw_status"_s,
                                    u"CASE WHEN charge IS NULL THEN 0 ELSE 1 END"_s,
                                    u"COALESCE(charge, '')"_s,
                                    u"CASE WHEN charge_currency IS NULL THEN 0 ELSE 1 END"_s,
                                    u"COALESCE(charge_currency, '')"_s,
                                    u"COALESCE(start_count, '')"_s,
                                    u"COALESCE(remains, '')"_s,
                                    u"currency"_s,
                                    u"refills_open"_s,
                                    u"facet"_s,
                                    u"needs_attention"_s,
                                    u"service_id"_s,
                                    u"recorded_at"_s,
                                    u"placed_at"_s,
                                    u"checked_at"_s,
                                    u"late_at"_s,
                                    u"late"_s,
                                    u"units"_s,
                                    u"expected_charge"_s};
    return all;
}

std::optional<QString> textWhere(bool known, QString text) {
    return known ? std::optional(std::move(text)) : std::nullopt;
}

/// A row's columns, packed or each by itself.
class PlainColumns final {
public:
    explicit PlainColumns(const Statement& row)
        : m_row(row) {}

    QString text() { return m_row.text(m_column++); }
    qint64 number() { return m_row.integer(m_column++); }
    bool flag() { return number() != 0; }
    std::optional<qint64> optional() {
        const QString text = m_row.text(m_column++);
        return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
    }

private:
    const Statement& m_row;
    int m_column = 0;
};

template <typename Columns>
std::pair<QString, KnownOrder> readKnown(Columns& row, qint64 account) {
    KnownOrder known;
    known.key = row.number();
    QString orderId = row.text();
    known.told.status = static_cast<OrderStatus>(row.number());
    known.told.rawStatus = row.text();
    const bool hasCharge = row.flag();
    known.told.charge = textWhere(hasCharge, row.text());
    const bool hasCurrency = row.flag();
    known.told.chargeCurrency = textWhere(hasCurrency, row.text());
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

// False where one of them has to be read column by column.
Stored<bool> readSome(Database& database, bool packed, const QVariantList& values, QHash<QString, KnownOrder>& orders) {
    static const QString where =
        u" FROM orders WHERE account = ? AND placement = 1 AND order_id IN (?%1)"_s.arg(u",?"_s.repeated(together - 1));
    static const QString packedSql = u"SELECT "_s + packedColumns(columns()) + where;
    static const QString plainSql = u"SELECT "_s + columns().join(u", "_s) + where;
    auto rows = database.executeWith(packed ? packedSql : plainSql, values);
    if (!rows)
        return rows.error();
    const qint64 account = values.first().toLongLong();
    Statement& row = rows.value();
    while (row.next()) {
        std::pair<QString, KnownOrder> known;
        if (packed) {
            const QByteArray bytes = row.bytes(0);
            PackedColumns one(bytes);
            known = readKnown(one, account);
            if (!one.isRight())
                return false;
        } else {
            PlainColumns one(row);
            known = readKnown(one, account);
        }
        orders.insert(known.first, std::move(known.second));
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return true;
}

} // namespace

Stored<QHash<QString, KnownOrder>> knownOrders(LedgerWrite& write, qint64 account, const QStringList& orderIds) {
    QHash<QString, KnownOrder> orders;
    for (qsizetype first = 0; first < orderIds.size(); first += together) {
        QVariantList values{bound(account)};
        for (qsizetype at = first; at < first + together; ++at)
            values.append(bound(orderIds.at(std::min(at, orderIds.size() - 1))));
        const auto read = readSome(write.database, true, values, orders);
        if (!read)
            return read.error();
        if (read.value())
            continue;
        if (const auto plain = readSome(write.database, false, values, orders); !plain)
            return plain.error();
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
