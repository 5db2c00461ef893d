// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_answers.h"
#include "api/reply_decoder.h"
#include "api/reply_error.h"

namespace {

// 1, a request's id or true say yes; everything that is not clearly a yes is none.
Result<CancelAccepted, ApiError> cancelIn(const Json& json, int httpStatus) {
    const Json& cancel = json.isObject() ? json[u"cancel"] : json;
    if (auto error = ReplyError::in(cancel, httpStatus))
        return std::move(*error);
    if (auto error = ReplyError::in(json, httpStatus))
        return std::move(*error);
    if (cancel.isTrue() || cancel.text().compare(u"true", Qt::CaseInsensitive) == 0)
        return CancelAccepted{};
    const auto id = cancel.id();
    if (!id)
        return ReplyError::unexpected(json, httpStatus);
    // A sentence in the place of an id is a refusal.
    if (id->contains(u' '))
        return ReplyError::inWords(*id, httpStatus);
    return CancelAccepted{};
}

} // namespace

ReplyDecoder::Decoded<CancelsReply> ReplyDecoder::cancels(const QByteArray& body, int httpStatus,
                                                          const QStringList& orderIds) {
    const auto reply = ReplyError::readReply(body, httpStatus);
    if (!reply)
        return reply.error();
    const Json& json = reply.value();
    CancelsReply answers;
    // The single form: {"cancel": 1}, with or without the order's id beside it.
    if (json[u"cancel"].kind() != Json::Kind::Absent) {
        const auto own = json[u"order"].id();
        if (!own && orderIds.size() != 1)
            return ReplyError::unexpected(json, httpStatus);
        answers.insert(own ? *own : orderIds.front(), cancelIn(json, httpStatus));
        return answers;
    }
    const bool understood = forEachAnswer(json, u"order", u"cancel", [&](const QString& orderId, const Json& answer) {
        keepBest(answers, orderId, cancelIn(answer, httpStatus));
    });
    if (!understood)
        return ReplyError::unexpected(json, httpStatus);
    return answers;
}
