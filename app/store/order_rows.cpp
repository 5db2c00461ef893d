// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int sortDecimals = 9;

// A list of pairs without escapes, which nearly all are, is read many times as fast by its quotation marks alone.
std::optional<OrderParameters> plainParameters(QStringView json) {
    OrderParameters parameters;
    if (!json.startsWith(u"[[\"") || !json.endsWith(u"\"]]") || json.contains(u'\\'))
        return std::nullopt;
    for (qsizetype at = 1;;) {
        if (json.mid(at, 2) != u"[\"")
            return std::nullopt;
        const qsizetype nameEnd = json.indexOf(u'"', at + 2);
        if (nameEnd < 0 || json.mid(nameEnd, 3) != u"\",\"")
            return std::nullopt;
        const qsizetype valueEnd = json.indexOf(u'"', nameEnd + 3);
        if (valueEnd < 0 || json.mid(valueEnd, 2) != u"\"]")
            return std::nullopt;
        parameters.append(
            {json.mid(at + 2, nameEnd - at - 2).toString(), json.mid(nameEnd + 3, valueEnd - nameEnd - 3).toString()});
        at = valueEnd + 2;
        if (json.mid(at) == u"]")
            return parameters;
        if (json.mid(at, 1) != u",")
            return std::nullopt;
        ++at;
    }
}

} // namespace

QString parametersToJson(const OrderParameters& parameters) {
    QJsonArray pairs;
    for (const auto& [name, value] : parameters)
        pairs.append(QJsonArray{name, value});
    return QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}

OrderParameters parametersFromJson(const QString& json) {
    if (auto plain = plainParameters(json))
        return std::move(*plain);
    OrderParameters parameters;
    const QJsonArray pairs = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& entry : pairs) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() == 2)
            parameters.append({pair.at(0).toString(), pair.at(1).toString()});
    }
    return parameters;
}

qint64 sortKey(const Decimal& amount) {
    QString digits = amount.toString();
    const qsizetype point = digits.indexOf(u'.');
    QString fraction = point < 0 ? QString() : digits.mid(point + 1).left(sortDecimals);
    fraction = fraction.leftJustified(sortDecimals, u'0');
    digits = (point < 0 ? digits : digits.left(point)) + fraction;
    bool fits = false;
    const qint64 key = digits.toLongLong(&fits);
    if (fits)
        return key;
    return amount.isNegative() ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

Decimal amountFromText(const QString& text) {
    return Decimal::parse(text).value_or(Decimal());
}

std::optional<QString> amountText(const std::optional<Money>& money) {
    if (!money)
        return std::nullopt;
    return money->amount.toString();
}

std::optional<QString> currencyText(const std::optional<Money>& money) {
    if (!money)
        return std::nullopt;
    return money->currency;
}

QString selectRefills(const QString& more) {
    return u"SELECT r.refill_key, r.order_key, a.account_id, o.order_id, r.refill_id, r.status, r.raw_status, "
           "r.asked_at, r.changed_at, r.checked_at%1 FROM refills r JOIN orders o ON o.order_key = r.order_key "
           "JOIN accounts a ON a.account = r.account "_s.arg(more);
}

Refill readRefill(const Statement& row) {
    int column = 0;
    Refill refill;
    refill.key = row.integer(column++);
    refill.orderKey = row.integer(column++);
    refill.accountId = row.text(column++);
    refill.orderId = row.text(column++);
    refill.refillId = row.text(column++);
    refill.status = static_cast<RefillStatus>(row.number(column++));
    refill.rawStatus = row.text(column++);
    refill.askedAt = row.integer(column++);
    refill.changedAt = row.integer(column++);
    refill.checkedAt = row.integer(column++);
    return refill;
}
