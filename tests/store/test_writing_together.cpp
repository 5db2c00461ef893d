// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"
#include "store/ledger_core.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Holds the writing thread until everything is asked for.
class Held final {
    Q_DISABLE_COPY_MOVE(Held)

public:
    explicit Held(Ledger& ledger) {
        ledger.core().writer().post([this](Database&) { m_free.acquire(); });
    }
    ~Held() { letGo(); }
    void letGo() { m_free.release(); }

private:
    QSemaphore m_free;
};

} // namespace

/// Writes that wait for their turn together share a transaction, and nothing else.
class TestWritingTogether : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreOnDiskAndToldOnce() {
        LedgerRoom room;
        QSignalSpy added(room.ledger.get(), &Ledger::ordersAdded);
        QSignalSpy balances(room.ledger.get(), &Ledger::balanceRecorded);
        QList<QFuture<Stored<OrderKey>>> keys;
        {
            Held held(*room.ledger);
            for (int i = 0; i < 5; ++i)
                keys.append(room.ledger->recordIntent(newOrder(u"one"_s)));
            room.ledger->recordBalance(u"one"_s, money("1"));
            room.ledger->recordBalance(u"two"_s, money("2"));
            held.letGo();
            for (int i = 0; i < 5; ++i)
                QCOMPARE(must(keys.at(i)), i + 1);
        }
        OutsideView view(room.file);
        QCOMPARE(view.one(u"SELECT COUNT(*) FROM orders"_s).toInt(), 5);
        QTRY_COMPARE(balances.size(), 2);
        QCOMPARE(balances.at(1).at(0).toString(), u"two"_s);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<QList<OrderKey>>(), (QList<OrderKey>{1, 2, 3, 4, 5}));
        QCOMPARE(must(room.ledger->facetCounts(u"one"_s)).value(OrdersQuery::Facet::All), 5);
    }

    void oneThatFailsIsUndoneAlone() {
        LedgerRoom room;
        QSignalSpy failed(room.ledger.get(), &Ledger::writeFailed);
        const OrderKey first = must(room.ledger->recordIntent(newOrder(u"one"_s)));
        const OrderKey second = must(room.ledger->recordIntent(newOrder(u"one"_s)));
        Held held(*room.ledger);
        const auto taken = room.ledger->recordPlaced(first, u"77"_s);
        const auto twin = room.ledger->recordPlaced(second, u"77"_s);
        const auto third = room.ledger->recordIntent(newOrder(u"one"_s));
        held.letGo();
        must(taken);
        QVERIFY(problem(await(twin)).contains(u"77"_s));
        QCOMPARE(must(third), 3);
        QCOMPARE(orderOf(*room.ledger, first).placement, Placement::Placed);
        QCOMPARE(orderOf(*room.ledger, second).placement, Placement::Sending);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(must(room.ledger->events(first)).size(), 2);
        QCOMPARE(must(room.ledger->facetCounts(u"one"_s)).value(OrdersQuery::Facet::All), 3);
    }

    // Other work of the writing thread, a copy say, keeps its place between the writes.
    void otherWorkKeepsItsPlace() {
        LedgerRoom room;
        int seen = -1;
        Held held(*room.ledger);
        room.ledger->recordIntent(newOrder(u"one"_s));
        room.ledger->recordIntent(newOrder(u"one"_s));
        room.ledger->core().writer().post([&seen](Database& database) {
            auto counted = database.executeOnce(u"SELECT COUNT(*) FROM orders"_s);
            seen = counted && counted.value().next() ? counted.value().number(0) : -2;
        });
        const auto last = room.ledger->recordIntent(newOrder(u"one"_s));
        held.letGo();
        QCOMPARE(must(last), 3);
        QCOMPARE(seen, 2);
    }

    void everythingAskedIsDoneBeforeTheEnd() {
        LedgerRoom room;
        for (int i = 0; i < 500; ++i)
            room.ledger->recordIntent(newOrder(u"one"_s));
        room.reopen();
        QCOMPARE(must(room.ledger->orderKeys({}, 0, 1000)).size(), 500);
    }
};

QTEST_GUILESS_MAIN(TestWritingTogether)
#include "test_writing_together.moc"
