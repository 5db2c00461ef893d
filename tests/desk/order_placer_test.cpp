// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "desk/order_placer.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What another program sees in the file now: only what is really on disk.
QList<int> placementsInTheFile(const QString& path) {
    QList<int> found;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"onlooker"_s);
        file.setDatabaseName(path);
        if (file.open()) {
            QSqlQuery query(u"SELECT placement FROM orders ORDER BY order_key"_s, file);
            while (query.next())
                found.append(query.value(0).toInt());
        }
    }
    QSqlDatabase::removeDatabase(u"onlooker"_s);
    return found;
}

} // namespace

class OrderPlacerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data() {
        QTest::addColumn<FakeReply>("reply");
        QTest::addColumn<Placement>("placement");
        QTest::addColumn<QString>("text");
        const auto json = [](const char* body, int status = 200) { return FakeReply::json(body, status); };
        using enum Placement;
        QTest::newRow("id") << json(R"({"order": 23501})") << Placed << u"23501"_s;
        QTest::newRow("text id") << json(R"({"status":"success","order":"a1f0"})") << Placed << u"a1f0"_s;
        QTest::newRow("refused with 200")
            << json(R"({"error":"Not enough funds on balance"})") << Rejected << u"Not enough funds on balance"_s;
        QTest::newRow("refused with 400") << json(R"({"error":"Bad link"})", 400) << Rejected << u"Bad link"_s;
        QTest::newRow("error with 500") << json(R"({"error":"Bad link"})", 500) << Unconfirmed << u"Bad link"_s;
        QTest::newRow("502 page") << FakeReply::html("<html>Bad gateway</html>", 502) << Unconfirmed << QString();
        QTest::newRow("200 page") << FakeReply::html("<html>Are you human?</html>") << Unconfirmed << QString();
        QTest::newRow("empty") << json("") << Unconfirmed << QString();
        QTest::newRow("no id") << json(R"({"order": null})") << Unconfirmed << QString();
        QTest::newRow("unreadable") << json(R"({"order": 235)") << Unconfirmed << QString();
        QTest::newRow("redirect") << FakeReply::redirect("https://example.com/", 307) << Unconfirmed << QString();
        QTest::newRow("429") << FakeReply::tooMany("40") << NotSent << QString();
        QTest::newRow("closed") << FakeReply::without(FakeReply::Way::Close) << Unconfirmed << QString();
        QTest::newRow("reset") << FakeReply::without(FakeReply::Way::Reset) << Unconfirmed << QString();
        FakeReply cut = json(R"({"order": 23501, "status": "success"})");
        cut.way = FakeReply::Way::CutOff;
        QTest::newRow("cut off") << cut << Unconfirmed << QString();
    }

    void outcomes() {
        QFETCH(FakeReply, reply);
        QFETCH(Placement, placement);
        QFETCH(QString, text);
        DeskFixture desk;
        OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account);
        QList<int> onDisk;
        desk.provider.setHandler([&](const FakeRequest& request) {
            if (request.action() == u"add"_s)
                onDisk = placementsInTheFile(desk.folder.filePath(u"ledger.sqlite"_s));
            return reply;
        });
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        const quint64 wish = placer.place(DeskFixture::order());
        QVERIFY(finished.wait(15'000));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(0).toULongLong(), wish);
        QCOMPARE(finished.first().at(2).value<Placement>(), placement);
        QVERIFY2(finished.first().at(3).toString().contains(text), qPrintable(finished.first().at(3).toString()));
        QVERIFY(!finished.first().at(3).toString().isEmpty());
        QVERIFY(!finished.first().at(3).toString().contains(u"secret-key"_s));

        // The provider saw it once, and only when the intent was on disk.
        QCOMPARE(desk.provider.count(u"add"_s), 1);
        QCOMPARE(onDisk, QList<int>{int(Placement::Sending)});
        const Order stored = desk.stored(finished.first().at(1).toLongLong());
        QCOMPARE(stored.placement, placement);
        QCOMPARE(stored.orderId, placement == Placement::Placed ? text : QString());
        QVERIFY(!placer.isBusy());
    }

    void refusedConnectionIsNotSent() {
        DeskFixture desk;
        desk.provider.shutDown();
        OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        placer.place(DeskFixture::order());
        QVERIFY(finished.wait(15'000));
        QCOMPARE(finished.first().at(2).value<Placement>(), Placement::NotSent);
        QCOMPARE(desk.provider.count(u"add"_s), 0);
    }

    void silenceIsUnconfirmed() {
        DeskFixture desk;
        desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 1})").whenReleased());
        OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        placer.place(DeskFixture::order());
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.first().at(2).value<Placement>(), Placement::Unconfirmed);
        QCOMPARE(desk.provider.count(u"add"_s), 1);
    }

    void onlyAPersonSendsAgain() {
        DeskFixture desk;
        desk.provider.then(FakeReply::tooMany());
        desk.provider.then(FakeReply::json(R"({"order": 77})"));
        OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        placer.place(DeskFixture::order());
        QVERIFY(finished.wait(15'000));
        const OrderKey key = finished.first().at(1).toLongLong();
        QCOMPARE(desk.provider.count(u"add"_s), 1);
        placer.sendAgain(desk.stored(key));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 90'000);
        QCOMPARE(finished.last().at(1).toLongLong(), key);
        QCOMPARE(desk.provider.count(u"add"_s), 2);
        QCOMPARE(desk.stored(key).orderId, u"77"_s);
        QCOMPARE(desk.all().size(), 1);
    }

    void anUnconfirmedOrderIsNotSentAgain() {
        DeskFixture desk;
        desk.provider.answer(u"add"_s, FakeReply::without(FakeReply::Way::Close));
        OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        QSignalSpy notRecorded(&placer, &OrderPlacer::notRecorded);
        placer.place(DeskFixture::order());
        QVERIFY(finished.wait(15'000));
        placer.sendAgain(desk.stored(finished.first().at(1).toLongLong()));
        QVERIFY(notRecorded.wait(15'000));
        QCOMPARE(desk.provider.count(u"add"_s), 1);
    }

    void endingInBetweenLeavesItUnconfirmed() {
        DeskFixture desk;
        desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 1})").whenReleased());
        auto placer = std::make_unique<OrderPlacer>(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy received(&desk.provider, &FakeProvider::received);
        placer->place(DeskFixture::order());
        QVERIFY(received.wait(15'000));
        desk.api->stop();
        placer.reset();
        QTRY_COMPARE(desk.all().size(), 1);
        QTRY_COMPARE(desk.all().first().placement, Placement::Unconfirmed);
    }

    void theAnswerToAnotherIsNotTaken() {
        DeskFixture desk;
        desk.provider.setHandler([](const FakeRequest& request) {
            return FakeReply::json(R"({"order": )" + request.value(u"link"_s).section(u'/', -1).toUtf8() + "}");
        });
        OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        for (int i = 1; i <= 20; ++i)
            placer.place(DeskFixture::order(u"https://example.com/%1"_s.arg(i)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 20, 30'000);
        for (const Order& order : desk.all())
            QVERIFY2(order.orderId == order.link.section(u'/', -1), qPrintable(order.placementText));
        QCOMPARE(desk.provider.count(u"add"_s), 20);
    }
};

QTEST_GUILESS_MAIN(OrderPlacerTest)
#include "order_placer_test.moc"
