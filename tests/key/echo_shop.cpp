// SPDX-License-Identifier: GPL-3.0-or-later
#include "echo_shop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray escaped(const QByteArray& key) {
    QByteArray text;
    for (const char letter : key)
        text += "\\u00" + QByteArray(1, letter).toHex();
    return text;
}

FakeReply withHeaders(FakeReply reply, const QByteArray& key) {
    reply.headers.append({"X-Key", key});
    reply.headers.append({"Set-Cookie", "key=" + key});
    return reply;
}

FakeReply errorWords(const QByteArray& key) {
    return FakeReply::json(json({{u"error"_s, u"Bad key "_s + QString::fromUtf8(key) + u" again"_s}}));
}

FakeReply errorEscaped(const QByteArray& key) {
    return FakeReply::json(R"({"error":"Bad key )" + escaped(key) + " or " + QByteArray(key).replace('/', "\\/") +
                           " or " + QUrl::toPercentEncoding(QString::fromUtf8(key)) + " or " + key.toUpper() + "\"}");
}

FakeReply page(const QByteArray& key) {
    return FakeReply::html("<html><title>" + key + "</title><body>Your key is " + key + "</body></html>", 502);
}

FakeReply brokenJson(const QByteArray& key) {
    return FakeReply::json("{\"order\": " + key + "oops, \"error\"");
}

QJsonObject service(int id, const QString& key) {
    return {{u"service"_s, id},
            {u"name"_s, u"Likes of %1 number %2"_s.arg(key).arg(id)},
            {u"category"_s, u"Category "_s + key},
            {u"type"_s, u"Default"_s},
            {u"desc"_s, u"Ask with "_s + key},
            {u"average_time"_s, key},
            {u"rate"_s, u"0.90"_s},
            {u"min"_s, 10},
            {u"max"_s, 10'000},
            {u"refill"_s, true},
            {u"cancel"_s, true}};
}

QByteArray catalog(const QByteArray& key) {
    const QString text = QString::fromUtf8(key);
    QJsonArray services{service(1, text), service(2, text.toUpper()),
                        service(3, QString::fromLatin1(QUrl::toPercentEncoding(text)))};
    QJsonObject odd = service(4, text);
    odd.insert(u"service"_s, u"id-"_s + text);
    odd.insert(u"type"_s, u"Kind "_s + text);
    services.append(odd);
    services.append(u"no service but "_s + text);
    services.append(QJsonObject{{text, text}});
    QByteArray reply = QJsonDocument(services).toJson(QJsonDocument::Compact);
    reply.chop(1);
    return reply + R"(,{"service":5,"name":"Escaped )" + escaped(key) +
           R"(","type":"Default","rate":"1","min":"1","max":"9"}])";
}

} // namespace

EchoShop::EchoShop() {
    provider.setHandler([this](const FakeRequest& request) { return answer(request); });
}

const QList<EchoShop::Fault>& EchoShop::faults() {
    static const QList<Fault> all = {
        {"words of refusal", errorWords},
        {"words in other spellings", errorEscaped},
        {"refusal with 400",
         [](const QByteArray& key) {
             FakeReply reply = errorWords(key);
             reply.status = 400;
             return reply;
         }},
        {"refusal with 500",
         [](const QByteArray& key) {
             FakeReply reply = errorWords(key);
             reply.status = 500;
             return reply;
         }},
        {"a web page", page},
        {"broken JSON", brokenJson},
        {"only the key", [](const QByteArray& key) { return FakeReply::json(key); }},
        {"an address",
         [](const QByteArray& key) {
             const QByteArray coded = QUrl::toPercentEncoding(QString::fromUtf8(key));
             return FakeReply::redirect("http://127.0.0.1:9/" + coded + "?key=" + coded + "#" + coded);
         }},
        {"too many",
         [](const QByteArray& key) {
             FakeReply reply = FakeReply::tooMany("0");
             reply.body = errorWords(key).body;
             return reply;
         }},
        {"cut off",
         [](const QByteArray& key) {
             FakeReply reply = errorWords(key);
             reply.way = FakeReply::Way::CutOff;
             return reply;
         }},
        {"closed", [](const QByteArray&) { return FakeReply::without(FakeReply::Way::Close); }},
        {"reset", [](const QByteArray&) { return FakeReply::without(FakeReply::Way::Reset); }},
    };
    return all;
}

void EchoShop::setFault(const Fault* fault, const QStringList& actions) {
    m_fault = fault;
    m_faulty = actions;
}

FakeReply EchoShop::answer(const FakeRequest& request) {
    const QString key = request.value(u"key"_s);
    const QByteArray bytes = key.toUtf8();
    const QString action = request.action();
    if (m_fault != nullptr && m_faulty.contains(action))
        return withHeaders(m_fault->reply(bytes), bytes);
    if (action == u"services"_s)
        return withHeaders(FakeReply::json(catalog(bytes)), bytes);
    if (action == u"balance"_s)
        return withHeaders(
            FakeReply::json(json({{u"balance"_s, u"100.5"_s}, {u"currency"_s, u"USD"_s}, {u"note"_s, key}})), bytes);
    if (action == u"add"_s) {
        const bool odd = request.value(u"link"_s).contains(u"odd"_s);
        const QString id = QString::number(++m_orders);
        return FakeReply::json(json({{u"order"_s, odd ? QJsonValue(id + u'-' + key) : QJsonValue(id)}}));
    }
    if (action == u"status"_s) {
        QJsonObject answers;
        const QStringList ids = (request.value(u"orders"_s) + request.value(u"order"_s)).split(u',');
        for (const QString& id : ids)
            answers.insert(id, QJsonObject{{u"status"_s, id.toInt() % 2 == 0 ? u"Completed"_s : u"Held by "_s + key},
                                           {u"charge"_s, u"0.5"_s},
                                           {u"start_count"_s, 1},
                                           {u"remains"_s, 0},
                                           {u"currency"_s, key},
                                           {u"expiry"_s, key},
                                           {u"orders"_s, QJsonArray{u"child-"_s + key}}});
        answers.insert(u"extra "_s + key, QJsonObject{{u"error"_s, key}});
        return FakeReply::json(
            json(request.value(u"order"_s).isEmpty() ? answers : answers.value(ids.first()).toObject()));
    }
    if (action == u"refill"_s)
        return FakeReply::json(json({{u"refill"_s, u"refill-"_s + key}}));
    if (action == u"refill_status"_s)
        return FakeReply::json(json({{u"status"_s, u"Refilled by "_s + key}}));
    return errorWords(bytes);
}
