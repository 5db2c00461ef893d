// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_practice_fault.h"

#include "practice/practice_provider.h"
#include "practice_client.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = PracticeFault::Kind;
using Moment = PracticeFault::Moment;

PracticeOptions withFaults(const QString& faults) {
    PracticeOptions options;
    options.speed = 0;
    options.services = 50;
    options.faults = parsePracticeFaults(faults).value();
    return options;
}

QByteArray addForm(const QByteArray& link) {
    return "key=practice&action=add&service=1&quantity=50&link=" + link;
}

/// What a bare socket gets for one request, to the end of the connection.
struct Heard {
    QByteArray bytes;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
};

Heard hear(const QUrl& address, const QByteArray& form) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(address.port()));
    if (!socket.waitForConnected(10000))
        return {{}, socket.error()};
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(form.size()) + "\r\n\r\n" + form);
    gone.wait(10000);
    return {socket.readAll(), socket.error()};
}

QByteArray bodyOf(const QByteArray& reply) {
    const qsizetype end = reply.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : reply.sliced(end + 4);
}

} // namespace

void TestPracticeFault::readsFaults() {
    const auto read = [](const QString& text) { return parsePracticeFaults(text).value(); };
    PracticeFault fault;
    fault.kind = Kind::Reset;
    QCOMPARE(read(u"reset"_s), QList{fault});
    QCOMPARE(read(u"reset:after"_s), QList{fault});
    fault.moment = Moment::Before;
    fault.times = 3;
    fault.actions = QStringList{u"add"_s, u"refill_status"_s};
    QCOMPARE(read(u"add+refill_status=reset:before*3"_s), QList{fault});
    const auto several = read(u"add=429/30, late,late/0.5:before"_s);
    QCOMPARE(several.size(), 3);
    QCOMPARE(several.at(0).wait, 30s);
    QCOMPARE(several.at(0).actions, QStringList{u"add"_s});
    QCOMPARE(several.at(1).wait, 45s);
    QCOMPARE(several.at(2).wait, 500ms);
    QSet<int> kinds;
    for (const QString& name : practiceFaultNames()) {
        kinds.insert(static_cast<int>(read(name).first().kind));
        QVERIFY(practiceFaultHelp().contains(u'\n' + name + u": "_s));
    }
    QCOMPARE(kinds.size(), practiceFaultNames().size());
}

void TestPracticeFault::refusesWhatMakesNoSense_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << u"written as"_s;
    QTest::newRow("nothing after a comma") << u"reset,"_s << u"written as"_s;
    QTest::newRow("unknown") << u"reset,explode"_s << u"\"explode\""_s;
    QTest::newRow("action") << u"add+sell=reset"_s << u"\"sell\""_s;
    QTest::newRow("no action") << u"=reset"_s << u"written as"_s;
    QTest::newRow("moment") << u"reset:during"_s << u"\"before\""_s;
    QTest::newRow("never") << u"reset*0"_s << u"at least once"_s;
    QTest::newRow("seconds") << u"429/many"_s << u"written as"_s;
    QTest::newRow("seconds in parts") << u"429/1.5"_s << u"seconds"_s;
    QTest::newRow("points") << u"late/1.2.3"_s << u"seconds"_s;
    QTest::newRow("too late") << u"late/99999"_s << u"3600"_s;
    QTest::newRow("no seconds") << u"reset/4"_s << u"\"late\""_s;
    QTest::newRow("refused at times") << u"refused*2"_s << u"\"refused\""_s;
    QTest::newRow("refused before an action") << u"add=refused:before"_s << u"\"refused\""_s;
    QTest::newRow("line") << u"reset\n"_s + QString(100000, u'x') << u"written as"_s;
}

void TestPracticeFault::refusesWhatMakesNoSense() {
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    const auto read = parsePracticeFaults(text);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().contains(word), qPrintable(read.error()));
}

void TestPracticeFault::breaksTheReply_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("start"); ///< of the reply
    QTest::addColumn<QByteArray>("body");
    const QByteArray ok = "HTTP/1.1 200 ";
    const QByteArray no = R"({"error":"This is a drill: it is not taken."})";
    QTest::newRow("close") << u"close"_s << QByteArray() << QByteArray();
    QTest::newRow("reset") << u"reset"_s << QByteArray() << QByteArray();
    QTest::newRow("cut-headers") << u"cut-headers"_s << ok << QByteArray();
    QTest::newRow("cut-body") << u"cut-body"_s << ok << R"({"order)"_ba;
    QTest::newRow("late") << u"late/0.05"_s << ok << R"({"order":23501})"_ba;
    QTest::newRow("500") << u"500"_s << "HTTP/1.1 500 "_ba << QByteArray();
    QTest::newRow("error-500") << u"error-500"_s << "HTTP/1.1 500 "_ba << no;
    QTest::newRow("502") << u"502"_s << "HTTP/1.1 502 "_ba
                         << "<!DOCTYPE html>"_ba;
    QTest::newRow("page") << u"page"_s << ok << "<!DOCTYPE html>"_ba;
    QTest::newRow("empty") << u"empty"_s << ok << QByteArray();
    QTest::newRow("302") << u"302"_s << "HTTP/1.1 302 "_ba << QByteArray();
    QTest::newRow("307") << u"307"_s << "HTTP/1.1 307 "_ba << QByteArray();
    QTest::newRow("429") << u"429"_s << "HTTP/1.1 429 "_ba
                         << R"({"error":"Too many requests"})"_ba;
    QTest::newRow("unreadable") << u"unreadable"_s << ok << R"({"order": )"_ba;
    QTest::newRow("error") << u"error"_s << ok << no;
    QTest::newRow("error-400") << u"error-400"_s << "HTTP/1.1 400 "_ba << no;
    QTest::newRow("bad-id") << u"bad-id"_s << ok << R"({"status":"success","order":null})"_ba;
}

void TestPracticeFault::breaksTheReply() {
    QFETCH(const QString, fault);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, body);
    PracticeProvider provider(withFaults(fault));
    QVERIFY(provider.start(nullptr));
    const Heard heard = hear(provider.address(), addForm("a"));
    QVERIFY2(heard.bytes.startsWith(start) && heard.bytes.isEmpty() == start.isEmpty(), heard.bytes.constData());
    QVERIFY2(bodyOf(heard.bytes).startsWith(body) && bodyOf(heard.bytes).isEmpty() == body.isEmpty(),
             heard.bytes.constData());
    QCOMPARE(heard.bytes.contains("Location: /moved"), fault.startsWith(u"30"_s));
    QVERIFY(!heard.bytes.contains("Retry-After"));
    QCOMPARE(heard.error, QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(provider.requestCount(u"add"_s), 1);
    QCOMPARE(provider.orders().size(), 1);

    // Before, too: and then nothing is taken.
    const bool late = fault.startsWith(u"late"_s);
    QVERIFY(provider.setFaults(parsePracticeFaults(fault + u":before"_s).value()));
    QCOMPARE(hear(provider.address(), addForm("b")).bytes.isEmpty(), start.isEmpty());
    QCOMPARE(provider.requestCount(u"add"_s), 2);
    QCOMPARE(provider.orders().size(), late ? 2 : 1);

    QVERIFY(provider.setFaults({}));
    QVERIFY(hear(provider.address(), addForm("c")).bytes.contains(R"({"order":)"));
}

void TestPracticeFault::resetsRatherThanCloses() {
    PracticeProvider provider(withFaults(u"close*1,reset"_s));
    QVERIFY(provider.start(nullptr));
    QList<ssize_t> heard;
    QList<int> errors;
    for (int i = 0; i < 2; ++i) {
        // Qt tells no reset from a close.
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const auto closed = qScopeGuard([socket] { ::close(socket); });
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(static_cast<quint16>(provider.address().port()));
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to), 0);
        const QByteArray form = addForm("a");
        const QByteArray request =
            "POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form;
        QCOMPARE(::send(socket, request.constData(), static_cast<size_t>(request.size()), 0), request.size());
        char byte = 0;
        heard.append(::recv(socket, &byte, 1, 0));
        errors.append(heard.last() < 0 ? errno : 0);
    }
    QCOMPARE(heard, (QList<ssize_t>{0, -1}));
    QCOMPARE(errors.last(), ECONNRESET);
}

void TestPracticeFault::cutsALongReply() {
    PracticeOptions options = withFaults(u"services=cut-body,balance=429/7"_s);
    options.services = 2000;
    PracticeProvider provider(options);
    QVERIFY(provider.start(nullptr));
    const QByteArray cut = hear(provider.address(), "key=practice&action=services").bytes;
    QVERIFY(provider.setFaults(parsePracticeFaults(u"balance=429/7"_s).value()));
    const QByteArray whole = hear(provider.address(), "key=practice&action=services").bytes;
    QCOMPARE(bodyOf(cut), bodyOf(whole).first(bodyOf(whole).size() / 2));
    QVERIFY(hear(provider.address(), "key=practice&action=balance").bytes.contains("\r\nRetry-After: 7\r\n"));
}

void TestPracticeFault::leavesOtherActionsAlone() {
    PracticeProvider provider(withFaults(u"close"_s));
    QVERIFY(provider.start(nullptr));
    PracticeClient client(provider.address());
    QCOMPARE(client.call(u"balance"_s), R"({"balance":"100.84292","currency":"USD"})"_ba);
    // Without the right key nothing is an action.
    QCOMPARE(client.call(u"add"_s, {{u"key"_s, u"wrong"_s}}), R"({"error":"Invalid API key"})"_ba);
    for (const QByteArray action : {"add", "refill", "cancel"})
        QVERIFY(hear(provider.address(), "key=practice&orders=1&action=" + action).bytes.isEmpty());
}

void TestPracticeFault::comesSoOften() {
    PracticeProvider provider(withFaults(u"add=502:before*2,empty:before*1"_s));
    QVERIFY(provider.start(nullptr));
    PracticeClient client(provider.address());
    QList<int> codes;
    for (const char* link : {"a", "b", "c", "d"})
        codes.append(client.post(provider.address(), addForm(link)).httpStatus);
    QCOMPARE(codes, (QList<int>{502, 502, 200, 200}));
    QCOMPARE(provider.orders().size(), 1);
    QCOMPARE(provider.orders().first().link, u"d"_s);
    const QMap<PracticeFault::Kind, int> counts{{PracticeFault::Kind::BadGateway, 2}, {PracticeFault::Kind::Empty, 1}};
    QCOMPARE(provider.faultCounts(), counts);
}

void TestPracticeFault::listensAgain() {
    PracticeProvider provider(withFaults(u"refused:before"_s));
    QVERIFY(provider.start(nullptr));
    QCOMPARE(hear(provider.address(), addForm("a")).error, QAbstractSocket::ConnectionRefusedError);
    // Nobody else is given the port meanwhile, and answers for it.
    const int other = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto closed = qScopeGuard([other] { ::close(other); });
    sockaddr_in port{};
    port.sin_family = AF_INET;
    port.sin_port = htons(static_cast<quint16>(provider.address().port()));
    port.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::bind(other, reinterpret_cast<const sockaddr*>(&port), sizeof port), -1);
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(provider.setFaults(parsePracticeFaults(u"refused"_s).value()));
        QTcpSocket idle;
        idle.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(provider.address().port()));
        QVERIFY(idle.waitForConnected(10000));
        // This one is still answered, nobody is after it; and what stood open is closed.
        QVERIFY(hear(provider.address(), addForm(QByteArray::number(round))).bytes.contains(R"({"order":)"));
        QCOMPARE(hear(provider.address(), addForm("b")).error, QAbstractSocket::ConnectionRefusedError);
        QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(provider.orders().size(), round);
    }
    QVERIFY(provider.setFaults({}));
    QVERIFY(hear(provider.address(), addForm("c")).bytes.contains(R"({"order":)"));
    QVERIFY(provider.setFaults(parsePracticeFaults(u"refused:before"_s).value()));
    QCOMPARE(hear(provider.address(), addForm("d")).error, QAbstractSocket::ConnectionRefusedError);
    provider.stop();
    QVERIFY(provider.setFaults({}));
    QVERIFY(provider.start(nullptr));
}

void TestPracticeFault::takesALateOneInTheEnd() {
    PracticeProvider provider(withFaults(u"late/0.3:before"_s));
    QVERIFY(provider.start(nullptr));
    {
        QTcpSocket impatient;
        impatient.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(provider.address().port()));
        QVERIFY(impatient.waitForConnected(10000));
        const QByteArray form = addForm("a");
        impatient.write("POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
        QTRY_COMPARE(provider.requestCount(u"add"_s), 1);
        QCOMPARE(provider.orders().size(), 0);
        impatient.abort();
    }
    QTRY_COMPARE(provider.orders().size(), 1);
}

void TestPracticeFault::stopsWhileSilent() {
    PracticeProvider provider(withFaults(u"add=silent,refill=late/600"_s));
    QVERIFY(provider.start(nullptr));
    QTcpSocket silent;
    QTcpSocket late;
    const QList<std::pair<QTcpSocket*, QByteArray>> calls{{&silent, addForm("a")},
                                                          {&late, "key=practice&action=refill&order=1"}};
    for (const auto& [socket, form] : calls) {
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(provider.address().port()));
        QVERIFY(socket->waitForConnected(10000));
        socket->write("POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }
    QTRY_COMPARE(provider.requestCount(u"add"_s), 1);
    QTRY_COMPARE(provider.requestCount(u"refill"_s), 1);
    QElapsedTimer timer;
    timer.start();
    provider.stop();
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(silent.bytesAvailable(), 0);
}
