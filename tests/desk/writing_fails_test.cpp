// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger cannot be written: no order leaves without its intent on disk, and no order id is lost.
#include "broken_ledger.h"
#include "desk_fixture.h"

#include "desk/order_placer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Way = BrokenLedger::Way;
constexpr auto patience = 15'000;

// Long enough to need pages of its own.
QString longLink() {
    return u"https://example.com/"_s + QString(100'000, u'x');
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString unwrittenFile(const DeskFixture& desk) {
    return desk.folder.filePath(u"unwritten-orders.txt"_s);
}

void addWays(std::initializer_list<std::pair<const char*, Way>> ways) {
    QTest::addColumn<Way>("way");
    for (const auto& [name, way] : ways)
        QTest::newRow(name) << way;
}

// One desk whose provider has taken an order and holds back the reply.
struct HeldOrder final {
    explicit HeldOrder(const QByteArray& reply = R"({"order": 23501})") {
        keeper.setDelays(5ms, 20ms);
        keeper.start();
        desk.provider.answer(u"add"_s, FakeReply::json(reply).whenReleased());
        wish = placer.place(DeskFixture::order());
    }
    bool isTaken() {
        return QTest::qWaitFor([this] { return desk.provider.count(u"add"_s) == 1 && recorded.size() == 1; }, patience);
    }
    [[nodiscard]] OrderKey key() const { return recorded.constFirst().at(1).toLongLong(); }

    DeskFixture desk;
    OutcomeKeeper keeper{*desk.ledger, [](const QString&) { return u"My account"_s; }};
    OrderPlacer placer{*desk.api, *desk.ledger, DeskFixture::account, &keeper};
    QSignalSpy recorded{&placer, &OrderPlacer::recorded};
    QSignalSpy notRecorded{&placer, &OrderPlacer::notRecorded};
    QSignalSpy outcomeNotRecorded{&placer, &OrderPlacer::outcomeNotRecorded};
    QSignalSpy finished{&placer, &OrderPlacer::finished};
    QSignalSpy blocked{&placer, &OrderPlacer::blockedChanged};
    QSignalSpy attempts{&keeper, &OutcomeKeeper::changed};
    quint64 wish = 0;
};

} // namespace

Q_DECLARE_METATYPE(BrokenLedger::Way)

class WritingFailsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noIntentNoAdd_data() {
        addWays({{"full disk", Way::FullDisk},
                 {"full database", Way::FullDatabase},
                 {"read-only", Way::ReadOnly},
                 {"locked", Way::Locked}});
    }

    void noIntentNoAdd() {
        QFETCH(Way, way);
        DeskFixture desk;
        desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 1})"));
        desk.provider.answer(u"balance"_s, FakeReply::json(R"({"balance":"1","currency":"USD"})"));
        OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy notRecorded(&placer, &OrderPlacer::notRecorded);
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        QSignalSpy balance(desk.api.get(), &ApiService::balanceReceived);
        {
            const BrokenLedger broken(*desk.ledger, way);
            const quint64 wish = placer.place(DeskFixture::order(longLink()));
            QVERIFY(notRecorded.wait(patience));
            QCOMPARE(notRecorded.first().at(0).toULongLong(), wish);
            QVERIFY(!notRecorded.first().at(1).value<LedgerError>().text.isEmpty());
            // An order that had left would have come before this.
            desk.api->fetchBalance();
            QVERIFY(balance.wait(patience));
            QCOMPARE(desk.provider.count(u"add"_s), 0);
            QCOMPARE(desk.all().size(), 0);
            QVERIFY(!placer.isBusy());
        }
        QVERIFY(!placer.isBlocked());
        placer.place(DeskFixture::order(longLink()));
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.first().at(2).value<Placement>(), Placement::Placed);
        QCOMPARE(desk.provider.count(u"add"_s), 1);
    }

    void theIdIsWrittenWhenItCanBe_data() {
        addWays({{"full disk", Way::FullDisk}, {"read-only", Way::ReadOnly}, {"locked", Way::Locked}});
    }

    void theIdIsWrittenWhenItCanBe() {
        QFETCH(Way, way);
        HeldOrder held;
        QVERIFY(held.isTaken());
        {
            const BrokenLedger broken(*held.desk.ledger, way);
            held.desk.provider.release();
            QVERIFY(held.outcomeNotRecorded.wait(patience));
            QCOMPARE(held.outcomeNotRecorded.first().at(0).toULongLong(), held.wish);
            QCOMPARE(held.outcomeNotRecorded.first().at(2).toString(), u"23501"_s);
            QVERIFY(!held.outcomeNotRecorded.first().at(3).value<LedgerError>().text.isEmpty());
            QVERIFY(held.placer.isBlocked());
            QCOMPARE(held.keeper.unwritten().size(), 1);
            // It is in the file, for whatever comes.
            QTRY_VERIFY(contentOf(unwrittenFile(held.desk)).contains("23501"));
            QVERIFY(contentOf(unwrittenFile(held.desk)).contains("My account"));
            QCOMPARE(QFile::permissions(unwrittenFile(held.desk)) & (QFile::ReadGroup | QFile::ReadOther), 0);

            // No other order leaves, neither a new one nor one sent again.
            const quint64 refused = held.placer.place(DeskFixture::order());
            Order earlier;
            earlier.key = 4711;
            const quint64 again = held.placer.sendAgain(earlier);
            QTRY_COMPARE(held.notRecorded.size(), 2);
            QCOMPARE(held.notRecorded.at(0).at(0).toULongLong(), refused);
            QCOMPARE(held.notRecorded.at(1).at(0).toULongLong(), again);
            QCOMPARE(held.notRecorded.at(0).at(1).value<LedgerError>().text, OrderPlacer::whyBlocked());
            // It goes on trying.
            QTRY_VERIFY_WITH_TIMEOUT(held.attempts.size() >= 4, patience);
            QCOMPARE(held.outcomeNotRecorded.size(), 1);
            QCOMPARE(held.finished.size(), 0);
            QCOMPARE(held.desk.stored(held.key()).placement, Placement::Sending);
        }
        QTRY_COMPARE_WITH_TIMEOUT(held.finished.size(), 1, patience);
        QCOMPARE(held.finished.first().at(0).toULongLong(), held.wish);
        QCOMPARE(held.finished.first().at(2).value<Placement>(), Placement::Placed);
        QCOMPARE(held.finished.first().at(3).toString(), u"23501"_s);
        QCOMPARE(held.desk.stored(held.key()).orderId, u"23501"_s);
        QVERIFY(!held.placer.isBlocked());
        QCOMPARE(held.blocked.size(), 2);
        QTRY_VERIFY(!contentOf(unwrittenFile(held.desk)).contains("23501"));
        QCOMPARE(held.desk.provider.count(u"add"_s), 1);
        QCOMPARE(held.desk.all().size(), 1);

        held.desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 23502})"));
        held.placer.place(DeskFixture::order());
        QVERIFY(held.finished.wait(patience));
        QCOMPARE(held.desk.provider.count(u"add"_s), 2);
    }

    void otherOutcomesAreWrittenToo_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<Placement>("placement");
        QTest::newRow("rejected") << QByteArray(R"({"error":"Bad link"})") << Placement::Rejected;
        QTest::newRow("unconfirmed") << QByteArray("<html>") << Placement::Unconfirmed;
    }

    void otherOutcomesAreWrittenToo() {
        QFETCH(QByteArray, reply);
        QFETCH(Placement, placement);
        HeldOrder held(reply);
        QVERIFY(held.isTaken());
        {
            const BrokenLedger broken(*held.desk.ledger, Way::ReadOnly);
            held.desk.provider.release();
            QTRY_VERIFY_WITH_TIMEOUT(held.attempts.size() >= 3, patience);
            QVERIFY(held.placer.isBlocked());
            QCOMPARE(held.finished.size(), 0);
            QCOMPARE(held.outcomeNotRecorded.size(), 0); // there is no id to keep
        }
        QTRY_COMPARE_WITH_TIMEOUT(held.finished.size(), 1, patience);
        QCOMPARE(held.finished.first().at(2).value<Placement>(), placement);
        QCOMPARE(held.desk.stored(held.key()).placement, placement);
        QVERIFY(!held.placer.isBlocked());
    }

    void whatWasBeingWrittenDownIsNotSent() {
        HeldOrder held;
        QVERIFY(held.isTaken());
        // The id comes and cannot be written; the next order's intent, asked before that is known, can.
        connect(held.desk.api.get(), &ApiService::orderPlaced, this, [&held] {
            setReadOnly(*held.desk.ledger, false);
            held.placer.place(DeskFixture::order(u"https://example.com/next"_s));
        });
        setReadOnly(*held.desk.ledger, true);
        held.desk.provider.release();
        QTRY_COMPARE_WITH_TIMEOUT(held.finished.size(), 2, patience);
        QCOMPARE(held.outcomeNotRecorded.size(), 1);
        QCOMPARE(held.desk.provider.count(u"add"_s), 1);
        QCOMPARE(held.desk.all().size(), 2);
        for (const Order& order : held.desk.all())
            QCOMPARE(order.placement, order.link.endsWith("next"_L1) ? Placement::NotSent : Placement::Placed);
        QVERIFY(!held.placer.isBlocked());
    }

    void whatWaitsForItsTurnIsNotSent() {
        DeskFixture desk;
        ApiLimits limits = DeskFixture::hasty();
        limits.perMinute = 1; // the second waits for most of a minute
        ApiService api(desk.network, {desk.provider.address(), u"secret-key"_s, u"USD"_s}, limits);
        OutcomeKeeper keeper(*desk.ledger);
        keeper.setDelays(5ms, 20ms);
        OrderPlacer placer(api, *desk.ledger, DeskFixture::account, &keeper);
        QSignalSpy recorded(&placer, &OrderPlacer::recorded);
        QSignalSpy notRecorded(&placer, &OrderPlacer::outcomeNotRecorded);
        QSignalSpy finished(&placer, &OrderPlacer::finished);
        desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 1})").whenReleased());
        const quint64 first = placer.place(DeskFixture::order());
        const quint64 second = placer.place(DeskFixture::order(u"https://example.com/second"_s));
        QTRY_COMPARE_WITH_TIMEOUT(recorded.size(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"add"_s), 1, patience);
        setReadOnly(*desk.ledger, true);
        desk.provider.release();
        QTRY_COMPARE_WITH_TIMEOUT(keeper.unwritten().size(), 2, patience);
        QCOMPARE(notRecorded.size(), 1);
        setReadOnly(*desk.ledger, false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
        QCOMPARE(finished.at(0).at(0).toULongLong(), first);
        QCOMPARE(finished.at(0).at(2).value<Placement>(), Placement::Placed);
        QCOMPARE(finished.at(1).at(0).toULongLong(), second);
        QCOMPARE(finished.at(1).at(2).value<Placement>(), Placement::NotSent);
        QCOMPARE(finished.at(1).at(3).toString(), OrderPlacer::whyBlocked());
        QCOMPARE(desk.provider.count(u"add"_s), 1);
    }

    void theEndOfTheProgramLosesNoId() {
        DeskFixture desk;
        desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 23501})").whenReleased());
        {
            OutcomeKeeper keeper(*desk.ledger);
            keeper.setDelays(5ms, 20ms);
            OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account, &keeper);
            QSignalSpy notRecorded(&placer, &OrderPlacer::outcomeNotRecorded);
            placer.place(DeskFixture::order());
            QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"add"_s), 1, patience);
            setReadOnly(*desk.ledger, true);
            desk.provider.release();
            QVERIFY(notRecorded.wait(patience));
        }
        desk.ledger = std::make_unique<Ledger>(desk.folder.filePath(u"ledger.sqlite"_s));
        auto opened = desk.ledger->open();
        opened.waitForFinished();
        QCOMPARE(opened.result().value().size(), 1);
        const OrderKey key = opened.result().value().first();
        QCOMPARE(desk.stored(key).placement, Placement::Unconfirmed);

        OutcomeKeeper keeper(*desk.ledger);
        QSignalSpy ended(&keeper, &OutcomeKeeper::ended);
        keeper.start();
        QVERIFY(ended.wait(patience));
        QCOMPARE(desk.stored(key).placement, Placement::Placed);
        QCOMPARE(desk.stored(key).orderId, u"23501"_s);
        QTRY_VERIFY(!contentOf(unwrittenFile(desk)).contains("23501"));
        QVERIFY(keeper.strays().isEmpty());
    }

    void theLastTryAtTheEndWrites() {
        DeskFixture desk;
        desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 23501})").whenReleased());
        {
            OutcomeKeeper keeper(*desk.ledger);
            keeper.setDelays(1h, 1h);
            OrderPlacer placer(*desk.api, *desk.ledger, DeskFixture::account, &keeper);
            QSignalSpy notRecorded(&placer, &OrderPlacer::outcomeNotRecorded);
            placer.place(DeskFixture::order());
            QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"add"_s), 1, patience);
            setReadOnly(*desk.ledger, true);
            desk.provider.release();
            QVERIFY(notRecorded.wait(patience));
            setReadOnly(*desk.ledger, false);
        }
        QTRY_COMPARE(desk.all().first().orderId, u"23501"_s);
        // What the file still says is known by now.
        OutcomeKeeper keeper(*desk.ledger);
        QVERIFY(contentOf(unwrittenFile(desk)).contains("23501"));
        keeper.start();
        QTRY_VERIFY(!contentOf(unwrittenFile(desk)).contains("23501"));
        QVERIFY(keeper.strays().isEmpty());
    }

    void anIdWithoutItsRowIsKept() {
        DeskFixture desk;
        const OrderKey other = desk.recordPlaced(u"1"_s);
        const UnwrittenOrder stray{other,   DeskFixture::account,       u"My account"_s,
                                   u"77"_s, u"https://example.com/a"_s, 1};
        QVERIFY(UnwrittenOrders(desk.ledger->filePath()).save({stray}));
        {
            OutcomeKeeper keeper(*desk.ledger);
            keeper.start();
            QTRY_COMPARE(keeper.strays(), QList<UnwrittenOrder>{stray});
            QVERIFY(!keeper.isBlocked());
        }
        QVERIFY(contentOf(unwrittenFile(desk)).contains("77"));
        QCOMPARE(desk.stored(other).orderId, u"1"_s);
        // Once the ledger has the order there is nothing left to keep.
        desk.recordPlaced(u"77"_s);
        OutcomeKeeper keeper(*desk.ledger);
        keeper.start();
        QTRY_VERIFY(!contentOf(unwrittenFile(desk)).contains("77"));
        QVERIFY(keeper.strays().isEmpty());
    }

    void anIdThatAnotherOrderHasIsDoubtful() {
        HeldOrder held;
        QVERIFY(held.isTaken());
        held.desk.recordPlaced(u"23501"_s);
        held.desk.provider.release();
        QTRY_COMPARE_WITH_TIMEOUT(held.finished.size(), 1, patience);
        QCOMPARE(held.finished.first().at(2).value<Placement>(), Placement::Unconfirmed);
        QVERIFY(held.desk.stored(held.key()).placementText.contains(u"23501"_s));
        QVERIFY(!held.placer.isBlocked());
    }

    void theFileKeepsItsRoom() {
        DeskFixture desk;
        const UnwrittenOrders file(desk.ledger->filePath());
        QVERIFY(file.save({}));
        const qint64 room = QFile(file.filePath()).size();
        QVERIFY(room >= 4096);
        QList<UnwrittenOrder> orders;
        for (int number = 1; number <= 10; ++number)
            orders.append({number, DeskFixture::account, u"A \"quoted\"\tname"_s, QString::number(number),
                           u"https://example.com/\n\u202e%1"_s.arg(number), 1'700'000'000'123});
        QVERIFY(file.save(orders));
        QCOMPARE(QFile(file.filePath()).size(), room);
        QCOMPARE(file.load(), orders);
        QList<UnwrittenOrder> many;
        for (int times = 0; times < 30; ++times)
            many += orders;
        QVERIFY(file.save(many));
        QCOMPARE(file.load(), many);
        QVERIFY(file.save({}));
        QCOMPARE(file.load(), QList<UnwrittenOrder>());
        QCOMPARE(QFile(file.filePath()).size(), room);
    }
};

QTEST_GUILESS_MAIN(WritingFailsTest)
#include "writing_fails_test.moc"
