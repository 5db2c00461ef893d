// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int stateFormat = 1;

void putMoment(QJsonObject& object, const QString& name, qint64 moment) {
    if (moment != practiceNever)
        object.insert(name, moment);
}

qint64 momentOf(const QJsonObject& object, const QString& name) {
    return object.value(name).toInteger(practiceNever);
}

Decimal amountOf(const QJsonObject& object, const QString& name, bool& good) {
    const auto amount = Decimal::parse(object.value(name).toString());
    good = good && amount.has_value();
    return amount.value_or(Decimal());
}

template <typename Enum>
Enum enumOf(const QJsonObject& object, const QString& name, Enum last, bool& good) {
    const qint64 number = object.value(name).toInteger();
    good = good && number >= 0 && number <= static_cast<qint64>(last);
    return good ? static_cast<Enum>(number) : last;
}

QJsonObject seriesToJson(const PracticeSeries& series) {
    QJsonArray children;
    for (const qint64 child : series.children)
        children.append(child);
    QJsonObject object{
        {u"kind"_s, static_cast<int>(series.kind)},
        {u"each"_s, series.each},
        {u"runs"_s, series.runs},
        {u"interval"_s, series.interval},
        {u"delay"_s, series.delay},
        {u"old_posts"_s, series.oldPosts},
        {u"expiry"_s, series.expiry},
        {u"children"_s, children},
        {u"unfinished"_s, series.unfinished},
    };
    putMoment(object, u"next_at"_s, series.nextAt);
    putMoment(object, u"expires_at"_s, series.expiresAt);
    return object;
}

PracticeSeries seriesFromJson(const QJsonObject& object, const PracticeBooks& soFar, qint64 all, bool& good) {
    PracticeSeries series;
    series.kind = enumOf(object, u"kind"_s, PracticeSeries::Kind::Subscription, good);
    series.each = object.value(u"each"_s).toInteger();
    series.runs = object.value(u"runs"_s).toInteger();
    series.interval = object.value(u"interval"_s).toInteger();
    series.delay = object.value(u"delay"_s).toInteger();
    series.oldPosts = object.value(u"old_posts"_s).toInteger();
    series.expiry = object.value(u"expiry"_s).toString();
    series.unfinished = object.value(u"unfinished"_s).toInteger();
    series.nextAt = momentOf(object, u"next_at"_s);
    series.expiresAt = momentOf(object, u"expires_at"_s);
    const QJsonArray children = object.value(u"children"_s).toArray();
    for (const QJsonValue child : children) {
        series.children.append(child.toInteger());
        // Runs come after the order that they belong to.
        good = good && child.toInteger() > soFar.nextOrderId() && child.toInteger() < PracticeBooks::firstOrderId + all;
    }
    return series;
}

QJsonObject orderToJson(const PracticeOrder& order) {
    QJsonObject object{
        {u"id"_s, order.id},
        {u"service"_s, order.service},
        {u"link"_s, order.link},
        {u"quantity"_s, order.quantity},
        {u"rate"_s, order.rate.toString()},
        {u"once"_s, order.once},
        {u"charge"_s, order.charge.toString()},
        {u"refill"_s, order.refill},
        {u"cancel"_s, order.cancel},
        {u"refill_outcome"_s, static_cast<int>(order.refillOutcome)},
        {u"start_count"_s, order.startCount},
        {u"starts_at"_s, order.startsAt},
        {u"delivered_at"_s, order.deliveredAt},
        {u"delivers"_s, order.delivers},
        {u"outcome"_s, static_cast<int>(order.outcome)},
        {u"finished"_s, order.finished},
        {u"status"_s, static_cast<int>(order.status)},
        {u"remains"_s, order.remains},
    };
    putMoment(object, u"ends_at"_s, order.endsAt);
    putMoment(object, u"cancel_at"_s, order.cancelAt);
    if (order.parent != 0)
        object.insert(u"parent"_s, order.parent);
    if (order.series)
        object.insert(u"series"_s, seriesToJson(*order.series));
    return object;
}

PracticeOrder orderFromJson(const QJsonObject& object, const PracticeBooks& soFar, qint64 all, bool& good) {
    PracticeOrder order;
    order.id = object.value(u"id"_s).toInteger();
    order.service = object.value(u"service"_s).toInteger();
    order.parent = object.value(u"parent"_s).toInteger();
    order.link = object.value(u"link"_s).toString();
    order.quantity = object.value(u"quantity"_s).toInteger();
    order.rate = amountOf(object, u"rate"_s, good);
    order.once = object.value(u"once"_s).toBool();
    order.charge = amountOf(object, u"charge"_s, good);
    order.refill = object.value(u"refill"_s).toBool();
    order.cancel = object.value(u"cancel"_s).toBool();
    order.refillOutcome = enumOf(object, u"refill_outcome"_s, PracticeRefillOutcome::Refused, good);
    order.startCount = object.value(u"start_count"_s).toInteger();
    order.startsAt = object.value(u"starts_at"_s).toInteger();
    order.deliveredAt = object.value(u"delivered_at"_s).toInteger();
    order.endsAt = momentOf(object, u"ends_at"_s);
    order.delivers = object.value(u"delivers"_s).toInteger();
    order.outcome = enumOf(object, u"outcome"_s, PracticeStatus::Expired, good);
    order.cancelAt = momentOf(object, u"cancel_at"_s);
    order.finished = object.value(u"finished"_s).toBool();
    order.status = enumOf(object, u"status"_s, PracticeStatus::Expired, good);
    order.remains = object.value(u"remains"_s).toInteger();
    if (object.contains(u"series"_s))
        order.series = seriesFromJson(object.value(u"series"_s).toObject(), soFar, all, good);
    const PracticeOrder* parent = soFar.order(order.parent);
    good = good && order.id == soFar.nextOrderId() && (order.parent == 0 || (parent != nullptr && parent->series));
    return order;
}

QJsonObject refillToJson(const PracticeRefill& refill) {
    return {{u"id"_s, refill.id},
            {u"order"_s, refill.order},
            {u"starts_at"_s, refill.startsAt},
            {u"ends_at"_s, refill.endsAt},
            {u"rejected"_s, refill.rejected}};
}

PracticeRefill refillFromJson(const QJsonObject& object, const PracticeBooks& soFar, bool& good) {
    PracticeRefill refill;
    refill.id = object.value(u"id"_s).toInteger();
    refill.order = object.value(u"order"_s).toInteger();
    refill.startsAt = object.value(u"starts_at"_s).toInteger();
    refill.endsAt = object.value(u"ends_at"_s).toInteger();
    refill.rejected = object.value(u"rejected"_s).toBool();
    good = good && refill.id == soFar.nextRefillId() && soFar.order(refill.order) != nullptr;
    return refill;
}

} // namespace

QByteArray practiceStateToJson(const PracticeState& state) {
    QJsonArray orders;
    for (const PracticeOrder& order : state.books.orders)
        orders.append(orderToJson(order));
    QJsonArray refills;
    for (const PracticeRefill& refill : state.books.refills)
        refills.append(refillToJson(refill));
    const QJsonObject object{{u"format"_s, stateFormat},     {u"clock"_s, state.clock},
                             {u"saved_at"_s, state.savedAt}, {u"balance"_s, state.books.balance.amount.toString()},
                             {u"orders"_s, orders},          {u"refills"_s, refills}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PracticeState> practiceStateFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format"_s).toInteger() != stateFormat)
        return std::nullopt;
    PracticeState state;
    bool good = true;
    state.clock = object.value(u"clock"_s).toInteger();
    state.savedAt = object.value(u"saved_at"_s).toInteger();
    state.books.balance.amount = amountOf(object, u"balance"_s, good);
    const QJsonArray orders = object.value(u"orders"_s).toArray();
    for (const QJsonValue order : orders) {
        state.books.orders.push_back(orderFromJson(order.toObject(), state.books, orders.size(), good));
        if (!good)
            return std::nullopt;
    }
    const QJsonArray refills = object.value(u"refills"_s).toArray();
    for (const QJsonValue refill : refills)
        state.books.refills.push_back(refillFromJson(refill.toObject(), state.books, good));
    return good ? std::optional(state) : std::nullopt;
}
