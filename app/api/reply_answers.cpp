// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_answers.h"

#include "api/reply_error.h"

bool forEachAnswer(const Json& reply, QStringView idName, QStringView answerName,
                   const std::function<void(const QString& id, const Json& answer)>& take) {
    if (ReplyError::isEmptyReply(reply))
        return true;
    const Json& data = reply[u"data"];
    const Json& json = data.isObject() || data.isArray() ? data : reply;
    bool any = false;
    for (const Json& element : json.elements()) {
        if (const auto id = element[idName].id()) {
            take(*id, element);
            any = true;
        }
    }
    if (json[answerName].kind() != Json::Kind::Absent)
        return any;
    for (const Json::Member& member : json.members()) {
        // {"status":"success","1":…}: what is no answer is no id's.
        if (member.name == u"status" || member.name == u"success" || member.name.isEmpty())
            continue;
        take(member.name.trimmed(), member.value);
        any = true;
    }
    return any;
}
