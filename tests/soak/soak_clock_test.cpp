// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the soak: what waits for it, and what does not.
#include "soak_clock.h"
#include "soak_page.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <ctime>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 nanoseconds = 1'000'000;
constexpr qint64 little = 5'000; // of life: much more than anything here takes, much less than an hour

qint64 bootTime() {
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / nanoseconds;
}

qint64 steadyTime() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

class SoakClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_page = &soakPage(m_folder.filePath(u"page"_s));
        SoakClock::attach(*m_page, SoakClock::Place::Desk);
        SoakClock::waitOver([this] { return m_underWay; });
    }

    void timersDoNotWait() {
        const qint64 real = SoakClock::realTime();
        const qint64 steady = steadyTime();
        const qint64 wall = QDateTime::currentMSecsSinceEpoch();
        const qint64 trueBefore = SoakClock::trueTime(*m_page);
        QElapsedTimer elapsed;
        elapsed.start();
        passHour();
        QVERIFY(SoakClock::realTime() - real < little);
        QVERIFY(elapsed.elapsed() >= hour - 10);
        QVERIFY(steadyTime() - steady >= hour - 10);
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - wall >= hour - 10);
        QVERIFY(qAbs(::time(nullptr) - QDateTime::currentSecsSinceEpoch()) <= 1);
        QVERIFY(SoakClock::trueTime(*m_page) - trueBefore >= hour - 10);
        QVERIFY(elapsed.elapsed() < hour + little);
    }

    void sleepIsSeenByTheWallAlone() {
        const qint64 steady = steadyTime();
        const qint64 boot = bootTime();
        const qint64 wall = QDateTime::currentMSecsSinceEpoch();
        m_page->slept += 8 * hour * nanoseconds;
        QVERIFY(steadyTime() - steady < little);
        QVERIFY(bootTime() - boot >= 8 * hour);
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - wall >= 8 * hour);
        // Who did not sleep had all of that time.
        SoakClock::attach(*m_page, SoakClock::Place::Provider);
        QVERIFY(steadyTime() - steady >= 8 * hour);
        SoakClock::attach(*m_page, SoakClock::Place::Desk);
    }

    void aClockIsSetForItselfAlone() {
        const qint64 steady = steadyTime();
        const qint64 boot = bootTime();
        const qint64 wall = QDateTime::currentMSecsSinceEpoch();
        m_page->shift = -24 * hour * nanoseconds;
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - wall < little - 24 * hour);
        QVERIFY(steadyTime() - steady < little);
        QVERIFY(bootTime() - boot < little);
        SoakClock::attach(*m_page, SoakClock::Place::Provider);
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - wall >= 0);
        SoakClock::attach(*m_page, SoakClock::Place::Desk);
        m_page->shift = 0;
    }

    // A thread that works, an answer of another thread: first that, then the hour.
    void whatIsUnderWayComesFirst() {
        QThread worker;
        const auto end = qScopeGuard([&worker] {
            worker.quit();
            worker.wait();
        });
        QObject inWorker;
        inWorker.moveToThread(&worker);
        worker.start();
        for (int round = 0; round < 50; ++round) {
            bool worked = false;
            QTimer later;
            later.setSingleShot(true);
            later.setTimerType(Qt::PreciseTimer);
            QSignalSpy fired(&later, &QTimer::timeout);
            later.start(1h);
            bool first = false;
            QMetaObject::invokeMethod(&inWorker, [this, &worked, &first, &later] {
                const qint64 until = SoakClock::realTime() + 5;
                while (SoakClock::realTime() < until) {
                }
                QMetaObject::invokeMethod(this, [&worked, &first, &later] {
                    worked = true;
                    first = later.isActive();
                });
            });
            while (fired.isEmpty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QVERIFY(worked);
            QVERIFY(first);
        }
    }

    void anAnswerIsWaitedForAWhile() {
        const qint64 real = SoakClock::realTime();
        m_underWay = real + 200;
        passHour();
        m_underWay = 0;
        QVERIFY(SoakClock::realTime() - real >= 200);
        QVERIFY(SoakClock::realTime() - real < little);
    }

    // In a thread, for a moment that is reckoned by the clock that has run ahead.
    void conditionsWaitInLife() {
        const qint64 real = SoakClock::realTime();
        QThread* waiter = QThread::create([] {
            std::mutex mutex;
            std::condition_variable never;
            std::unique_lock lock(mutex);
            never.wait_for(lock, 100ms);
        });
        waiter->start();
        waiter->wait();
        delete waiter;
        QVERIFY(SoakClock::realTime() - real >= 100);
        QVERIFY(SoakClock::realTime() - real < little);
    }

    void diceGoOn() {
        SoakDice dice(*m_page);
        QList<qint64> drawn;
        for (int i = 0; i < 1'000; ++i)
            drawn.append(dice.between(3, 8));
        QCOMPARE(*std::min_element(drawn.cbegin(), drawn.cend()), 3);
        QCOMPARE(*std::max_element(drawn.cbegin(), drawn.cend()), 8);
        m_page->draws = 0;
        SoakDice again(*m_page);
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(again.between(3, 8), drawn.at(i));
    }

private:
    void passHour() {
        QTimer timer;
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        QSignalSpy fired(&timer, &QTimer::timeout);
        timer.start(1h);
        while (fired.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QTemporaryDir m_folder;
    SoakPage* m_page = nullptr;
    qint64 m_underWay = 0;
};

int main(int argc, char* argv[]) {
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    SoakClockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "soak_clock_test.moc"
