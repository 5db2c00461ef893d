// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "api/reply_error.h"

ReplyDecoder::Decoded<Money> ReplyDecoder::balance(const QByteArray& body, int httpStatus) {
    const auto reply = ReplyError::readReply(body, httpStatus);
    if (!reply)
        return reply.error();
    const Json& root = reply.value();
    const Json& json = root[u"balance"].isGiven() ? root : root[u"data"];
    const auto amount = json[u"balance"].decimal();
    if (!amount)
        return ReplyError::unexpected(root, httpStatus);
    return Money{*amount, json[u"currency"].currency()};
}
