// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_practice_state.h"

#include "practice/practice_desk.h"
#include "practice/practice_provider.h"
#include "practice/practice_saver.h"
#include "practice/practice_state.h"
#include "practice_client.h"
#include "practice_shop.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60000;

PracticeParameters completed(const QString& link) {
    return {{u"service"_s, u"1"_s}, {u"link"_s, link}, {u"quantity"_s, u"309"_s}};
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestPracticeState::comesBackAsItWas() {
    PracticeShop shop;
    (void)shop.order(PracticeCatalog::AlwaysPartial, 1000, u"a"_s);
    (void)shop.order(PracticeCatalog::NeverFinishes, 1000, u"https://x.example/ü/\"日本\""_s);
    PracticeParameters drip = completed(u"drip"_s);
    drip.insert({{u"runs"_s, u"5"_s}, {u"interval"_s, u"3"_s}});
    (void)shop.add(drip);
    for (const PracticeType type : {PracticeType::Subscriptions, PracticeType::Package, PracticeType::CustomComments})
        QCOMPARE(shop.error(goodOrder(*firstOfType(shop.catalog, type))), QString());
    shop.account.settle(minute);
    (void)shop.account.refill(u"23501"_s);
    (void)shop.account.cancel(u"23502"_s);

    const PracticeState saved{shop.account.books(), minute, 17};
    const QByteArray json = practiceStateToJson(saved);
    auto read = practiceStateFromJson(json);
    QVERIFY(read.has_value());
    QCOMPARE(read->clock, minute);
    QCOMPARE(read->savedAt, 17);
    QCOMPARE(practiceStateToJson(*read), json);

    // Taken up again, the orders come to the same end.
    PracticeAccount other(shop.catalog, 1, std::move(read->books));
    shop.account.settle(200 * minute);
    other.settle(200 * minute);
    const PracticeState one{shop.account.books(), 0, 0};
    const PracticeState two{other.books(), 0, 0};
    QCOMPARE(practiceStateToJson(one), practiceStateToJson(two));
    QVERIFY(one.books.orders.size() > 20);
}

void TestPracticeState::refusesWhatItDidNotWrite_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << "<html>"_ba;
    QTest::newRow("other json") << "{}"_ba;
    QTest::newRow("other format") << R"({"format":2,"balance":"1","orders":[],"refills":[]})"_ba;
    QTest::newRow("balance") << R"({"format":1,"balance":"much","orders":[],"refills":[]})"_ba;
    QTest::newRow("order") << R"({"format":1,"balance":"1","orders":[{"id":23501}],"refills":[]})"_ba;
    QTest::newRow("order id") << R"({"format":1,"balance":"1","orders":[{"id":7,"rate":"1","charge":"1"}]})"_ba;
    QTest::newRow("order status")
        << R"({"format":1,"balance":"1","orders":[{"id":23501,"rate":"1","charge":"1","status":99}]})"_ba;
    QTest::newRow("order parent")
        << R"({"format":1,"balance":"1","orders":[{"id":23501,"rate":"1","charge":"1","parent":23502}]})"_ba;
    QTest::newRow("child")
        << R"({"format":1,"balance":"1","orders":[{"id":23501,"rate":"1","charge":"1","series":{"children":[9]}}]})"_ba;
    QTest::newRow("refill") << R"({"format":1,"balance":"1","orders":[],"refills":[{"id":1,"order":23501}]})"_ba;
}

void TestPracticeState::refusesWhatItDidNotWrite() {
    QFETCH(const QByteArray, json);
    QVERIFY(!practiceStateFromJson(json).has_value());
}

void TestPracticeState::survivesARestart() {
    const QTemporaryDir folder;
    PracticeOptions options;
    options.speed = 0;
    options.stateFile = folder.filePath(u"state.json"_s);
    QString balance;
    {
        PracticeProvider provider(options);
        QVERIFY(provider.start(nullptr));
        PracticeClient client(provider.address());
        QCOMPARE(client.call(u"add"_s, completed(u"a"_s)), R"({"order":23501})"_ba);
        provider.advance(1min);
        QCOMPARE(client.call(u"refill"_s, {{u"order"_s, u"23501"_s}}), R"({"refill":"1"})"_ba);
        QCOMPARE(client.call(u"add"_s, completed(u"b"_s)), R"({"order":23502})"_ba);
        balance = provider.balance().amount.toString();
        QCOMPARE(balance, u"100.28672"_s);
        provider.stop();
        QVERIFY(!contents(options.stateFile).isEmpty());
        // What is only in memory goes on in the same object, too.
        QVERIFY(provider.start(nullptr));
        QCOMPARE(provider.orders().size(), 2);
    }
    PracticeProvider provider(options);
    QVERIFY(provider.start(nullptr));
    PracticeClient client(provider.address());
    QCOMPARE(provider.balance().amount.toString(), balance);
    QCOMPARE(provider.orders().size(), 2);
    QCOMPARE(provider.orders().at(0).status, u"Completed"_s);
    QCOMPARE(provider.orders().at(1).status, u"Pending"_s);
    QCOMPARE(provider.orders().at(1).link, u"b"_s);
    QVERIFY(client.call(u"add"_s, completed(u"b"_s)).contains("active order"));
    QCOMPARE(client.call(u"refill"_s, {{u"order"_s, u"23501"_s}}), R"({"error":"Refill already requested"})"_ba);
    provider.advance(1min);
    QCOMPARE(client.call(u"refill_status"_s, {{u"refill"_s, u"1"_s}}), R"({"status":"Completed"})"_ba);
    QCOMPARE(client.call(u"add"_s, completed(u"b"_s)), R"({"order":23503})"_ba);
}

void TestPracticeState::livesOnWhileAway() {
    const QTemporaryDir folder;
    PracticeOptions options;
    options.stateFile = folder.filePath(u"state.json"_s);
    // Saved ten minutes ago, at speed 1: by now the order is done.
    PracticeShop shop;
    QCOMPARE(shop.order(PracticeCatalog::AlwaysCompleted, 50), u"23501"_s);
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(practiceStateToJson({shop.account.books(), 0, QDateTime::currentMSecsSinceEpoch() - 10 * minute}));
    file.close();
    PracticeDesk desk(options);
    QCOMPARE(desk.orders().at(0).status, u"Completed"_s);
}

void TestPracticeState::isSavedWhileRunning() {
    const QTemporaryDir folder;
    PracticeOptions options;
    options.stateFile = folder.filePath(u"state.json"_s);
    PracticeProvider provider(options);
    QVERIFY(provider.start(nullptr));
    PracticeClient client(provider.address());
    QCOMPARE(client.call(u"add"_s, completed(u"marked"_s)), R"({"order":23501})"_ba);
    QTRY_VERIFY(contents(options.stateFile).contains("marked"));
}

void TestPracticeState::isPrivateAndNoLink() {
    const QTemporaryDir folder;
    const QString victim = folder.filePath(u"victim"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    PracticeOptions options;
    options.stateFile = folder.filePath(u"state.json"_s);
    QVERIFY(QFile::link(victim, options.stateFile));
    const mode_t before = ::umask(0);
    {
        const PracticeSaver saver(options.stateFile, [] { return QByteArray("{}"); });
    }
    ::umask(before);
    QCOMPARE(contents(victim), "precious"_ba);
    QVERIFY(!QFileInfo(options.stateFile).isSymLink());
    QCOMPARE(contents(options.stateFile), "{}"_ba);
    QCOMPARE(QFile::permissions(options.stateFile) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestPracticeState::putsAnUnreadableFileAside() {
    const QTemporaryDir folder;
    PracticeOptions options;
    options.stateFile = folder.filePath(u"state.json"_s);
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no state");
    file.close();
    PracticeDesk desk(options);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
    QCOMPARE(desk.balance().amount.toString(), u"100.84292"_s);
    QCOMPARE(contents(options.stateFile + u".unreadable"_s), "no state"_ba);
    QVERIFY(!QFile::exists(options.stateFile));
}
