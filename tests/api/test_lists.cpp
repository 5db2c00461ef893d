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
    limits.retries = 1;
    limits.firstBackOff = 1ms;
    return limits;
}

QStringList ids(int first, int count) {
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::number(first + i));
    return list;
}

QStringList asked(const FakeRequest& request, const QString& parameter) {
    return request.value(parameter).split(u',', Qt::SkipEmptyParts);
}

FakeReply statusesFor(const FakeRequest& request) {
    QByteArrayList parts;
    for (const QString& id : asked(request, u"orders"_s))
        parts.append("\"" + id.toLatin1() +
                     "\":" + R"({"charge":"0.5","status":"Partial","remains":"3","currency":"USD"})");
    return FakeReply::json('{' + parts.join(',') + '}');
}

FakeReply refillsFor(const FakeRequest& request) {
    QByteArrayList parts;
    for (const QString& id : asked(request, u"orders"_s))
        parts.append(R"({"order":)" + id.toLatin1() + R"(,"refill":9)" + id.toLatin1() + '}');
    return FakeReply::json('[' + parts.join(',') + ']');
}

bool isMany(const FakeRequest& request) {
    return !request.value(u"orders"_s).isEmpty() || !request.value(u"refills"_s).isEmpty();
}

} // namespace

/// Lists of ids: batches, what one bad batch costs, and providers that know one id a call.
class TestLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batches();
    void oneIdGoesAlone();
    void partialFailure();
    void totalFailure();
    void silentProviderIsLeftAlone();
    void refillsAreAskedOnce();
    void statusesOneByOne_data();
    void statusesOneByOne();
    void refillStatusesOneByOne();
    void toldBefore();
    void oneBadIdUnteachesNothing();
    void oneOddAnswerUnteachesNothing();
    void refusalOfBothForms();
    void refillsOneByOne();
    void refillsOfUnclearFateAreNotAskedAgain_data();
    void refillsOfUnclearFateAreNotAskedAgain();
    void cancelsOneByOne();
};

void TestLists::batches() {
    FakeProvider provider;
    provider.setHandler(statusesFor);
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchStatuses(ids(1, 250) + ids(1, 10));
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.statuses.value(token).size(), 250);
    QCOMPARE(heard.statuses.value(token).find(u"250"_s)->value().orderId, u"250"_s);
    QList<qsizetype> sizes;
    for (const FakeRequest& request : provider.requests())
        sizes.append(asked(request, u"orders"_s).size());
    QCOMPARE(sizes, (QList<qsizetype>{100, 100, 50}));
    QCOMPARE(heard.endings(token), 1);
}

void TestLists::oneIdGoesAlone() {
    FakeProvider provider;
    provider.answer(u"status"_s, FakeReply::json(R"({"charge":"1","status":"Pending"})"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchStatuses({u"77"_s});
    QTRY_VERIFY(heard.statuses.contains(token));
    QCOMPARE(heard.statuses.value(token).find(u"77"_s)->value().status, OrderStatus::Pending);
    QCOMPARE(provider.requests().constFirst().value(u"order"_s), u"77"_s);
    QVERIFY(heard.learnt.isEmpty());
}

void TestLists::partialFailure() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        return asked(request, u"orders"_s).contains(u"150"_s) ? FakeReply::json({}, 500) : statusesFor(request);
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchStatuses(ids(1, 300));
    QTRY_VERIFY(heard.ended(token));
    const StatusesReply answers = heard.statuses.value(token);
    QCOMPARE(answers.size(), 300);
    QVERIFY(answers.find(u"1"_s)->ok());
    QCOMPARE(answers.find(u"150"_s)->error().kind, ErrorKind::Http);
    QVERIFY(answers.find(u"300"_s)->ok());
    QCOMPARE(provider.requests().size(), 4);
}

void TestLists::totalFailure() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(R"({"error":"Invalid API key"})"); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchStatuses(ids(1, 300));
    QTRY_VERIFY(heard.failures.contains(token));
    QCOMPARE(heard.failure(token), ErrorKind::Key);
    QCOMPARE(heard.failures.value(token).ids, ids(1, 300));
    QCOMPARE(provider.requests().size(), 1);
}

void TestLists::silentProviderIsLeftAlone() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json({}, 502); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchStatuses(ids(1, 1'000));
    QTRY_VERIFY(heard.failures.contains(token));
    QCOMPARE(provider.requests().size(), 4); // two batches, each tried twice
}

void TestLists::refillsAreAskedOnce() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        return asked(request, u"orders"_s).contains(u"150"_s) ? FakeReply::without(FakeReply::Way::Close)
                                                              : refillsFor(request);
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.requestRefills(ids(1, 300));
    QTRY_VERIFY(heard.ended(token));
    const RefillsReply answers = heard.refills.value(token);
    QCOMPARE(answers.find(u"1"_s)->value(), u"91"_s);
    QCOMPARE(answers.find(u"150"_s)->error().kind, ErrorKind::Disconnected);
    QCOMPARE(answers.find(u"300"_s)->value(), u"9300"_s);
    QCOMPARE(provider.requests().size(), 3);
}

void TestLists::statusesOneByOne_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("sure");
    QTest::newRow("incorrect request") << QByteArray(R"({"error":"Incorrect request"})") << true;
    QTest::newRow("no order given") << QByteArray(R"({"error":"Incorrect order ID"})") << true;
    QTest::newRow("its own words") << QByteArray(R"({"status":"error","message":"Falta el pedido"})") << false;
    QTest::newRow("an empty list") << QByteArray("[]") << false;
    QTest::newRow("another shape") << QByteArray("[1,2]") << false;
    QTest::newRow("one status") << QByteArray(R"({"charge":"0","start_count":"0","status":"Pending","remains":"0"})")
                                << false;
}

// In odd words it may have been a moment's: asked so each time for the rest of its life, an account would be slow.
void TestLists::statusesOneByOne() {
    QFETCH(QByteArray, body);
    QFETCH(bool, sure);
    FakeProvider provider;
    provider.setHandler([body](const FakeRequest& request) {
        if (isMany(request))
            return FakeReply::json(body);
        if (request.value(u"order"_s) == "2"_L1)
            return FakeReply::json(R"({"error":"Incorrect order ID"})");
        return FakeReply::json(R"({"charge":"1","status":"In progress"})");
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto ask = [&] {
        const auto token = service.fetchStatuses(ids(1, 3));
        [&] { QTRY_VERIFY(heard.ended(token)); }();
        return heard.statuses.value(token);
    };
    for (int odd = 1; odd <= (sure ? 1 : 3); ++odd) {
        QVERIFY(heard.learnt.isEmpty());
        const StatusesReply answers = ask();
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers.find(u"1"_s)->value().status, OrderStatus::InProgress);
        QCOMPARE(answers.find(u"2"_s)->error().kind, ErrorKind::Order);
        QVERIFY(answers.find(u"3"_s)->ok());
        QCOMPARE(provider.requests().size(), 4 * odd);
    }
    QCOMPARE(heard.learnt, QList<bool>{false});

    // Remembered, until it is told otherwise.
    const auto before = provider.requests().size();
    (void)ask();
    QCOMPARE(provider.requests().size(), before + 3);
    service.setMultiForms(true);
    provider.setHandler(statusesFor);
    (void)ask();
    QCOMPARE(provider.requests().size(), before + 4);
}

void TestLists::refillStatusesOneByOne() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        return FakeReply::json(isMany(request) ? R"({"error":"Refill not found"})" : R"({"status":"Completed"})");
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchRefillStatuses(ids(1, 3));
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.refillStatuses.value(token).find(u"3"_s)->value().status, RefillStatus::Completed);
    QCOMPARE(provider.requests().size(), 4);
}

void TestLists::toldBefore() {
    FakeProvider provider;
    provider.answer(u"status"_s, FakeReply::json(R"({"charge":"1","status":"In progress"})"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    service.setMultiForms(false);
    const auto token = service.fetchStatuses(ids(1, 3));
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(provider.requests().size(), 3);
    QVERIFY(heard.learnt.isEmpty());
}

void TestLists::oneBadIdUnteachesNothing() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        if (asked(request, u"orders"_s).contains(u"2"_s) || request.value(u"order"_s) == "2"_L1)
            return FakeReply::json(R"({"error":"Incorrect order ID"})");
        return isMany(request) ? statusesFor(request) : FakeReply::json(R"({"charge":"1","status":"In progress"})");
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto good = service.fetchStatuses({u"3"_s, u"4"_s});
    QTRY_VERIFY(heard.ended(good));
    const auto bad = service.fetchStatuses(ids(1, 3));
    QTRY_VERIFY(heard.ended(bad));
    QVERIFY(heard.statuses.value(bad).find(u"3"_s)->ok());
    QCOMPARE(heard.statuses.value(bad).find(u"2"_s)->error().kind, ErrorKind::Order);
    QCOMPARE(heard.learnt, QList<bool>{true});
}

// A provider that answers oddly for a moment is not asked about one order at a time from then on.
void TestLists::oneOddAnswerUnteachesNothing() {
    FakeProvider provider;
    const auto good = [](const FakeRequest& request) {
        return isMany(request) ? statusesFor(request) : FakeReply::json(R"({"charge":"1","status":"In progress"})");
    };
    const auto odd = [](const FakeRequest& request) {
        return FakeReply::json(isMany(request) ? R"({"message":"Back in a moment"})"
                                               : R"({"charge":"1","status":"In progress"})");
    };
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto ask = [&] {
        const auto token = service.fetchStatuses(ids(1, 3));
        [&] { QTRY_VERIFY(heard.ended(token)); }();
        const StatusesReply answers = heard.statuses.value(token);
        QVERIFY(answers.contains(u"3"_s) && answers.find(u"3"_s)->ok());
    };
    for (int round = 0; round < 4; ++round) {
        provider.setHandler(good);
        ask();
        provider.setHandler(odd);
        ask();
        ask();
    }
    QCOMPARE(heard.learnt, QList<bool>{true});
    // It stays so: they have gone.
    ask();
    QCOMPARE(heard.learnt, (QList<bool>{true, false}));
    const auto before = provider.requests().size();
    ask();
    QCOMPARE(provider.requests().size(), before + 3);
}

// Where one id alone is refused the same way, the other 99 are not asked.
void TestLists::refusalOfBothForms() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json(R"({"error":"Unknown action specified!"})"); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.requestRefills(ids(1, 100));
    QTRY_VERIFY(heard.failures.contains(token));
    QCOMPARE(heard.failure(token), ErrorKind::Request);
    QCOMPARE(provider.requests().size(), 2);
    QVERIFY(heard.learnt.isEmpty());
}

void TestLists::refillsOneByOne() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        if (isMany(request))
            return FakeReply::json(R"({"error":"Incorrect request"})");
        if (request.value(u"order"_s) == "2"_L1)
            return FakeReply::without(FakeReply::Way::Close);
        return FakeReply::json(R"({"refill":"9)" + request.value(u"order"_s).toLatin1() + "\"}");
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.requestRefills(ids(1, 3));
    QTRY_VERIFY(heard.ended(token));
    const RefillsReply answers = heard.refills.value(token);
    QCOMPARE(answers.find(u"1"_s)->value(), u"91"_s);
    QCOMPARE(answers.find(u"2"_s)->error().kind, ErrorKind::Disconnected);
    QCOMPARE(answers.find(u"3"_s)->value(), u"93"_s);
    QCOMPARE(provider.requests().size(), 4);
    QCOMPARE(heard.learnt, QList<bool>{false});
}

void TestLists::refillsOfUnclearFateAreNotAskedAgain_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("words with 500") << QByteArray(R"({"error":"Incorrect request"})") << 500;
    QTest::newRow("page") << QByteArray("<html></html>") << 200;
    QTest::newRow("another shape") << QByteArray("17") << 200;
    QTest::newRow("unknown words") << QByteArray(R"({"error":"Das geht heute nicht."})") << 200;
    QTest::newRow("key") << QByteArray(R"({"error":"Invalid API key"})") << 200;
}

void TestLists::refillsOfUnclearFateAreNotAskedAgain() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    FakeProvider provider;
    provider.setHandler([&](const FakeRequest&) { return FakeReply::json(body, status); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto refills = service.requestRefills(ids(1, 3));
    const auto cancels = service.cancelOrders(ids(1, 3));
    QTRY_VERIFY(heard.ended(refills) && heard.ended(cancels));
    QCOMPARE(provider.count(u"refill"_s), 1);
    QCOMPARE(provider.count(u"cancel"_s), 1);
}

void TestLists::cancelsOneByOne() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest& request) {
        if (isMany(request))
            return FakeReply::json(R"({"error":"Incorrect request"})");
        if (request.value(u"order"_s) == "2"_L1)
            return FakeReply::json(R"({"error":"Order not found"})");
        return FakeReply::json(R"({"cancel":1})");
    });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.cancelOrders(ids(1, 3));
    QTRY_VERIFY(heard.ended(token));
    const CancelsReply answers = heard.cancels.value(token);
    QVERIFY(answers.contains(u"1"_s) && answers.find(u"1"_s)->ok());
    QCOMPARE(answers.find(u"2"_s)->error().kind, ErrorKind::Order);
    QVERIFY(answers.find(u"3"_s)->ok());
    QCOMPARE(provider.requests().size(), 4);
}

QTEST_GUILESS_MAIN(TestLists)
#include "test_lists.moc"
