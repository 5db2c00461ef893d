// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"

#include "models/account_overview_model.h"
#include "models/account_standings.h"
#include "models/balance_event_text.h"
#include "models/balance_events_model.h"
#include "models/balance_model.h"
#include "models/category_spending.h"
#include "store/settings.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Kind = BalanceEvent::Kind;

namespace {

constexpr qint64 day = 24 * 3'600'000LL;

Money money(QStringView amount, const QString& currency = u"USD"_s) {
    return Money::parse(amount, currency).value();
}

ServiceSpending spending(const QString& id, QStringView amount, const QString& currency = u"USD"_s) {
    return {id, u"Service "_s + id, 1, money(amount, currency)};
}

} // namespace

class BalanceModelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingIsReadWhileNobodyLooks() {
        LedgerFixture fixture;
        BalanceModel model(fixture.ledger());
        QSignalSpy changed(&model, &BalanceModel::changed);
        model.setAccount(u"a"_s);
        QCOMPARE(changed.size(), 1); // it is empty now
        fixture.place(u"1"_s);
        QVERIFY(!model.isReading());
        QVERIFY(model.history().services.isEmpty());
        model.setActive(true);
        QVERIFY(model.isReading());
        QTRY_COMPARE(model.history().spent.orders, 1);
        QVERIFY(!model.isReading());
        fixture.place(u"2"_s);
        QTRY_COMPARE(model.history().spent.orders, 2);
    }

    void anotherRangeIsReadAtOnce() {
        LedgerFixture fixture(5'000); // placed in 1970
        BalanceModel model(fixture.ledger());
        model.setAccount(u"a"_s);
        model.setActive(true);
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.history().spent.orders, 0);
        model.setRange({BalanceRange::Kind::All, {}, {}});
        QVERIFY(model.isReading());
        QTRY_COMPARE(model.history().spent.orders, 5'000);
        QCOMPARE(model.history().spent.sums.first(), money(u"4500"));
        model.setRange({BalanceRange::Kind::Dates, QDate(1971, 1, 1), QDate(1970, 1, 1).addDays(-1)});
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.history().spent.orders, 5'000);
        model.setAccount({});
        QCOMPARE(model.history().spent.orders, 0);
    }

    void averageIsHonest() {
        LedgerFixture fixture;
        BalanceModel model(fixture.ledger());
        model.setAccount(u"a"_s);
        model.setActive(true);
        fixture.place(u"1"_s); // 0.90 just now, of 30 days
        QTRY_COMPARE(model.history().spent.orders, 1);
        QCOMPARE(model.averageADay(u"USD"_s), std::optional(money(u"0.9")));
        QVERIFY(!model.averageADay(u"EUR"_s));
    }

    void rangesAreSpans() {
        const QDateTime now(QDate(2026, 11, 25), QTime(14, 0));
        const Timestamp at = now.toMSecsSinceEpoch();
        const auto of = [at](BalanceRange::Kind kind) { return BalanceRange{kind, {}, {}}.span(u"a"_s, at); };
        QCOMPARE(of(BalanceRange::Kind::Day).from, at - day);
        QCOMPARE(of(BalanceRange::Kind::Quarter).from, at - 90 * day);
        QCOMPARE(of(BalanceRange::Kind::All).from, 0);
        QCOMPARE(of(BalanceRange::Kind::ThisMonth).from, QDate(2026, 11, 1).startOfDay().toMSecsSinceEpoch());
        const BalanceRange dates{BalanceRange::Kind::Dates, QDate(2026, 11, 3), QDate(2026, 11, 12)};
        QCOMPARE(dates.span(u"a"_s, at).from, QDate(2026, 11, 3).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(dates.span(u"a"_s, at).until, QDate(2026, 11, 13).startOfDay().toMSecsSinceEpoch() - 1);
        const BalanceRange ahead{BalanceRange::Kind::Dates, QDate(2026, 11, 24), QDate(2027, 1, 1)};
        QCOMPARE(ahead.span(u"a"_s, at).until, at);
        QCOMPARE(dates.fileText(), u"2026-11-03-2026-11-12"_s);
    }

    void standingsFollowTheLedger() {
        LedgerFixture fixture;
        AccountStandings standings(fixture.ledger());
        QVERIFY(!standings.standing(u"a"_s));
        standings.setAccounts({u"a"_s, u"b"_s});
        standings.setCurrent(u"a"_s);
        QTRY_VERIFY(standings.standing(u"b"_s));
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordBalance(u"b"_s, money(u"7", u"EUR"_s))));
        QTRY_VERIFY(standings.standing(u"b"_s)->balance);
        QVERIFY(!standings.standing(u"a"_s)->balance);
        fixture.place(u"1"_s);
        QTRY_COMPARE(standings.standing(u"a"_s)->today.orders, 1);
        standings.setAccounts({u"b"_s});
        QVERIFY(!standings.standing(u"a"_s));
    }

    void overviewHasARowForEachAccount() {
        LedgerFixture fixture;
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"orderdeck.ini"_s));
        const auto save = [&settings](const QString& id, const QString& name) {
            AccountSettings account;
            account.id = id;
            account.name = name;
            settings.saveAccount(account);
        };
        AccountStandings standings(fixture.ledger());
        AccountOverviewModel model(settings, standings);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        save(u"a"_s, u"Zoo"_s);
        save(u"b"_s, u"art"_s);
        save(u"c"_s, u"Bar"_s);
        standings.setAccounts({u"a"_s, u"b"_s, u"c"_s});
        fixture.place(u"1"_s);
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordBalance(u"a"_s, money(u"9"))));
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordBalance(u"b"_s, money(u"1.5"))));
        QVERIFY(LedgerFixture::wait(fixture.ledger().recordBalance(u"c"_s, money(u"4", u"EUR"_s))));
        QTRY_COMPARE(model.balances().size(), 2);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QTRY_COMPARE(cell(2, AccountOverviewModel::Balance), u"$9.00"_s);
        QTRY_COMPARE(cell(0, AccountOverviewModel::Balance), u"$1.50"_s);
        QCOMPARE(cell(0, AccountOverviewModel::Account), u"art"_s);
        QCOMPARE(cell(1, AccountOverviewModel::Currency), u"EUR"_s);
        QTRY_COMPARE(cell(2, AccountOverviewModel::Spent), u"$0.90"_s);
        QCOMPARE(cell(0, AccountOverviewModel::Spent), u"nothing"_s);
        QCOMPARE(cell(2, AccountOverviewModel::DaysLeft), u"10"_s);
        QCOMPARE(cell(0, AccountOverviewModel::DaysLeft), u"—"_s);
        QCOMPARE(sumsText({money(u"1.5"), money(u"4", u"EUR"_s)}, QLocale()), u"$1.50 · €4.00"_s);
        QVERIFY(model.balances().contains(money(u"10.5")));
        QVERIFY(model.balances().contains(money(u"4", u"EUR"_s)));
        QCOMPARE(model.spent(), QList<Money>{money(u"0.9")});
        model.sort(AccountOverviewModel::DaysLeft, Qt::DescendingOrder);
        QCOMPARE(cell(0, AccountOverviewModel::Account), u"Zoo"_s);
    }

    void eventsAreRows() {
        BalanceEventsModel model;
        QAbstractItemModelTester tester(&model);
        const Timestamp noon = QDateTime(QDate(2025, 3, 5), QTime(12, 0)).toMSecsSinceEpoch();
        model.setEvents({{Kind::Orders, noon, noon + 600'000, money(u"2.5"), 12},
                         {Kind::TopUp, noon, noon + 1'200'000, money(u"100"), 0},
                         {Kind::Unexplained, noon, noon + 1'800'000, money(u"4.2"), 0, 7},
                         {Kind::MoneyBack, noon, noon + 2'400'000, money(u"0.4"), 1}});
        QCOMPARE(model.rowCount(), 4);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, BalanceEventsModel::What), u"Money back"_s);
        QCOMPARE(cell(1, BalanceEventsModel::Amount), u"\u2212$4.20"_s);
        QCOMPARE(cell(1, BalanceEventsModel::Orders), QString());
        QCOMPARE(cell(2, BalanceEventsModel::Amount), u"+$100.00"_s);
        QCOMPARE(cell(3, BalanceEventsModel::Time), u"Mar 5, 2025 12:00 – 12:10"_s);
        QCOMPARE(cell(3, BalanceEventsModel::Orders), u"12"_s);
        QCOMPARE(model.index(3, BalanceEventsModel::Amount).data(Role::Raw).value<Money>(), money(u"-2.5"));
        const QString story = model.index(1, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(story.contains(u"fell by $4.20 that your orders do not explain"_s), qPrintable(story));
        QVERIFY(story.contains(u"unconfirmed"_s));
        model.sort(BalanceEventsModel::Amount, Qt::AscendingOrder);
        QCOMPARE(model.events().first().kind, Kind::Unexplained);
        QCOMPARE(model.events().last().kind, Kind::TopUp);
    }

    void categoriesAddUpTheirServices() {
        const auto categories = spendingByCategory(
            {spending(u"1"_s, u"5"), spending(u"2"_s, u"4"), spending(u"3"_s, u"3"), spending(u"1"_s, u"9", u"EUR"_s),
             spending(u"99"_s, u"0.5")},
            [](const QString& id) -> std::optional<QString> {
                return id == u"99"_s ? std::nullopt : std::optional(id == u"1"_s ? u"Likes"_s : u"Views"_s);
            });
        QCOMPARE(categories.size(), 4);
        QCOMPARE(categories.at(0).sum, money(u"9", u"EUR"_s));
        QCOMPARE(categories.at(1).serviceName, u"Views"_s);
        QCOMPARE(categories.at(1).sum, money(u"7"));
        QCOMPARE(categories.at(1).orders, 2);
        QCOMPARE(categories.at(3).serviceName, u"Not in the catalog"_s);
    }
};

QTEST_GUILESS_MAIN(BalanceModelsTest)
#include "balance_models_test.moc"
