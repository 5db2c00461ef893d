// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packed_order.h"

#include "store/order_rows.h"
#include "store/packed_columns.h"

#include <QAnyStringView>
#include <QStringList>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString shared(QByteArrayView text, const QString& before) {
    const bool same = QAnyStringView::equal(QUtf8StringView(text.data(), text.size()), QStringView(before));
    return same ? before : QString::fromUtf8(text);
}

// Pairs without escapes of their own, which nearly all are, are told by their quotation marks alone.
std::optional<OrderParameters> plainParameters(QByteArrayView json, const QString& link,
                                               const OrderParameters& before) {
    OrderParameters parameters;
    parameters.reserve(before.size());
    const auto takes = [&json](QByteArrayView sign) {
        const bool there = json.startsWith(sign);
        json = json.sliced(there ? sign.size() : 0);
        return there;
    };
    const auto text = [&json]() -> std::optional<QByteArrayView> {
        const qsizetype end = json.indexOf('\\');
        if (end < 0 || !json.sliced(end).startsWith("\\\""))
            return std::nullopt;
        const QByteArrayView found = json.first(end);
        json = json.sliced(end + 2);
        return found;
    };
    if (!takes("["))
        return std::nullopt;
    do {
        if (!takes("[\\\""))
            return std::nullopt;
        const auto name = text();
        if (!name || !takes(",\\\""))
            return std::nullopt;
        const auto value = text();
        if (!value || !takes("]"))
            return std::nullopt;
        const qsizetype at = parameters.size();
        const bool known = at < before.size();
        const bool isLink = *name == "link";
        parameters.append(
            {shared(*name, known ? before.at(at).first : QString()), shared(*value, isLink  ? link
                                                                                    : known ? before.at(at).second
                                                                                            : QString())});
    } while (takes(","));
    return takes("]") && json.isEmpty() ? std::optional(parameters) : std::nullopt;
}

OrderParameters parametersOf(QByteArrayView json, const QString& link, const OrderParameters& before) {
    auto plain = plainParameters(json, link, before);
    return plain ? std::move(*plain) : parametersFromJson(PackedColumns::fromJson(json));
}

// Columns of a byte each as one number, which is handed over and read once instead of seven times; in the order in
// which they are taken out, those that are seldom set last, which makes for few digits.
QString smallNumbers() {
    static const QStringList columns = {
        u"o.status"_s,        u"o.placement"_s, u"o.refill_offered"_s, u"o.cancel_offered"_s,
        u"o.refill_status"_s, u"o.late"_s,      u"o.shelf"_s,
    };
    QStringList shifted;
    for (qsizetype at = 0; at < columns.size(); ++at)
        shifted.append(u"((%1 & 255) << %2)"_s.arg(columns.at(at)).arg(8 * at));
    return shifted.join(u" + "_s);
}

void setSmallNumbers(Order& order, qint64 numbers) {
    const auto next = [&numbers] { return static_cast<quint8>(std::exchange(numbers, numbers >> 8) & 255); };
    order.status = static_cast<OrderStatus>(next());
    order.placement = static_cast<Placement>(next());
    order.refillOffered = next() != 0;
    order.cancelOffered = next() != 0;
    order.refillStatus = static_cast<RefillStatus>(next());
    order.late = next() != 0;
    order.shelf = static_cast<OrderShelf>(next());
}

} // namespace

QString packed::selectOrders() {
    static const QStringList columns = {
        u"o.order_key"_s,       smallNumbers(),
        u"a.account_id"_s,      u"o.order_id"_s,
        u"o.service_id"_s,      u"o.service_name"_s,
        u"o.service_type"_s,    u"o.rate"_s,
        u"o.currency"_s,        u"o.link"_s,
        u"o.parameters"_s,      u"o.units"_s,
        u"o.expected_charge"_s, u"o.placement_text"_s,
        u"o.raw_status"_s,      u"o.charge"_s,
        u"o.charge_currency"_s, u"o.start_count"_s,
        u"o.remains"_s,         u"o.recorded_at"_s,
        u"o.placed_at"_s,       u"o.checked_at"_s,
        u"o.changed_at"_s,      u"o.cancel_asked_at"_s,
        u"o.refill_id"_s,       u"o.refill_raw_status"_s,
        u"o.refill_asked_at"_s,
    };
    return u"SELECT %1 FROM orders o JOIN accounts a ON a.account = o.account "_s.arg(packedColumns(columns));
}

Order packed::order(QByteArrayView row, const Order& before) {
    PackedColumns columns(row);
    Order order;
    order.key = columns.number();
    setSmallNumbers(order, columns.number());
    order.accountId = columns.text(before.accountId);
    order.orderId = columns.text();
    order.serviceId = columns.text(before.serviceId);
    order.serviceName = columns.text(before.serviceName);
    order.serviceType = columns.text(before.serviceType);
    order.rate.amount = columns.amount();
    order.rate.currency = columns.text(before.rate.currency);
    order.link = columns.text();
    order.parameters = parametersOf(columns.jsonText(), order.link, before.parameters);
    order.units = columns.number();
    order.expectedCharge = {columns.amount(), order.rate.currency};
    order.placementText = columns.text(before.placementText);
    order.rawStatus = columns.text(before.rawStatus);
    const std::optional<Decimal> charge = columns.optionalAmount();
    QString currency = columns.text(order.rate.currency);
    if (charge)
        order.charge = Money{*charge, std::move(currency)};
    order.startCount = columns.optional();
    order.remains = columns.optional();
    order.recordedAt = columns.number();
    order.placedAt = columns.number();
    order.checkedAt = columns.number();
    order.changedAt = columns.number();
    order.cancelAskedAt = columns.number();
    order.refillId = columns.text(before.refillId);
    order.refillRawStatus = columns.text(before.refillRawStatus);
    order.refillAskedAt = columns.number();
    return order;
}
