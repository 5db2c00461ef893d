// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_shop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Long ones once, as a name: every text of a service is kept.
QString shorter(const QString& text) {
    return text.left(100'000);
}

} // namespace

HostileShop::HostileShop(QList<HostileText> texts)
    : m_texts(std::move(texts)) {
    provider.setHandler([this](const FakeRequest& request) { return answer(request); });
}

QByteArray HostileShop::catalog() const {
    QJsonArray services;
    for (qsizetype at = 0; at < m_texts.size(); ++at) {
        const QString& text = m_texts.at(at).text;
        services.append(QJsonObject{{u"service"_s, at + 1},
                                    {u"name"_s, text},
                                    {u"category"_s, shorter(text)},
                                    {u"type"_s, u"Default"_s},
                                    {u"desc"_s, shorter(text)},
                                    {u"average_time"_s, shorter(text)},
                                    {u"rate"_s, u"0.90"_s},
                                    {u"min"_s, 10},
                                    {u"max"_s, 10'000},
                                    {u"refill"_s, true},
                                    {u"cancel"_s, true}});
    }
    services.append(QJsonObject{{u"service"_s, u"<b>evil id</b>"_s},
                                {u"name"_s, u"an evil id and type"_s},
                                {u"type"_s, m_texts.first().text},
                                {u"rate"_s, u"1"_s},
                                {u"min"_s, 1},
                                {u"max"_s, 0}});
    services.append(u"<img src=x>evil element"_s);
    return QJsonDocument(services).toJson(QJsonDocument::Compact);
}

// Orders are numbered as their services are.
QString HostileShop::textOf(const QString& orderId) const {
    return m_texts.value((orderId.toInt() - 1) % m_texts.size()).text;
}

FakeReply HostileShop::answer(const FakeRequest& request) {
    const QString action = request.action();
    if (action == u"services"_s)
        return FakeReply::json(catalog());
    if (action == u"add"_s) {
        const QString service = request.value(u"service"_s);
        const QString text = textOf(service);
        const QString link = request.value(u"link"_s);
        if (link.contains(u"refused"_s))
            return FakeReply::json(json({{u"error"_s, text}}));
        if (link.contains(u"lost"_s))
            return FakeReply::json(json({{u"error"_s, text}}), 500);
        return FakeReply::json(json({{u"order"_s, link.contains(u"again"_s) ? u"4711"_s : service}}));
    }
    QJsonObject answers;
    if (action == u"status"_s) {
        const QStringList ids = (request.value(u"orders"_s) + request.value(u"order"_s)).split(u',');
        for (const QString& id : ids)
            answers.insert(id, QJsonObject{{u"status"_s, id == u"1"_s ? u"Completed"_s : textOf(id)},
                                           {u"charge"_s, u"0.5"_s},
                                           {u"start_count"_s, 1},
                                           {u"remains"_s, 10},
                                           {u"currency"_s, textOf(id)},
                                           {u"expiry"_s, textOf(id)},
                                           {u"orders"_s, QJsonArray{u"<b>evil child</b>"_s, textOf(id)}}});
        return FakeReply::json(json(request.value(u"order"_s).isEmpty() ? answers : answers.begin()->toObject()));
    }
    if (action == u"refill"_s)
        return FakeReply::json(json({{u"refill"_s, u"<b>evil-refill</b>"_s}}));
    if (action == u"refill_status"_s)
        return FakeReply::json(json({{u"status"_s, textOf(u"2"_s)}}));
    if (action == u"balance"_s)
        return FakeReply::json(
            json({{u"balance"_s, u"100"_s}, {u"currency"_s, m_texts.at(m_balances++ % m_texts.size()).text}}));
    return FakeReply::json(json({{u"error"_s, m_texts.at(2).text}}));
}
