// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard.h"
#include "support/fake_provider.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <algorithm>

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
    void readsAreRetried_data();
    void readsAreRetried();
    void readsGiveUp();
    void someErrorsAreNotRetried_data();
    void someErrorsAreNotRetried();
    void moneyIsNotRetried_data();
    void moneyIsNotRetried();
    void turnedAway();
    void turnedAwayWithoutATime();
    void limitsPerMinute();
    void limitsAtOnce();
    void peopleFirst();
    void reach();
    void stopped();
    void stoppedList();
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

void TestService::readsAreRetried_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("500") << 0;
    QTest::newRow("503 with words") << 1;
    QTest::newRow("a page with 502") << 2;
    QTest::newRow("429") << 3;
    QTest::newRow("a rate limit in words") << 4;
    QTest::newRow("cut off") << 5;
    QTest::newRow("silence") << 6;
}

void TestService::readsAreRetried() {
    QFETCH(int, kind);
    FakeReply cutOff = FakeReply::json(goodBalance);
    cutOff.way = FakeReply::Way::CutOff;
    const QList<FakeReply> replies = {FakeReply::json({}, 500),
                                      FakeReply::json(R"({"error":"Try later"})", 503),
                                      FakeReply::html("<html>Bad gateway</html>", 502),
                                      FakeReply::tooMany(),
                                      FakeReply::json(R"({"error":"Rate limit exceeded"})"),
                                      cutOff,
                                      FakeReply::json(goodBalance).whenReleased()};
    FakeProvider provider;
    provider.then(replies.at(kind));
    provider.then(replies.at(kind));
    provider.answer(u"balance"_s, FakeReply::json(goodBalance));
    ApiLimits limits = quick();
    limits.transferTimeout = 300ms;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    const auto token = service.fetchBalance();
    QTRY_VERIFY(heard.ended(token));
    QVERIFY(heard.balance.contains(token));
    QCOMPARE(provider.requests().size(), 3);
    QCOMPARE(heard.endings(token), 1);
}

void TestService::readsGiveUp() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json({}, 500); });
    ApiLimits limits = quick();
    limits.retries = 2;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    for (const auto token : {service.fetchServices(), service.fetchStatus(u"1"_s), service.fetchRefillStatus(u"1"_s),
                             service.fetchBalance()}) {
        QTRY_VERIFY(heard.ended(token));
        QCOMPARE(heard.failure(token), ErrorKind::Http);
    }
    for (const auto& action : {u"services"_s, u"status"_s, u"refill_status"_s, u"balance"_s})
        QCOMPARE(provider.count(action), 3);
}

void TestService::someErrorsAreNotRetried_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("key") << QByteArray(R"({"error":"Invalid API key"})") << 200;
    QTest::newRow("key with 401") << QByteArray(R"({"error":"Invalid API key"})") << 401;
    QTest::newRow("key with 500") << QByteArray(R"({"error":"Invalid API key"})") << 500;
    QTest::newRow("request") << QByteArray(R"({"error":"Incorrect request"})") << 200;
    QTest::newRow("nothing there") << QByteArray("<html>404</html>") << 404;
}

void TestService::someErrorsAreNotRetried() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    FakeProvider provider;
    provider.setHandler([&](const FakeRequest&) { return FakeReply::json(body, status); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchBalance();
    QTRY_VERIFY(heard.failures.contains(token));
    QCOMPARE(provider.requests().size(), 1);
}

void TestService::moneyIsNotRetried_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("placement");
    QTest::newRow("500") << 500 << QByteArray() << int(Placement::Unconfirmed);
    QTest::newRow("503 with words") << 503 << QByteArray(R"({"error":"Bad link"})") << int(Placement::Unconfirmed);
    QTest::newRow("429") << 429 << QByteArray("slow down") << int(Placement::NotSent);
    QTest::newRow("429 with words") << 429 << QByteArray(R"({"error":"Too many"})") << int(Placement::NotSent);
    QTest::newRow("a page") << 200 << QByteArray("<html></html>") << int(Placement::Unconfirmed);
    QTest::newRow("refusal") << 200 << QByteArray(R"({"error":"Bad link"})") << int(Placement::Rejected);
}

void TestService::moneyIsNotRetried() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, placement);
    FakeProvider provider;
    provider.setHandler([&](const FakeRequest&) { return FakeReply::json(body, status); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto add = service.placeOrder({{u"service"_s, u"1"_s}});
    const auto refill = service.requestRefill(u"1"_s);
    const auto cancel = service.cancelOrders({u"1"_s, u"2"_s});
    for (const auto token : {add, refill, cancel}) {
        QTRY_VERIFY(heard.failures.contains(token));
        QCOMPARE(int(placementAfter(heard.failures.value(token).error)), placement);
    }
    QCOMPARE(provider.requests().size(), 3);
}

void TestService::turnedAway() {
    FakeProvider provider;
    provider.then(FakeReply::tooMany("3600"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto add = service.placeOrder({{u"service"_s, u"1"_s}});
    QTRY_VERIFY(heard.failures.contains(add));
    QCOMPARE(heard.failure(add), ErrorKind::RateLimited);
    QCOMPARE(heard.failures.value(add).error.retryAfter, 3'600s);
    QCOMPARE(heard.waits, QList<std::chrono::milliseconds>{3'600s});

    // What comes now stays here: stop() says that it was never sent.
    const auto later = service.placeOrder({{u"service"_s, u"1"_s}});
    const auto balance = service.fetchBalance();
    QCoreApplication::processEvents();
    service.stop();
    QCOMPARE(heard.failure(later), ErrorKind::NotAllowed);
    QCOMPARE(heard.failure(balance), ErrorKind::NotAllowed);
    QCOMPARE(heard.sent, QList<RequestToken>{add});
    QCOMPARE(provider.requests().size(), 1);
}

void TestService::turnedAwayWithoutATime() {
    FakeProvider provider;
    provider.then(FakeReply::tooMany());
    provider.answer(u"add"_s, FakeReply::json(R"({"order":1})"));
    ApiLimits limits = quick();
    limits.firstBackOff = 10ms;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    const auto first = service.placeOrder({{u"service"_s, u"1"_s}});
    QTRY_VERIFY(heard.failures.contains(first));
    QVERIFY(!heard.failures.value(first).error.retryAfter);
    QCOMPARE(heard.waits.size(), 1);
    const auto second = service.placeOrder({{u"service"_s, u"1"_s}});
    QTRY_VERIFY(heard.placed.contains(second));
}

void TestService::limitsPerMinute() {
    FakeProvider provider;
    provider.answer(u"balance"_s, FakeReply::json(goodBalance));
    ApiLimits limits = quick();
    limits.perMinute = 3;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    QList<RequestToken> tokens;
    for (int i = 0; i < 5; ++i)
        tokens.append(service.fetchBalance());
    QTRY_COMPARE(heard.balance.size(), 3);
    service.stop();
    QCOMPARE(heard.failure(tokens.at(3)), ErrorKind::NotAllowed);
    QCOMPARE(heard.failure(tokens.at(4)), ErrorKind::NotAllowed);
    QCOMPARE(heard.sent, tokens.first(3));
    QCOMPARE(provider.requests().size(), 3);
}

void TestService::limitsAtOnce() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(goodBalance).whenReleased(); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    for (int i = 0; i < 5; ++i)
        service.fetchBalance();
    QTRY_COMPARE(provider.requests().size(), 2);
    QCOMPARE(heard.sent.size(), 2);
    provider.release();
    QTRY_COMPARE(provider.requests().size(), 4);
    QCOMPARE(heard.sent.size(), 4);
    provider.release();
    QTRY_COMPARE(provider.requests().size(), 5);
    provider.release();
    QTRY_COMPARE(heard.balance.size(), 5);
}

void TestService::peopleFirst() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json({}, 404); });
    provider.then(FakeReply::json(goodBalance).whenReleased());
    ApiLimits limits = quick();
    limits.atOnce = 1;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    const auto first = service.fetchBalance();
    QTRY_COMPARE(provider.requests().size(), 1);
    const auto services = service.fetchServices();
    const auto statuses = service.fetchStatuses({u"1"_s, u"2"_s});
    const auto balance = service.fetchBalance();
    const auto add = service.placeOrder({{u"service"_s, u"1"_s}});
    const auto status = service.fetchStatus(u"3"_s);
    provider.release();
    QTRY_VERIFY(heard.ended(services));
    QCOMPARE(heard.sent, (QList<RequestToken>{first, add, status, balance, statuses, services}));
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

void TestService::stopped() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json("{}").whenReleased(); });
    ApiLimits limits = quick();
    limits.atOnce = 1;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    const auto sent = service.placeOrder({{u"service"_s, u"1"_s}});
    QTRY_COMPARE(provider.requests().size(), 1);
    const auto waiting = service.placeOrder({{u"service"_s, u"1"_s}});
    service.stop();
    QCOMPARE(heard.failure(sent), ErrorKind::Stopped);
    QCOMPARE(heard.failure(waiting), ErrorKind::NotAllowed);
    QCOMPARE(placementAfter(heard.failures.value(sent).error), Placement::Unconfirmed);
    QCOMPARE(placementAfter(heard.failures.value(waiting).error), Placement::NotSent);
    // And goes on when asked to.
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(R"({"order":5})"); });
    const auto after = service.placeOrder({{u"service"_s, u"1"_s}});
    QTRY_VERIFY(heard.placed.contains(after));
    QCOMPARE(heard.endings(sent), 1);
}

void TestService::stoppedList() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        const bool first = request.value(u"orders"_s).startsWith("1,"_L1);
        const FakeReply reply = FakeReply::json(R"([{"order":1,"refill":11},{"order":2,"refill":12}])");
        return first ? reply : reply.whenReleased();
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.requestRefills(ids(1, 250));
    QTRY_COMPARE(provider.requests().size(), 2);
    service.stop();
    // What was answered is not lost; the second batch may have been taken, the third never left.
    QVERIFY(heard.refills.contains(token));
    const RefillsReply answers = heard.refills.value(token);
    QCOMPARE(answers.find(u"1"_s)->value(), u"11"_s);
    QCOMPARE(answers.find(u"101"_s)->error().kind, ErrorKind::Stopped);
    QCOMPARE(answers.find(u"250"_s)->error().kind, ErrorKind::NotAllowed);

    // A list of which nothing left ends at once, too.
    const auto unsent = service.fetchStatuses(ids(1, 250));
    service.stop();
    QCOMPARE(heard.failure(unsent), ErrorKind::NotAllowed);
    QCOMPARE(provider.requests().size(), 2);
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
