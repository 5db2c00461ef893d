// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard.h"
#include "support/fake_provider.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto key = u"secret+key/42"_s;

ApiLimits quick() {
    ApiLimits limits;
    limits.perMinute = 10'000;
    limits.firstBackOff = 1ms;
    return limits;
}

QStringList ids(int first, int count) {
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::number(first + i));
    return list;
}

FakeReply statusesFor(const FakeRequest& request) {
    QByteArrayList parts;
    const QStringList asked = request.value(u"orders"_s).split(u',');
    for (const QString& id : asked)
        parts.append("\"" + id.toLatin1() +
                     "\":" + R"({"charge":"0.5","status":"Partial","remains":"3","currency":"USD"})");
    return FakeReply::json('{' + parts.join(',') + '}');
}

const QByteArray oneStatus = R"({"charge":"0.27819","start_count":"3572","status":"Partial","remains":"157"})";
const QByteArray goodBalance = R"({"balance":"100.84292","currency":"USD"})";

} // namespace

/// The calls and what ApiService makes of their replies, over HTTP.
class TestService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenCalls();
    void failureNamesTokenAndIds();
    void signalsComeAfterTheToken();
    void longRepliesAreDecoded();
    void keyIsNeverTold();
    void reach();
    void destroyedWhileAsking();
    void destroyedBySlot();
};

void TestService::tenCalls() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        const QString action = request.action();
        const bool many = !request.value(u"orders"_s).isEmpty() || !request.value(u"refills"_s).isEmpty();
        if (action == "services"_L1)
            return FakeReply::json(
                R"([{"service":1,"name":"Followers","type":"Default","category":"A","rate":"0.90","min":"50","max":"9"}])");
        if (action == "add"_L1)
            return FakeReply::json(R"({"order":23501})");
        if (action == "status"_L1)
            return many ? statusesFor(request) : FakeReply::json(oneStatus);
        if (action == "refill"_L1)
            return FakeReply::json(
                many ? R"([{"order":1,"refill":11},{"order":3,"refill":{"error":"Incorrect order ID"}}])"
                     : R"({"refill":"1"})");
        if (action == "refill_status"_L1)
            return FakeReply::json(many ? R"([{"refill":1,"status":"Completed"},{"refill":2,"status":"Rejected"}])"
                                        : R"({"status":"Completed"})");
        if (action == "cancel"_L1)
            return FakeReply::json(R"([{"order":9,"cancel":{"error":"Incorrect order ID"}},{"order":2,"cancel":1}])");
        return FakeReply::json(goodBalance);
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, u"EUR"_s}, quick());
    Heard heard(service);
    const auto services = service.fetchServices();
    const auto add = service.placeOrder({{u"service"_s, u"1"_s}});
    const auto status = service.fetchStatus(u"23501"_s);
    const auto statuses = service.fetchStatuses({u"1"_s, u"10"_s});
    const auto refill = service.requestRefill(u"4"_s);
    const auto refills = service.requestRefills({u"1"_s, u"3"_s});
    const auto refillStatus = service.fetchRefillStatus(u"7"_s);
    const auto refillStatuses = service.fetchRefillStatuses({u"1"_s, u"2"_s});
    const auto cancels = service.cancelOrders({u"9"_s, u"2"_s});
    const auto balance = service.fetchBalance();
    const auto nothing = service.fetchStatuses({});
    for (const auto token :
         {services, add, status, statuses, refill, refills, refillStatus, refillStatuses, cancels, balance, nothing}) {
        QTRY_VERIFY(heard.ended(token));
        QCOMPARE(heard.endings(token), 1);
        QVERIFY(!heard.failures.contains(token));
    }
    QCOMPARE(heard.services.value(services).catalog->size(), 1);
    QCOMPARE(heard.placed.value(add), u"23501"_s);
    QCOMPARE(heard.status.value(status).orderId, u"23501"_s);
    QCOMPARE(heard.status.value(status).status, OrderStatus::Partial);
    QCOMPARE(heard.status.value(status).charge->currency, u"EUR"_s);
    QCOMPARE(heard.statuses.value(statuses).size(), 2);
    QCOMPARE(heard.statuses.value(statuses).find(u"10"_s)->value().charge->currency, u"USD"_s);
    QCOMPARE(heard.refill.value(refill), qMakePair(u"4"_s, u"1"_s));
    QCOMPARE(heard.refills.value(refills).find(u"1"_s)->value(), u"11"_s);
    QCOMPARE(heard.refills.value(refills).find(u"3"_s)->error().kind, ErrorKind::Order);
    QCOMPARE(heard.refillStatus.value(refillStatus).refillId, u"7"_s);
    QCOMPARE(heard.refillStatuses.value(refillStatuses).find(u"2"_s)->value().status, RefillStatus::Rejected);
    QVERIFY(heard.cancels.value(cancels).find(u"2"_s)->ok());
    QCOMPARE(heard.cancels.value(cancels).find(u"9"_s)->error().kind, ErrorKind::Order);
    QCOMPARE(heard.balance.value(balance).amount.toString(), u"100.84292"_s);
    QVERIFY(heard.statuses.value(nothing).isEmpty());
    QCOMPARE(provider.requests().size(), 10);
    QCOMPARE(heard.learnt, QList<bool>{true});
}

void TestService::failureNamesTokenAndIds() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::html("<html>Just a moment</html>", 403); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto one = service.requestRefill(u"5"_s);
    const auto many = service.cancelOrders({u"6"_s, u"7"_s});
    QVERIFY(one != many);
    QTRY_VERIFY(heard.ended(one) && heard.ended(many));
    QCOMPARE(heard.failures.value(one).ids, QStringList{u"5"_s});
    QCOMPARE(heard.failures.value(many).ids, (QStringList{u"6"_s, u"7"_s}));
    QCOMPARE(heard.failure(one), ErrorKind::Http);
    QCOMPARE(heard.failures.value(one).error.httpStatus, 403);
    QCOMPARE(provider.requests().size(), 2);
}

void TestService::signalsComeAfterTheToken() {
    QNetworkAccessManager network;
    ApiService service(network, {QUrl(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchBalance();
    const auto empty = service.requestRefills({});
    QVERIFY(!heard.ended(token));
    QVERIFY(!heard.ended(empty));
    QTRY_VERIFY(heard.ended(token) && heard.ended(empty));
    QCOMPARE(heard.failure(token), ErrorKind::NotAllowed);
}

void TestService::longRepliesAreDecoded() {
    FakeProvider provider;
    QByteArray json = "[";
    for (int i = 1; i <= 5'000; ++i)
        json += R"({"service":)" + QByteArray::number(i) +
                R"(,"name":"Followers","type":"Default","category":"First","rate":"0.90","min":"50","max":"10000"},)";
    json.back() = ']';
    provider.answer(u"services"_s, FakeReply::json(json));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto good = service.fetchServices();
    QTRY_VERIFY(heard.ended(good));
    QCOMPARE(heard.services.value(good).catalog->size(), 5'000);
    QCOMPARE(heard.services.value(good).catalog->id(4'999), u"5000"_s);

    json.chop(10);
    provider.answer(u"services"_s, FakeReply::json(json));
    const auto bad = service.fetchServices();
    QTRY_VERIFY(heard.ended(bad));
    QCOMPARE(heard.failure(bad), ErrorKind::NotJson);
}

void TestService::keyIsNeverTold() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        if (!request.value(u"orders"_s).isEmpty())
            return FakeReply::json(
                R"([{"order":1,"refill":{"error":"Refill? secret+key/42"}},{"order":2,"refill":5}])");
        return FakeReply::json(R"({"error":"Invalid API key secret+key/42, secret%2Bkey%2F42"})");
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto one = service.fetchBalance();
    const auto many = service.requestRefills({u"1"_s, u"2"_s});
    QTRY_VERIFY(heard.ended(one) && heard.ended(many));
    QCOMPARE(heard.failures.value(one).error.providerText, u"Invalid API key •••, •••"_s);
    QCOMPARE(heard.refills.value(many).find(u"1"_s)->error().providerText, u"Refill? •••"_s);
}

void TestService::reach() {
    auto provider = std::make_unique<FakeProvider>();
    provider->setHandler([](const FakeRequest&) { return FakeReply::json({}, 500); });
    ApiLimits limits = quick();
    limits.retries = 0;
    QNetworkAccessManager network;
    ApiService service(network, {provider->address(), key, {}}, limits);
    Heard heard(service);
    for (int i = 0; i < 2; ++i) {
        const auto token = service.fetchBalance();
        QTRY_VERIFY(heard.ended(token));
    }
    QCOMPARE(heard.reach.size(), 1);
    QVERIFY(heard.reach.last().first);
    provider.reset();
    for (int i = 0; i < 2; ++i) {
        const auto token = service.fetchBalance();
        QTRY_VERIFY(heard.ended(token));
    }
    QCOMPARE(heard.reach.size(), 2);
    QVERIFY(!heard.reach.last().first);
    QCOMPARE(heard.reach.last().second.kind, ErrorKind::Refused);
}

void TestService::destroyedWhileAsking() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(goodBalance).whenReleased(); });
    QNetworkAccessManager network;
    auto service = std::make_unique<ApiService>(network, ApiAccount{provider.address(), key, {}}, quick());
    Heard heard(*service);
    service->placeOrder({{u"service"_s, u"1"_s}});
    service->fetchStatuses(ids(1, 300));
    service->fetchBalance();
    QTRY_COMPARE(provider.requests().size(), 2);
    service.reset();
    provider.release();
    ApiService other(network, {provider.address(), key, {}}, quick());
    Heard otherHeard(other);
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(goodBalance); });
    const auto token = other.fetchBalance();
    QTRY_VERIFY(otherHeard.balance.contains(token));
    QVERIFY(heard.failures.isEmpty());
    QVERIFY(heard.balance.isEmpty());
}

void TestService::destroyedBySlot() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        return request.action() == "status"_L1 ? statusesFor(request) : FakeReply::json({}, 500);
    });
    QNetworkAccessManager network;
    for (int i = 0; i < 4; ++i) {
        auto* service = new ApiService(network, {provider.address(), key, {}}, quick());
        bool gone = false;
        const auto destroy = [&gone, service] {
            gone = true;
            delete service;
        };
        switch (i) {
        case 0:
            connect(service, &ApiService::failed, &network, destroy);
            service->placeOrder({{u"service"_s, u"1"_s}});
            break;
        case 1:
            connect(service, &ApiService::statusesReceived, &network, destroy);
            service->fetchStatuses(ids(1, 300));
            break;
        case 2:
            connect(service, &ApiService::sending, &network, destroy);
            service->fetchBalance();
            break;
        default:
            connect(service, &ApiService::multiFormsLearnt, &network, destroy);
            service->fetchStatuses(ids(1, 300));
        }
        service->fetchServices();
        QTRY_VERIFY(gone);
    }
}

QTEST_GUILESS_MAIN(TestService)
#include "test_service.moc"
