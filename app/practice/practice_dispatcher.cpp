// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_dispatcher.h"

#include "practice/practice_replies.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QByteArray incorrectRequest() {
    return PracticeReplies::error(u"Incorrect request"_s);
}

// The ids of a multi call, each once; empty when there are none or too many.
QStringList idList(const QString& text) {
    QStringList ids;
    for (const QString& part : text.split(u',')) {
        if (const QString id = part.trimmed(); !id.isEmpty())
            ids.append(id);
    }
    if (ids.size() > PracticeDispatcher::mostIds)
        return {};
    ids.removeDuplicates();
    return ids;
}

// Calls `many` with the ids of the parameter `plural`, or `one` with the id of `singular`.
template <typename One, typename Many>
QByteArray oneOrMany(const PracticeForm& form, const QString& singular, const QString& plural, One one, Many many) {
    if (form.has(plural)) {
        const QStringList ids = idList(form.value(plural));
        return ids.isEmpty() ? incorrectRequest() : many(ids);
    }
    return form.has(singular) ? one(form.value(singular)) : incorrectRequest();
}

} // namespace

PracticeDispatcher::PracticeDispatcher(PracticeAccount& account, QByteArray services)
    : m_account(account)
    , m_services(std::move(services)) {}

QString PracticeDispatcher::apiKey() {
    return u"practice"_s;
}

bool PracticeDispatcher::takeChanged() {
    return std::exchange(m_changed, false);
}

PracticeDispatcher::Handler PracticeDispatcher::handlerOf(const QString& action) {
    static const QHash<QString, Handler> handlers = {
        {u"services"_s, &PracticeDispatcher::services},
        {u"add"_s, &PracticeDispatcher::add},
        {u"status"_s, &PracticeDispatcher::status},
        {u"refill"_s, &PracticeDispatcher::refill},
        {u"refill_status"_s, &PracticeDispatcher::refillStatus},
        {u"cancel"_s, &PracticeDispatcher::cancel},
        {u"balance"_s, &PracticeDispatcher::balance},
    };
    return handlers.value(action, nullptr);
}

QString PracticeDispatcher::actionOf(const QByteArray& body) {
    const PracticeForm form = PracticeForm::decoded(body);
    const QString action = form.value(u"action"_s);
    return form.value(u"key"_s) == apiKey() && handlerOf(action) != nullptr ? action : QString();
}

QByteArray PracticeDispatcher::reply(const QByteArray& body) {
    const PracticeForm form = PracticeForm::decoded(body);
    if (form.value(u"key"_s) != apiKey())
        return PracticeReplies::error(u"Invalid API key"_s);
    const QString action = form.value(u"action"_s);
    const Handler handler = handlerOf(action);
    if (handler == nullptr)
        return incorrectRequest();
    return (this->*handler)(form);
}

QByteArray PracticeDispatcher::services(const PracticeForm&) {
    return m_services;
}

QByteArray PracticeDispatcher::add(const PracticeForm& form) {
    const auto id = m_account.add(form);
    if (!id)
        return PracticeReplies::error(id.error());
    m_changed = true;
    return PracticeReplies::added(id.value());
}

QByteArray PracticeDispatcher::status(const PracticeForm& form) {
    const auto statusOf = [this](const QString& id) { return m_account.status(id); };
    const QString currency = m_account.balance().currency;
    return oneOrMany(
        form, u"order"_s, u"orders"_s,
        [&](const QString& id) { return PracticeReplies::status(statusOf(id), currency); },
        [&](const QStringList& ids) { return PracticeReplies::statuses(ids, statusOf, currency); });
}

QByteArray PracticeDispatcher::refill(const PracticeForm& form) {
    m_changed = true;
    const auto refillOf = [this](const QString& id) { return m_account.refill(id); };
    return oneOrMany(
        form, u"order"_s, u"orders"_s, [&](const QString& id) { return PracticeReplies::refill(refillOf(id)); },
        [&](const QStringList& ids) { return PracticeReplies::refills(ids, refillOf); });
}

QByteArray PracticeDispatcher::refillStatus(const PracticeForm& form) {
    const auto statusOf = [this](const QString& id) { return m_account.refillStatus(id); };
    return oneOrMany(
        form, u"refill"_s, u"refills"_s, [&](const QString& id) { return PracticeReplies::refillStatus(statusOf(id)); },
        [&](const QStringList& ids) { return PracticeReplies::refillStatuses(ids, statusOf); });
}

QByteArray PracticeDispatcher::cancel(const PracticeForm& form) {
    m_changed = true;
    const auto cancelOf = [this](const QString& id) { return m_account.cancel(id); };
    return oneOrMany(
        form, u"order"_s, u"orders"_s, [&](const QString& id) { return PracticeReplies::canceled(cancelOf(id)); },
        [&](const QStringList& ids) { return PracticeReplies::cancels(ids, cancelOf); });
}

QByteArray PracticeDispatcher::balance(const PracticeForm&) {
    return PracticeReplies::balance(m_account.balance());
}
