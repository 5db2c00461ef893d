// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/id_forms.h"
#include "api/multi_forms.h"

#include <QPointer>

#include <algorithm>
#include <memory>
#include <utility>

/// One call about a list of any length: batches of 100 one after the other, or id by id where the provider knows no
/// multi form, and one combined answer. Lives in its requests' callbacks; queue and multiForms must outlive those.
template <typename T>
class ListCall final : public std::enable_shared_from_this<ListCall<T>> {
    Q_DISABLE_COPY_MOVE(ListCall)

public:
    ListCall(RequestQueue& queue, MultiForms& multiForms, RequestToken token, const QStringList& ids, IdForms<T> forms)
        : m_queue(&queue)
        , m_multiForms(multiForms)
        , m_token(token)
        , m_open(ids)
        , m_forms(std::move(forms)) {
        m_open.removeDuplicates();
    }
    ~ListCall() = default;

    void askNext() {
        if (!m_queue)
            return;
        if (m_open.isEmpty())
            finish();
        else if (m_alone == 0 && m_multiForms.areWorthATry() && (m_open.size() > 1 || !m_forms.oneIsCommon))
            askMany(m_open.first(std::min(idsPerBatch, m_open.size())));
        else
            askOne(m_open.constFirst());
    }

private:
    void askMany(const QStringList& batch) {
        ApiRequest request = newRequest(m_forms.many, batch.join(u','));
        answerWith<AnswersById<T>>(
            request,
            [decode = m_forms.decodeMany, batch](const QByteArray& body, int http) {
                return decode(body, http, batch);
            },
            [self = this->shared_from_this(), batch](const auto& answer) { self->takeMany(batch, answer); });
        m_queue->add(std::move(request));
    }

    void askOne(const QString& id) {
        ApiRequest request = newRequest(m_forms.one, id);
        answerWith<T>(
            request,
            [decode = m_forms.decodeOne, id](const QByteArray& body, int http) { return decode(body, http, id); },
            [self = this->shared_from_this(), id](const auto& answer) { self->takeOne(id, answer); });
        m_queue->add(std::move(request));
    }

    ApiRequest newRequest(const QString& parameter, const QString& value) const {
        ApiRequest request;
        request.token = m_token;
        const bool persons = m_forms.resend == Resend::Never || m_forms.asker == Asker::Person;
        request.priority = persons ? Priority::Person : Priority::Statuses;
        request.resend = m_forms.resend;
        request.action = m_forms.action;
        request.parameters = {{parameter, value}};
        return request;
    }

    void takeMany(const QStringList& batch, const Result<AnswersById<T>, ApiError>& answer) {
        // A reply that names none of several ids was not made for several ids.
        const bool besides = answer.ok() && batch.size() > 1 && !namesAny(answer.value(), batch);
        const ApiError error = answer.ok() ? ApiError{} : answer.error();
        const bool said = batch.size() == 1 && m_multiForms.areKnown() && isAboutTheId(error);
        if ((besides && m_forms.resend == Resend::Allowed) ||
            (!answer.ok() && !said && mayLackMultiForm(error, m_forms.resend))) {
            m_alone = batch.size();
            m_refusal = error;
            // Some answer so for the sake of one bad id; where multi forms have worked, that unteaches nothing.
            const bool teaches = !m_multiForms.areKnown() || !isAboutTheId(error);
            m_teaching = teaches ? std::optional(mayLackMultiForm(error, Resend::Never)) : std::nullopt;
        } else {
            m_open.remove(0, batch.size());
            if (answer.ok())
                keep(answer.value());
            else if (said)
                keep({{batch.constFirst(), error}});
            else
                fail(batch, error);
            if (answer.ok() && batch.size() > 1 && !besides)
                m_multiForms.learn(true, true);
        }
        askNext();
    }

    void takeOne(const QString& id, const Result<T, ApiError>& answer) {
        const bool ofTheId = answer.ok() || isAboutTheId(answer.error());
        m_open.removeFirst();
        m_alone = std::max<qsizetype>(0, m_alone - 1);
        if (ofTheId)
            keep({{id, answer}});
        else
            fail({id}, answer.error());
        const auto refusal = std::exchange(m_refusal, std::nullopt);
        if (refusal && !ofTheId && m_alone > 0) {
            // One id alone fares no better: it was not for the form that the batch was refused.
            const QStringList others = m_open.first(m_alone);
            m_open.remove(0, std::exchange(m_alone, 0));
            fail(others, *refusal);
        }
        if (const auto surely = answer.ok() ? std::exchange(m_teaching, std::nullopt) : std::nullopt)
            m_multiForms.learn(false, *surely);
        askNext();
    }

    static bool namesAny(const AnswersById<T>& answers, const QStringList& ids) {
        return std::any_of(ids.begin(), ids.end(), [&answers](const QString& id) { return answers.contains(id); });
    }

    void keep(const AnswersById<T>& answers) {
        m_answered = true;
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            if (it.value().ok()) {
                m_answers.insert(it.key(), it.value());
                continue;
            }
            ApiError error = it.value().error();
            error.providerText = m_queue->withoutKey(error.providerText);
            m_answers.insert(it.key(), error);
        }
    }

    void fail(const QStringList& ids, const ApiError& error) {
        if (!m_firstError)
            m_firstError = error;
        for (const QString& id : ids)
            m_answers.insert(id, error);
        m_passingInARow = isPassing(error) ? m_passingInARow + 1 : 0;
        // Reads have had their tries; a provider that stays silent twice over is not worth hours of them.
        if (!endsTheList(error) && (m_forms.resend == Resend::Never || m_passingInARow < 2))
            return;
        for (const QString& id : std::as_const(m_open))
            m_answers.insert(id, forTheUnasked(error));
        m_open.clear();
        m_alone = 0;
    }

    void finish() {
        if (m_answered || !m_firstError)
            m_forms.answered(m_answers);
        else
            m_forms.failed(*m_firstError);
    }

    QPointer<RequestQueue> m_queue;
    MultiForms& m_multiForms;
    RequestToken m_token;
    QStringList m_open; ///< not answered yet
    IdForms<T> m_forms;
    qsizetype m_alone = 0;             ///< so many of m_open are asked one by one, whatever is known of multi forms
    std::optional<ApiError> m_refusal; ///< of the batch whose first id is now asked alone
    std::optional<bool> m_teaching;    ///< what it says of multi forms: surely, or in odd words
    AnswersById<T> m_answers;
    std::optional<ApiError> m_firstError;
    int m_passingInARow = 0;
    bool m_answered = false;
};
