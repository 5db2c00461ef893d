// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_desk.h"
#include "store/ledger.h"
#include "support/fake_provider.h"
#include "ui/balance/balance_page.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/export_sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

CheckedOrder orderFor(const QString& service, const QString& charge, const QString& currency) {
    CheckedOrder order;
    order.service.id = service;
    order.service.name = u"Service %1 <b>"_s.arg(service);
    order.rate = Money::parse(u"1", currency).value();
    order.link = u"https://example.com/p"_s;
    order.units = 100;
    const Money money = Money::parse(charge, currency).value();
    order.charge = {money, money};
    return order;
}

AccountSettings account(const QString& name, const QString& currency) {
    AccountSettings account;
    account.name = name;
    account.currency = currency;
    return account;
}

} // namespace

class BalancePageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"orderdeck.ini"_s));
        m_theme = std::make_unique<Theme>(*qApp, *m_settings);
        m_ledger = std::make_unique<Ledger>(m_folder->filePath(u"ledger.sqlite"_s));
        auto opened = m_ledger->open();
        opened.waitForFinished();
        QVERIFY(opened.result().ok());
        m_provider = std::make_unique<FakeProvider>();
        tellBalance("100.84292");
        m_network = std::make_unique<QNetworkAccessManager>();
        const QString id = m_settings->saveAccount(account(u"Shop"_s, u"USD"_s));
        m_desk = std::make_unique<AccountDesk>(*m_network, *m_ledger, *m_settings, m_settings->account(id),
                                               m_provider->address(), u"key"_s);
        m_page = std::make_unique<BalancePage>(*m_theme, *m_settings, *m_ledger);
        m_page->resize(1208, 752);
        m_messages = std::make_unique<QSignalSpy>(m_page.get(), &Page::message);
    }

    void cleanup() {
        m_messages.reset();
        m_page.reset();
        m_desk.reset();
        m_network.reset();
        m_provider.reset();
        m_ledger.reset();
        m_theme.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void withoutAnAccountItSaysSo() {
        const auto* empty = m_page->findChild<EmptyState*>();
        QVERIFY(empty->isVisibleTo(m_page.get()));
        m_page->refresh();
        m_page->setAccount(m_desk.get());
        QVERIFY(!empty->isVisibleTo(m_page.get()));
        m_page->setAccount(nullptr);
        QVERIFY(empty->isVisibleTo(m_page.get()));
    }

    void balanceIsExact() {
        m_page->setAccount(m_desk.get());
        QCOMPARE(figure(u"Balance"_s), u"—"_s);
        auto* check = named<QPushButton>(u"Check balance"_s);
        check->click();
        QVERIFY(says(u"checking…"_s));
        check->click(); // once is enough
        QTRY_COMPARE(figure(u"Balance"_s), u"$100.84292"_s);
        QCOMPARE(m_provider->count(u"balance"_s), 1);
        QVERIFY(says(u"checked just now"_s));
        tellBalance("99.1");
        check->click();
        QTRY_COMPARE(figure(u"Balance"_s), u"$99.10"_s);
    }

    void sumsOfTwoCurrenciesStandApart() {
        m_page->setAccount(m_desk.get());
        m_page->refresh();
        QCOMPARE(figure(u"Spent today"_s), u"$0.00"_s);
        place(u"1"_s, u"1.25"_s, u"USD"_s);
        place(u"1"_s, u"2"_s, u"USD"_s);
        place(u"2"_s, u"4.001"_s, u"EUR"_s);
        for (const QString& card : {u"Spent today"_s, u"Last 7 days"_s, u"Last 30 days"_s, u"This month"_s})
            QTRY_COMPARE(figure(card), u"€4.001\n$3.25"_s);
        // The first order was just now: a day is the least that is told of.
        QVERIFY(says(u"€4.00 a day\n$3.25 a day"_s));
        QTRY_COMPARE(figure(u"Lasts about"_s).section(u' ', 0, 0), u"31"_s);
        QVERIFY(saysPart(u"at the last 1 day"_s));
        m_page->show(); // what is listed is read for who looks
        QTRY_VERIFY(says(u"Service 1 <b>"_s));
        QVERIFY(says(u"€4.001"_s));
        QVERIFY(says(u"$3.25"_s));
        QVERIFY(saysPart(u"€4.00 · $3.25 a day over 1 day"_s));
    }

    void lowBalanceIsSaidOnceAndOnTheCard() {
        m_page->setAccount(m_desk.get());
        m_page->refresh();
        QTRY_COMPARE(figure(u"Balance"_s), u"$100.84292"_s);
        auto* edit = named<QLineEdit>(u"Warn below"_s);
        QTest::keyClicks(edit, u"100"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_settings->account(m_desk->id()).warnBelow, u"100"_s);
        QVERIFY(!says(u"Below your warning of $100.00"_s));
        QCOMPARE(m_messages->size(), 0);

        for (const char* balance : {"99.99", "98"}) {
            tellBalance(balance);
            m_page->refresh();
            QTRY_COMPARE(figure(u"Balance"_s).mid(1, 2), QString::fromLatin1(balance).left(2));
            QVERIFY(says(u"Below your warning of $100.00"_s));
            QCOMPARE(m_messages->size(), 1);
        }
        QCOMPARE(m_messages->first().at(0).value<Tone>(), Tone::Warn);
        QCOMPARE(m_messages->first().at(1).toString(),
                 u"The balance of Shop is $99.99, below your warning of $100.00."_s);

        tellBalance("200");
        m_page->refresh();
        QTRY_COMPARE(figure(u"Balance"_s), u"$200.00"_s);
        QVERIFY(!says(u"Below your warning of $100.00"_s));
    }

    void fewDaysAreSaidOnce() {
        m_page->setAccount(m_desk.get());
        m_page->refresh();
        QTRY_COMPARE(figure(u"Balance"_s), u"$100.84292"_s);
        place(u"1"_s, u"20"_s, u"USD"_s);
        QTRY_COMPARE(figure(u"Lasts about"_s).section(u' ', 0, 0), u"5"_s);
        auto* edit = named<QLineEdit>(u"Warn when it lasts less than"_s);
        QTest::keyClicks(edit, u"7"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_messages->size(), 1);
        const QString said = m_messages->first().at(1).toString();
        QVERIFY2(said.startsWith(u"The balance of Shop lasts for about 5 day"_s), qPrintable(said));
        QVERIFY(saysPart(u"Less than your warning of 7 day"_s));
        place(u"1"_s, u"20"_s, u"USD"_s);
        QTRY_COMPARE(figure(u"Lasts about"_s).section(u' ', 0, 0), u"2"_s);
        QCOMPARE(m_messages->size(), 1);
    }

    void whatOrdersDoNotExplainIsSaid() {
        m_page->setAccount(m_desk.get());
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(figure(u"Balance"_s), u"$100.84292"_s);
        place(u"1"_s, u"1.25"_s, u"USD"_s);
        tellBalance("95.39292");
        m_page->refresh();
        QTRY_COMPARE(figure(u"Balance"_s), u"$95.39292"_s);
        QTRY_VERIFY(saysPart(u"$4.20 not explained by your orders"_s));
        tellBalance("195.39292");
        m_page->refresh();
        QTRY_COMPARE(figure(u"Topped up"_s), u"+$100.00"_s);
        QCOMPARE(figure(u"Charged by orders here"_s), u"\u2212$1.25"_s);
        QCOMPARE(figure(u"Balance at last"_s), u"$195.39292"_s);
        auto* table = named<QTableView>(u"What moved the balance"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        named<QAbstractButton>(u"Show them"_s)->click();
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"\u2212$4.20"_s);
        named<QAbstractButton>(u"Export what moved the balance…"_s)->click();
        auto* sheet = m_page->findChild<ExportSheet*>();
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->windowTitle(), u"Export what moved the balance"_s);
        sheet->close();
    }

    void anotherSpanIsRead() {
        m_page->setAccount(m_desk.get());
        m_page->show();
        place(u"1"_s, u"1.25"_s, u"USD"_s);
        QTRY_VERIFY(says(u"Service 1 <b>"_s));
        QVERIFY(says(u"Spent, 30 days"_s));
        for (auto* button : m_page->findChildren<QAbstractButton*>()) {
            if (button->text() == u"24 h"_s)
                button->click();
        }
        QTRY_VERIFY(says(u"Spent, 24 hours"_s));
        QVERIFY(saysPart(u"Does it add up? 24 hours"_s));
        QVERIFY(says(u"Service 1 <b>"_s));
    }

    void severalAccountsAreOverlooked() {
        m_page->setAccount(m_desk.get());
        const auto* table = named<QTableView>(u"All accounts"_s);
        QVERIFY(!table->isVisibleTo(m_page.get()));
        const QString other = m_settings->saveAccount(account(u"Other"_s, u"EUR"_s));
        QTRY_VERIFY(table->isVisibleTo(m_page.get()));
        m_page->refresh();
        m_ledger->recordBalance(other, Money::parse(u"7.5", u"EUR"_s).value());
        QTRY_VERIFY(saysPart(u"Together: €7.50 · $100.84292"_s) || saysPart(u"Together: $100.84292 · €7.50"_s));
        // A warning of an account that is not the one shown is told, too.
        AccountSettings warned = m_settings->account(other);
        warned.warnBelow = u"10"_s;
        m_settings->saveAccount(warned);
        QTRY_COMPARE(m_messages->size(), 1);
        QCOMPARE(m_messages->first().at(1).toString(),
                 u"The balance of Other is €7.50, below your warning of €10.00."_s);
        m_settings->removeAccount(other);
        QTRY_VERIFY(!table->isVisibleTo(m_page.get()));
    }

    void failureIsSaidAndCleared() {
        m_page->setAccount(m_desk.get());
        m_provider->answer(u"balance"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        m_page->refresh();
        QTRY_VERIFY(saysPart(u"The last check failed."_s));
        QVERIFY(saysPart(u"Invalid API key"_s));
        tellBalance("1");
        m_page->refresh();
        QTRY_COMPARE(figure(u"Balance"_s), u"$1.00"_s);
        QVERIFY(!saysPart(u"The last check failed."_s));
    }

    void itFitsSmallAndLargeWindows() {
        m_page->setAccount(m_desk.get());
        m_page->refresh();
        QTRY_COMPARE(figure(u"Balance"_s), u"$100.84292"_s);
        for (const QSize& size : {QSize(1848, 1032), QSize(952, 652), QSize(600, 400)}) {
            m_page->resize(size);
            QVERIFY(!m_page->grab().isNull());
            for (const QString& card : {u"Balance"_s, u"Lasts about"_s}) {
                const auto* label = named<QLabel>(card);
                QVERIFY(label->width() > 80);
                QVERIFY(label->mapTo(m_page.get(), label->rect().bottomRight()).x() < size.width());
            }
        }
    }

private:
    void tellBalance(const QByteArray& balance) {
        m_provider->answer(u"balance"_s, FakeReply::json(R"({"balance":")" + balance + R"(","currency":"USD"})"));
    }

    void place(const QString& service, const QString& charge, const QString& currency) {
        auto intent = m_ledger->recordIntent({m_desk->id(), orderFor(service, charge, currency)});
        intent.waitForFinished();
        QVERIFY(intent.result().ok());
        const OrderKey key = intent.result().value();
        auto placed = m_ledger->recordPlaced(key, QString::number(1000 + key));
        placed.waitForFinished();
        QVERIFY(placed.result().ok());
    }

    template <typename T>
    T* named(const QString& name) const {
        const auto all = m_page->findChildren<T*>();
        const auto found =
            std::find_if(all.begin(), all.end(), [&name](const T* one) { return one->accessibleName() == name; });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] QString figure(const QString& name) const {
        const auto* label = named<QLabel>(name);
        return label != nullptr ? label->text() : u"(no such figure)"_s;
    }
    [[nodiscard]] bool saysPart(const QString& text) const {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(text) && label->isVisibleTo(m_page.get());
        });
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == text && label->isVisibleTo(m_page.get());
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<AccountDesk> m_desk;
    std::unique_ptr<BalancePage> m_page;
    std::unique_ptr<QSignalSpy> m_messages;
};

QTEST_MAIN(BalancePageTest)
#include "balance_page_test.moc"
