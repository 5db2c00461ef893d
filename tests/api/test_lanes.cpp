// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connection_lanes.h"
#include "heard.h"
#include "support/fake_provider.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int quickRate = 6'000;
constexpr quint64 manySpellings = 1U << 20U;
constexpr ConnectionUse kept{.connected = false, .replied = true, .closes = false};
constexpr ConnectionUse opened{.connected = true, .replied = true, .closes = false};
constexpr ConnectionUse lost{.connected = false, .replied = false, .closes = false};
const OrderParameters order = {{u"service"_s, u"1"_s}, {u"link"_s, u"https://e.org/a"_s}, {u"quantity"_s, u"50"_s}};

/// Lanes whose clock stands still until it is moved.
struct Lanes final {
    explicit Lanes(int perMinute = quickRate, quint64 spellings = manySpellings)
        : lanes(perMinute, 2, spellings, [this] { return now; }) {}

    /// One that was seen to stay open.
    ConnectionLane proven() {
        lanes.giveBack(lanes.take(), opened);
        now += 60ms;
        const auto lane = lanes.take();
        lanes.giveBack(lane, kept);
        return lane;
    }

    std::chrono::milliseconds now = 1'000'000ms;
    ConnectionLanes lanes;
};

} // namespace

/// Which connection an order gets.
class TestLanes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowAccountsNeverShare();
    void fewSpellingsNeverShare();
    void restsBeforeItIsTrusted();
    void goesOnAtOnceOnceProven();
    void noMoreStayThanMayBeUnderWay();
    void coldOnesAreLeft_data();
    void coldOnesAreLeft();
    void oneLossIsEnough_data();
    void oneLossIsEnough();
    void lossOfAFreshOneProvesNothing();
    void whatIsAnnouncedIsHeeded();
    void endsBeforeServersTire();
    void ordersShareAtAKeepingProvider();
    void noneIsLostAtAProviderWhoClosesSilently();
    void oneIsLostAtMost();
};

void TestLanes::slowAccountsNeverShare() {
    Lanes slow(600);
    QSet<quint32> names;
    for (int i = 0; i < 100; ++i) {
        const auto lane = slow.lanes.take();
        QVERIFY(!lane.stays);
        names.insert(lane.name);
        slow.now += 60ms;
        slow.lanes.giveBack(lane, kept);
    }
    QCOMPARE(names.size(), 100);
}

void TestLanes::fewSpellingsNeverShare() {
    Lanes few(quickRate, 256);
    QVERIFY(!few.lanes.take().stays);
}

void TestLanes::restsBeforeItIsTrusted() {
    Lanes quick;
    const auto first = quick.lanes.take();
    QVERIFY(first.stays);
    quick.lanes.giveBack(first, opened);
    QVERIFY(quick.lanes.take().name != first.name);
    quick.now += 60ms;
    QCOMPARE(quick.lanes.take().name, first.name);
}

void TestLanes::goesOnAtOnceOnceProven() {
    Lanes quick;
    const auto lane = quick.proven();
    for (int i = 0; i < 20; ++i) {
        const auto next = quick.lanes.take();
        QCOMPARE(next.name, lane.name);
        quick.lanes.giveBack(next, kept);
    }
}

void TestLanes::noMoreStayThanMayBeUnderWay() {
    Lanes quick;
    QList<ConnectionLane> taken;
    for (int i = 0; i < 10; ++i)
        taken.append(quick.lanes.take());
    QCOMPARE(std::count_if(taken.cbegin(), taken.cend(), [](const auto& lane) { return lane.stays; }), 2);
}

void TestLanes::coldOnesAreLeft_data() {
    QTest::addColumn<std::chrono::milliseconds>("passed");
    QTest::newRow("idle") << std::chrono::milliseconds(700ms);
    QTest::newRow("the clock went back") << std::chrono::milliseconds(-1s);
    QTest::newRow("the machine slept") << std::chrono::milliseconds(3h);
}

void TestLanes::coldOnesAreLeft() {
    QFETCH(std::chrono::milliseconds, passed);
    Lanes quick;
    const auto lane = quick.proven();
    quick.now += passed;
    const auto next = quick.lanes.take();
    QVERIFY(next.name != lane.name);
    QCOMPARE(next.uses, 0);
    QVERIFY(next.stays); // its place is free again
}

void TestLanes::oneLossIsEnough_data() {
    QTest::addColumn<bool>("noticed");
    QTest::newRow("as the request left") << false;
    QTest::newRow("before, and opened again") << true;
}

void TestLanes::oneLossIsEnough() {
    QFETCH(bool, noticed);
    Lanes quick;
    quick.proven();
    quick.lanes.giveBack(quick.lanes.take(), noticed ? opened : lost);
    for (int i = 0; i < 10; ++i) {
        const auto lane = quick.lanes.take();
        QVERIFY(!lane.stays);
        QCOMPARE(lane.uses, 0);
        quick.lanes.giveBack(lane, opened);
        quick.now += 60ms;
    }
}

void TestLanes::lossOfAFreshOneProvesNothing() {
    Lanes quick;
    const auto lane = quick.lanes.take();
    quick.lanes.giveBack(lane, {.connected = true, .replied = false, .closes = false});
    quick.now += 60ms;
    const auto next = quick.lanes.take();
    QVERIFY(next.name != lane.name);
    QVERIFY(next.stays);
}

void TestLanes::whatIsAnnouncedIsHeeded() {
    Lanes quick;
    const auto lane = quick.proven();
    quick.lanes.giveBack(quick.lanes.take(), {.connected = false, .replied = true, .closes = true});
    const auto next = quick.lanes.take();
    QVERIFY(next.name != lane.name);
    QVERIFY(next.stays);
}

void TestLanes::endsBeforeServersTire() {
    Lanes quick;
    auto lane = quick.proven();
    const quint32 name = lane.name;
    int uses = 2;
    for (lane = quick.lanes.take(); lane.stays && lane.name == name && uses < 1'000; lane = quick.lanes.take()) {
        ++uses;
        quick.lanes.giveBack(lane, kept);
    }
    QCOMPARE(lane.name, name); // its last request says so to the server
    QVERIFY(!lane.stays);
    QCOMPARE_LT(uses, 100);
    quick.lanes.giveBack(lane, kept);
    QVERIFY(quick.lanes.take().name != name);
}

namespace {

/// Places orders one after the other, at most so many, until done() says so.
struct Placing final {
    FakeProvider provider;
    QNetworkAccessManager network;
    ApiService service{network, {provider.address(), u"key"_s, {}}, limits()};
    Heard heard{service};

    static ApiLimits limits() {
        ApiLimits limits;
        limits.perMinute = 1'000'000;
        return limits;
    }
    // Not by QTRY, which looks every 10 ms.
    bool place(int most, const std::function<bool()>& done) {
        QEventLoop loop;
        QObject::connect(&service, &ApiService::orderPlaced, &loop, &QEventLoop::quit);
        QObject::connect(&service, &ApiService::failed, &loop, &QEventLoop::quit);
        for (int i = 0; i < most && !done(); ++i) {
            service.placeOrder(order);
            loop.exec();
        }
        return done();
    }
    [[nodiscard]] int sent() const { return static_cast<int>(provider.requests().size()); }
    /// Requests that came over a connection of an earlier one.
    [[nodiscard]] int shared() const { return sent() - provider.connections(); }
};

} // namespace

void TestLanes::ordersShareAtAKeepingProvider() {
    Placing placing;
    placing.provider.answer(u"add"_s, FakeReply::json(R"({"order":1})"));
    QVERIFY(placing.place(20'000, [&] { return placing.shared() >= 200; }));
    QCOMPARE(placing.heard.placed.size(), placing.sent());
}

void TestLanes::noneIsLostAtAProviderWhoClosesSilently() {
    Placing placing;
    auto reply = FakeReply::json(R"({"order":1})");
    reply.closesAfterwards = true;
    placing.provider.answer(u"add"_s, reply);
    QVERIFY(placing.place(1'000, [&] { return placing.sent() == 500; }));
    QCOMPARE(placing.heard.placed.size(), 500);
    QCOMPARE(placing.shared(), 0);
}

void TestLanes::oneIsLostAtMost() {
    Placing placing;
    QSet<int> seen;
    bool tired = false; // closes each connection that is used again, as the request comes
    placing.provider.setHandler([&](const FakeRequest& request) {
        const bool again = seen.contains(request.connection);
        seen.insert(request.connection);
        return again && tired ? FakeReply::without(FakeReply::Way::Close) : FakeReply::json(R"({"order":1})");
    });
    QVERIFY(placing.place(20'000, [&] { return placing.shared() >= 5; }));
    QCOMPARE(placing.heard.placed.size(), placing.sent());
    tired = true;
    const int wanted = placing.sent() + 100;
    QVERIFY(placing.place(100, [&] { return placing.sent() == wanted; }));
    QCOMPARE(placing.heard.placed.size(), wanted - 1);
}

QTEST_GUILESS_MAIN(TestLanes)
#include "test_lanes.moc"
