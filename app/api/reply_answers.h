// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reply_json.h"
#include "core/api_error.h"
#include "core/result.h"

#include <QHash>

#include <functional>

/// Walks the answers of a multi form: an array of objects that hold their id under `idName`, or an object keyed by id.
/// Calls back with each id and its answer. False when it is neither, or not one id can be read; an empty reply is true.
/// answerName: the member that holds an answer; an object with it at the top is the single form, which is not
/// understood.
[[nodiscard]] bool forEachAnswer(const Json& reply, QStringView idName, QStringView answerName,
                                 const std::function<void(const QString& id, const Json& answer)>& take);

/// Keeps the answer for an id. Where a reply has it twice, the one that says something was taken counts, else the last.
template <typename T>
void keepBest(QHash<QString, Result<T, ApiError>>& answers, const QString& id, const Result<T, ApiError>& answer) {
    const auto known = answers.constFind(id);
    if (known == answers.cend() || !known->ok())
        answers.insert(id, answer);
}
