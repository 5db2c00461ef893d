// SPDX-License-Identifier: GPL-3.0-or-later
// The Services page with the catalogs of two accounts as one, over two providers on loopback.
#include "desk/desk.h"
#include "models/catalog_model.h"
#include "services_fixture.h"
#include "ui/kit/data_table.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segments.h"
#include "ui/services/services_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

Service priced(const QString& id, const QString& name, QStringView rate) {
    Service service = ServicesFixture::service(id, name);
    service.rate = *Decimal::parse(rate);
    return service;
}

} // namespace

class AllAccountsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_other = std::make_unique<ServicesFixture>(); // its provider alone
        m_other->provider.answer(u"balance"_s, FakeReply::json(R"({"balance":"7.5","currency":"EUR"})"));
        m_fixture->offer({priced(u"101"_s, u"Followers"_s, u"0.90"), priced(u"102"_s, u"Likes"_s, u"0.50")});
        m_other->offer({priced(u"101"_s, u"Views"_s, u"0.30"), priced(u"201"_s, u"Followers"_s, u"0.80")});
        m_keys = std::make_unique<KeyStore>(m_fixture->settings.filePath());
        m_desk = std::make_unique<Desk>(
            m_fixture->network, m_fixture->ledger, m_fixture->settings, *m_keys, [] { return QUrl(); }, QString());
        m_desk->start();
        m_desk->addAccount(m_other->provider.address(), u"key-2"_s, u"HeySMM"_s);
        m_second = m_desk->current()->id();
        m_desk->addAccount(m_fixture->provider.address(), u"key-1"_s, u"HeySMM"_s);
        m_first = m_desk->current()->id();
        openPage();
    }

    void cleanup() {
        m_page.reset();
        m_desk.reset();
        m_keys.reset();
        m_other.reset();
        m_fixture.reset();
    }

    void aChoiceStandsThereForSeveralAccounts() {
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        QVERIFY(named<Segments>(*m_page, u"Catalog of"_s));
        QVERIFY(button(u"HeySMM (2)"_s)->isChecked());
        QVERIFY(button(u"All accounts"_s));
        m_desk->removeAccount(m_second);
        QVERIFY(!named<Segments>(*m_page, u"Catalog of"_s));
        QCOMPARE(rows(), 2);
    }

    void switchesAndKeepsWhatIsLookedFor() {
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        type(u"followers"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(typeInto(*m_page, u"Link"_s, u"https://example.com/p/1"_s));
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience); // one of each
        QCOMPARE(search()->text(), u"followers"_s);
        QCOMPARE(chosenRow(), u"101"_s);
        QVERIFY(said().contains(u"101 · First Category"_s));
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patience);
        QCOMPARE(search()->text(), u"followers"_s);
        QCOMPARE(chosenRow(), u"101"_s);
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
        // What the current account does not have is chosen no more.
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        choose(m_second, u"201"_s);
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patience);
        QCOMPARE(chosenRow(), QString());
        QVERIFY(!named<QLineEdit>(*m_page, u"Link"_s));
    }

    void isRememberedAndKeepsItsOwnColumns() {
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience);
        table()->setColumnShown(CatalogModel::Category, true);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience);
        QVERIFY(!table()->isColumnHidden(CatalogModel::Category));
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        QVERIFY(table()->isColumnHidden(CatalogModel::Category));
    }

    void ordersFromTheServicesAccount() {
        m_other->provider.answer(u"add"_s, FakeReply::json(R"({"order":77})"));
        all();
        choose(m_first, u"101"_s);
        QCOMPARE(account(), u"HeySMM (2)"_s);
        fill(u"https://example.com/p/1"_s, u"1000"_s);
        QVERIFY(said().contains(u"$0.90"_s));
        choose(m_second, u"201"_s);
        QCOMPARE(account(), u"HeySMM"_s);
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
        QVERIFY(said().contains(u"€0.80"_s));
        QVERIFY(said().contains(u"leaves €6.70"_s));
        QTest::keyClick(named<QWidget>(*m_page, u"Quantity"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Order 77 placed"_s), patience);
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0);
        QCOMPARE(m_other->provider.count(u"add"_s), 1);
        const Order order = lastOrder();
        QCOMPARE(order.accountId, m_second);
        QCOMPARE(order.serviceId, u"201"_s);
        // The same service for the same link is asked about, at that account alone.
        fill(u"https://example.com/p/1"_s, u"1000"_s);
        QVERIFY(button(u"Place anyway"_s) || said().contains(u"77"_s));
        choose(m_first, u"101"_s);
        QVERIFY(!button(u"Place anyway"_s));
        QVERIFY(button(u"Place order"_s)->isEnabled());
    }

    // The other account's service is chosen while the provider still thinks.
    void hearsHowAnOrderOfAnotherAccountEnds() {
        m_other->provider.answer(u"add"_s, FakeReply::json(R"({"error":"Not enough funds"})").whenReleased());
        all();
        choose(m_second, u"201"_s);
        fill(u"https://example.com/p/1"_s, u"1000"_s);
        QTest::keyClick(named<QWidget>(*m_page, u"Quantity"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_other->provider.count(u"add"_s), 1, patience);
        choose(m_first, u"101"_s);
        QVERIFY(!button(u"Place order"_s)->isEnabled());
        m_other->provider.release();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Not enough funds"_s), patience);
        QVERIFY(button(u"Place order"_s)->isEnabled());
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
        // That was the other account's order: here nothing is sent again, it is a new one.
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":5})"));
        QTest::keyClick(named<QWidget>(*m_page, u"Quantity"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Order 5 placed"_s), patience);
        QCOMPARE(m_other->provider.count(u"add"_s), 1);
        QCOMPARE(lastOrder().accountId, m_first);
    }

    void ordersAgainFromTheOrdersAccount() {
        all();
        Order order;
        order.accountId = m_second;
        order.serviceId = u"101"_s;
        order.parameters = {{u"service"_s, u"101"_s}, {u"link"_s, u"https://example.com/p/9"_s}};
        m_page->orderAgain(order);
        QCOMPARE(account(), u"HeySMM"_s);
        QVERIFY(said().contains(u"Views"_s));
        m_page->showService(u"101"_s);
        QCOMPARE(account(), u"HeySMM (2)"_s);
    }

    // A typed id is a service of each account; the chosen one of them is meant.
    void entersWithTheChosenOneOfATypedId() {
        all();
        type(u"101"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        choose(m_second, u"101"_s);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(account(), u"HeySMM"_s);
        choose(m_first, u"101"_s);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(account(), u"HeySMM (2)"_s);
    }

    void starsAreTheAccounts() {
        all();
        choose(m_second, u"101"_s);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_fixture->settings.favourites(m_second), QStringList{u"101"_s});
        QVERIFY(m_fixture->settings.favourites(m_first).isEmpty());
        int stars = 0;
        for (int row = 0; row < rows(); ++row)
            stars +=
                table()->model()->index(row, CatalogModel::Favourite).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        QCOMPARE(stars, 1);
    }

    void anAccountThatGoesTakesItsTicketAlong() {
        all();
        choose(m_second, u"201"_s);
        m_desk->removeAccount(m_second);
        QVERIFY(!named<QLineEdit>(*m_page, u"Link"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience); // one account's: there is no choice any more
        QVERIFY(!button(u"All accounts"_s));
    }

    void anAccountThatIsChangedStaysChosen() {
        all();
        choose(m_second, u"201"_s);
        fill(u"https://example.com/p/1"_s, u"1000"_s);
        AccountSettings renamed = m_fixture->settings.account(m_second);
        renamed.name = u"Other"_s;
        m_desk->changeAccount(renamed, {});
        QCOMPARE(account(), u"Other"_s);
        QCOMPARE(text(u"Link"_s), u"https://example.com/p/1"_s);
        m_other->provider.answer(u"add"_s, FakeReply::json(R"({"order":78})"));
        QTest::keyClick(named<QWidget>(*m_page, u"Quantity"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Order 78 placed"_s), patience);
    }

    void anotherCurrentAccountLeavesItAlone() {
        all();
        choose(m_second, u"201"_s);
        type(u"o"_s);
        m_desk->setCurrent(m_second);
        QCOMPARE(search()->text(), u"o"_s);
        QCOMPARE(account(), u"HeySMM"_s);
        QVERIFY(button(u"HeySMM"_s));
        m_desk->setCurrent(m_first);
        QCOMPARE(chosenRow(), u"201"_s);
    }

    void saysWhoseCatalogIsMissing() {
        m_other->provider.answer(u"services"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"No catalog yet: HeySMM"_s), patience);
        QSignalSpy messages(m_page.get(), &Page::message);
        m_page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!messages.isEmpty(), patience);
        const QString told = messages.first().at(1).toString();
        QVERIFY2(told.startsWith(u"The catalog of HeySMM could not be refreshed."_s), qPrintable(told));
    }

    void saysWhyThereIsNone() {
        for (auto* of : {m_fixture.get(), m_other.get()})
            of->provider.answer(u"services"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        showAll();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"No catalog could be loaded"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"HeySMM (2): "_s), patience);
        for (auto* of : {m_fixture.get(), m_other.get()})
            of->provider.answer(u"services"_s, FakeReply::json("[]"));
        button(u"Try again"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"No provider offers services to these accounts now."_s), patience);
    }

    void asksAboutAShrunkCatalogWithItsName() {
        QList<Service> many;
        for (int id = 1; id <= 40; ++id)
            many.append(ServicesFixture::service(QString::number(id), u"Service"_s));
        m_other->offer(many);
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 42, patience);
        m_other->offer(many.first(4));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->account(m_second)->catalog().isRefreshing(), patience);
        m_page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"HeySMM: only 4 of 40 services came."_s), patience);
        button(u"Take the new one"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 6, patience);
        QVERIFY(!said().contains(u"of 40 services came"_s));
    }

private:
    void openPage() {
        m_page.reset();
        m_page = std::make_unique<ServicesPage>(m_fixture->theme, m_fixture->settings);
        m_page->setActions(m_fixture->actions);
        m_page->setDesk(*m_desk);
        m_page->setAccount(m_desk->current());
        connect(m_desk.get(), &Desk::currentChanged, m_page.get(), [this] { m_page->setAccount(m_desk->current()); });
        m_page->resize(1208, 752);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void showAll() {
        if (!m_page->isAncestorOf(QApplication::focusWidget()))
            search()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void all() {
        for (const QString& id : {m_first, m_second}) {
            QTRY_VERIFY_WITH_TIMEOUT(m_desk->account(id)->catalog().catalog(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(m_desk->account(id)->balance().balance(), patience);
        }
        showAll();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience);
    }
    // By its row, as a person would.
    void choose(const QString& accountId, const QString& serviceId) {
        const auto* model = static_cast<CatalogModel*>(table()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            const Service service = model->serviceAt(row);
            if (service.accountId == accountId && service.id == serviceId)
                return table()->selectRow(row);
        }
        QFAIL("no such row");
    }
    void type(const QString& text) {
        search()->setFocus();
        QTest::keyClicks(search(), text);
    }
    void fill(const QString& link, const QString& quantity) {
        QVERIFY(typeInto(*m_page, u"Link"_s, link));
        QVERIFY(typeInto(*m_page, u"Quantity"_s, quantity));
    }
    [[nodiscard]] Order lastOrder() {
        auto keys = m_fixture->ledger.orderKeys({}, 0, 1);
        keys.waitForFinished();
        auto found = m_fixture->ledger.orders(keys.result().value());
        found.waitForFinished();
        return found.result().value().value(0);
    }
    [[nodiscard]] QString account() const {
        const auto* label = named<QLabel>(*m_page, u"Account of this order"_s);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QString chosenRow() const {
        return table()->currentIndex().siblingAtColumn(CatalogModel::Id).data().toString();
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] SearchField* search() const { return named<SearchField>(*m_page, u"Search services"_s); }
    [[nodiscard]] DataTable* table() const { return m_page->findChild<DataTable*>(); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return named<QAbstractButton>(*m_page, name); }
    [[nodiscard]] QString text(const QString& field) const {
        const auto* line = named<QLineEdit>(*m_page, field);
        return line ? line->text() : QString();
    }
    [[nodiscard]] QString said() const { return saidIn(*m_page); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<ServicesFixture> m_other;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ServicesPage> m_page;
    QString m_first;
    QString m_second;
};

QTEST_MAIN(AllAccountsTest)
#include "all_accounts_test.moc"
