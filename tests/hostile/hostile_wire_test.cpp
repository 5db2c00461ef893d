// SPDX-License-Identifier: GPL-3.0-or-later
#include "../api/heard.h"
#include "memory_watch.h"
#include "wire_server.h"

#include "api/api_network.h"
#include "support/test_certificate.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
const auto key = u"secret+key/42"_s;
const OrderParameters order = {{u"service"_s, u"1"_s}, {u"link"_s, u"https://e.org/a"_s}, {u"quantity"_s, u"50"_s}};

ApiLimits limitsFor(const WireCase& wire) {
    ApiLimits limits;
    limits.perMinute = 10'000;
    limits.atOnce = 3;
    limits.retries = 0;
    limits.firstBackOff = 1ms;
    limits.maxReply = wire.most;
    limits.transferTimeout = wire.impatient ? 150ms : 20'000ms;
    limits.totalTimeout = wire.impatient ? 400ms : 40'000ms;
    return limits;
}

OrderEnd endOf(Placement placement) {
    switch (placement) {
    case Placement::Rejected:
        return OrderEnd::Rejected;
    case Placement::NotSent:
        return OrderEnd::NotSent;
    default:
        return OrderEnd::Unconfirmed;
    }
}

} // namespace

/// A provider that is broken or means ill, on the wire: whatever it does to each of three calls, the end comes by
/// itself and is the right one, is told in a sentence, takes little memory, sends an order once, asks nobody else, and
/// the next call works.
class HostileWireTest final : public QObject {
    Q_OBJECT

private:
    int m_inputs = 0;

    static void add(const WireCases& cases) {
        QTest::addColumn<WireCase>("wire");
        for (const WireCase& wire : cases)
            QTest::newRow(wire.name.constData()) << wire;
    }
    void play(const WireCase& wire);
    static void isForPeople(const ApiError& error);

private Q_SLOTS:
    void initTestCase() {
        m_tls = selfSignedServer(u"IP:127.0.0.1"_s);
        QVERIFY(m_tls);
    }
    void breaks_data() { add(wiresThatBreak()); }
    void breaks() {
        QFETCH(WireCase, wire);
        play(wire);
    }
    void hasNoEnd_data() { add(wiresWithoutEnd()); }
    void hasNoEnd() { breaks(); }
    void isPacked_data() { add(packedWires()); }
    void isPacked() { breaks(); }
    void answersOddly_data() { add(oddBodies()); }
    void answersOddly() { breaks(); }
    void isVast_data() { add(vastBodies()); }
    void isVast() { breaks(); }
    void redirects_data() { add(redirectingWires(m_elsewhere.port())); }
    void redirects() {
        breaks();
        QCOMPARE(m_elsewhere.connections(), 0);
    }
    void cleanupTestCase() { qInfo("hostile provider, wire: %d inputs", m_inputs); }

private:
    std::optional<QSslConfiguration> m_tls;
    WireServer m_elsewhere;
};

// One or two sentences, whole, without what a machine or an attacker wrote for machines.
void HostileWireTest::isForPeople(const ApiError& error) {
    const QString sentence = errorText(error);
    QVERIFY(!sentence.isEmpty() && sentence.size() < 700);
    QVERIFY2(!sentence.contains(key) && !sentence.contains(u"secret%2B"_s), qPrintable(sentence));
    for (const QChar letter : sentence)
        QVERIFY2(letter.isPrint() || letter == u' ', qPrintable(sentence));
}

void HostileWireTest::play(const WireCase& wire) {
    // What floods is read over TLS: Qt 6.4.2 reads the head of a reply byte by byte for as long as more is there, and
    // over plain HTTP, which is allowed to this computer alone, a flood never lets it look up.
    const bool tls = !wire.wire.endless.isEmpty();
    const auto serving = tls ? std::make_unique<WireServer>(*m_tls) : std::make_unique<WireServer>();
    WireServer& server = *serving;
    server.setWire(wire.wire);
    ApiNetwork network;
    if (tls)
        network.setAuthorities({{m_tls->localCertificate(), {}}});
    ApiService service(network, {server.address(), key, {}}, limitsFor(wire));
    Heard heard(service);
    const MemoryWatch memory;
    m_inputs += 3;
    QElapsedTimer time;
    time.start();

    // Where the time is spent with waiting, all three wait at once; what is large comes one after the other.
    constexpr qsizetype large = 1'000'000;
    const bool atOnce = (wire.wire.endless.isEmpty() || wire.wire.drip > 0) && wire.wire.bytes.size() < large;
    const auto ended = [&](RequestToken token) {
        return QTest::qWaitFor([&] { return heard.ended(token); }, patience);
    };
    const auto money = service.placeOrder(order);
    QVERIFY(atOnce || ended(money));
    const auto balance = service.fetchBalance(Asker::Person);
    QVERIFY(atOnce || ended(balance));
    const auto services = service.fetchServices(Asker::Person);
    QVERIFY(ended(money) && ended(balance) && ended(services));
    const qint64 growth = memory.growth();
    if (wire.growth > WireCase().growth)
        qInfo("%s: %lld MiB, %lld ms for three calls", wire.name.constData(), growth, time.elapsed());

    if (wire.order == OrderEnd::Placed) {
        QVERIFY2(heard.placed.contains(money), qPrintable(errorText(heard.failures.value(money).error)));
        if (!heard.placed.value(money).startsWith(u"9999"_s))
            QCOMPARE(heard.placed.value(money), u"23501"_s);
    } else {
        QVERIFY2(!heard.placed.contains(money), qPrintable(heard.placed.value(money)));
        const OrderEnd end = endOf(placementAfter(heard.failures.value(money).error));
        if (wire.order == OrderEnd::NotSentOrUnconfirmed)
            QVERIFY(end == OrderEnd::NotSent || end == OrderEnd::Unconfirmed);
        else
            QCOMPARE(int(end), int(wire.order));
    }
    QVERIFY2(server.count("add") <= 1, "the order was sent again");
    for (const auto& [token, error] : {std::pair{balance, wire.balance}, {services, wire.services}}) {
        QCOMPARE(heard.endings(token), 1);
        if (error)
            QCOMPARE(int(heard.failure(token)), int(*error));
        else
            QVERIFY(!heard.failures.contains(token));
    }
    for (const ApiFailure& failure : std::as_const(heard.failures)) {
        isForPeople(failure.error);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(growth <= MemoryWatch::allowed(wire.growth), qPrintable(u"%1 MiB"_s.arg(growth)));

    // The rest goes on working.
    server.behave();
    ApiService patient(network, {server.address(), key, {}}, limitsFor({}));
    Heard told(patient);
    ApiService& after = wire.impatient ? patient : service;
    Heard& heardAfter = wire.impatient ? told : heard;
    const auto next = after.placeOrder(order);
    QVERIFY(QTest::qWaitFor([&] { return heardAfter.ended(next); }, patience));
    QCOMPARE(heardAfter.placed.value(next), u"4711"_s);
    const auto again = after.fetchBalance(Asker::Person);
    QVERIFY(QTest::qWaitFor([&] { return heardAfter.ended(again); }, patience));
    QCOMPARE(heardAfter.balance.value(again).amount.toString(), u"7.25"_s);
}

QTEST_GUILESS_MAIN(HostileWireTest)
#include "hostile_wire_test.moc"
