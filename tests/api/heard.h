// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"

#include <QHash>
#include <QList>

/// All that an ApiService says, by token.
class Heard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Heard)

public:
    explicit Heard(ApiService& service) {
        connect(&service, &ApiService::servicesReceived, this, [this](RequestToken token, const ServicesReply& reply) {
            services.insert(token, reply);
            end(token);
        });
        connect(&service, &ApiService::orderPlaced, this, [this](RequestToken token, const QString& orderId) {
            placed.insert(token, orderId);
            end(token);
        });
        connect(&service, &ApiService::statusReceived, this, [this](RequestToken token, const OrderReport& report) {
            status.insert(token, report);
            end(token);
        });
        connect(&service, &ApiService::statusesReceived, this, [this](RequestToken token, const StatusesReply& reply) {
            statuses.insert(token, reply);
            end(token);
        });
        connect(&service, &ApiService::refillAccepted, this,
                [this](RequestToken token, const QString& orderId, const QString& refillId) {
                    refill.insert(token, {orderId, refillId});
                    end(token);
                });
        connect(&service, &ApiService::refillsAnswered, this, [this](RequestToken token, const RefillsReply& reply) {
            refills.insert(token, reply);
            end(token);
        });
        connect(&service, &ApiService::refillStatusReceived, this,
                [this](RequestToken token, const RefillReport& report) {
                    refillStatus.insert(token, report);
                    end(token);
                });
        connect(&service, &ApiService::refillStatusesReceived, this,
                [this](RequestToken token, const RefillStatusesReply& reply) {
                    refillStatuses.insert(token, reply);
                    end(token);
                });
        connect(&service, &ApiService::cancelsAnswered, this, [this](RequestToken token, const CancelsReply& reply) {
            cancels.insert(token, reply);
            end(token);
        });
        connect(&service, &ApiService::balanceReceived, this, [this](RequestToken token, const Money& money) {
            balance.insert(token, money);
            end(token);
        });
        connect(&service, &ApiService::failed, this, [this](const ApiFailure& failure) {
            failures.insert(failure.token, failure);
            end(failure.token);
        });
        connect(&service, &ApiService::sending, this, [this](RequestToken token) { sent.append(token); });
        connect(&service, &ApiService::reachableChanged, this, [this](bool yes, const ApiError& error) {
            reach.append({yes, error});
        });
        connect(&service, &ApiService::waiting, this, [this](std::chrono::milliseconds delay) { waits.append(delay); });
        connect(&service, &ApiService::multiFormsLearnt, this, [this](bool known) { learnt.append(known); });
    }

    [[nodiscard]] int endings(RequestToken token) const { return m_ended.value(token); }
    [[nodiscard]] bool ended(RequestToken token) const { return m_ended.contains(token); }
    [[nodiscard]] ErrorKind failure(RequestToken token) const { return failures.value(token).error.kind; }

    QHash<RequestToken, ServicesReply> services;
    QHash<RequestToken, QString> placed;
    QHash<RequestToken, OrderReport> status;
    QHash<RequestToken, StatusesReply> statuses;
    QHash<RequestToken, QPair<QString, QString>> refill;
    QHash<RequestToken, RefillsReply> refills;
    QHash<RequestToken, RefillReport> refillStatus;
    QHash<RequestToken, RefillStatusesReply> refillStatuses;
    QHash<RequestToken, CancelsReply> cancels;
    QHash<RequestToken, Money> balance;
    QHash<RequestToken, ApiFailure> failures;
    QList<RequestToken> sent;
    QList<QPair<bool, ApiError>> reach;
    QList<std::chrono::milliseconds> waits;
    QList<bool> learnt;

private:
    void end(RequestToken token) { ++m_ended[token]; }

    QHash<RequestToken, int> m_ended;
};
