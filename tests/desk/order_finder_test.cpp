// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "desk/order_finder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using State = OrderFinder::State;

/// A provider with some orders, that answers for those alone.
struct Books final {
    QMap<QString, QByteArray> orders;
    bool multiForms = true;
    bool refusesWhole = false; ///< a batch with one unknown id is refused as a whole
    QByteArray unknown = R"({"error":"Incorrect order ID"})";

    [[nodiscard]] FakeReply answer(const FakeRequest& request) const {
        const QString many = request.value(u"orders"_s);
        if (many.isEmpty())
            return FakeReply::json(orders.value(request.value(u"order"_s), unknown));
        if (!multiForms)
            return FakeReply::json(R"({"error":"Incorrect request"})");
        QByteArrayList entries;
        for (const QString& id : many.split(u',')) {
            if (refusesWhole && !orders.contains(id))
                return FakeReply::json(unknown);
            entries.append('"' + id.toUtf8() + "\":" + orders.value(id, unknown));
        }
        return FakeReply::json("{" + entries.join(',') + "}");
    }
};

QByteArray told(const char* charge, const char* status, int remains) {
    return QByteArray(R"({"charge":")") + charge + R"(","start_count":"10","status":")" + status + R"(","remains":")" +
           QByteArray::number(remains) + R"(","currency":"USD"})";
}

QStringList candidateIds(const OrderFinder& finder) {
    QStringList ids;
    for (const FoundOrder& found : finder.candidates())
        ids.append(found.report.orderId);
    return ids;
}

} // namespace

/// Finding an order whose answer did not come, over real HTTP. It cost 0.90 for 1,000.
class OrderFinderTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;
    Books m_books;
    Order m_lost;

    std::unique_ptr<OrderFinder> finder(bool multiForms = true) {
        m_desk->api->setMultiForms(multiForms);
        return std::make_unique<OrderFinder>(*m_desk->api, *m_desk->ledger, DeskFixture::account, multiForms);
    }
    bool reach(const OrderFinder& finder, State state) {
        return QTest::qWaitFor([&] { return finder.state() == state; }, 20'000);
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<DeskFixture>();
        m_books = {};
        m_books.orders.insert(u"1000"_s, told("5", "Completed", 0));
        m_desk->provider.setHandler([this](const FakeRequest& request) { return m_books.answer(request); });
        m_desk->recordPlaced(u"1000"_s);
        auto key = m_desk->ledger->recordIntent({DeskFixture::account, DeskFixture::order()});
        key.waitForFinished();
        m_desk->ledger->recordOutcome(key.result().value(), Placement::Unconfirmed, u"silence"_s).waitForFinished();
        m_lost = m_desk->stored(key.result().value());
    }

    void findsWhatTheLedgerDoesNotKnow() {
        m_books.orders.insert(u"1003"_s, told("0.90", "Pending", 1000));
        m_books.orders.insert(u"1002"_s, told("7", "Pending", 1000));
        m_books.orders.insert(u"1700"_s, told("0.9", "In progress", 300));
        m_books.orders.insert(u"1004"_s, told("0.9", "Pending", 5000));
        m_books.orders.insert(u"1500"_s, told("1", "Completed", 0));
        m_desk->recordPlaced(u"1500"_s);
        const auto search = finder();
        search->search(m_lost, {1001, 2000}, u"1000"_s);
        QCOMPARE(search->orderKey(), m_lost.key);
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(candidateIds(*search), (QStringList{u"1003"_s, u"1700"_s, u"1002"_s, u"1004"_s}));
        QCOMPARE(search->candidates().first().match.verdict(), OrderMatch::Verdict::Same);
        QCOMPARE(search->known(), 1);
        QCOMPARE(search->asked(), 1000);
        // 1, 10, then a hundred at a time; never more than a hundred in one.
        QCOMPARE(m_desk->provider.count(u"status"_s), 12);
        for (const FakeRequest& request : m_desk->provider.requests())
            QVERIFY(request.value(u"orders"_s).split(u',').size() <= 100);
        QCOMPARE(m_desk->provider.count(u"add"_s), 0);
        QCOMPARE(m_desk->stored(m_lost.key).placement, Placement::Unconfirmed); // it only asks
    }

    void asksOneRequestAfterTheOther() {
        m_desk->provider.setHandler(
            [this](const FakeRequest& request) { return m_books.answer(request).whenReleased(); });
        const auto search = finder();
        search->search(m_lost, {1001, 1050}, u"1000"_s);
        for (int request = 1; request <= 3; ++request) {
            QTRY_COMPARE(m_desk->provider.count(u"status"_s), request);
            // Whatever is polled meanwhile need not wait behind the whole search.
            m_desk->api->fetchBalance();
            QTRY_COMPARE(m_desk->provider.count(u"balance"_s), request);
            QCOMPARE(m_desk->provider.count(u"status"_s), request);
            m_desk->provider.release();
        }
        QVERIFY(reach(*search, State::Finished));
    }

    void asksOfNoMoreThanAThousand() {
        const auto search = finder();
        search->search(m_lost, {1, 9'000'000}, {});
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(search->range(), (IdRange{1, 1000}));
        QCOMPARE(search->asked(), 1000);
        QVERIFY(search->candidates().isEmpty());
    }

    void stopsAndGoesOn() {
        m_books.orders.insert(u"1005"_s, told("0.9", "Pending", 1000));
        m_books.orders.insert(u"1900"_s, told("0.9", "Pending", 1000));
        const auto search = finder();
        connect(search.get(), &OrderFinder::changed, search.get(), [&] {
            if (search->asked() == 111 && m_books.orders.contains(u"1900"_s) && search->state() == State::Searching &&
                search->candidates().size() == 1 && m_desk->provider.count(u"status"_s) <= 3)
                search->stop();
        });
        search->search(m_lost, {1001, 2000}, u"1000"_s);
        QVERIFY(reach(*search, State::Stopped));
        QCOMPARE(search->asked(), 111);
        // What was under way may still reach the provider, nothing after it.
        QTRY_COMPARE(m_desk->provider.count(u"status"_s), 4);
        QCOMPARE(candidateIds(*search), QStringList{u"1005"_s});
        search->disconnect();
        search->resume();
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(search->asked(), 1000);
        QCOMPARE(candidateIds(*search), (QStringList{u"1005"_s, u"1900"_s}));
    }

    void oneByOneIsNoticedAndBounded() {
        m_books.multiForms = false;
        m_books.orders.insert(u"1004"_s, told("0.9", "Pending", 1000));
        m_books.orders.insert(u"1400"_s, told("0.9", "Pending", 1000)); // out of reach now
        const auto search = finder();
        QCOMPARE(search->mostIds(), OrderFinder::most);
        search->search(m_lost, {1001, 2000}, u"1000"_s);
        QVERIFY(reach(*search, State::Finished));
        QVERIFY(search->isOneByOne());
        QCOMPARE(search->asked(), 50);
        QCOMPARE(candidateIds(*search), QStringList{u"1004"_s});
        // The first batch and the two of it alone, then the other 49.
        QCOMPARE(m_desk->provider.count(u"status"_s), 3 + 49);
    }

    void aProviderThatRefusesWholeBatchesIsAskedOneByOne() {
        m_books.refusesWhole = true;
        m_books.orders.insert(u"1007"_s, told("0.9", "Pending", 1000));
        const auto search = finder();
        search->search(m_lost, {1001, 2000}, u"1000"_s);
        QVERIFY(reach(*search, State::Finished));
        QVERIFY(search->isOneByOne());
        QCOMPARE(search->asked(), 50);
        QCOMPARE(candidateIds(*search), QStringList{u"1007"_s});
        QVERIFY(m_desk->provider.count(u"status"_s) < 70);
    }

    void whatWasLearntEarlierBounds() {
        m_books.multiForms = false;
        const auto search = finder(false);
        QCOMPARE(search->mostIds(), OrderFinder::mostOneByOne);
        search->search(m_lost, {1001, 2000}, u"1000"_s);
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(m_desk->provider.count(u"status"_s), 50);
    }

    void foreignIdsAnswerInAnyWords() {
        for (const QByteArray& words :
             {QByteArray(R"({"error":"Order not found"})"), QByteArray(R"({"error":"Incorrect request"})"),
              QByteArray(R"("no such order")"), QByteArray(R"({"error":"заказ не найден"})")}) {
            m_books.unknown = words;
            const auto search = finder();
            search->search(m_lost, {1001, 1030}, u"1000"_s);
            QVERIFY2(reach(*search, State::Finished), words.constData());
            QCOMPARE(search->asked(), 30);
            QVERIFY(search->candidates().isEmpty());
        }
    }

    // Words said in passing are no "no": with them the order was taken for not placed, and sent again by its buyer.
    void wordsInPassingHideNoOrder() {
        m_books.orders.insert(u"1001"_s, told("0.9", "Pending", 1000));
        m_books.orders.insert(u"1004"_s, told("0.9", "Pending", 1000));
        QSet<QString> lied;
        m_desk->provider.setHandler([&](const FakeRequest& request) {
            const QString id = request.value(u"order"_s);
            if (lied.contains(id))
                return m_books.answer(request);
            lied.insert(id);
            return FakeReply::json(R"({"error":"Maintenance, try later"})");
        });
        const auto search = finder(false);
        search->search(m_lost, {1001, 1005}, {});
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(candidateIds(*search), (QStringList{u"1001"_s, u"1004"_s}));
        QCOMPARE(search->unclear(), 0);
        QCOMPARE(m_desk->provider.count(u"status"_s), 10);
    }

    void unclearWordsAreTold() {
        m_books.unknown = R"({"error":"Maintenance"})";
        m_books.orders.insert(u"1003"_s, told("0.9", "Pending", 1000));
        for (const qint64 ids : {5, 40}) { // the few are asked about again
            const auto search = finder();
            search->search(m_lost, {1001, 1000 + ids}, u"1000"_s);
            QVERIFY(reach(*search, State::Finished));
            QCOMPARE(search->asked(), ids);
            QCOMPARE(candidateIds(*search), QStringList{u"1003"_s});
            QCOMPARE(search->unclear(), int(ids - 1));
            QVERIFY(search->unclearWords().contains(u"Maintenance"_s));
        }
        m_books.unknown = R"({"error":"Incorrect order ID"})";
        const auto search = finder();
        search->search(m_lost, {1001, 1005}, u"1000"_s);
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(search->unclear(), 0);
    }

    // Broken off among those that are asked about again, none of them is lost.
    void theSecondAskingCanBreakOff() {
        m_books.orders.insert(u"1002"_s, told("0.9", "Pending", 1000));
        int answered = 0;
        m_desk->provider.setHandler([&](const FakeRequest& request) {
            if (++answered <= 3)
                return FakeReply::json(R"({"error":"Maintenance"})");
            if (answered <= 20)
                return FakeReply::html("<p>Bad gateway</p>", 502);
            return m_books.answer(request);
        });
        const auto search = finder(false);
        search->search(m_lost, {1001, 1003}, {});
        QVERIFY(reach(*search, State::Failed));
        QCOMPARE(search->unclear(), 3);
        answered = 20;
        search->resume();
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(search->unclear(), 0);
        QCOMPARE(candidateIds(*search), QStringList{u"1002"_s});
    }

    void aFailureIsNoAnswer_data() {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("status");
        QTest::newRow("closed") << int(FakeReply::Way::Close) << 200;
        QTest::newRow("server error") << int(FakeReply::Way::Send) << 502;
    }

    void aFailureIsNoAnswer() {
        QFETCH(int, way);
        QFETCH(int, status);
        m_books.orders.insert(u"1200"_s, told("0.9", "Pending", 1000));
        bool broken = true;
        m_desk->provider.setHandler([&](const FakeRequest& request) {
            if (!broken || m_desk->provider.requests().size() <= 2)
                return m_books.answer(request);
            FakeReply reply = FakeReply::html("<p>Bad gateway</p>", status);
            reply.way = static_cast<FakeReply::Way>(way);
            return reply;
        });
        const auto search = finder();
        search->search(m_lost, {1001, 2000}, u"1000"_s);
        QVERIFY(reach(*search, State::Failed));
        QCOMPARE(search->asked(), 11);
        QVERIFY(!search->problem().isEmpty());
        broken = false;
        search->resume();
        QVERIFY(search->problem().isEmpty());
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(candidateIds(*search), QStringList{u"1200"_s});
    }

    void anotherSearchEndsTheOneBefore() {
        m_books.orders.insert(u"1001"_s, told("0.9", "Pending", 1000));
        m_books.orders.insert(u"3001"_s, told("0.9", "Pending", 1000));
        const auto search = finder();
        search->search(m_lost, {1001, 2000}, u"1000"_s);
        search->search(m_lost, {3001, 3100}, u"1000"_s);
        QVERIFY(reach(*search, State::Finished));
        QCOMPARE(candidateIds(*search), QStringList{u"3001"_s});
        QCOMPARE(search->range(), (IdRange{3001, 3100}));
    }

    void endsWithTheAccount() {
        const auto search = finder();
        m_desk->provider.answer(u"status"_s, m_books.answer({}).whenReleased());
        search->search(m_lost, {1001, 2000}, u"1000"_s);
        m_desk->api->stop();
        QVERIFY(reach(*search, State::Failed));
    }
};

QTEST_GUILESS_MAIN(OrderFinderTest)
#include "order_finder_test.moc"
