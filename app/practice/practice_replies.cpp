// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_replies.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

void appendQuoted(QByteArray& json, const QByteArray& utf8) {
    static constexpr std::array<char, 16> hex = {'0', '1', '2', '3', '4', '5', '6', '7',
                                                 '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += hex[static_cast<std::size_t>(c) >> 4U];
            json += hex[static_cast<std::size_t>(c) & 0xFU];
        } else {
            json += c;
        }
    }
    json += '"';
}

QByteArray quoted(const QString& text) {
    QByteArray json;
    appendQuoted(json, text.toUtf8());
    return json;
}

// A number where the text is one, as PHP prints the ids it has looked up; text otherwise.
QByteArray idValue(const QString& id) {
    bool ok = false;
    const qint64 number = id.toLongLong(&ok);
    return ok ? QByteArray::number(number) : quoted(id);
}

QByteArray quotedNumber(qint64 number) {
    return '"' + QByteArray::number(number) + '"';
}

QByteArray childIds(const QList<qint64>& ids) {
    QByteArray json;
    for (const qint64 id : ids)
        json += (json.isEmpty() ? QByteArray() : QByteArray(",")) + QByteArray::number(id);
    return '[' + json + ']';
}

// [{"order":1,"refill":<value>},...]
QByteArray pairs(const QStringList& ids, const QByteArray& idName, const QByteArray& valueName,
                 const std::function<QByteArray(const QString&)>& valueOf) {
    QByteArray json;
    for (const QString& id : ids) {
        json += json.isEmpty() ? "{\"" : ",{\"";
        json += idName + "\":" + idValue(id) + ",\"" + valueName + "\":" + valueOf(id) + '}';
    }
    return '[' + json + ']';
}

} // namespace

namespace PracticeReplies {

QByteArray error(const QString& text) {
    return "{\"error\":" + quoted(text) + '}';
}

QByteArray services(const std::vector<PracticeService>& services) {
    QByteArray json;
    json.reserve(static_cast<qsizetype>(services.size()) * 260 + 2);
    json += '[';
    for (const PracticeService& service : services) {
        if (service.withdrawn)
            continue;
        json += json.size() > 1 ? ",{\"service\":" : "{\"service\":";
        json += QByteArray::number(service.id);
        json += ",\"name\":";
        appendQuoted(json, service.name.toUtf8());
        json += ",\"type\":\"";
        const QLatin1StringView type = practiceTypeRule(service.type).name;
        json.append(type.data(), type.size());
        json += "\",\"category\":";
        appendQuoted(json, service.category.toUtf8());
        json += ",\"rate\":\"";
        json += service.rateText;
        json += "\",\"min\":\"";
        json += QByteArray::number(service.min);
        json += "\",\"max\":\"";
        json += QByteArray::number(service.max);
        json += service.refill ? "\",\"refill\":true" : "\",\"refill\":false";
        json += service.cancel ? ",\"cancel\":true}" : ",\"cancel\":false}";
    }
    json += ']';
    return json;
}

QByteArray added(qint64 orderId) {
    return "{\"order\":" + QByteArray::number(orderId) + '}';
}

QByteArray balance(const Money& balance) {
    return "{\"balance\":" + quoted(balance.amount.toString()) + ",\"currency\":" + quoted(balance.currency) + '}';
}

QByteArray status(const Result<PracticeStatusView, QString>& status, const QString& currency) {
    if (!status)
        return error(status.error());
    const PracticeStatusView& view = status.value();
    const QByteArray word = quoted(practiceStatusWord(view.status));
    if (view.series != nullptr && view.series->kind == PracticeSeries::Kind::Subscription)
        return "{\"status\":" + word + ",\"expiry\":" + quoted(view.series->expiry) +
               ",\"posts\":" + quotedNumber(view.series->children.size()) +
               ",\"orders\":" + childIds(view.series->children) + '}';
    QByteArray json = "{\"charge\":" + quoted(view.charge.toString()) +
                      ",\"start_count\":" + quotedNumber(view.startCount) + ",\"status\":" + word +
                      ",\"remains\":" + quotedNumber(view.remains) + ",\"currency\":" + quoted(currency);
    if (view.series != nullptr)
        json += ",\"runs\":" + quotedNumber(view.series->children.size()) +
                ",\"orders\":" + childIds(view.series->children);
    return json + '}';
}

QByteArray statuses(const QStringList& orderIds, const StatusOf& statusOf, const QString& currency) {
    QByteArray json;
    for (const QString& id : orderIds)
        json += (json.isEmpty() ? QByteArray() : QByteArray(",")) + quoted(id) + ':' + status(statusOf(id), currency);
    return '{' + json + '}';
}

QByteArray refill(const Result<qint64, QString>& refill) {
    return refill ? "{\"refill\":" + quotedNumber(refill.value()) + '}' : error(refill.error());
}

QByteArray refills(const QStringList& orderIds, const RefillOf& refillOf) {
    return pairs(orderIds, "order", "refill", [&](const QString& id) {
        const auto asked = refillOf(id);
        return asked ? QByteArray::number(asked.value()) : error(asked.error());
    });
}

QByteArray refillStatus(const Result<PracticeRefillStatus, QString>& status) {
    return status ? "{\"status\":" + quoted(practiceRefillWord(status.value())) + '}' : error(status.error());
}

QByteArray refillStatuses(const QStringList& refillIds, const RefillStatusOf& statusOf) {
    return pairs(refillIds, "refill", "status", [&](const QString& id) {
        const auto found = statusOf(id);
        return found ? quoted(practiceRefillWord(found.value())) : error(found.error());
    });
}

QByteArray canceled(const QString& problem) {
    return problem.isEmpty() ? QByteArrayLiteral("{\"cancel\":1}") : error(problem);
}

QByteArray cancels(const QStringList& orderIds, const CancelOf& cancelOf) {
    return pairs(orderIds, "order", "cancel", [&](const QString& id) {
        const QString problem = cancelOf(id);
        return problem.isEmpty() ? QByteArrayLiteral("1") : error(problem);
    });
}

} // namespace PracticeReplies
