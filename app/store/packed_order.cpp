// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packed_order.h"

#include "store/order_rows.h"

#include <QAnyStringView>
#include <QStringList>

#include <charconv>

using namespace Qt::StringLiterals;

namespace {

constexpr char parting = '\x1f';

/// The columns of a row, one after another.
class Columns final {
public:
    explicit Columns(QByteArrayView row)
        : m_rest(row) {}

    /// Whether there were as many columns as were taken.
    [[nodiscard]] bool isRight() const { return m_ended && !m_tooFew; }

    QByteArrayView next() {
        m_tooFew = m_tooFew || m_ended;
        const qsizetype end = m_rest.indexOf(parting);
        m_ended = end < 0;
        const QByteArrayView column = m_ended ? m_rest : m_rest.first(end);
        m_rest = m_ended ? QByteArrayView() : m_rest.sliced(end + 1);
        return column;
    }
    QString text() { return QString::fromUtf8(next()); }
    QString text(const QString& before) {
        const QByteArrayView column = next();
        const bool same = QAnyStringView::equal(QUtf8StringView(column.data(), column.size()), before);
        return same ? before : QString::fromUtf8(column);
    }
    std::optional<qint64> optional() {
        const QByteArrayView column = next();
        qint64 number = 0;
        if (std::from_chars(column.begin(), column.end(), number).ec != std::errc())
            return std::nullopt;
        return number;
    }
    qint64 number() { return optional().value_or(0); }
    bool flag() { return number() != 0; }
    Decimal amount() { return amountOf(next()); }
    template <typename Word>
    Word word() {
        return static_cast<Word>(number());
    }
    [[nodiscard]] static Decimal amountOf(QByteArrayView text) {
        return Decimal::parse(std::string_view(text.data(), static_cast<std::size_t>(text.size()))).value_or(Decimal());
    }

private:
    QByteArrayView m_rest;
    bool m_ended = false; ///< the last one was taken
    bool m_tooFew = false;
};

} // namespace

QString packed::selectOrders() {
    // NULL would swallow the whole row.
    static const QStringList columns = {
        u"o.order_key"_s,
        u"a.account_id"_s,
        u"COALESCE(o.order_id, '')"_s,
        u"o.service_id"_s,
        u"o.service_name"_s,
        u"o.service_type"_s,
        u"o.rate"_s,
        u"o.currency"_s,
        u"o.refill_offered"_s,
        u"o.cancel_offered"_s,
        u"o.parameters"_s,
        u"o.link"_s,
        u"o.units"_s,
        u"o.expected_charge"_s,
        u"o.placement"_s,
        u"o.placement_text"_s,
        u"o.status"_s,
        u"o.raw_status"_s,
        u"COALESCE(o.charge, '')"_s,
        u"COALESCE(o.charge_currency, '')"_s,
        u"COALESCE(o.start_count, '')"_s,
        u"COALESCE(o.remains, '')"_s,
        u"o.recorded_at"_s,
        u"o.placed_at"_s,
        u"o.checked_at"_s,
        u"o.changed_at"_s,
        u"o.cancel_asked_at"_s,
        u"COALESCE(o.refill_id, '')"_s,
        u"o.refill_status"_s,
        u"o.refill_raw_status"_s,
        u"o.refill_asked_at"_s,
        u"o.late"_s,
        u"o.shelf"_s,
    };
    return u"SELECT CAST("_s + columns.join(u" || '\x1f' || "_s) +
           u" AS BLOB) FROM orders o JOIN accounts a ON a.account = o.account "_s;
}

std::optional<Order> packed::order(QByteArrayView row, const Order& before) {
    Columns columns(row);
    Order order;
    order.key = columns.number();
    order.accountId = columns.text(before.accountId);
    order.orderId = columns.text();
    order.serviceId = columns.text(before.serviceId);
    order.serviceName = columns.text(before.serviceName);
    order.serviceType = columns.text(before.serviceType);
    order.rate.amount = columns.amount();
    order.rate.currency = columns.text(before.rate.currency);
    order.refillOffered = columns.flag();
    order.cancelOffered = columns.flag();
    order.parameters = parametersFromJson(columns.text());
    order.link = columns.text();
    order.units = columns.number();
    order.expectedCharge = {columns.amount(), order.rate.currency};
    order.placement = columns.word<Placement>();
    order.placementText = columns.text(before.placementText);
    order.status = columns.word<OrderStatus>();
    order.rawStatus = columns.text(before.rawStatus);
    const QByteArrayView charge = columns.next();
    QString currency = columns.text(order.rate.currency);
    if (!charge.isEmpty())
        order.charge = Money{Columns::amountOf(charge), std::move(currency)};
    order.startCount = columns.optional();
    order.remains = columns.optional();
    order.recordedAt = columns.number();
    order.placedAt = columns.number();
    order.checkedAt = columns.number();
    order.changedAt = columns.number();
    order.cancelAskedAt = columns.number();
    order.refillId = columns.text(before.refillId);
    order.refillStatus = columns.word<RefillStatus>();
    order.refillRawStatus = columns.text(before.refillRawStatus);
    order.refillAskedAt = columns.number();
    order.late = columns.flag();
    order.shelf = columns.word<OrderShelf>();
    if (!columns.isRight())
        return std::nullopt;
    return order;
}
