// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch_list.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr Timestamp now = 1'800'000'000'000;
constexpr Timestamp second = 1000;
} // namespace

class WatchListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void olderOnesWaitLonger() {
        WatchList list;
        list.setInterval(30s);
        QCOMPARE(list.pause(now, now), 30s);
        QCOMPARE(list.pause(now - 600 * second, now), 60s);
        QCOMPARE(list.pause(now - 7200 * second, now), 150s);
        QCOMPARE(list.pause(now - 2 * 86400 * second, now), 300s);
        QCOMPARE(list.pause(now - 30 * 86400 * second, now), 600s);
        QCOMPARE(list.pause(now + 60 * second, now), 30s); // the clock was set back
    }

    void asksSoonAfterPlacingThenByAge() {
        WatchList list;
        list.setInterval(30s);
        QCOMPARE(list.nextDue(), 0);
        list.watch(u"1"_s, now, 0, now);
        QCOMPARE(list.nextDue(), now + 3 * second);
        QVERIFY(list.due(now + 2 * second).isEmpty());
        QCOMPARE(list.due(now + 3 * second), QStringList{u"1"_s});
        list.asked({u"1"_s}, now + 3 * second);
        QCOMPARE(list.nextDue(), now + 33 * second);
        list.watch(u"1"_s, now, 0, now); // watched already: nothing changes
        QCOMPARE(list.nextDue(), now + 33 * second);
        list.forget(u"1"_s);
        QCOMPARE(list.size(), 0);
    }

    void whatWasNotAskedForLongIsDueAtOnce() {
        WatchList list;
        list.watch(u"1"_s, now - 86400 * second, now - 86400 * second, now);
        QCOMPARE(list.nextDue(), now);
    }

    void aBatchIsFilledButNeverBegunForWhatIsNotDue() {
        WatchList list;
        list.setInterval(30s);
        list.watch(u"due"_s, now, now - 30 * second, now);
        list.watch(u"soon"_s, now, now - 20 * second, now);
        list.watch(u"later"_s, now, now, now);
        QCOMPARE(list.due(now), (QStringList{u"due"_s, u"soon"_s}));
        list.asked({u"due"_s}, now);
        QVERIFY(list.due(now).isEmpty());
    }

    void atMostAHundredLongestDueFirst() {
        WatchList list;
        for (int i = 0; i < 250; ++i)
            list.watch(QString::number(i), now, now - (1000 + i) * second, now - (i == 249 ? second : 0));
        const QStringList ids = list.due(now);
        QCOMPARE(ids.size(), WatchList::batch);
        QCOMPARE(ids.first(), u"249"_s);
    }

    void hastenNeverPutsOff() {
        WatchList list;
        list.setInterval(60s);
        list.watch(u"1"_s, now, now, now);
        list.hasten({u"1"_s, u"unknown"_s}, now);
        QCOMPARE(list.nextDue(), now + 3 * second);
        list.hasten({u"1"_s}, now + second);
        QCOMPARE(list.nextDue(), now + 3 * second);
        QCOMPARE(list.size(), 1);
    }
};

QTEST_GUILESS_MAIN(WatchListTest)
#include "watch_list_test.moc"
