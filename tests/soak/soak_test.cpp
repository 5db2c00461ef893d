// SPDX-License-Identifier: GPL-3.0-or-later
// A desk for days on end, README.md says how; two short ones here, a month with ORDERDECK_SOAK_ALL=1. ORDERDECK_SEED=N
// for the same plan again; ORDERDECK_SOAK_DAYS, ORDERDECK_SOAK_ORDERS (a day) and ORDERDECK_SOAK_MINUTES for
// another length.
#include "soak_books.h"
#include "soak_clock.h"
#include "soak_host.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qint64 given(const char* name, qint64 otherwise) {
    bool good = false;
    const qint64 number = qEnvironmentVariable(name).toLongLong(&good);
    return good && number >= 0 ? number : otherwise;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

// What a day may bring beyond what was there when the desk had warmed up.
constexpr qint64 moreMemory = 8 * 1024; // KiB
constexpr qint64 moreDescriptors = 6;

} // namespace

class SoakTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ledgerAndProviderAgree();

private:
    static void makePlan(SoakPage& page);
    static void staysFlat(const QList<SoakFigures>& days);
};

void SoakTest::makePlan(SoakPage& page) {
    const bool all = qEnvironmentVariableIntValue("ORDERDECK_SOAK_ALL") != 0;
    // The short one is of every run of the tests: it fails for what was changed, not for what was drawn.
    page.seed = given("ORDERDECK_SEED", all ? QRandomGenerator::system()->generate() : 1);
    page.days = given("ORDERDECK_SOAK_DAYS", all ? 30 : 2);
    page.ordersADay = given("ORDERDECK_SOAK_ORDERS", all ? 10'000 : 300);
    page.mostMinutes = given("ORDERDECK_SOAK_MINUTES", 0);
    page.requestsPerFault = all ? 80 : 40;
    page.ordersPerFault = all ? 60 : 6;
    page.restartsADay = 3;
    page.killsADay = all ? 2 : 3;
    page.sleepsADay = 1;
    page.clockChangesADay = 2;
    page.patience = sanitized || !all ? 100 : 25; // the short one may run beside other tests
    // So that time goes on from now on.
    page.begunAt = SoakClock::trueTime(page);
}

void SoakTest::staysFlat(const QList<SoakFigures>& days) {
    // The first days fill the caches that have a bound. Of the others: what leaks stays, what is under way at a day's
    // end has gone at one of the next.
    const qsizetype warm = std::max<qsizetype>(1, days.size() / 5);
    const auto most = [&](qint64 SoakFigures::*figure) {
        return (*std::max_element(days.begin(), days.begin() + warm,
                                  [figure](const auto& a, const auto& b) { return a.*figure < b.*figure; })).*
               figure;
    };
    const auto stays = [&](qsizetype day, qint64 SoakFigures::*figure) {
        qint64 least = days.at(day).*figure;
        for (qsizetype later = day + 1; later < std::min(day + 3, days.size()); ++later)
            least = std::min(least, days.at(later).*figure);
        return least;
    };
    QVERIFY(most(&SoakFigures::descriptors) > 0);
    QVERIFY(sanitized || most(&SoakFigures::heap) > 0); // a sanitizer's malloc tells nothing
    for (qsizetype day = warm; day < days.size(); ++day) {
        QVERIFY2(stays(day, &SoakFigures::descriptors) <= most(&SoakFigures::descriptors) + moreDescriptors,
                 qPrintable(u"day %1"_s.arg(day + 1)));
        if (!sanitized)
            QVERIFY2(stays(day, &SoakFigures::heap) <= most(&SoakFigures::heap) + moreMemory,
                     qPrintable(u"day %1"_s.arg(day + 1)));
    }
}

void SoakTest::ledgerAndProviderAgree() {
    const QTemporaryDir folder;
    const QString pageFile = folder.filePath(u"page"_s);
    SoakPage& page = soakPage(pageFile);
    makePlan(page);
    SoakClock::attach(page, SoakClock::Place::Provider);
    qInfo("seed %lld, %lld days of %lld orders", static_cast<long long>(page.seed), static_cast<long long>(page.days),
          static_cast<long long>(page.ordersADay));

    PracticeOptions options;
    options.services = 300;
    options.seed = static_cast<quint32>(page.seed);
    options.balance = Decimal(100'000'000);
    PracticeProvider provider(options);
    QString problem;
    QVERIFY2(provider.start(&problem), qPrintable(problem));

    const QString profile = folder.filePath(u"profile"_s);
    SoakHost host(provider, page, {pageFile, profile, provider.address().toString(), PracticeProvider::apiKey()});
    QEventLoop life;
    connect(&host, &SoakHost::ended, &life, &QEventLoop::quit, Qt::QueuedConnection);
    const qint64 begun = SoakClock::realTime();
    host.start();
    life.exec();
    host.table().printTotals(host.faults());
    QStringList requests;
    for (const char* action : {"add", "status", "balance", "refill", "refill_status", "cancel", "services"})
        requests.append(
            u"%1 %2"_s.arg(QLatin1StringView(action)).arg(provider.requestCount(QLatin1StringView(action))));
    qInfo("requests at the provider: %s", qPrintable(requests.join(u", "_s)));
    qInfo("%lld s", static_cast<long long>((SoakClock::realTime() - begun) / 1000));
    QVERIFY2(host.problems().isEmpty(), qPrintable(host.problems().mid(0, 30).join(u'\n')));

    SoakBooks books(provider, folder.filePath(u"profile/ledger.sqlite"_s), *options.balance, host.refillsOfTheKilled());
    const QStringList wrong = books.compare();
    provider.stop();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

    staysFlat(host.table().days());
    // That it was a test.
    const SoakFigures all = host.table().totals();
    const auto faults = host.faults();
    for (const PracticeFault& fault : SoakFaults::all())
        QVERIFY2(faults.value(fault.kind) > 0, qPrintable(u"fault %1 never came"_s.arg(static_cast<int>(fault.kind))));
    QVERIFY(all.placed >= page.days * page.ordersADay / 2); // the faults of a short one are many
    QVERIFY(all.foundPlaced > 0 && all.foundNot > 0);
    QVERIFY(all.rejected > 0 && all.notSent > 0);
    QVERIFY(all.refills > 0 && all.cancels > 0);
    QVERIFY(all.restarts > 0 && all.sleeps > 0 && all.clockChanges > 0);
    QVERIFY(all.kills > 0 && host.killedAmidst() > 0);
}

QTEST_GUILESS_MAIN(SoakTest)
#include "soak_test.moc"
