// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "api/reply_error.h"

#include <QSet>

namespace {

// Beyond, a list is no list of one order's children any more.
constexpr qsizetype mostChildren = 10'000;

// The id of one child: itself, or an object that has it.
std::optional<QString> childId(const Json& json) {
    if (!json.isObject())
        return json.id();
    for (const QStringView name : {QStringView(u"order"), QStringView(u"order_id"), QStringView(u"id")}) {
        if (auto id = json[name].id())
            return id;
    }
    return std::nullopt;
}

// "12, 13": ids that somebody joined.
QStringList joinedIds(const QString& text) {
    QStringList ids;
    QString word;
    for (const QChar letter : text + u',') {
        if (letter != u',' && letter != u';' && !letter.isSpace()) {
            word += letter;
            continue;
        }
        ids.append(Json::idIn(word).value_or(QString()));
        word.clear();
    }
    return ids;
}

// {"12": {"status": …}} is keyed by the ids, {"1": {"status": …}} by where they stand.
QString keyedId(const QString& name, qsizetype place) {
    const bool isPlace = name == QString::number(place) || name == QString::number(place + 1);
    return isPlace ? QString() : Json::idIn(name).value_or(QString());
}

// The orders that a drip-feed or a subscription made, in the order of the reply, each once: an array, an object keyed
// by anything, or ids in one text. What is no id is left out.
QStringList childIds(const Json& json, const QString& orderId) {
    QStringList found;
    if (json.kind() == Json::Kind::Text)
        found = joinedIds(json.text());
    else if (json.kind() == Json::Kind::Number)
        found.append(json.id().value_or(QString()));
    for (const Json& element : json.elements())
        found.append(childId(element).value_or(QString()));
    qsizetype place = 0;
    for (const Json::Member& member : json.members()) {
        const auto id = childId(member.value);
        found.append(id || !member.value.isObject() ? id.value_or(QString()) : keyedId(member.name.trimmed(), place));
        ++place;
    }
    QStringList ids;
    QSet<QString> seen{QString(), orderId};
    for (const QString& id : std::as_const(found)) {
        if (!seen.contains(id) && ids.size() < mostChildren) {
            seen.insert(id);
            ids.append(id);
        }
    }
    return ids;
}

std::optional<qint64> countIn(const Json& json) {
    const auto count = json.integer();
    return count && *count >= 0 ? count : std::nullopt;
}

// The good answer of one order, when the object holds one.
std::optional<OrderReport> reportIn(const Json& json, const QString& orderId, const QString& currency) {
    const auto word = json[u"status"].word();
    const auto charge = json[u"charge"].decimal();
    OrderReport report;
    report.orderId = orderId;
    report.startCount = json[u"start_count"].integer();
    report.remains = json[u"remains"].integer();
    if (charge) {
        const QString own = json[u"currency"].currency();
        report.charge = Money{*charge, own.isEmpty() ? currency : own};
    }
    report.childIds = childIds(json[u"orders"], orderId);
    report.runs = countIn(json[u"runs"]);
    report.posts = countIn(json[u"posts"]);
    report.expiry = json[u"expiry"].word().value_or(QString());
    if (word) {
        report.rawStatus = *word;
        report.status = parseOrderStatus(*word);
    } else if (!charge && !report.startCount && !report.remains && report.childIds.isEmpty()) {
        return std::nullopt;
    }
    return report;
}

Result<OrderReport, ApiError> answerOf(const Json& json, const QString& orderId, int httpStatus,
                                       const QString& currency) {
    if (auto error = ReplyError::in(json, httpStatus, true))
        return std::move(*error);
    if (auto report = reportIn(json, orderId, currency))
        return std::move(*report);
    // A bare string instead of the order's object is the provider's word for a bad id.
    if (json.kind() == Json::Kind::Text && json.isGiven())
        return ReplyError::inWords(json.text(), httpStatus);
    return ReplyError::unexpected(json, httpStatus);
}

// The answer to a wish to refill or cancel: the order that it names is not a new one. Flags of the service may stand
// beside a new one.
bool isOfAnOlderOrder(const Json& json) {
    const auto isAnswer = [&json](QStringView name) {
        return json[name].isGiven() && json[name].kind() != Json::Kind::Bool;
    };
    return isAnswer(u"refill") || isAnswer(u"cancel");
}

bool isReportItself(const Json& json) {
    const auto isScalar = [&json](QStringView name) { return json[name].isGiven() && !json[name].isObject(); };
    return isScalar(u"charge") || isScalar(u"remains") || isScalar(u"start_count") || isScalar(u"status");
}

} // namespace

ReplyDecoder::Decoded<QString> ReplyDecoder::add(const QByteArray& body, int httpStatus) {
    const auto json = readJson(body);
    if (!json)
        return ReplyError::unreadable(json.error(), body, httpStatus);
    const Json& root = json.value();
    // An order id is kept wherever it can be read for certain, whatever stands beside it: it comes only once.
    const Json& inner = root.isArray() && root.elements().size() == 1 ? root.elements().front() : root;
    for (const Json* holder : {&inner, &inner[u"data"]}) {
        auto id = (*holder)[u"order"].id();
        if (id && httpStatus == 429) // turned away, and taken: nobody can know
            return ApiError{ErrorKind::Unexpected, httpStatus, {}, {}};
        if (id && !isOfAnOlderOrder(*holder))
            return std::move(*id);
    }
    if (auto error = ReplyError::in(inner, httpStatus))
        return std::move(*error);
    return ReplyError::unexpected(inner, httpStatus);
}

ReplyDecoder::Decoded<OrderReport> ReplyDecoder::status(const QByteArray& body, int httpStatus, const QString& orderId,
                                                        const QString& currency) {
    const auto reply = ReplyError::readReply(body, httpStatus, true);
    if (!reply)
        return reply.error();
    const Json& root = reply.value();
    if (ReplyError::isEmptyReply(root))
        return ReplyError::unexpected(root, httpStatus);
    const Json& json = root.isArray() && root.elements().size() == 1 ? root.elements().front() : root;
    // Some providers answer in the multi form, or with the report inside "data".
    for (const Json* holder : {&json[orderId], &json[u"data"]}) {
        if (holder->isObject())
            return answerOf(*holder, orderId, httpStatus, currency);
    }
    return answerOf(json, orderId, httpStatus, currency);
}

ReplyDecoder::Decoded<StatusesReply> ReplyDecoder::statuses(const QByteArray& body, int httpStatus,
                                                            const QString& currency) {
    const auto reply = ReplyError::readReply(body, httpStatus, true);
    if (!reply)
        return reply.error();
    const Json& root = reply.value();
    StatusesReply answers;
    if (ReplyError::isEmptyReply(root))
        return answers;
    const Json& json = root[u"data"].isObject() || root[u"data"].isArray() ? root[u"data"] : root;
    if (isReportItself(json))
        return ReplyError::unexpected(json, httpStatus);
    for (const Json::Member& member : json.members())
        answers.insert(member.name.trimmed(), answerOf(member.value, member.name.trimmed(), httpStatus, currency));
    for (const Json& element : json.elements()) {
        if (const auto id = element[u"order"].id())
            answers.insert(*id, answerOf(element, *id, httpStatus, currency));
    }
    if (answers.isEmpty())
        return ReplyError::unexpected(json, httpStatus);
    return answers;
}
