// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_error.h"

#include "api/json_text.h"
#include "core/folded_word.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int tooManyRequests = 429;
constexpr int firstFailure = 300;

// Where providers put the words of an error, the likeliest first.
constexpr std::array wordMembers = {u"error",       u"message", u"msg",   u"error_message",
                                    u"description", u"errors",  u"reason"};

// The words in a value of any shape, bounded in depth; empty when there are none.
QString wordsIn(const Json& json, int depth = 0) {
    constexpr int deepest = 3;
    if (json.kind() == Json::Kind::Text || json.kind() == Json::Kind::Number)
        return JsonText::cleaned(json.text());
    if (depth == deepest)
        return {};
    if (json.isObject()) {
        for (const char16_t* name : wordMembers) {
            if (const QString words = wordsIn(json[name], depth + 1); !words.isEmpty())
                return words;
        }
        // {"link": ["is required"]} and the like, where an error is told of.
        for (const Json::Member& member : json.members()) {
            const QString words = depth > 0 ? wordsIn(member.value, depth + 1) : QString();
            if (!words.isEmpty())
                return JsonText::cleaned(member.name + u": "_s + words);
        }
        return {};
    }
    QStringList words;
    for (const Json& element : json.elements()) {
        if (const QString word = wordsIn(element, depth + 1); !word.isEmpty() && words.size() < 5)
            words.append(word);
    }
    return JsonText::cleaned(words.join(u", "));
}

// "error": null, false, "", 0, [] and {} say that there is none.
bool saysError(const Json& error) {
    switch (error.kind()) {
    case Json::Kind::Absent:
    case Json::Kind::Null:
        return false;
    case Json::Kind::Bool:
        return error.isTrue();
    case Json::Kind::Number:
        return error.text() != u"0";
    case Json::Kind::Text:
        return !error.text().trimmed().isEmpty() && error.text() != u"0" &&
               error.text().compare(u"false", Qt::CaseInsensitive) != 0;
    case Json::Kind::Array:
        return !error.elements().empty();
    case Json::Kind::Object:
        return !error.members().empty();
    case Json::Kind::Garbage:
        return true;
    }
    return false;
}

bool statusSaysError(const Json& json) {
    static constexpr std::array words = {"error"_L1, "fail"_L1, "failed"_L1, "failure"_L1, "err"_L1, "false"_L1};
    const Json& status = json[u"status"];
    if (status.kind() == Json::Kind::Text || status.kind() == Json::Kind::Bool) {
        const QString word = foldedWord(status.text());
        for (const auto known : words) {
            if (word == known)
                return true;
        }
    }
    const Json& success = json[u"success"];
    return success.kind() == Json::Kind::Bool && !success.isTrue();
}

} // namespace

ApiError ReplyError::unreadable(ErrorKind kind, const QByteArray& body, int httpStatus) {
    ApiError error;
    const bool failed = httpStatus >= firstFailure;
    error.kind = httpStatus == tooManyRequests          ? ErrorKind::RateLimited
                 : kind == ErrorKind::NotJson && failed ? ErrorKind::Http
                                                        : kind;
    error.httpStatus = httpStatus;
    error.providerText = JsonText::plainWords(body);
    return error;
}

ApiError ReplyError::unexpected(const Json& json, int httpStatus) {
    ApiError error;
    error.kind = httpStatus == tooManyRequests ? ErrorKind::RateLimited : ErrorKind::Unexpected;
    error.httpStatus = httpStatus;
    error.providerText = json.isObject() ? wordsIn(json) : QString();
    if (error.providerText.isEmpty())
        error.providerText = wordsIn(json[u"data"]);
    return error;
}

ApiError ReplyError::inWords(const QString& words, int httpStatus) {
    ApiError error;
    error.kind = httpStatus == tooManyRequests ? ErrorKind::RateLimited : classifyErrorText(words);
    error.httpStatus = httpStatus;
    error.providerText = JsonText::cleaned(words);
    return error;
}

std::optional<ApiError> ReplyError::in(const Json& json, int httpStatus, bool statusIsAnswer) {
    if (!json.isObject())
        return std::nullopt;
    const Json& error = json[u"error"];
    if (saysError(error)) {
        // true and numbers say that there is an error; its words stand beside it.
        const bool bare = error.kind() == Json::Kind::Bool || error.kind() == Json::Kind::Number;
        QString words = bare ? QString() : wordsIn(error);
        for (const char16_t* name : wordMembers) {
            if (words.isEmpty() && name != wordMembers.front())
                words = wordsIn(json[name]);
        }
        return inWords(words.isEmpty() ? error.text() : words, httpStatus);
    }
    const QString words = wordsIn(json);
    if (statusSaysError(json) && !(statusIsAnswer && words.isEmpty()))
        return inWords(words.isEmpty() ? json[u"status"].text() : words, httpStatus);
    if (saysError(json[u"errors"]) || (httpStatus >= 400 && !words.isEmpty()))
        return inWords(words, httpStatus);
    return std::nullopt;
}

Result<Json, ApiError> ReplyError::readReply(const QByteArray& body, int httpStatus, bool statusIsAnswer) {
    auto json = readJson(body);
    if (!json)
        return unreadable(json.error(), body, httpStatus);
    if (httpStatus == tooManyRequests)
        return inWords(json.value().isObject() ? wordsIn(json.value()) : QString(), httpStatus);
    if (auto error = in(json.value(), httpStatus, statusIsAnswer))
        return std::move(*error);
    return std::move(json.value());
}

bool ReplyError::isEmptyReply(const Json& json) {
    if (json.isArray())
        return json.elements().empty();
    if (json.members().empty())
        return true;
    const QString data = foldedWord(json[u"data"].text());
    return json.members().size() <= 3 && (data == "emptydata"_L1 || data == "empty"_L1 || data == "nodata"_L1);
}
