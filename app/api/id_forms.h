// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request_queue.h"

#include <functional>

inline constexpr qsizetype idsPerBatch = 100;

template <typename T>
using AnswersById = QHash<QString, Result<T, ApiError>>;

/// How one action asks about ids, one and many at a time, and who waits for the answers: one of answered and failed is
/// called, once. oneIsCommon: the single form is known everywhere, so a list of one id is asked that way.
template <typename T>
struct IdForms final {
    QString action = {};
    QString one = {}; ///< the parameter's name
    QString many = {};
    Resend resend = Resend::Never;
    Asker asker = Asker::Program; ///< of what may be sent again; the others are always a person's
    bool oneIsCommon = true;
    std::function<Result<T, ApiError>(const QByteArray&, int, const QString& id)> decodeOne = {};
    std::function<Result<AnswersById<T>, ApiError>(const QByteArray&, int, const QStringList& ids)> decodeMany = {};
    std::function<void(const AnswersById<T>&)> answered = {};
    std::function<void(const ApiError&)> failed = {};
};

/// The words or the shape that a provider without the multi form answers with. Where ids must not be asked about twice,
/// only words that refuse the whole count: nothing was taken then.
[[nodiscard]] bool mayLackMultiForm(const ApiError& error, Resend resend);
/// The provider's word on one id, as good an answer as a value.
[[nodiscard]] bool isAboutTheId(const ApiError& error);
/// All ids still to be asked about would meet the same.
[[nodiscard]] bool endsTheList(const ApiError& error);
/// What such an error says of the ids that were not asked about any more.
[[nodiscard]] ApiError forTheUnasked(const ApiError& error);
