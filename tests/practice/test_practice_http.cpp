// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_practice_http.h"

#include "practice/practice_provider.h"
#include "practice_client.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A provider whose clock stands still until advance(), and a client of it.
struct Pair {
    explicit Pair(int services = 2000)
        : Pair(options(services)) {}
    explicit Pair(const PracticeOptions& options)
        : provider(options)
        , started(provider.start(nullptr))
        , client(provider.address()) {}

    static PracticeOptions options(int services) {
        PracticeOptions options;
        options.speed = 0;
        options.services = services;
        return options;
    }

    QByteArray add(int service, const QString& link, const QString& quantity = u"309"_s) {
        return client.call(u"add"_s,
                           {{u"service"_s, QString::number(service)}, {u"link"_s, link}, {u"quantity"_s, quantity}});
    }

    PracticeProvider provider;
    bool started;
    PracticeClient client;
};

bool matches(const QByteArray& text, const QString& pattern) {
    const bool good =
        QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(QString::fromUtf8(text)).hasMatch();
    if (!good)
        qWarning("%s does not match %s", text.constData(), qPrintable(pattern));
    return good;
}

bool connectTo(QTcpSocket& socket, const QUrl& address) {
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(address.port()));
    return socket.waitForConnected(10000);
}

} // namespace

void TestPracticeHttp::answersInTheDocumentsShapes() {
    Pair pair;
    PracticeClient& client = pair.client;
    QVERIFY(pair.started);
    QCOMPARE(client.call(u"balance"_s), R"({"balance":"100.84292","currency":"USD"})"_ba);
    QVERIFY(client.call(u"services"_s)
                .startsWith(R"([{"service":1,"name":"Always completed","type":"Default",)"
                            R"("category":"Practice: choose the outcome","rate":"0.90","min":"50","max":"10000",)"
                            R"("refill":true,"cancel":true},{"service":2,)"));
    QCOMPARE(pair.add(1, u"a"_s), R"({"order":23501})"_ba);
    QCOMPARE(pair.add(2, u"a"_s), R"({"order":23502})"_ba);
    QCOMPARE(pair.add(7, u"a"_s), R"({"order":23503})"_ba);
    QCOMPARE(pair.add(4, u"a"_s), R"({"order":23504})"_ba);
    QCOMPARE(client.call(u"status"_s, {{u"order"_s, u"23501"_s}}),
             R"({"charge":"0.2781","start_count":"0","status":"Pending","remains":"309","currency":"USD"})"_ba);
    QCOMPARE(client.call(u"status"_s, {{u"order"_s, u"1"_s}}), R"({"error":"Incorrect order ID"})"_ba);
    pair.provider.advance(1min);
    const QString view =
        uR"(\{"charge":"[0-9.]+","start_count":"\d+","status":"%1","remains":"\d+","currency":"USD"\})"_s;
    QVERIFY(matches(
        client.call(u"status"_s, {{u"orders"_s, u"23502, 10,23504,x\"y,23502"_s}}),
        uR"(\{"23502":%1,"10":\{"error":"Incorrect order ID"\},"23504":%2,"x\\"y":\{"error":"Incorrect order ID"\}\})"_s
            .arg(view.arg(u"Partial"_s), view.arg(u"In progress"_s))));

    QCOMPARE(client.call(u"refill"_s, {{u"order"_s, u"23501"_s}}), R"({"refill":"1"})"_ba);
    QCOMPARE(client.call(u"refill"_s, {{u"order"_s, u"23501"_s}}), R"({"error":"Refill already requested"})"_ba);
    QCOMPARE(client.call(u"refill"_s, {{u"orders"_s, u"23502,23503,3"_s}}),
             R"([{"order":23502,"refill":2},{"order":23503,"refill":{"error":"Order not eligible for refill."}},)"
             R"({"order":3,"refill":{"error":"Incorrect order ID"}}])"_ba);
    QCOMPARE(client.call(u"refill_status"_s, {{u"refill"_s, u"1"_s}}), R"({"status":"Pending"})"_ba);
    QCOMPARE(client.call(u"refill_status"_s, {{u"refill"_s, u"9"_s}}), R"({"error":"Refill not found"})"_ba);
    QCOMPARE(client.call(u"refill_status"_s, {{u"refills"_s, u"2,9"_s}}),
             R"([{"refill":2,"status":"Pending"},{"refill":9,"status":{"error":"Refill not found"}}])"_ba);

    QCOMPARE(client.call(u"cancel"_s, {{u"orders"_s, u"9,23504,23501"_s}}),
             R"([{"order":9,"cancel":{"error":"Incorrect order ID"}},{"order":23504,"cancel":1},)"
             R"({"order":23501,"cancel":{"error":"Order cannot be canceled"}}])"_ba);
    QCOMPARE(pair.add(6, u"a"_s), R"({"order":23505})"_ba);
    QCOMPARE(client.call(u"cancel"_s, {{u"order"_s, u"23505"_s}}), R"({"cancel":1})"_ba);
    QCOMPARE(client.call(u"cancel"_s, {{u"order"_s, u"23505"_s}}), R"({"error":"Order cannot be canceled"})"_ba);
    pair.provider.advance(10s);
    QCOMPARE(pair.provider.orders().at(4).status, u"Canceled"_s);
}

void TestPracticeHttp::answersSeriesInTheirShapes() {
    Pair pair;
    QCOMPARE(pair.client.call(u"add"_s, {{u"service"_s, u"1"_s},
                                         {u"link"_s, u"a"_s},
                                         {u"quantity"_s, u"100"_s},
                                         {u"runs"_s, u"3"_s},
                                         {u"interval"_s, u"5"_s}}),
             R"({"order":23501})"_ba);
    const PracticeCatalog catalog(2000, 1);
    QCOMPARE(pair.client.call(u"add"_s, goodOrder(*firstOfType(catalog, PracticeType::Subscriptions))),
             R"({"order":23502})"_ba);
    QCOMPARE(pair.client.call(u"status"_s, {{u"order"_s, u"23502"_s}}),
             R"({"status":"Active","expiry":"","posts":"0","orders":[]})"_ba);
    pair.provider.advance(2min);
    QVERIFY(matches(
        pair.client.call(u"status"_s, {{u"order"_s, u"23501"_s}}),
        uR"(\{"charge":"0.27","start_count":"\d+","status":"In progress","remains":"200","currency":"USD","runs":"1","orders":\[23503\]\})"_s));
    QCOMPARE(pair.client.call(u"status"_s, {{u"order"_s, u"23502"_s}}),
             R"({"status":"Active","expiry":"","posts":"1","orders":[23504]})"_ba);
    QCOMPARE(pair.provider.orders().size(), 2);
}

void TestPracticeHttp::sellsEachType() {
    Pair pair;
    const PracticeCatalog catalog(2000, 1);
    int order = 23501;
    for (const PracticeTypeRule& rule : practiceTypeRules()) {
        const QByteArray reply = pair.client.call(u"add"_s, goodOrder(*firstOfType(catalog, rule.type)));
        QCOMPARE(reply, R"({"order":)" + QByteArray::number(order++) + '}');
    }
    Decimal left = pair.provider.balance().amount;
    for (const PracticeOrderView& view : pair.provider.orders())
        left = left.plus(view.charge.amount).value();
    QCOMPARE(left.toString(), u"100.84292"_s);
}

void TestPracticeHttp::refusesWhatIsNoCall_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("empty") << ""_ba
                           << "Invalid API key"_ba;
    QTest::newRow("no key") << "action=balance"_ba
                            << "Invalid API key"_ba;
    QTest::newRow("wrong key") << "key=Practice&action=balance"_ba
                               << "Invalid API key"_ba;
    QTest::newRow("json") << R"({"key":"practice","action":"balance"})"_ba
                          << "Invalid API key"_ba;
    QTest::newRow("no action") << "key=practice"_ba
                               << "Incorrect request"_ba;
    QTest::newRow("unknown action") << "key=practice&action=destroy"_ba
                                    << "Incorrect request"_ba;
    QTest::newRow("status of nothing") << "key=practice&action=status"_ba
                                       << "Incorrect request"_ba;
    QTest::newRow("status of no ids") << "key=practice&action=status&orders=,,"_ba
                                      << "Incorrect request"_ba;
    QTest::newRow("refill of nothing") << "key=practice&action=refill"_ba
                                       << "Incorrect request"_ba;
    QTest::newRow("refill_status of nothing") << "key=practice&action=refill_status&order=1"_ba
                                              << "Incorrect request"_ba;
    QTest::newRow("cancel of nothing") << "key=practice&action=cancel"_ba
                                       << "Incorrect request"_ba;
    QTest::newRow("add of nothing") << "key=practice&action=add"_ba
                                    << "Incorrect service ID"_ba;
    QTest::newRow("bad escapes") << "key=practice&action=status&order=%zz%4"_ba
                                 << "Incorrect order ID"_ba;
    QTest::newRow("bad utf-8") << "key=practice&action=status&order=%ff%fe"_ba
                               << "Incorrect order ID"_ba;
    QTest::newRow("control in a link") << "key=practice&action=add&service=1&quantity=50&link=a%01b"_ba
                                       << "Bad link"_ba;
    QTest::newRow("id too large") << "key=practice&action=status&order=99999999999999999999"_ba
                                  << "Incorrect order ID"_ba;
}

void TestPracticeHttp::refusesWhatIsNoCall() {
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, error);
    Pair pair(50);
    const PracticeClient::Reply reply = pair.client.post(pair.provider.address(), body);
    QCOMPARE(reply.body, R"({"error":")" + error + R"("})");
    QCOMPARE(reply.httpStatus, 200);
    QVERIFY(reply.contentType.startsWith("application/json"));
}

void TestPracticeHttp::limitsIds() {
    Pair pair(50);
    QStringList ids;
    for (int i = 1; i <= 100; ++i)
        ids.append(QString::number(i));
    const QByteArray all = pair.client.call(u"status"_s, {{u"orders"_s, ids.join(u',')}});
    QCOMPARE(QJsonDocument::fromJson(all).object().size(), 100);
    ids.append(u"101"_s);
    for (const QString& action : {u"status"_s, u"refill"_s, u"cancel"_s})
        QCOMPARE(pair.client.call(action, {{u"orders"_s, ids.join(u',')}}), R"({"error":"Incorrect request"})"_ba);
    QCOMPARE(pair.client.call(u"refill_status"_s, {{u"refills"_s, ids.join(u',')}}),
             R"({"error":"Incorrect request"})"_ba);
}

void TestPracticeHttp::keepsTextAsItWas() {
    Pair pair(50);
    const QString link = u"https://x.example/日本?a=1&b=ü+%20\"#☕"_s;
    QCOMPARE(pair.add(1, link), R"({"order":23501})"_ba);
    QCOMPARE(pair.provider.orders().at(0).link, link);
    QCOMPARE(pair.provider.orders().at(0).service, u"1"_s);
    QCOMPARE(pair.provider.orders().at(0).charge, (Money{Decimal::parse(u"0.2781"_s).value(), u"USD"_s}));
    // Blanks may also come as plus signs.
    pair.client.post(pair.provider.address(), "key=practice&action=add&service=1&quantity=50&link=+b+");
    QCOMPARE(pair.provider.orders().at(1).link, u"b"_s);
}

void TestPracticeHttp::takesLongForms() {
    Pair pair;
    const PracticeCatalog catalog(2000, 1);
    PracticeParameters order;
    for (const PracticeService& service : catalog.services()) {
        if (service.type == PracticeType::CustomComments && service.max == 10000)
            order = goodOrder(service);
    }
    order.insert(u"comments"_s, QString(u"A comment of some length\n"_s).repeated(1500));
    QCOMPARE(pair.client.call(u"add"_s, order), R"({"order":23501})"_ba);
    QCOMPARE(pair.provider.orders().at(0).quantity, 1500);
}

void TestPracticeHttp::turnsAwayLargeBodies() {
    Pair pair(50);
    const QByteArray call = "key=practice&action=balance&x=";
    const qsizetype limit = 1024LL * 1024LL;
    QCOMPARE(pair.client.post(pair.provider.address(), call + QByteArray(limit - call.size(), 'x')).httpStatus, 200);
    QCOMPARE(pair.provider.requestCount(u"balance"_s), 1);
    QTcpSocket socket;
    QVERIFY(connectTo(socket, pair.provider.address()));
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n" + call);
    socket.write(QByteArray(limit + 1 - call.size(), 'x'));
    QTRY_VERIFY(socket.bytesAvailable() > 20);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 413 "));
    // In pieces without a length, too.
    QTcpSocket chunked;
    QVERIFY(connectTo(chunked, pair.provider.address()));
    chunked.write("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 17; ++i)
        chunked.write("10000\r\n" + QByteArray(65536, 'x') + "\r\n");
    chunked.write("0\r\n\r\n");
    QTRY_VERIFY(chunked.bytesAvailable() > 20);
    QVERIFY(chunked.readAll().startsWith("HTTP/1.1 4"));
    QCOMPARE(pair.provider.requestCount(u"balance"_s), 1);
}

void TestPracticeHttp::takesAnyPathButOnlyPosts() {
    Pair pair(50);
    const QByteArray call = "key=practice&action=balance";
    for (const QString& path : {u"/"_s, u"/api/v2"_s, u"/api/v2/"_s, u"/some/where.php"_s}) {
        QUrl url = pair.provider.address();
        url.setPath(path);
        const PracticeClient::Reply reply = pair.client.post(url, call);
        QCOMPARE(reply.httpStatus, 200);
        QCOMPARE(reply.body, R"({"balance":"100.84292","currency":"USD"})"_ba);
    }
    const PracticeClient::Reply get = pair.client.get(pair.provider.address());
    QCOMPARE(get.httpStatus, 404);
    QCOMPARE(get.body, R"({"error":"Incorrect request"})"_ba);
    const PracticeClient::Reply multipart = pair.client.post(
        pair.provider.address(), "--b\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nx\r\n--b--\r\n",
        "multipart/form-data; boundary=b");
    QCOMPARE(multipart.httpStatus, 400);
    QCOMPARE(multipart.body, R"({"error":"Incorrect request"})"_ba);
}

void TestPracticeHttp::tellsWhenThePortIsTaken() {
    Pair pair(50);
    PracticeOptions options;
    options.port = static_cast<quint16>(pair.provider.address().port());
    PracticeProvider second(options);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY(error.contains(QString::number(options.port)));
    QVERIFY(second.address().isEmpty());
    // Free again at once when the first has gone.
    PracticeClient other(pair.provider.address());
    QVERIFY(!other.call(u"balance"_s).isEmpty());
    pair.provider.stop();
    QVERIFY(second.start(&error));
    QCOMPARE(second.address(), pair.provider.address());
}

void TestPracticeHttp::listensOnLoopbackAlone() {
    Pair pair(50);
    QCOMPARE(pair.provider.address().host(), u"127.0.0.1"_s);
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, static_cast<quint16>(pair.provider.address().port()));
        QVERIFY2(!socket.waitForConnected(1000), qPrintable(address.toString()));
    }
}

void TestPracticeHttp::stopsWithConnectionsOpen() {
    Pair pair(50);
    QTcpSocket silent;
    QVERIFY(connectTo(silent, pair.provider.address()));
    QTcpSocket half;
    QVERIFY(connectTo(half, pair.provider.address()));
    half.write("POST / HTTP/1.1\r\nContent-Length: 50\r\n\r\nkey=");
    QVERIFY(!pair.client.call(u"balance"_s).isEmpty());
    QSignalSpy gone(&silent, &QTcpSocket::disconnected);
    pair.provider.stop();
    // Broken off, not waited for: the idle connections would have stayed for minutes.
    QVERIFY(gone.count() > 0 || gone.wait(5000));
    QTRY_COMPARE(half.state(), QAbstractSocket::UnconnectedState);
    pair.provider.stop();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(pair.provider.start(nullptr));
        pair.provider.stop();
    }
}

void TestPracticeHttp::servesManyConnections() {
    Pair pair(50);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 250; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        QVERIFY(connectTo(*sockets.back(), pair.provider.address()));
    }
    const QByteArray call = "key=practice&action=balance";
    for (const auto& socket : sockets)
        socket->write("POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(call.size()) + "\r\n\r\n" + call);
    for (const auto& socket : sockets)
        QTRY_VERIFY(socket->bytesAvailable() > 0 && socket->peek(4096).contains("100.84292"));
    QCOMPARE(pair.provider.requestCount(u"balance"_s), 250);
}

void TestPracticeHttp::sendsAHundredThousandServices() {
    Pair pair(100000);
    const QByteArray reply = pair.client.call(u"services"_s);
    QCOMPARE(QJsonDocument::fromJson(reply).array().size(), 100000);
    QCOMPARE(pair.client.call(u"services"_s), reply);
}

void TestPracticeHttp::itsCatalogChangesWithTime() {
    Pair pair(2000);
    const QByteArray first = pair.client.call(u"services"_s);
    pair.provider.advance(5h);
    QCOMPARE(pair.client.call(u"services"_s), first);
    pair.provider.advance(24h);
    pair.client.call(u"balance"_s);
    const QByteArray next = pair.client.call(u"services"_s);
    QVERIFY(next != first);
    QCOMPARE(pair.client.call(u"services"_s), next);
    // Another provider of the same seed says the same, however it came to that time.
    Pair other(2000);
    other.provider.advance(29h);
    QCOMPARE(other.client.call(u"services"_s), next);
    QVERIFY(pair.add(1, u"https://x.example/p/1"_s).startsWith(R"({"order":)"));
}

void TestPracticeHttp::countsRequests() {
    Pair pair(50);
    QCOMPARE(pair.provider.requestCount(u"balance"_s), 0);
    pair.client.call(u"balance"_s);
    pair.client.call(u"balance"_s);
    pair.client.call(u"balance"_s, {{u"key"_s, u"wrong"_s}});
    pair.client.call(u"services"_s);
    QCOMPARE(pair.provider.requestCount(u"balance"_s), 2);
    QCOMPARE(pair.provider.requestCount(u"services"_s), 1);
}

void TestPracticeHttp::tellsItsBooks() {
    PracticeOptions options = Pair::options(50);
    options.balance = Decimal::parse(u"5.5"_s);
    Pair pair(options);
    QCOMPARE(pair.provider.balance().amount, *Decimal::parse(u"5.5"_s));
    pair.add(1, u"a"_s);
    pair.add(1, u"b"_s);
    QCOMPARE(pair.provider.balance().amount, *Decimal::parse(u"4.9438"_s));
    const auto orders = pair.provider.orders();
    QCOMPARE(orders.size(), 2);
    const qint64 first = orders.first().id.toLongLong();
    QCOMPARE(pair.provider.orders(first - 1).size(), 2);
    QCOMPARE(pair.provider.orders(first).size(), 1);
    QCOMPARE(pair.provider.orders(first).first().link, u"b"_s);
    QCOMPARE(pair.provider.orders(first + 1).size(), 0);
    QCOMPARE(pair.provider.orders(first + 1'000).size(), 0);

    pair.provider.advance(2min);
    pair.client.call(u"refill"_s, {{u"order"_s, orders.last().id}});
    QCOMPARE(pair.provider.refills().size(), 1);
    QCOMPARE(pair.provider.refills().first().order, orders.last().id);
    QCOMPARE(pair.provider.refills().first().status, u"Pending"_s);
    pair.provider.advance(2min);
    QCOMPARE(pair.provider.refills().first().status, u"Completed"_s);
}
