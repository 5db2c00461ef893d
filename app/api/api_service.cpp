// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api_service.h"

#include "api/list_call.h"
#include "api/reply_decoder.h"
#include "core/wipe.h"

using namespace Qt::StringLiterals;

namespace {

Priority priorityFor(Asker asker, Priority otherwise) {
    return asker == Asker::Person ? Priority::Person : otherwise;
}

} // namespace

/// The account, its queue, and what was learnt of the provider.
class ApiService::Private final {
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(ApiService& owner, QNetworkAccessManager& network, ApiAccount apiAccount, const ApiLimits& limits)
        : service(owner)
        , account(std::move(apiAccount))
        , multiForms([&owner](bool known) { Q_EMIT owner.multiFormsLearnt(known); })
        , queue(network, account, limits) {}
    ~Private() = default;

    /// Queues a call that asks for one thing.
    template <typename T, typename Decode, typename Answered>
    RequestToken ask(ApiRequest request, const QStringList& ids, Decode decode, Answered answered) {
        const RequestToken token = ++lastToken;
        request.token = token;
        answerWith<T>(request, std::move(decode), [this, token, ids, answered](const Result<T, ApiError>& answer) {
            if (answer.ok())
                answered(token, answer.value());
            else
                Q_EMIT service.failed({token, answer.error(), ids});
        });
        queue.add(std::move(request));
        return token;
    }

    /// Queues a call about a list of ids.
    template <typename T>
    RequestToken askAll(IdForms<T> forms, const QStringList& ids,
                        void (ApiService::*answered)(RequestToken, const AnswersById<T>&)) {
        const RequestToken token = ++lastToken;
        forms.answered = [this, token, answered](const AnswersById<T>& answers) {
            Q_EMIT(service.*answered)(token, answers);
        };
        forms.failed = [this, token, ids](const ApiError& error) { Q_EMIT service.failed({token, error, ids}); };
        const auto call = std::make_shared<ListCall<T>>(queue, multiForms, token, ids, std::move(forms));
        // A list of nothing is answered without asking anybody, but not before the caller has the token.
        if (ids.isEmpty())
            QMetaObject::invokeMethod(
                &queue, [call] { call->askNext(); }, Qt::QueuedConnection);
        else
            call->askNext();
        return token;
    }

    ApiService& service;
    ApiAccount account;
    MultiForms multiForms;
    RequestQueue queue;
    RequestToken lastToken = 0;
};

// cppcheck-suppress passedByValue ; a few numbers
ApiService::ApiService(QNetworkAccessManager& network, ApiAccount account, ApiLimits limits, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, network, std::move(account), limits)) {
    connect(&d->queue, &RequestQueue::sending, this, &ApiService::sending);
    connect(&d->queue, &RequestQueue::receiving, this, &ApiService::receiving);
    connect(&d->queue, &RequestQueue::reachableChanged, this, &ApiService::reachableChanged);
    connect(&d->queue, &RequestQueue::waiting, this, &ApiService::waiting);
    connect(&d->queue, &RequestQueue::waitingOver, this, &ApiService::waitingOver);
}

ApiService::~ApiService() {
    wipe(d->account.key);
}

const ApiAccount& ApiService::account() const {
    return d->account;
}

void ApiService::setCurrency(const QString& currency) {
    d->account.currency = currency;
}

void ApiService::hold(const QString& why) {
    d->account.held = why;
    d->queue.wake();
}

void ApiService::setKey(const QString& key) {
    wipe(d->account.key);
    d->account.key = key;
    d->account.held.clear();
    d->queue.wake();
}

void ApiService::setMultiForms(bool known) {
    d->multiForms.tell(known);
}

RequestToken ApiService::fetchServices(Asker asker) {
    return d->ask<ServicesReply>(
        {.priority = priorityFor(asker, Priority::Services), .resend = Resend::Allowed, .action = u"services"_s}, {},
        ReplyDecoder::services, [this](RequestToken token, ServicesReply reply) {
            // Raw text is shown to people: should the provider send back the key, it is not.
            for (ReplyFault& fault : reply.faults.list) {
                fault.sentence = d->queue.withoutKey(fault.sentence);
                fault.raw = d->queue.withoutKey(fault.raw);
            }
            Q_EMIT servicesReceived(token, reply);
        });
}

RequestToken ApiService::placeOrder(const OrderParameters& parameters) {
    return d->ask<QString>({.action = u"add"_s, .parameters = parameters}, {}, ReplyDecoder::add,
                           [this](RequestToken token, const QString& orderId) { Q_EMIT orderPlaced(token, orderId); });
}

RequestToken ApiService::fetchStatus(const QString& orderId) {
    return d->ask<OrderReport>(
        {.resend = Resend::Allowed, .action = u"status"_s, .parameters = {{u"order"_s, orderId}}}, {orderId},
        [orderId, currency = d->account.currency](const QByteArray& body, int http) {
            return ReplyDecoder::status(body, http, orderId, currency);
        },
        [this](RequestToken token, const OrderReport& report) { Q_EMIT statusReceived(token, report); });
}

RequestToken ApiService::fetchStatuses(const QStringList& orderIds, Asker asker) {
    IdForms<OrderReport> forms{
        .action = u"status"_s, .one = u"order"_s, .many = u"orders"_s, .resend = Resend::Allowed, .asker = asker};
    forms.decodeOne = [currency = d->account.currency](const QByteArray& body, int http, const QString& id) {
        return ReplyDecoder::status(body, http, id, currency);
    };
    forms.decodeMany = [currency = d->account.currency](const QByteArray& body, int http, const QStringList& /*ids*/) {
        return ReplyDecoder::statuses(body, http, currency);
    };
    return d->askAll(std::move(forms), orderIds, &ApiService::statusesReceived);
}

RequestToken ApiService::requestRefill(const QString& orderId) {
    return d->ask<QString>({.action = u"refill"_s, .parameters = {{u"order"_s, orderId}}}, {orderId},
                           ReplyDecoder::refill, [this, orderId](RequestToken token, const QString& refillId) {
                               Q_EMIT refillAccepted(token, orderId, refillId);
                           });
}

RequestToken ApiService::requestRefills(const QStringList& orderIds) {
    IdForms<QString> forms{.action = u"refill"_s, .one = u"order"_s, .many = u"orders"_s};
    forms.decodeOne = [](const QByteArray& body, int http, const QString& /*id*/) {
        return ReplyDecoder::refill(body, http);
    };
    forms.decodeMany = [](const QByteArray& body, int http, const QStringList& /*ids*/) {
        return ReplyDecoder::refills(body, http);
    };
    return d->askAll(std::move(forms), orderIds, &ApiService::refillsAnswered);
}

RequestToken ApiService::fetchRefillStatus(const QString& refillId) {
    return d->ask<RefillReport>(
        {.resend = Resend::Allowed, .action = u"refill_status"_s, .parameters = {{u"refill"_s, refillId}}}, {refillId},
        [refillId](const QByteArray& body, int http) { return ReplyDecoder::refillStatus(body, http, refillId); },
        [this](RequestToken token, const RefillReport& report) { Q_EMIT refillStatusReceived(token, report); });
}

RequestToken ApiService::fetchRefillStatuses(const QStringList& refillIds, Asker asker) {
    IdForms<RefillReport> forms{.action = u"refill_status"_s,
                                .one = u"refill"_s,
                                .many = u"refills"_s,
                                .resend = Resend::Allowed,
                                .asker = asker};
    forms.decodeOne = [](const QByteArray& body, int http, const QString& id) {
        return ReplyDecoder::refillStatus(body, http, id);
    };
    forms.decodeMany = [](const QByteArray& body, int http, const QStringList& /*ids*/) {
        return ReplyDecoder::refillStatuses(body, http);
    };
    return d->askAll(std::move(forms), refillIds, &ApiService::refillStatusesReceived);
}

RequestToken ApiService::cancelOrders(const QStringList& orderIds) {
    IdForms<CancelAccepted> forms{.action = u"cancel"_s, .one = u"order"_s, .many = u"orders"_s, .oneIsCommon = false};
    forms.decodeMany = ReplyDecoder::cancels;
    forms.decodeOne = [](const QByteArray& body, int http, const QString& id) -> Result<CancelAccepted, ApiError> {
        const auto answers = ReplyDecoder::cancels(body, http, {id});
        if (!answers.ok())
            return answers.error();
        const auto found = answers.value().constFind(id);
        if (found == answers.value().cend())
            return ApiError{ErrorKind::Unexpected, http, {}, {}};
        return found.value();
    };
    return d->askAll(std::move(forms), orderIds, &ApiService::cancelsAnswered);
}

RequestToken ApiService::fetchBalance(Asker asker) {
    return d->ask<Money>(
        {.priority = priorityFor(asker, Priority::Balance), .resend = Resend::Allowed, .action = u"balance"_s}, {},
        ReplyDecoder::balance, [this](RequestToken token, const Money& balance) {
            if (d->account.currency.isEmpty())
                d->account.currency = balance.currency;
            Q_EMIT balanceReceived(token, balance);
        });
}

void ApiService::hurry(RequestToken token) {
    d->queue.hurry(token);
}

void ApiService::withdraw(RequestToken token) {
    d->queue.withdraw(token);
}

void ApiService::giveUp(RequestToken token) {
    d->queue.giveUp(token);
}

void ApiService::stop() {
    d->queue.stop();
}
