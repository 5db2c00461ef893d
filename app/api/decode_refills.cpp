// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_answers.h"
#include "api/reply_decoder.h"
#include "api/reply_error.h"

namespace {

// {"refill": id}, {"refill": {"error"}}, {"error"}, or the id itself as value of the order's key.
Result<QString, ApiError> refillIn(const Json& json, int httpStatus) {
    const Json& refill = json.isObject() ? json[u"refill"] : json;
    if (auto error = ReplyError::in(refill, httpStatus))
        return std::move(*error);
    if (auto error = ReplyError::in(json, httpStatus))
        return std::move(*error);
    if (auto id = refill.id()) {
        // A refill's id has no spaces: a sentence in its place is an error.
        if (id->contains(u' '))
            return ReplyError::inWords(*id, httpStatus);
        return std::move(*id);
    }
    return ReplyError::unexpected(json, httpStatus);
}

Result<RefillReport, ApiError> refillStatusIn(const Json& json, const QString& refillId, int httpStatus) {
    const Json& status = json.isObject() ? json[u"status"] : json;
    if (auto error = ReplyError::in(status, httpStatus))
        return std::move(*error);
    if (auto error = ReplyError::in(json, httpStatus, true))
        return std::move(*error);
    const auto word = status.word();
    // A refill costs nothing: what has a charge is an order.
    if (!word || json[u"charge"].isGiven())
        return ReplyError::unexpected(json, httpStatus);
    return RefillReport{refillId, parseRefillStatus(*word), *word};
}

const Json& onlyElement(const Json& json) {
    return json.isArray() && json.elements().size() == 1 ? json.elements().front() : json;
}

} // namespace

ReplyDecoder::Decoded<QString> ReplyDecoder::refill(const QByteArray& body, int httpStatus) {
    const auto reply = ReplyError::readReply(body, httpStatus);
    if (!reply)
        return reply.error();
    const Json& json = onlyElement(reply.value());
    return json.isObject() ? refillIn(json, httpStatus) : ReplyError::unexpected(json, httpStatus);
}

ReplyDecoder::Decoded<RefillsReply> ReplyDecoder::refills(const QByteArray& body, int httpStatus) {
    const auto reply = ReplyError::readReply(body, httpStatus);
    if (!reply)
        return reply.error();
    RefillsReply answers;
    const bool understood =
        forEachAnswer(reply.value(), u"order", u"refill", [&](const QString& orderId, const Json& answer) {
            keepBest(answers, orderId, refillIn(answer, httpStatus));
        });
    if (!understood)
        return ReplyError::unexpected(reply.value(), httpStatus);
    return answers;
}

ReplyDecoder::Decoded<RefillReport> ReplyDecoder::refillStatus(const QByteArray& body, int httpStatus,
                                                               const QString& refillId) {
    const auto reply = ReplyError::readReply(body, httpStatus, true);
    if (!reply)
        return reply.error();
    const Json& json = onlyElement(reply.value());
    return json.isObject() ? refillStatusIn(json, refillId, httpStatus) : ReplyError::unexpected(json, httpStatus);
}

ReplyDecoder::Decoded<RefillStatusesReply> ReplyDecoder::refillStatuses(const QByteArray& body, int httpStatus) {
    const auto reply = ReplyError::readReply(body, httpStatus, true);
    if (!reply)
        return reply.error();
    RefillStatusesReply answers;
    const bool understood =
        forEachAnswer(reply.value(), u"refill", u"status", [&](const QString& refillId, const Json& answer) {
            answers.insert(refillId, refillStatusIn(answer, refillId, httpStatus));
        });
    if (!understood)
        return ReplyError::unexpected(reply.value(), httpStatus);
    return answers;
}
