// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_placer.h"
#include "desk_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;

// A provider, a ledger and a list: two at once, one line written down before its turn at most.
class Room final {
    Q_DISABLE_COPY_MOVE(Room)

public:
    explicit Room(int perMinute = 50) { open(perMinute); }

    void open(int perMinute = 50) {
        placer = std::make_unique<OrderPlacer>(*desk.api, *desk.ledger, DeskFixture::account);
        bulk = std::make_unique<BulkPlacer>(*placer, *desk.ledger, DeskFixture::account, perMinute, 2);
        bulk->setFirstWait(20ms);
    }
    /// As a start of the program after one that ended without a word.
    void reopen() {
        bulk.reset();
        placer.reset();
        desk.ledger.reset();
        desk.ledger = std::make_unique<Ledger>(desk.folder.filePath(u"ledger.sqlite"_s));
        auto opened = desk.ledger->open();
        opened.waitForFinished();
        open();
        QSignalSpy found(bulk.get(), &BulkPlacer::changed);
        bulk->start();
        QVERIFY(found.wait(patience));
    }

    static QList<NewBulkLine> lines(int count) {
        QList<NewBulkLine> lines;
        for (int i = 1; i <= count; ++i)
            lines.append({i + 1, DeskFixture::order(u"https://example.com/%1"_s.arg(i))});
        return lines;
    }
    /// Answers each order with the number of its link as id.
    void answerAll() {
        desk.provider.setHandler([](const FakeRequest& request) { return taken(request); });
    }
    static FakeReply taken(const FakeRequest& request) {
        return FakeReply::json(R"({"order": )" + QByteArray::number(numberOf(request)) + "}");
    }
    static int numberOf(const FakeRequest& request) { return request.value(u"link"_s).section(u'/', -1).toInt(); }
    /// How often each line reached the provider.
    [[nodiscard]] QMap<int, int> arrivals() const {
        QMap<int, int> counts;
        for (const FakeRequest& request : desk.provider.requests()) {
            if (request.action() == u"add"_s)
                ++counts[numberOf(request)];
        }
        return counts;
    }
    /// What the ledger holds of the list, one letter a line: w aiting, s ending, p laced, r ejected, n ot sent,
    /// u nconfirmed.
    [[nodiscard]] QString onDisk() const {
        BulkBook book(*desk.ledger);
        auto lines = book.lines(bulk->list().key);
        lines.waitForFinished();
        QString letters;
        const auto held = lines.result(); // a value: it must live as long as the loop
        for (const BulkListLine& line : held.value())
            letters += line.orderKey == 0 ? u'w' : u"sprnu"_s.at(static_cast<int>(line.placement));
        return letters;
    }
    [[nodiscard]] BulkState stateOnDisk() const {
        BulkBook book(*desk.ledger);
        auto list = book.list(bulk->list().key);
        list.waitForFinished();
        return list.result().value().state;
    }
    [[nodiscard]] bool is(BulkState state) const { return bulk->list().key != 0 && bulk->list().state == state; }

    DeskFixture desk;
    std::unique_ptr<OrderPlacer> placer;
    std::unique_ptr<BulkPlacer> bulk;
};

} // namespace

/// Lists of orders, placed over real HTTP.
class BulkPlacerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesEveryLineOnce() {
        Room room;
        room.answerAll();
        QSignalSpy ended(room.bulk.get(), &BulkPlacer::linesEnded);
        QVERIFY(room.bulk->place(u"orders.csv"_s, Room::lines(50)));
        QVERIFY(!room.bulk->place(u"another"_s, Room::lines(1)));
        QVERIFY(room.bulk->isActive());
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"p"_s.repeated(50));
        QTRY_COMPARE(room.stateOnDisk(), BulkState::Finished);
        QCOMPARE(room.arrivals().size(), 50);
        QCOMPARE(room.desk.provider.count(u"add"_s), 50);
        QCOMPARE(room.bulk->list().placed, 50);
        QCOMPARE(room.bulk->list().waiting, 0);
        QCOMPARE(room.bulk->list().name, u"orders.csv"_s);
        QVERIFY(!room.bulk->isActive());
        // Each line's end is told once, many together.
        QSet<int> told;
        for (const auto& arguments : ended) {
            for (const int line : arguments.first().value<QList<int>>()) {
                QVERIFY(!told.contains(line));
                told.insert(line);
            }
        }
        QCOMPARE(told.size(), 50);
        // The order of the list is that of the ledger.
        for (const Order& order : room.desk.all())
            QCOMPARE(order.link, u"https://example.com/%1"_s.arg(order.key));
        QVERIFY(room.bulk->place(u"another"_s, Room::lines(1)));
    }

    void theListIsOnDiskBeforeTheFirstRequest() {
        Room room;
        int lines = 0;
        int begun = 0;
        room.desk.provider.setHandler([&](const FakeRequest& request) {
            if (lines == 0) {
                lines = static_cast<int>(room.onDisk().size());
                begun = lines - static_cast<int>(room.onDisk().count(u'w'));
            }
            return Room::taken(request);
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(20)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(lines, 20);
        // A kill at that moment leaves no more of them in doubt.
        QVERIFY2(begun >= 1 && begun <= 3, qPrintable(QString::number(begun)));
    }

    void pausesAndGoesOn() {
        Room room;
        room.desk.provider.setHandler([](const FakeRequest& request) {
            const FakeReply reply = Room::taken(request);
            return Room::numberOf(request) > 4 ? reply.whenReleased() : reply;
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(12)));
        QTRY_COMPARE_WITH_TIMEOUT(room.desk.provider.count(u"add"_s), 6, patience);
        room.bulk->pause();
        QVERIFY(room.is(BulkState::Paused));
        QCOMPARE(room.bulk->list().pauseText, QString());
        // What is under way ends.
        room.desk.provider.release();
        QTRY_COMPARE_WITH_TIMEOUT(room.bulk->list().placed, 6, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isBusy(), patience);
        QCOMPARE(room.desk.provider.count(u"add"_s), 6);
        QTRY_COMPARE(room.stateOnDisk(), BulkState::Paused);
        QVERIFY(room.onDisk().startsWith(u"pppppp"_s));
        QVERIFY(room.bulk->isActive());
        room.answerAll();
        room.bulk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"p"_s.repeated(12));
        QCOMPARE(room.desk.provider.count(u"add"_s), 12);
    }

    // A line that was written down as the person paused is never sent, and is sent when the person goes on.
    void whatWasBegunWhilePausingIsHeldBack() {
        Room room;
        room.answerAll();
        room.bulk->place(u"list"_s, Room::lines(6));
        QSignalSpy recorded(room.placer.get(), &OrderPlacer::recorded);
        QSignalSpy changed(room.bulk.get(), &BulkPlacer::changed);
        QVERIFY(changed.wait(patience));
        // The first lines are being written down now.
        room.bulk->pause();
        QTRY_COMPARE_WITH_TIMEOUT(room.bulk->list().notSent, 2, patience);
        QCOMPARE(recorded.size(), 0);
        QCOMPARE(room.desk.provider.count(u"add"_s), 0);
        QCOMPARE(room.onDisk(), u"nnwwww"_s);
        room.bulk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"pppppp"_s);
        QCOMPARE(room.desk.provider.count(u"add"_s), 6);
        QCOMPARE(room.bulk->list().notSent, 0);
    }

    void stopsForGood() {
        Room room;
        room.desk.provider.setHandler([&room](const FakeRequest& request) {
            if (Room::numberOf(request) == 3)
                room.bulk->stop();
            return Room::taken(request);
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(30)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Stopped), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isActive(), patience);
        QTRY_COMPARE(room.stateOnDisk(), BulkState::Stopped);
        QVERIFY(room.desk.provider.count(u"add"_s) < 7);
        QVERIFY(room.onDisk().count(u'w') >= 24);
        room.bulk->resume();
        room.bulk->retry();
        QVERIFY(!room.onDisk().contains(u's'));
        // A later start does not find it.
        room.desk.ledger.reset();
        room.bulk.reset();
        room.placer.reset();
        room.desk.ledger = std::make_unique<Ledger>(room.desk.folder.filePath(u"ledger.sqlite"_s));
        room.desk.ledger->open().waitForFinished();
        room.open();
        room.desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 1001})"));
        room.bulk->start();
        QVERIFY(!room.bulk->place(u"too soon"_s, Room::lines(1)));
        bool begun = false;
        QTRY_VERIFY_WITH_TIMEOUT((begun = begun || room.bulk->place(u"next"_s, Room::lines(1))), patience);
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.bulk->list().name, u"next"_s);
    }

    void survivesAKill() {
        Room room;
        room.desk.provider.setHandler([](const FakeRequest& request) {
            const FakeReply reply = Room::taken(request);
            return Room::numberOf(request) > 5 ? reply.whenReleased() : reply;
        });
        QVERIFY(room.bulk->place(u"orders.csv"_s, Room::lines(10)));
        QTRY_COMPARE_WITH_TIMEOUT(room.desk.provider.count(u"add"_s), 7, patience);
        QTRY_COMPARE_WITH_TIMEOUT(room.bulk->list().placed, 5, patience);
        room.reopen();
        QVERIFY(room.is(BulkState::Paused));
        QVERIFY(room.bulk->isActive());
        QCOMPARE(room.bulk->list().name, u"orders.csv"_s);
        QCOMPARE(room.bulk->list().pauseText, u"The program ended while this list was being placed."_s);
        QCOMPARE(room.bulk->list().placed, 5);
        QCOMPARE(room.bulk->list().unconfirmed, 2);
        QCOMPARE(room.bulk->list().waiting, 3);
        QCOMPARE(room.onDisk(), u"pppppuuwww"_s);
        QTRY_COMPARE(room.stateOnDisk(), BulkState::Paused);
        // Nothing goes without a person's click, and what may have been placed never.
        room.answerAll();
        room.bulk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"pppppuuppp"_s);
        const auto arrivals = room.arrivals();
        for (int line = 1; line <= 10; ++line)
            QCOMPARE(arrivals.value(line), 1);
    }

    void stopsByItself_data() {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("key") << QByteArray("Invalid API key") << u"does not accept the API key"_s;
        QTest::newRow("funds") << QByteArray("Not enough funds on balance") << u"balance does not suffice"_s;
    }

    void stopsByItself() {
        QFETCH(QByteArray, error);
        QFETCH(QString, words);
        Room room;
        bool mended = false;
        room.desk.provider.setHandler([&](const FakeRequest& request) {
            if (Room::numberOf(request) >= 4 && !mended)
                return FakeReply::json(R"({"error":")" + error + R"("})");
            return Room::taken(request);
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(12)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Paused), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isBusy(), patience);
        QVERIFY2(room.bulk->list().pauseText.contains(words), qPrintable(room.bulk->list().pauseText));
        QVERIFY(room.bulk->list().pauseText.contains(QString::fromLatin1(error)));
        // Line 4 stands in the file's line 5. The other one that was under way may have come first.
        QVERIFY(room.bulk->list().pauseLine == 5 || room.bulk->list().pauseLine == 6);
        QVERIFY(room.desk.provider.count(u"add"_s) <= 6);
        const int sent = room.desk.provider.count(u"add"_s);
        QTRY_COMPARE(room.stateOnDisk(), BulkState::Paused);
        // Going on begins with the lines at which it stopped.
        mended = true;
        room.bulk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"p"_s.repeated(12));
        QCOMPARE(room.desk.provider.count(u"add"_s), sent + 12 - 3);
        QCOMPARE(room.bulk->list().rejected, 0);
        QCOMPARE(room.bulk->list().pauseText, QString());
    }

    void theLineItStoppedAtIsKnownAfterARestart() {
        Room room;
        bool mended = false;
        room.desk.provider.setHandler([&](const FakeRequest& request) {
            if (Room::numberOf(request) == 4 && !mended)
                return FakeReply::json(R"({"error":"Not enough funds on balance"})");
            return Room::taken(request);
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(8)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Paused), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isBusy(), patience);
        room.reopen();
        QCOMPARE(room.bulk->list().pauseLine, 5);
        QVERIFY(room.bulk->list().pauseText.contains(u"funds"_s));
        mended = true;
        room.bulk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"pppppppp"_s);
    }

    void waitsAsToldAndGoesOnWithTheLine() {
        Room room;
        QElapsedTimer sinceRefusal;
        qint64 waited = -1;
        room.desk.provider.setHandler([&](const FakeRequest& request) {
            if (Room::numberOf(request) == 3 && !sinceRefusal.isValid()) {
                sinceRefusal.start();
                return FakeReply::tooMany("1");
            }
            if (Room::numberOf(request) == 3)
                waited = sinceRefusal.elapsed();
            return Room::taken(request);
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(8)));
        QTRY_VERIFY_WITH_TIMEOUT(room.bulk->isWaiting(), patience);
        QVERIFY(room.is(BulkState::Running));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"pppppppp"_s);
        QVERIFY2(waited >= 1'000, qPrintable(QString::number(waited)));
        QCOMPARE(room.arrivals().value(3), 2);
        QCOMPARE(room.bulk->list().notSent, 0);
        // The line is one order, sent twice, taken once.
        QCOMPARE(room.desk.all().size(), 8);
    }

    void pausesWhenItIsTurnedAwayAgainAndAgain() {
        Room room;
        // The words of some providers, with 200 and without a wish of how long.
        room.desk.provider.answer(u"add"_s, FakeReply::json(R"({"error":"Rate limit exceeded"})"));
        ApiLimits limits = DeskFixture::hasty();
        limits.firstBackOff = 1ms;
        ApiService api(room.desk.network, {room.desk.provider.address(), u"secret-key"_s, u"USD"_s}, limits);
        OrderPlacer placer(api, *room.desk.ledger, DeskFixture::account);
        BulkPlacer bulk(placer, *room.desk.ledger, DeskFixture::account, 50, 1);
        bulk.setFirstWait(1ms);
        QVERIFY(bulk.place(u"list"_s, Room::lines(8)));
        QTRY_VERIFY_WITH_TIMEOUT(bulk.list().state == BulkState::Paused, patience);
        QVERIFY2(bulk.list().pauseText.contains(u"keeps asking to wait"_s), qPrintable(bulk.list().pauseText));
        QCOMPARE(bulk.list().pauseLine, 2);
        QCOMPARE(room.desk.provider.count(u"add"_s), 5);
    }

    void aWaitThatNobodySitsThroughPauses() {
        Room room;
        room.desk.provider.answer(u"add"_s, FakeReply::tooMany("86400"));
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(8)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Paused), patience);
        QVERIFY(room.bulk->list().pauseText.contains(u"86400"_s));
    }

    void pausesWhenTheProviderIsOutOfReach() {
        Room room;
        room.answerAll();
        room.desk.provider.shutDown();
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(8)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Paused), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isBusy(), patience);
        QVERIFY2(room.bulk->list().pauseText.contains(u"cannot be reached"_s), qPrintable(room.bulk->list().pauseText));
        QVERIFY(room.bulk->list().pauseLine > 0);
        // Only lines that were tried are not sent; none was given up.
        QCOMPARE(room.onDisk().count(u'w') + room.onDisk().count(u'n'), 8);
        QVERIFY(room.onDisk().count(u'n') <= 3);
    }

    void severalUnconfirmedInARowPause() {
        Room room;
        room.desk.provider.setHandler([](const FakeRequest& request) {
            return Room::numberOf(request) >= 4 ? FakeReply::html("<html>Bad gateway</html>", 502)
                                                : Room::taken(request);
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(12)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Paused), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isBusy(), patience);
        QVERIFY2(room.bulk->list().pauseText.contains(u"Something is wrong at the provider"_s),
                 qPrintable(room.bulk->list().pauseText));
        // Three in a row; two are under way at once, so that one more may have begun, and one may have been answered
        // before the last that was taken.
        QVERIFY2(room.bulk->list().unconfirmed >= 3 && room.bulk->list().unconfirmed <= 5, qPrintable(room.onDisk()));
        // Never sent again: not by going on, not by trying again.
        room.answerAll();
        room.bulk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        room.bulk->retry();
        QVERIFY(!room.bulk->isRunning());
        const auto arrivals = room.arrivals();
        QCOMPARE(arrivals.size(), 12);
        for (const int times : arrivals)
            QCOMPARE(times, 1);
    }

    void anErrorForEachLineStopsNothing() {
        Room room;
        static const QList<QByteArray> errors = {
            R"({"error":"Bad link"})",
            R"({"error":"You have active order with this link. Please wait until order being completed."})",
            R"({"error":"Incorrect service ID"})",
            R"({"error":"Quantity must be at least 50"})",
            R"({"error":"некоторая ошибка"})",
            R"({"status":"error","message":"no"})",
            R"({"error":"neworder.error.min_quantity"})",
        };
        room.desk.provider.setHandler(
            [](const FakeRequest& request) { return FakeReply::json(errors.value(Room::numberOf(request) - 1)); });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(7)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"rrrrrrr"_s);
        QCOMPARE(room.bulk->list().rejected, 7);
        BulkBook book(*room.desk.ledger);
        auto lines = book.lines(room.bulk->list().key);
        lines.waitForFinished();
        QVERIFY(lines.result().value().at(4).text.contains(u"некоторая ошибка"_s));
    }

    void triesAgainOnlyWhatWasNotTaken() {
        Room room;
        bool first = true;
        room.desk.provider.setHandler([&first](const FakeRequest& request) {
            const int line = Room::numberOf(request);
            if (first && line == 2)
                return FakeReply::json(R"({"error":"Bad link"})");
            if (first && line == 4)
                return FakeReply::without(FakeReply::Way::Close);
            return Room::taken(request);
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(6)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"prpupp"_s);
        first = false;
        room.bulk->retry();
        QVERIFY(room.bulk->isRunning());
        // In the ledger it stays finished: a start after a kill finds nothing to be placed.
        QTRY_COMPARE(room.stateOnDisk(), BulkState::Finished);
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"pppupp"_s);
        QCOMPARE(room.bulk->list().rejected, 0);
        QCOMPARE(room.bulk->list().placed, 5);
        QCOMPARE(room.arrivals().value(2), 2);
        QCOMPARE(room.arrivals().value(4), 1);
        QCOMPARE(room.desk.all().size(), 6);
        // Nothing is left to be tried.
        room.bulk->retry();
        QVERIFY(!room.bulk->isRunning());
    }

    // What a person stopped for good stays so when its failed lines are tried again.
    void tryingAgainBeginsNoStoppedLine() {
        Room room;
        bool first = true;
        room.desk.provider.setHandler([&](const FakeRequest& request) {
            if (first && Room::numberOf(request) == 3)
                room.bulk->stop();
            return first ? FakeReply::json(R"({"error":"Bad link"})") : Room::taken(request);
        });
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(20)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Stopped) && !room.bulk->isActive(), patience);
        const auto waiting = room.onDisk().count(u'w');
        first = false;
        room.bulk->retry();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Stopped) && !room.bulk->isActive(), patience);
        QCOMPARE(room.onDisk().count(u'w'), waiting);
        QCOMPARE(room.onDisk().count(u'p'), 20 - waiting);
        QTRY_COMPARE(room.stateOnDisk(), BulkState::Stopped);
    }

    void anEarlierListCanBeChosen() {
        Room room;
        room.desk.provider.answer(u"add"_s, FakeReply::json(R"({"error":"Bad link"})"));
        QVERIFY(room.bulk->place(u"first"_s, Room::lines(2)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        const qint64 first = room.bulk->list().key;
        QVERIFY(room.bulk->place(u"second"_s, Room::lines(1)));
        QTRY_VERIFY_WITH_TIMEOUT(room.bulk->list().name == u"second"_s && room.is(BulkState::Finished), patience);
        room.bulk->choose(first);
        QTRY_COMPARE_WITH_TIMEOUT(room.bulk->list().name, u"first"_s, patience);
        QCOMPARE(room.bulk->list().rejected, 2);
    }

    void nothingIsSentWhatCannotBeWrittenDown() {
        Room room;
        room.answerAll();
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(20)));
        QTRY_VERIFY_WITH_TIMEOUT(room.bulk->list().placed >= 3, patience);
        room.bulk->pause();
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isBusy(), patience);
        const int sent = room.desk.provider.count(u"add"_s);
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaker"_s);
            file.setDatabaseName(room.desk.folder.filePath(u"ledger.sqlite"_s));
            QVERIFY(file.open());
            QSqlQuery query(file);
            QVERIFY(query.exec(u"CREATE TRIGGER full BEFORE INSERT ON order_events "
                               "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s));
        }
        QSqlDatabase::removeDatabase(u"breaker"_s);
        room.bulk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Paused), patience);
        QVERIFY2(room.bulk->list().pauseText.contains(u"disk is full"_s), qPrintable(room.bulk->list().pauseText));
        QCOMPARE(room.desk.provider.count(u"add"_s), sent);
        QVERIFY(!room.onDisk().contains(u's'));
    }

    // The provider names an order that another line already is: a person must see that, and the list does not go on.
    void anIdThatAnotherLineHasPauses() {
        Room room;
        room.desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 23501})"));
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(20)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Paused), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isBusy(), patience);
        QVERIFY(room.bulk->list().pauseLine > 0);
        QVERIFY(room.desk.provider.count(u"add"_s) <= 6);
        QCOMPARE(room.onDisk().count(u'p'), 1);
        QCOMPARE(room.onDisk().count(u'u'), room.desk.provider.count(u"add"_s) - 1);
    }

    void anOutcomeThatCannotBeWrittenDownPausesUntilItIs() {
        Room room;
        room.answerAll();
        const auto change = [&room](const QString& sql) {
            {
                QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaker"_s);
                file.setDatabaseName(room.desk.folder.filePath(u"ledger.sqlite"_s));
                QVERIFY(file.open());
                QSqlQuery query(file);
                QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
            }
            QSqlDatabase::removeDatabase(u"breaker"_s);
        };
        change(u"CREATE TRIGGER full BEFORE INSERT ON order_events WHEN NEW.kind = 1 "
               "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s);
        QSignalSpy loud(room.placer.get(), &OrderPlacer::outcomeNotRecorded);
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(20)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Paused), patience);
        QVERIFY(!loud.isEmpty());
        QVERIFY2(room.bulk->list().pauseText.contains(u"disk is full"_s), qPrintable(room.bulk->list().pauseText));
        QVERIFY(room.bulk->list().pauseLine > 0);
        QVERIFY(room.placer->isBlocked());
        const int sent = room.desk.provider.count(u"add"_s);
        QVERIFY(sent <= 2);

        change(u"DROP TRIGGER full"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!room.placer->isBlocked(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.bulk->isBusy(), patience);
        QCOMPARE(room.bulk->list().placed, sent);
        QCOMPARE(room.onDisk().count(u'p'), sent);
        room.bulk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        QCOMPARE(room.onDisk(), u"p"_s.repeated(20));
        QCOMPARE(room.desk.provider.count(u"add"_s), 20);
    }

    void aListThatCannotBeWrittenDownIsSaid() {
        Room room;
        room.answerAll();
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaker"_s);
            file.setDatabaseName(room.desk.folder.filePath(u"ledger.sqlite"_s));
            QVERIFY(file.open());
            QSqlQuery query(file);
            QVERIFY(query.exec(u"CREATE TRIGGER full BEFORE INSERT ON bulk_lines WHEN NEW.line = 7 "
                               "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s));
        }
        QSqlDatabase::removeDatabase(u"breaker"_s);
        QSignalSpy notRecorded(room.bulk.get(), &BulkPlacer::notRecorded);
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(10)));
        QVERIFY(notRecorded.wait(patience));
        QVERIFY(!room.bulk->isActive());
        QCOMPARE(room.desk.provider.count(u"add"_s), 0);
        QVERIFY(room.desk.all().isEmpty());
    }

    void tellsHowLongItWillTake() {
        Room room(50);
        room.desk.provider.answer(u"add"_s, FakeReply::json(R"({"order": 1})").whenReleased());
        QCOMPARE(room.bulk->timeLeft(), 0s);
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(102)));
        QTRY_COMPARE_WITH_TIMEOUT(room.bulk->underWay(), 2, patience);
        QCOMPARE(room.bulk->timeLeft(), 120s);
        QCOMPARE(room.bulk->perMinute(), 50);
    }

    void progressIsToldAFewTimesASecond() {
        Room room(100'000);
        room.answerAll();
        QSignalSpy changed(room.bulk.get(), &BulkPlacer::changed);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(room.bulk->place(u"list"_s, Room::lines(500)));
        QTRY_VERIFY_WITH_TIMEOUT(room.is(BulkState::Finished), patience);
        const auto tenths = timer.elapsed() / 100;
        QVERIFY2(changed.size() <= tenths + 5, qPrintable(u"%1 in %2"_s.arg(changed.size()).arg(tenths)));
        QCOMPARE(room.desk.provider.count(u"add"_s), 500);
        QCOMPARE(room.bulk->list().placed, 500);
    }
};

QTEST_GUILESS_MAIN(BulkPlacerTest)
#include "bulk_placer_test.moc"
