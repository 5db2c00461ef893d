// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard.h"
#include "support/fake_provider.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
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

const QByteArray goodBalance = R"({"balance":"100.84292","currency":"USD"})";

} // namespace

/// When requests leave, how often they are tried, and how they are given up.
class TestManners final : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    void aListDoesNotKeepOthersWaiting();
    void clicksGoThroughWhileOthersBackOff();
    void clicksWaitWhereTheProviderSaysHowLong();
    void hurried();
    void stopped();
    void givenUp();
    void tellsWhatCame();
    void faultsWithoutTheKey();
    void stoppedList();
    void withdrawnList();
};

void TestManners::readsAreRetried_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("500") << 0;
    QTest::newRow("503 with words") << 1;
    QTest::newRow("a page with 502") << 2;
    QTest::newRow("429") << 3;
    QTest::newRow("a rate limit in words") << 4;
    QTest::newRow("cut off") << 5;
    QTest::newRow("silence") << 6;
}

void TestManners::readsAreRetried() {
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

void TestManners::readsGiveUp() {
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

void TestManners::someErrorsAreNotRetried_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("key") << QByteArray(R"({"error":"Invalid API key"})") << 200;
    QTest::newRow("key with 401") << QByteArray(R"({"error":"Invalid API key"})") << 401;
    QTest::newRow("key with 500") << QByteArray(R"({"error":"Invalid API key"})") << 500;
    QTest::newRow("request") << QByteArray(R"({"error":"Incorrect request"})") << 200;
    QTest::newRow("nothing there") << QByteArray("<html>404</html>") << 404;
}

void TestManners::someErrorsAreNotRetried() {
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

void TestManners::moneyIsNotRetried_data() {
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

void TestManners::moneyIsNotRetried() {
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

void TestManners::turnedAway() {
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
    provider.answer(u"balance"_s, FakeReply::json(goodBalance));
    ApiService other(network, {provider.address(), key, {}}, quick());
    Heard otherHeard(other);
    const auto meanwhile = other.fetchBalance();
    QTRY_VERIFY(otherHeard.balance.contains(meanwhile));
    service.stop();
    QCOMPARE(heard.failure(later), ErrorKind::NotAllowed);
    QCOMPARE(heard.failure(balance), ErrorKind::NotAllowed);
    QCOMPARE(heard.sent, QList<RequestToken>{add});
    QCOMPARE(provider.requests().size(), 2);
}

void TestManners::turnedAwayWithoutATime() {
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

void TestManners::limitsPerMinute() {
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

void TestManners::limitsAtOnce() {
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

void TestManners::peopleFirst() {
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

void TestManners::aListDoesNotKeepOthersWaiting() {
    FakeProvider provider;
    provider.answer(u"add"_s, FakeReply::json(R"({"order": 1})"));
    provider.answer(u"balance"_s, FakeReply::json(goodBalance));
    ApiLimits limits;
    limits.perMinute = 100'000;
    limits.atOnce = 1;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), u"secret-key"_s, {}}, limits);
    for (int i = 0; i < 20; ++i)
        service.placeOrder({{u"service"_s, u"1"_s}});
    service.fetchBalance();
    QTRY_COMPARE_WITH_TIMEOUT(provider.requests().size(), 21, 30'000);
    QCOMPARE(provider.requests().at(4).action(), u"balance"_s);
}

void TestManners::clicksGoThroughWhileOthersBackOff() {
    FakeProvider provider;
    provider.then(FakeReply::json({}, 500));
    provider.answer(u"status"_s, FakeReply::json(R"({"1":{"status":"Pending"},"2":{"status":"Pending"}})"));
    provider.answer(u"balance"_s, FakeReply::json(goodBalance));
    ApiLimits limits = quick();
    limits.retries = 0;
    limits.firstBackOff = 1h; // a minute at most
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    QSignalSpy over(&service, &ApiService::waitingOver);
    const auto failed = service.fetchBalance();
    QTRY_VERIFY(heard.failures.contains(failed));
    QCOMPARE(heard.waits.size(), 1);
    QVERIFY(heard.waits.first() >= 45s && heard.waits.first() <= 75s);
    // What the program asks by itself stays here; a click leaves at once, and ends the wait when its answer is good.
    const auto held = service.fetchStatuses({u"1"_s, u"2"_s});
    QCOMPARE(over.size(), 0);
    const auto click = service.fetchBalance(Asker::Person);
    QTRY_VERIFY(heard.balance.contains(click));
    QTRY_VERIFY(heard.statuses.contains(held));
    QCOMPARE(heard.sent, (QList<RequestToken>{failed, click, held}));
    QCOMPARE(over.size(), 1);
}

void TestManners::clicksWaitWhereTheProviderSaysHowLong() {
    FakeProvider provider;
    provider.then(FakeReply::tooMany("3600"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto first = service.fetchStatuses({u"1"_s, u"2"_s});
    QTRY_VERIFY(heard.failures.contains(first));
    const auto click = service.fetchStatuses({u"1"_s}, Asker::Person);
    // Once around the event loop, and with another account's answer in hand, it has not left.
    ApiService other(network, {provider.address(), key, {}}, quick());
    Heard otherHeard(other);
    provider.answer(u"balance"_s, FakeReply::json(goodBalance));
    const auto meanwhile = other.fetchBalance();
    QTRY_VERIFY(otherHeard.balance.contains(meanwhile));
    QCOMPARE(heard.sent, QList<RequestToken>{first});
    service.stop();
    QCOMPARE(heard.failure(click), ErrorKind::NotAllowed);
}

void TestManners::hurried() {
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
    const auto balance = service.fetchBalance();
    const auto services = service.fetchServices();
    service.hurry(services);
    service.hurry(first); // under way: nothing happens
    provider.release();
    QTRY_VERIFY(heard.ended(balance));
    QCOMPARE(heard.sent, (QList<RequestToken>{first, services, balance}));
}

void TestManners::stopped() {
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

void TestManners::givenUp() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(goodBalance).whenReleased(); });
    QNetworkAccessManager network;
    ApiLimits limits = quick();
    limits.atOnce = 1;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    const auto sent = service.fetchServices();
    QTRY_COMPARE(provider.requests().size(), 1);
    const auto waiting = service.fetchBalance();
    const auto order = service.placeOrder({{u"service"_s, u"1"_s}});
    service.giveUp(waiting);
    QCOMPARE(heard.failure(waiting), ErrorKind::NotAllowed);
    service.giveUp(sent);
    QCOMPARE(heard.failure(sent), ErrorKind::Stopped);
    // Its place is free for the next one; what costs money is not given up.
    QTRY_COMPARE(provider.requests().size(), 2);
    QCOMPARE(provider.requests().last().action(), u"add"_s);
    service.giveUp(order);
    QVERIFY(!heard.failures.contains(order));
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(R"({"order":5})"); });
    provider.release();
    QTRY_COMPARE(heard.endings(order), 1);
    QCOMPARE(heard.endings(sent), 1);
}

void TestManners::tellsWhatCame() {
    const QByteArray body = "[" + QByteArray(600'000, ' ') + R"({"service":1,"name":"A","rate":"1"}])";
    FakeProvider provider;
    provider.answer(u"services"_s, FakeReply::json(body));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    QSignalSpy receiving(&service, &ApiService::receiving);
    const auto token = service.fetchServices();
    QTRY_VERIFY(heard.services.contains(token));
    QVERIFY(!receiving.isEmpty());
    qint64 last = 0;
    for (const auto& told : receiving) {
        QCOMPARE(told.at(0).value<RequestToken>(), token);
        QVERIFY(told.at(1).toLongLong() >= last);
        last = told.at(1).toLongLong();
    }
    QCOMPARE(last, body.size());
}

// A provider that sends back what it was sent: the key is in no text that people see.
void TestManners::faultsWithoutTheKey() {
    FakeProvider provider;
    provider.answer(u"services"_s,
                    FakeReply::json(R"([{"service":1,"name":"A","rate":"1"},{"name":")" + key.toUtf8() + R"("}])"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchServices();
    QTRY_VERIFY(heard.services.contains(token));
    const ReplyFaults faults = heard.services.value(token).faults;
    QCOMPARE(faults.unread, 1);
    QVERIFY(!faults.list.first().raw.contains(key));
    QVERIFY(!faults.list.first().sentence.contains(key));
    QVERIFY(faults.list.first().raw.startsWith(u"{\"name\":"_s));
}

void TestManners::stoppedList() {
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

void TestManners::withdrawnList() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) {
        return FakeReply::json(R"([{"order":1,"cancel":1},{"order":2,"cancel":1}])").whenReleased();
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.cancelOrders(ids(1, 250));
    QTRY_COMPARE(provider.requests().size(), 1);
    service.withdraw(token);
    QVERIFY(!heard.cancels.contains(token));
    provider.release();
    // The batch that had left gets its answer, the others never leave.
    QTRY_VERIFY(heard.cancels.contains(token));
    const CancelsReply answers = heard.cancels.value(token);
    QVERIFY(answers.find(u"1"_s)->ok());
    QCOMPARE(answers.find(u"101"_s)->error().kind, ErrorKind::NotAllowed);
    QCOMPARE(answers.find(u"250"_s)->error().kind, ErrorKind::NotAllowed);
    QCOMPARE(provider.requests().size(), 1);
    // The next list is another one.
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(R"([{"order":7,"cancel":1}])"); });
    const auto next = service.cancelOrders({u"7"_s, u"8"_s});
    QTRY_VERIFY(heard.cancels.contains(next));
    QVERIFY(heard.cancels.value(next).find(u"7"_s)->ok());
}

QTEST_GUILESS_MAIN(TestManners)
#include "test_manners.moc"
