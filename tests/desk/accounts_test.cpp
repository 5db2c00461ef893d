// SPDX-License-Identifier: GPL-3.0-or-later
// Catalog, balance and the accounts around them.
#include "desk_fixture.h"

#include "desk/desk.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto services =
    R"([{"service":1,"name":"Followers","type":"Default","category":"First","rate":"0.90","min":"50","max":"10000","refill":true,"cancel":true}])";
constexpr auto balance = R"({"balance":"100.84292","currency":"USD"})";

} // namespace

class AccountsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCatalogIsThereBeforeTheProviderAnswers() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, FakeReply::json(services));
        {
            CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
            QSignalSpy changed(&keeper, &CatalogKeeper::catalogChanged);
            keeper.start();
            QVERIFY(changed.wait(15'000));
            QCOMPARE(keeper.catalog()->size(), 1);
            const auto saved = [&] {
                auto cached = desk.ledger->catalog(DeskFixture::account);
                cached.waitForFinished();
                return cached.result().ok() && !cached.result().value().bytes.isEmpty();
            };
            QTRY_VERIFY_WITH_TIMEOUT(saved(), 15'000);
        }
        desk.provider.shutDown();
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy changed(&keeper, &CatalogKeeper::catalogChanged);
        keeper.start();
        QVERIFY(changed.wait(15'000));
        QCOMPARE(keeper.catalog()->service(0).name, u"Followers"_s);
        QVERIFY(keeper.fetchedAt() > 0);
        QCOMPARE(desk.provider.count(u"services"_s), 1);
    }

    // Asking after each order of a list would take every other request of the account's rate; never asking for as long
    // as a list keeps the queue filled would leave an old balance standing.
    void aListAsksForTheBalanceWhenItStandsStill() {
        DeskFixture desk;
        desk.provider.answer(u"services"_s, FakeReply::json(services));
        desk.provider.answer(u"balance"_s, FakeReply::json(balance));
        desk.provider.setHandler([](const FakeRequest& request) {
            return FakeReply::json(R"({"order": )" + request.value(u"link"_s).section(u'/', -1).toUtf8() + "}");
        });
        Settings settings(desk.folder.filePath(u"settings.ini"_s));
        AccountSettings account;
        account.id = DeskFixture::account;
        account.perMinute = 100'000;
        AccountDesk work(desk.network, *desk.ledger, settings, account, desk.provider.address(), u"secret-key"_s);
        work.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"balance"_s) == 1 && !work.balance().isChecking(), 15'000);
        QList<NewBulkLine> lines;
        for (int i = 1; i <= 40; ++i)
            lines.append({i, DeskFixture::order(u"https://example.com/%1"_s.arg(i))});
        QVERIFY(work.bulk().place(u"list"_s, lines));
        QTRY_COMPARE_WITH_TIMEOUT(work.bulk().list().placed, 40, 30'000);
        QCOMPARE(desk.provider.count(u"balance"_s), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"balance"_s), 2, 15'000);
    }

    void aFailedRefreshKeepsTheCatalog() {
        DeskFixture desk;
        desk.provider.then(FakeReply::json(services));
        CatalogKeeper keeper(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy changed(&keeper, &CatalogKeeper::catalogChanged);
        keeper.refresh();
        QVERIFY(changed.wait(15'000));
        desk.provider.answer(u"services"_s, FakeReply::html("<html>maintenance</html>"));
        QSignalSpy failed(&keeper, &CatalogKeeper::refreshFailed);
        keeper.refresh();
        QVERIFY(keeper.isRefreshing());
        QVERIFY(failed.wait(15'000));
        QVERIFY(!keeper.isRefreshing());
        QCOMPARE(keeper.catalog()->size(), 1);
    }

    void theBalanceIsAskedOnceForManyOrders() {
        DeskFixture desk;
        desk.provider.answer(u"balance"_s, FakeReply::json(balance));
        BalanceWatcher watcher(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy changed(&watcher, &BalanceWatcher::balanceChanged);
        for (int i = 0; i < 50; ++i)
            watcher.checkSoon();
        QVERIFY(changed.wait(15'000));
        QCOMPARE(desk.provider.count(u"balance"_s), 1);
        QCOMPARE(watcher.balance()->amount.toString(), u"100.84292"_s);
        QCOMPARE(watcher.balance()->currency, u"USD"_s);
        QTRY_VERIFY([&] {
            auto points = desk.ledger->balances(DeskFixture::account, 0);
            points.waitForFinished();
            return points.result().value().size() == 1;
        }());
    }

    void theLastKnownBalanceAfterTheClockWasSetBack() {
        DeskFixture desk;
        desk.provider.answer(u"balance"_s, FakeReply::without(FakeReply::Way::Close));
        const auto tell = [&desk](const QString& amount) {
            desk.ledger->recordBalance(DeskFixture::account, Money::parse(amount, u"USD"_s).value()).waitForFinished();
        };
        tell(u"5"_s);
        {
            QSqlDatabase outside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            outside.setDatabaseName(desk.ledger->filePath());
            QVERIFY(outside.open());
            QVERIFY(!outside.exec(u"UPDATE balances SET at = at + 86400000"_s).lastError().isValid());
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
        tell(u"7"_s);
        BalanceWatcher watcher(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy changed(&watcher, &BalanceWatcher::balanceChanged);
        watcher.start();
        QVERIFY(changed.wait(15'000));
        QCOMPARE(watcher.balance()->amount.toString(), u"7"_s);
    }

    void accountsAreAddedSwitchedChangedAndRemoved() {
        DeskFixture fixture;
        fixture.provider.answer(u"balance"_s, FakeReply::json(balance));
        fixture.provider.answer(u"services"_s, FakeReply::json(services));
        const QString ini = fixture.folder.filePath(u"orderdeck.ini"_s);
        Settings settings(ini);
        KeyStore keys(ini);
        int started = 0;
        Desk desk(
            fixture.network, *fixture.ledger, settings, keys,
            [&] {
                ++started;
                return fixture.provider.address();
            },
            u"practice-key"_s);
        desk.start();
        QVERIFY(!desk.current());

        QSignalSpy checked(&desk, &Desk::connectionChecked);
        desk.checkConnection(fixture.provider.address(), u"the-key"_s);
        QVERIFY(checked.wait(15'000));
        QVERIFY(!checked.first().at(0).value<std::optional<ApiError>>());
        QCOMPARE(checked.first().at(1).value<Money>().currency, u"USD"_s);

        desk.addAccount(fixture.provider.address(), u"the-key"_s, u"First"_s);
        QVERIFY(desk.current());
        const QString first = desk.current()->id();
        QTRY_COMPARE_WITH_TIMEOUT(desk.current()->currency(), u"USD"_s, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->catalog().catalog(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.current()->connection(), AccountDesk::Connection::Online, 15'000);
        QCOMPARE(settings.account(first).currency, u"USD"_s);

        QCOMPARE(started, 0);
        desk.addPracticeAccount();
        QCOMPARE(started, 1);
        const QString practice = desk.current()->id();
        QVERIFY(practice != first);
        QCOMPARE(desk.accounts().size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->balance().balance(), 15'000);
        QCOMPARE(fixture.provider.requests().last().value(u"key"_s).isEmpty(), false);

        desk.setCurrent(first);
        QCOMPARE(desk.current()->id(), first);
        AccountSettings renamed = settings.account(first);
        renamed.name = u"Renamed"_s;
        const AccountDesk* before = desk.current();
        QSignalSpy currentChanged(&desk, &Desk::currentChanged);
        desk.changeAccount(renamed, {});
        QCOMPARE(currentChanged.size(), 1);
        QVERIFY(desk.current() != before);
        QCOMPARE(desk.current()->account().name, u"Renamed"_s);
        QCOMPARE(keys.key(first), u"the-key"_s);

        desk.removeAccount(first);
        QCOMPARE(desk.current()->id(), practice);
        QCOMPARE(keys.key(first), QString());
        desk.removeAccount(practice);
        QVERIFY(!desk.current());
        QFile file(ini);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("the-key"));
    }

    void aWrongKeyIsTold() {
        DeskFixture fixture;
        fixture.provider.answer(u"balance"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        Settings settings(fixture.folder.filePath(u"orderdeck.ini"_s));
        KeyStore keys(fixture.folder.filePath(u"orderdeck.ini"_s));
        Desk desk(fixture.network, *fixture.ledger, settings, keys, [] { return QUrl(); }, {});
        QSignalSpy checked(&desk, &Desk::connectionChecked);
        desk.checkConnection(fixture.provider.address(), u"wrong"_s);
        QVERIFY(checked.wait(15'000));
        const auto error = checked.first().at(0).value<std::optional<ApiError>>();
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Key);
        QCOMPARE(desk.accounts().size(), 0);
    }

    void theCatalogThatWasReadAheadIsTheOneThatIsShown() {
        DeskFixture fixture;
        fixture.provider.answer(u"services"_s, FakeReply::json(services));
        {
            CatalogKeeper keeper(*fixture.api, *fixture.ledger, DeskFixture::account);
            keeper.start();
            QTRY_VERIFY_WITH_TIMEOUT(keeper.catalog() && !keeper.isRefreshing(), 15'000);
        }
        Settings settings(fixture.folder.filePath(u"orderdeck.ini"_s));
        KeyStore keys(fixture.folder.filePath(u"orderdeck.ini"_s));
        AccountSettings account;
        account.id = DeskFixture::account;
        account.address = fixture.provider.address();
        settings.saveAccount(account);
        settings.setCurrentAccount(account.id);
        fixture.provider.shutDown();
        Desk desk(fixture.network, *fixture.ledger, settings, keys, [] { return QUrl(); }, {});
        desk.readAhead();
        fixture.ledger->catalog(account.id).waitForFinished(); // reads come in their order
        // What is in the ledger since then is not read again.
        auto emptied = fixture.ledger->saveCatalog(account.id, {"no catalog", {}, QDateTime::currentMSecsSinceEpoch()});
        emptied.waitForFinished();
        QVERIFY(emptied.result().ok());
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->catalog().catalog(), 15'000);
        QCOMPARE(desk.current()->catalog().catalog()->size(), 1);
    }

    void aPracticeProviderThatDoesNotStartIsTold() {
        DeskFixture fixture;
        Settings settings(fixture.folder.filePath(u"orderdeck.ini"_s));
        KeyStore keys(fixture.folder.filePath(u"orderdeck.ini"_s));
        Desk desk(fixture.network, *fixture.ledger, settings, keys, [] { return QUrl(); }, {});
        QSignalSpy failed(&desk, &Desk::practiceFailed);
        desk.addPracticeAccount();
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
