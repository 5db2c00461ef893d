// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_account.h"
#include "api/api_limits.h"
#include "api/replies.h"

#include <QObject>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

/// One account at one provider: the ten calls of API v2 over HTTP. Every call queues a request behind the account's
/// limiter, returns its token at once, and ends in exactly one signal with that token: the call's own, or failed().
/// `add`, `refill` and `cancel` are sent at most once, by the program and by Qt. Redirects are refused, TLS errors
/// never ignored, replies bounded. Lists of ids of any length are split in batches of 100 behind one token; where the
/// provider knows no multi form they are asked one by one; failed() comes only when nothing of a list was answered.
/// Lives on the GUI thread; large replies are decoded off it.
class ApiService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiService)

public:
    /// network must outlive this object; it is not owned.
    ApiService(QNetworkAccessManager& network, ApiAccount account, ApiLimits limits = {}, QObject* parent = nullptr);
    ~ApiService() override;

    [[nodiscard]] const ApiAccount& account() const;
    void setCurrency(const QString& currency);
    /// Nothing is sent before setKey(). What the program asks by itself waits; what a person asks, or what must not be
    /// sent twice, ends in failed() with NotAllowed and these words.
    void hold(const QString& why);
    /// The key from now on; what waited for it goes out.
    void setKey(const QString& key);
    /// What was learnt of the provider on an earlier day.
    void setMultiForms(bool known);

    RequestToken fetchServices(Asker asker = Asker::Program);
    RequestToken placeOrder(const OrderParameters& parameters);
    RequestToken fetchStatus(const QString& orderId);
    RequestToken fetchStatuses(const QStringList& orderIds, Asker asker = Asker::Program);
    RequestToken requestRefill(const QString& orderId);
    RequestToken requestRefills(const QStringList& orderIds);
    RequestToken fetchRefillStatus(const QString& refillId);
    RequestToken fetchRefillStatuses(const QStringList& refillIds, Asker asker = Asker::Program);
    RequestToken cancelOrders(const QStringList& orderIds);
    RequestToken fetchBalance(Asker asker = Asker::Program);

    /// A person waits now for what the program asked by itself: it goes first.
    void hurry(RequestToken token);

    /// Drops this request where not a byte of it has been sent; it ends in failed() with NotAllowed. Else it goes on.
    void withdraw(RequestToken token);
    /// Gives up a call that only asks (the catalog, a status, the balance), wherever it is; it ends in failed() with
    /// Stopped or NotAllowed. Nothing happens for one that costs money: whoever sent it must learn what became of it.
    void giveUp(RequestToken token);
    /// Drops what has not been sent yet and gives up what has; each ends in failed() with Stopped (NotAllowed for what
    /// was provably never sent). A list that was partly answered ends in its own signal, with these errors for the
    /// rest.
    void stop();

Q_SIGNALS:
    void servicesReceived(RequestToken token, const ServicesReply& reply);
    void orderPlaced(RequestToken token, const QString& orderId);
    void statusReceived(RequestToken token, const OrderReport& report);
    void statusesReceived(RequestToken token, const StatusesReply& reports);
    void refillAccepted(RequestToken token, const QString& orderId, const QString& refillId);
    void refillsAnswered(RequestToken token, const RefillsReply& answers);
    void refillStatusReceived(RequestToken token, const RefillReport& report);
    void refillStatusesReceived(RequestToken token, const RefillStatusesReply& reports);
    void cancelsAnswered(RequestToken token, const CancelsReply& answers);
    void balanceReceived(RequestToken token, const Money& balance);
    void failed(const ApiFailure& failure);

    /// The first bytes of a request are handed to the network now (it may reach the provider from here on). Once for
    /// every HTTP request, so again for each batch of a list and each retry.
    void sending(RequestToken token);
    /// So many bytes of the reply to a call that only asks are there; from 0 again for each batch and each retry.
    void receiving(RequestToken token, qint64 bytes);
    /// The provider is in reach (any reply at all came) or not; emitted when it changes, error says why not.
    void reachableChanged(bool reachable, const ApiError& error);
    /// Nothing is asked by itself for so long: the provider asked to wait (why is RateLimited; where it said for how
    /// long nothing at all is sent), or is not well. A good answer afterwards ends it, however soon: waitingOver().
    void waiting(std::chrono::milliseconds delay, const ApiError& why);
    void waitingOver();
    /// Learnt whether the provider knows multi forms.
    void multiFormsLearnt(bool known);

private:
    class Private;
    std::unique_ptr<Private> d;
};
