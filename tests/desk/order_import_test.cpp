// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "desk/order_import.h"
#include "desk/order_tracker.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList numbers(int first, int last) {
    QStringList ids;
    for (int id = first; id <= last; ++id)
        ids.append(QString::number(id));
    return ids;
}

// Knows all even ids.
FakeReply evenOnes(const FakeRequest& request) {
    QByteArrayList entries;
    const QStringList ids = request.value(u"orders"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& id : ids)
        entries.append('"' + id.toUtf8() + "\":" +
                       (id.toInt() % 2 == 0
                            ? R"({"charge":"0.5","start_count":"1","status":"In progress","remains":"9"})"
                            : R"({"error":"Incorrect order ID"})"));
    return FakeReply::json('{' + entries.join(',') + '}');
}

} // namespace

class OrderImportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWhatAnswersInBatches() {
        DeskFixture desk;
        desk.recordPlaced(u"4"_s);
        desk.report(u"4"_s, u"Completed"_s);
        desk.provider.setHandler(evenOnes);
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(std::chrono::hours(1));
        OrderImport import(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&import, &OrderImport::finished);
        QSignalSpy progressed(&import, &OrderImport::progressed);
        import.start(numbers(1, 250), u"USD"_s);
        QVERIFY(import.isRunning());
        QVERIFY(finished.wait(15'000));
        QVERIFY(!import.isRunning());
        const auto& progress = import.progress();
        QCOMPARE(progress.problem, QString());
        QCOMPARE(progress.ids, 250);
        QCOMPARE(progress.ended, 250);
        QCOMPARE(progress.added, 124);
        QCOMPARE(progress.known, QStringList{u"4"_s});
        QCOMPARE(progress.unknown.size(), 125);
        QCOMPARE(progress.unknown.first().first, u"1"_s);
        QVERIFY(progress.unknown.first().second.contains(u"Incorrect order ID"_s));
        QCOMPARE(desk.provider.count(u"status"_s), 3);
        QVERIFY(progressed.size() >= 3);
        const auto orders = desk.all();
        QCOMPARE(orders.size(), 125);
        QCOMPARE(orders.first().charge, (Money{*Decimal::fromParts(5, 1), u"USD"_s}));
        QTRY_COMPARE(tracker.watched(), 124); // those that were added, from now on
    }

    void stopsAfterTheBatchUnderWay() {
        DeskFixture desk;
        desk.provider.setHandler([](const FakeRequest& request) { return evenOnes(request).whenReleased(); });
        OrderImport import(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&import, &OrderImport::finished);
        import.start(numbers(1, 1000), u"USD"_s);
        QTRY_COMPARE(desk.provider.count(u"status"_s), 1);
        import.stop();
        desk.provider.release();
        QVERIFY(finished.wait(15'000));
        QCOMPARE(desk.provider.count(u"status"_s), 1);
        QCOMPARE(import.progress().added, 50);
        QCOMPARE(import.progress().ended, 100);
        QCOMPARE(desk.all().size(), 50);
    }

    void saysWhyItCannotGoOn() {
        DeskFixture desk;
        desk.provider.setHandler([&](const FakeRequest& request) {
            return desk.provider.requests().size() > 1 ? FakeReply::json(R"({"error":"Invalid API key"})")
                                                       : evenOnes(request);
        });
        OrderImport import(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&import, &OrderImport::finished);
        import.start(numbers(1, 1000), u"USD"_s);
        QVERIFY(finished.wait(15'000));
        QVERIFY(import.progress().problem.contains(u"Invalid API key"_s));
        QCOMPARE(import.progress().added, 50);
        QCOMPARE(desk.all().size(), 50);
        QCOMPARE(desk.provider.count(u"status"_s), 2);
    }

    void asksForNothingThatIsThere() {
        DeskFixture desk;
        desk.recordPlaced(u"4"_s);
        OrderImport import(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy finished(&import, &OrderImport::finished);
        import.start({u"4"_s}, u"USD"_s);
        QVERIFY(finished.wait(15'000));
        QCOMPARE(import.progress().known, QStringList{u"4"_s});
        QCOMPARE(import.progress().added, 0);
        QCOMPARE(desk.provider.count(u"status"_s), 0);
    }
};

QTEST_GUILESS_MAIN(OrderImportTest)
#include "order_import_test.moc"
