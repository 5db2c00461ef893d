// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "desk/connection_watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ConnectionWatch::State;

namespace {

const QByteArray good = R"({"balance":"100","currency":"USD"})";

} // namespace

class ConnectionWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWaitCountsDownAndEndsByItself() {
        DeskFixture desk;
        ConnectionWatch link(*desk.api);
        QCOMPARE(link.state(), State::Connecting);
        QStringList texts;
        connect(&link, &ConnectionWatch::changed, this, [&] { texts.append(link.text()); });
        connect(&link, &ConnectionWatch::countedDown, this, [&] { texts.append(link.text()); });
        desk.provider.then(FakeReply::tooMany("2"));
        desk.api->fetchBalance();
        QTRY_COMPARE(link.state(), State::Waiting);
        QCOMPARE(link.text(), u"The provider asks us to wait 2 s."_s);
        QCOMPARE(link.secondsLeft(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(link.state(), State::Online, 15'000);
        QVERIFY(texts.contains(u"The provider asks us to wait 1 s."_s));
        QCOMPARE(link.text(), QString());
        QCOMPARE(link.secondsLeft(), 0);
    }

    void aGoodAnswerEndsAWait() {
        DeskFixture desk;
        ConnectionWatch link(*desk.api);
        QSignalSpy waiting(desk.api.get(), &ApiService::waiting);
        desk.provider.then(FakeReply::json({}, 500));
        desk.provider.then(FakeReply::json({}, 500));
        desk.provider.answer(u"balance"_s, FakeReply::json(good));
        desk.api->fetchBalance(Asker::Person);
        QTRY_COMPARE(link.state(), State::Waiting);
        QVERIFY(link.text().contains(u"HTTP 500"_s));
        QVERIFY(link.text().contains(u"asked again in"_s));
        desk.api->fetchBalance(Asker::Person);
        QTRY_COMPARE(waiting.size(), 2);
        // A click is not held by it, and its answer tells that all is well.
        desk.api->fetchBalance(Asker::Person);
        QTRY_COMPARE(link.state(), State::Online);
        QCOMPARE(link.secondsLeft(), 0);
    }

    void outOfReachStaysSoUntilItIsReached() {
        DeskFixture desk;
        ConnectionWatch link(*desk.api);
        QSignalSpy changed(&link, &ConnectionWatch::changed);
        desk.provider.setHandler([](const FakeRequest&) { return FakeReply::without(FakeReply::Way::Reset); });
        desk.api->fetchBalance(Asker::Person);
        QTRY_COMPARE(link.state(), State::Offline);
        QVERIFY(!link.text().isEmpty());
        QTRY_VERIFY(link.secondsLeft() > 0);
        // Told once, however often it fails in the same way.
        QSignalSpy failed(desk.api.get(), &ApiService::failed);
        for (int i = 0; i < 3; ++i)
            desk.api->fetchBalance(Asker::Person);
        QTRY_COMPARE(failed.size(), 3);
        QCOMPARE(changed.size(), 1);
        desk.provider.setHandler({});
        desk.provider.answer(u"balance"_s, FakeReply::json(good));
        desk.api->fetchBalance(Asker::Person);
        QTRY_COMPARE(link.state(), State::Online);
        QCOMPARE(link.text(), QString());
    }
};

QTEST_GUILESS_MAIN(ConnectionWatchTest)
#include "connection_watch_test.moc"
