// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_account.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

/// The JSON of every reply, with the members in the order and the values in the types of the provider's document.
/// (QJsonDocument would sort the members.) Ids that are numbers are written as numbers inside of lists.
namespace PracticeReplies {

QByteArray error(const QString& text);
QByteArray services(const std::vector<PracticeService>& services);
QByteArray added(qint64 orderId);
QByteArray balance(const Money& balance);

QByteArray status(const Result<PracticeStatusView, QString>& status, const QString& currency);
using StatusOf = std::function<Result<PracticeStatusView, QString>(const QString& orderId)>;
QByteArray statuses(const QStringList& orderIds, const StatusOf& statusOf, const QString& currency);

QByteArray refill(const Result<qint64, QString>& refill);
using RefillOf = std::function<Result<qint64, QString>(const QString& orderId)>;
QByteArray refills(const QStringList& orderIds, const RefillOf& refillOf);

QByteArray refillStatus(const Result<PracticeRefillStatus, QString>& status);
using RefillStatusOf = std::function<Result<PracticeRefillStatus, QString>(const QString& refillId)>;
QByteArray refillStatuses(const QStringList& refillIds, const RefillStatusOf& statusOf);

/// An empty error means that the order will be canceled.
QByteArray canceled(const QString& error);
using CancelOf = std::function<QString(const QString& orderId)>;
QByteArray cancels(const QStringList& orderIds, const CancelOf& cancelOf);

} // namespace PracticeReplies
