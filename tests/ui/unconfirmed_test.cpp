// SPDX-License-Identifier: GPL-3.0-or-later
// Orders that may have been placed, looked into through the real window, over real HTTP: the provider takes the order
// and closes the connection without a word.
#include "../gui/window_hand.h"

#include "desk/desk.h"
#include "models/found_orders_model.h"
#include "store/backup_keeper.h"
#include "store/key_store.h"
#include "store/profile_paths.h"
#include "store/shortcut_settings.h"
#include "support/fake_provider.h"
#include "ui/actions/action_registry.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

/// A provider with a purse: each order costs 0.90, ids go up by 7.
struct Shop final {
    QMap<QString, QByteArray> orders;
    qint64 nextId = 23'508;
    Decimal balance = *Decimal::parse(u"100.84292");
    bool takesInSilence = false; ///< takes the order, then closes the connection
    bool losesIt = false;        ///< closes the connection, having taken nothing
    QByteArray unknown = R"({"error":"Incorrect order ID"})";
    QByteArray lastTaken;

    static QByteArray told(const char* charge, const char* status, int remains) {
        return QByteArray(R"({"charge":")") + charge + R"(","start_count":"3572","status":")" + status +
               R"(","remains":")" + QByteArray::number(remains) + R"(","currency":"USD"})";
    }

    FakeReply take() {
        if (losesIt)
            return FakeReply::without(FakeReply::Way::Close);
        const QString id = QString::number(nextId);
        nextId += 7;
        lastTaken = id.toUtf8();
        orders.insert(id, told("0.90", "Pending", 1000));
        balance = *balance.minus(*Decimal::parse(u"0.9"));
        return takesInSilence ? FakeReply::without(FakeReply::Way::Close)
                              : FakeReply::json(R"({"order":)" + lastTaken + "}");
    }

    FakeReply answer(const FakeRequest& request) {
        if (request.action() == u"balance"_s)
            return FakeReply::json(R"({"balance":")" + balance.toString().toUtf8() + R"(","currency":"USD"})");
        if (request.action() == u"add"_s)
            return take();
        if (request.action() == u"services"_s)
            return FakeReply::json(R"([{"service":101,"name":"Followers","type":"Default","category":"A","rate":"0.90",
                                       "min":"50","max":"10000","refill":true,"cancel":true}])");
        if (request.action() != u"status"_s)
            return FakeReply::json(R"({"error":"Incorrect request"})");
        const QString many = request.value(u"orders"_s);
        if (many.isEmpty())
            return FakeReply::json(orders.value(request.value(u"order"_s), unknown));
        QByteArrayList entries;
        for (const QString& id : many.split(u','))
            entries.append('"' + id.toUtf8() + "\":" + orders.value(id, unknown));
        return FakeReply::json("{" + entries.join(',') + "}");
    }
};

/// The program as app/main.cpp composes it; made again over the same folder it is a restart.
struct Run final {
    explicit Run(const QString& folder)
        : paths(ProfilePaths::in(folder))
        , settings(paths.settings)
        , keys(paths.settings)
        , theme(*qApp, settings)
        , shortcuts(settings)
        , actions(shortcuts)
        , ledger(paths.ledger)
        , backups(ledger)
        , desk(network, ledger, settings, keys, [] { return QUrl(); }, {}) {
        ledger.open().waitForFinished();
        window = std::make_unique<MainWindow>(desk, ledger, backups, settings, theme, actions);
        window->resize(1280, 800);
        window->show();
        desk.start();
    }
    ProfilePaths paths;
    Settings settings;
    KeyStore keys;
    Theme theme;
    ShortcutSettings shortcuts;
    ActionRegistry actions;
    Ledger ledger;
    BackupKeeper backups;
    QNetworkAccessManager network;
    Desk desk;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class UnconfirmedTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_provider;
    Shop m_shop;
    std::unique_ptr<Run> m_run;

    WindowHand hand() { return WindowHand(*m_run->window); }
    AccountDesk& desk() { return *m_run->desk.current(); }

    // The order's key once its outcome is written down.
    OrderKey place(const QString& link) {
        OrderDraft draft({.id = u"101"_s,
                          .name = u"Followers"_s,
                          .type = u"Default"_s,
                          .category = u"A"_s,
                          .rate = *Decimal::parse(u"0.90"),
                          .min = 50,
                          .max = 10'000,
                          .refill = true,
                          .cancel = true,
                          .dripFeed = false,
                          .description = {},
                          .averageTime = {}},
                         u"USD"_s);
        draft.setValue(Field::Link, link);
        draft.setValue(Field::Quantity, u"1000"_s);
        QSignalSpy finished(&desk().placer(), &OrderPlacer::finished);
        desk().placer().place(draft.checked().value());
        return finished.wait(patience) ? finished.first().at(1).toLongLong() : 0;
    }

    Order stored(OrderKey key) {
        auto found = m_run->ledger.orders({key});
        found.waitForFinished();
        return found.result().value().value(0);
    }

    // A placed order, one whose answer never came, and another placed one; balances before and after.
    OrderKey placeAndLose(bool taken) {
        if (place(u"https://example.com/p/1"_s) == 0 || !balanceIsTold())
            return 0;
        (taken ? m_shop.takesInSilence : m_shop.losesIt) = true;
        const OrderKey lost = place(u"https://example.com/p/lost"_s);
        m_shop.takesInSilence = m_shop.losesIt = false;
        if (stored(lost).placement != Placement::Unconfirmed || place(u"https://example.com/p/2"_s) == 0)
            return 0;
        return balanceIsTold() ? lost : 0;
    }

    bool balanceIsTold() {
        return QTest::qWaitFor(
            [this] { return desk().balance().balance() && desk().balance().balance()->amount == m_shop.balance; },
            patience);
    }

    // Through the banner of the Services page.
    bool lookInto() {
        return hand().click(u"Services"_s) &&
               QTest::qWaitFor([this] { return hand().shows(u"Unconfirmed orders"_s); }, patience) &&
               hand().click(u"Look into it"_s) &&
               QTest::qWaitFor([this] { return !hand().textOf(u"What was sent"_s).isEmpty(); }, patience);
    }

    bool becomes(OrderKey key, Placement placement) {
        return QTest::qWaitFor([&] { return stored(key).placement == placement; }, patience);
    }

    bool says(const QString& name, const QString& words) {
        const bool said = QTest::qWaitFor([&] { return hand().textOf(name).contains(words); }, patience);
        if (!said)
            qWarning("'%s' says: %s", qPrintable(name), qPrintable(hand().textOf(name)));
        return said;
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        qRegisterMetaType<Placement>();
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = {};
        m_provider = std::make_unique<FakeProvider>();
        m_provider->setHandler([this](const FakeRequest& request) { return m_shop.answer(request); });
        m_run = std::make_unique<Run>(m_folder->path());
        m_run->desk.addAccount(m_provider->address(), u"secret"_s, u"Shop"_s);
        AccountSettings account = desk().account();
        account.perMinute = 100'000;
        m_run->desk.changeAccount(account, {});
        QVERIFY(balanceIsTold());
    }

    void cleanup() {
        m_run.reset();
        m_provider.reset();
    }

    void theBannerStandsWhereItMatters() {
        const OrderKey lost = placeAndLose(true);
        QVERIFY(lost != 0);
        for (const QString& page : {u"Services"_s, u"Orders"_s, u"Balance"_s}) {
            QVERIFY(hand().click(page));
            QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Unconfirmed orders"_s), patience);
            QVERIFY(says(u"Unconfirmed orders"_s, u"1 order"_s));
        }
        QVERIFY(hand().click(u"Settings"_s));
        QVERIFY(!hand().shows(u"Unconfirmed orders"_s));
        QVERIFY(lookInto());
        QVERIFY(hand().click(u"It was not placed"_s));
        QVERIFY(hand().click(u"Write down as not sent"_s));
        QVERIFY(hand().click(u"Not placed all the same"_s));
        QVERIFY(becomes(lost, Placement::NotSent));
        for (const QString& page : {u"Services"_s, u"Orders"_s, u"Balance"_s}) {
            QVERIFY(hand().click(page));
            QTRY_VERIFY_WITH_TIMEOUT(!hand().shows(u"Unconfirmed orders"_s), patience);
        }
    }

    void theEvidenceIsShown() {
        QVERIFY(placeAndLose(true) != 0);
        QVERIFY(lookInto());
        const QString sent = hand().textOf(u"What was sent"_s);
        for (const QString& fact : {u"101 · Followers"_s, u"https://example.com/p/lost"_s, u"1,000"_s, u"$0.90"_s})
            QVERIFY2(sent.contains(fact), qPrintable(sent));
        QVERIFY(says(u"Evidence"_s, u"connection closed"_s));
        const QString around = hand().textOf(u"Orders around it"_s);
        QVERIFY2(around.contains(u"23508"_s) && around.contains(u"23522"_s) && !around.contains(u"23515"_s),
                 qPrintable(around));
        QVERIFY(says(u"Balances"_s, u"$99.94292"_s));
        QVERIFY(says(u"Balances"_s, u"$98.14292"_s));
        QVERIFY(says(u"What the balance says"_s, u"fell by $0.90 more than the other orders of that time explain: "
                                                 "exactly the charge of this order"_s));
    }

    void theBalanceIsCheckedOnDemand() {
        m_shop.losesIt = true;
        m_provider->answer(u"balance"_s, FakeReply::html("<p>down</p>", 503));
        const OrderKey lost = place(u"https://example.com/p/lost"_s);
        QVERIFY(becomes(lost, Placement::Unconfirmed));
        QVERIFY(lookInto());
        QVERIFY(says(u"What the balance says"_s, u"No balance was told since"_s));
        m_provider->answer(u"balance"_s, FakeReply::json(R"({"balance":"99.94292","currency":"USD"})"));
        QVERIFY(hand().click(u"Check balance now"_s) || hand().shows(u"Checking balance…"_s));
        QVERIFY(says(u"What the balance says"_s, u"fell by $0.90: exactly the charge"_s));
    }

    void itWasPlaced() {
        const OrderKey lost = placeAndLose(true);
        QVERIFY(lost != 0);
        QVERIFY(lookInto());
        // A wrong id, in the provider's words.
        QVERIFY(hand().type(u"Order id"_s, u"99"_s));
        QVERIFY(hand().click(u"Check id"_s));
        QVERIFY(says(u"Unconfirmed order"_s, u"Incorrect order ID"_s));
        QVERIFY(!hand().shows(u"Comparison"_s));
        // One that the ledger has.
        QVERIFY(hand().type(u"Order id"_s, u"23508"_s));
        QVERIFY(hand().click(u"Check id"_s));
        QVERIFY(says(u"Unconfirmed order"_s, u"has this id already"_s));
        QVERIFY(hand().button(u"Show that order"_s));
        for (const FakeRequest& request : m_provider->requests())
            QVERIFY(request.value(u"order"_s) != u"23508"_s);
        // The right one: compared first, written down when confirmed.
        QVERIFY(hand().type(u"Order id"_s, u" 23515 "_s));
        QTest::keyClick(hand().named(u"Order id"_s), Qt::Key_Return);
        QVERIFY(says(u"Comparison"_s, u"Order 23515"_s));
        QVERIFY(says(u"Comparison"_s, u"the same"_s));
        QCOMPARE(stored(lost).placement, Placement::Unconfirmed);
        QVERIFY(hand().click(u"This is the order"_s));
        QVERIFY(becomes(lost, Placement::Placed));
        QTRY_COMPARE_WITH_TIMEOUT(stored(lost).remains, 1000, patience);
        QCOMPARE(stored(lost).orderId, u"23515"_s);
        QVERIFY(says(u"Unconfirmed order"_s, u"It was placed: order 23515"_s));
        QVERIFY(hand().click(u"Show in orders"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().textOf(u"Order details"_s).contains(u"Order 23515"_s), patience);
        QCOMPARE(m_provider->count(u"add"_s), 3); // two good ones and the lost one
    }

    void itIsFound() {
        const OrderKey lost = placeAndLose(true);
        m_shop.orders.insert(u"23517"_s, Shop::told("4.20", "Pending", 9000)); // placed by somebody else
        QVERIFY(lookInto());
        QVERIFY(hand().click(u"Find it"_s));
        QCOMPARE(hand().textOf(u"From id"_s), u"23509"_s);
        QCOMPARE(hand().textOf(u"To id"_s), u"23521"_s);
        QVERIFY(hand().type(u"To id"_s, u"23,507"_s));
        QVERIFY(says(u"Unconfirmed order"_s, u"Not below the first id"_s));
        QVERIFY(!hand().button(u"Search these ids"_s)->isEnabled());
        QVERIFY(hand().type(u"To id"_s, u"99999"_s));
        QVERIFY(says(u"Unconfirmed order"_s, u"At most 1,000 id"_s));
        QVERIFY(hand().type(u"To id"_s, u"a1f0"_s));
        QVERIFY(says(u"Unconfirmed order"_s, u"A number"_s));

        // Stopped in the middle.
        QVERIFY(hand().type(u"To id"_s, u"24 508"_s));
        OrderFinder& finder = desk().finder();
        bool stopped = false; // as soon as it came so far: on a busy machine it would be at its end before one looks
        const auto stopping = connect(&finder, &OrderFinder::changed, this, [&] {
            if (!stopped && finder.asked() >= 11)
                stopped = hand().click(u"Stop"_s);
        });
        QVERIFY(hand().click(u"Search these ids"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stopped, patience);
        disconnect(stopping);
        QCOMPARE(finder.state(), OrderFinder::State::Stopped);
        QVERIFY(finder.asked() < 1000);
        QVERIFY(hand().click(u"Go on"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finder.state(), OrderFinder::State::Finished, patience);

        // The same charge first; those of the ledger are not among them.
        QCOMPARE(hand().rows(u"Candidates"_s), 2);
        QTableView* table = hand().table(u"Candidates"_s);
        QCOMPARE(table->model()->index(0, FoundOrdersModel::OrderId).data().toString(), u"23515"_s);
        table->selectRow(1);
        QVERIFY(says(u"Comparison"_s, u"This looks like another order"_s));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, FoundOrdersModel::Charge)).center());
        QVERIFY(says(u"Comparison"_s, u"Order 23515"_s));
        QCOMPARE(stored(lost).placement, Placement::Unconfirmed);
        QVERIFY(hand().click(u"This is the order"_s));
        QVERIFY(becomes(lost, Placement::Placed));
        QCOMPARE(stored(lost).orderId, u"23515"_s);
        QCOMPARE(m_provider->count(u"add"_s), 3);
    }

    void nothingAnswers() {
        QVERIFY(placeAndLose(false) != 0);
        QVERIFY(lookInto());
        QVERIFY(says(u"What the balance says"_s, u"probably not placed"_s));
        QVERIFY(hand().click(u"Find it"_s));
        QVERIFY(hand().click(u"Search these ids"_s));
        QVERIFY(says(u"Result of the search"_s, u"None of these ids answers."_s));
        QVERIFY(!hand().shows(u"Candidates"_s));
    }

    void oddAnswersAreNoNo() {
        m_shop.unknown = R"({"error":"<b>Maintenance</b>"})";
        QVERIFY(placeAndLose(false) != 0);
        QVERIFY(lookInto());
        QVERIFY(hand().click(u"Find it"_s));
        QVERIFY(hand().click(u"Search these ids"_s));
        QVERIFY(says(u"Result of the search"_s, u"got no clear answer"_s));
        QVERIFY(says(u"Result of the search"_s, u"<b>Maintenance</b>"_s));
    }

    void idsThatAreNoNumbersCannotBeSearched() {
        QVERIFY(placeAndLose(true) != 0);
        m_run.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ids"_s);
            database.setDatabaseName(ProfilePaths::in(m_folder->path()).ledger);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE orders SET order_id = 'mock_' || order_id WHERE order_id IS NOT NULL"_s));
        }
        QSqlDatabase::removeDatabase(u"ids"_s);
        m_run = std::make_unique<Run>(m_folder->path());
        QVERIFY(lookInto());
        QVERIFY(hand().click(u"Find it"_s));
        QVERIFY(says(u"Unconfirmed order"_s, u"not numbers that count up"_s));
        QVERIFY(!hand().shows(u"From id"_s));
    }

    void itWasNotPlacedAndIsSentAgainByAPerson() {
        const OrderKey lost = placeAndLose(false);
        QVERIFY(lost != 0);
        QVERIFY(lookInto());
        QVERIFY(hand().click(u"It was not placed"_s));
        QVERIFY(hand().click(u"Write down as not sent"_s)); // the balance did not fall: nothing to ask
        QVERIFY(becomes(lost, Placement::NotSent));
        QVERIFY(says(u"Unconfirmed order"_s, u"It was not placed"_s));
        QCOMPARE(m_provider->count(u"add"_s), 3);
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Send again"_s), patience);
        QVERIFY(hand().click(u"Send again"_s));
        QVERIFY(becomes(lost, Placement::Placed));
        QCOMPARE(m_provider->count(u"add"_s), 4);
        QCOMPARE(stored(lost).orderId.toUtf8(), m_shop.lastTaken);
    }

    void itIsAskedOnceWhereTheBalanceFell() {
        const OrderKey lost = placeAndLose(true);
        QVERIFY(lookInto());
        QVERIFY(says(u"What the balance says"_s, u"exactly the charge"_s));
        QVERIFY(hand().click(u"It was not placed"_s));
        QVERIFY(hand().click(u"Write down as not sent"_s));
        QVERIFY(says(u"Warning"_s, u"fell by $0.90"_s));
        QCOMPARE(stored(lost).placement, Placement::Unconfirmed);
        QVERIFY(hand().click(u"Not placed all the same"_s));
        QVERIFY(becomes(lost, Placement::NotSent));
        QCOMPARE(m_provider->count(u"add"_s), 3);
    }

    void aRestartInBetweenLosesNothing() {
        const OrderKey lost = placeAndLose(true);
        QVERIFY(lookInto());
        QVERIFY(hand().click(u"Find it"_s));
        QVERIFY(hand().type(u"To id"_s, u"24500"_s));
        QVERIFY(hand().click(u"Search these ids"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk().finder().asked() >= 1, patience);
        m_run.reset(); // in mid-search
        m_run = std::make_unique<Run>(m_folder->path());
        QCOMPARE(stored(lost).placement, Placement::Unconfirmed);
        QVERIFY(lookInto());
        QVERIFY(says(u"What the balance says"_s, u"exactly the charge"_s)); // the evidence is on disk
        QVERIFY(hand().click(u"Find it"_s));
        QVERIFY(hand().click(u"Search these ids"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Candidates"_s), 1, patience);
        hand().table(u"Candidates"_s)->selectRow(0);
        QVERIFY(hand().click(u"This is the order"_s));
        QVERIFY(becomes(lost, Placement::Placed));
        QCOMPARE(m_provider->count(u"add"_s), 3);
    }

    void fromOneToTheNext() {
        const OrderKey first = placeAndLose(true);
        m_shop.takesInSilence = true;
        const OrderKey second = place(u"https://example.com/p/second"_s);
        m_shop.takesInSilence = false;
        QVERIFY(becomes(second, Placement::Unconfirmed));
        QVERIFY(lookInto());
        QVERIFY(says(u"Which of them"_s, u"1 of 2"_s));
        QVERIFY(says(u"What was sent"_s, u"p/second"_s));
        QVERIFY(!hand().button(u"Previous unconfirmed order"_s)->isEnabled());
        QVERIFY(hand().type(u"Order id"_s, u"77"_s));
        QVERIFY(hand().click(u"Next unconfirmed order"_s));
        QVERIFY(says(u"What was sent"_s, u"p/lost"_s));
        QCOMPARE(hand().textOf(u"Order id"_s), QString()); // typed for the other one
        QVERIFY(says(u"Which of them"_s, u"2 of 2"_s));
        QVERIFY(hand().click(u"Previous unconfirmed order"_s));
        QVERIFY(says(u"What was sent"_s, u"p/second"_s));
        QVERIFY(hand().type(u"Order id"_s, QString::fromLatin1(m_shop.lastTaken)));
        QVERIFY(hand().click(u"Check id"_s));
        QVERIFY(says(u"Comparison"_s, u"the same"_s));
        QVERIFY(hand().click(u"This is the order"_s));
        QVERIFY(becomes(second, Placement::Placed));
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Next unconfirmed order"_s)->isEnabled(), patience);
        QVERIFY(says(u"Unconfirmed order"_s, u"It was placed"_s)); // stays in sight
        QVERIFY(hand().click(u"Next unconfirmed order"_s));
        QVERIFY(says(u"What was sent"_s, u"p/lost"_s));
        QCOMPARE(stored(first).placement, Placement::Unconfirmed);
        QTest::keyClick(hand().named(u"Unconfirmed order"_s), Qt::Key_Escape);
        QVERIFY(hand().shows(u"Orders"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) == 4, patience);
    }

    void aRowLeadsToItToo() {
        const OrderKey lost = placeAndLose(true);
        QVERIFY(hand().click(u"Orders"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), 3, patience);
        QTableView* table = hand().table(u"Orders"_s);
        table->selectRow(1);
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Look into this order"_s), patience);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(says(u"What was sent"_s, u"p/lost"_s));
        QVERIFY(hand().click(u"Back to orders"_s));
        QVERIFY(hand().click(u"Look into this order"_s));
        QVERIFY(says(u"What was sent"_s, u"p/lost"_s));
        QVERIFY(lost != 0);
    }
};

QTEST_MAIN(UnconfirmedTest)
#include "unconfirmed_test.moc"
