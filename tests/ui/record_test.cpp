// SPDX-License-Identifier: GPL-3.0-or-later
// What services did, as a person sees it: the page that ranks them, the catalog's columns, the ticket and the details.
#include "models/catalog_model.h"
#include "models/service_ranking_model.h"
#include "services_fixture.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/export_sheet.h"
#include "ui/record/record_export.h"
#include "ui/record/record_page.h"
#include "ui/services/order_ticket.h"
#include "ui/services/service_record_view.h"
#include "ui/services/services_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

template <typename T>
T await(QFuture<Stored<T>> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000) || !future.result())
        qFatal("the ledger did not do what it was asked");
    return future.result().value();
}

/// Orders that took their time: they are placed now and moved back from outside.
class History final {
public:
    explicit History(Ledger& ledger)
        : m_ledger(ledger) {}

    void end(const QString& service, qint64 took, const QString& word = u"Completed"_s,
             std::optional<qint64> remains = {}, const QString& account = u"a"_s) {
        const QString id = QString::number(++m_last);
        NewOrder order;
        order.accountId = account;
        order.order.service.id = service;
        order.order.service.name = u"Service <b>%1</b>"_s.arg(service);
        order.order.service.type = u"Default"_s;
        order.order.rate = Money::parse(u"0.9", u"USD"_s).value();
        order.order.charge = {order.order.rate, order.order.rate};
        order.order.units = 1000;
        order.order.link = u"https://example.com/p"_s;
        const OrderKey key = await(m_ledger.recordIntent(order));
        await(m_ledger.recordPlaced(key, id));
        run(u"UPDATE orders SET recorded_at = recorded_at - %1, checked_at = placed_at, placed_at = placed_at - %1 "
            "WHERE order_key = %2"_s.arg(took)
                .arg(key));
        OrderReport report;
        report.orderId = id;
        report.status = parseOrderStatus(word);
        report.rawStatus = word;
        report.remains = remains;
        await(m_ledger.recordStatuses(account, {report}));
    }

private:
    void run(const QString& sql) {
        {
            QSqlDatabase outside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            outside.setDatabaseName(m_ledger.filePath());
            QSqlQuery query(outside.open() ? outside : QSqlDatabase());
            if (!query.exec(sql))
                qFatal("%s", qUtf8Printable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
    }

    Ledger& m_ledger;
    int m_last = 0;
};

QStringList shown(const DataTable& table, int column) {
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts.append(table.model()->index(row, column).data().toString());
    return texts;
}

} // namespace

class RecordTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_history = std::make_unique<History>(m_fixture->ledger);
    }
    void cleanup() {
        m_page.reset();
        m_services.reset();
        m_history.reset();
        m_fixture.reset();
    }

    void withoutARecordItTeaches() {
        openPage();
        auto* empty = m_page->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisibleTo(m_page.get()));
        QVERIFY(saidIn(*m_page).contains(u"Order from a service and it is ranked here"_s));
        QSignalSpy asked(m_page.get(), &RecordPage::servicesAsked);
        named<QAbstractButton>(*m_page, u"Browse services"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void ranksAndLeadsOn() {
        for (int order = 0; order < 6; ++order)
            m_history->end(u"102"_s, 3 * hour);
        m_history->end(u"101"_s, hour);
        openPage();
        DataTable* table = named<DataTable>(*m_page, u"Service record"_s);
        QVERIFY(table);
        QTRY_COMPARE(shown(*table, ServiceRankingModel::Id), (QStringList{u"102"_s, u"101"_s}));
        QCOMPARE(shown(*table, ServiceRankingModel::Completed), (QStringList{u"100%"_s, u"100%"_s}));
        QTRY_COMPARE(shown(*table, ServiceRankingModel::FinishesIn), (QStringList{u"3 h"_s, u"1 h"_s}));
        QVERIFY(!table->shownColumns().contains(ServiceRankingModel::Account)); // there is one
        QVERIFY(named<QLabel>(*m_page, u"About the record"_s)->text().contains(u"too few ended orders"_s));
        QSignalSpy service(m_page.get(), &RecordPage::serviceAsked);
        QSignalSpy orders(m_page.get(), &RecordPage::ordersAsked);
        auto* show = named<QAbstractButton>(*m_page, u"Show orders"_s);
        QVERIFY(!show->isEnabled());
        table->setFocus();
        table->selectRow(1);
        QVERIFY(show->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(service.size(), 1);
        QCOMPARE(service.first(), (QVariantList{u"a"_s, u"101"_s}));
        show->click();
        QCOMPARE(orders.first(), (QVariantList{u"a"_s, u"101"_s}));
        // Looked for: the first that matches is meant.
        QVERIFY(typeInto(*m_page, u"Search the record"_s, u"102"_s));
        QCOMPARE(shown(*table, ServiceRankingModel::Id), QStringList{u"102"_s});
        QTest::keyClick(named<QLineEdit>(*m_page, u"Search the record"_s), Qt::Key_Return);
        QCOMPARE(service.last(), (QVariantList{u"a"_s, u"102"_s}));
        QVERIFY(typeInto(*m_page, u"Search the record"_s, u"nothing"_s));
        named<QAbstractButton>(*m_page, u"Clear the search"_s)->click();
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void whatRanksIsChosenAndRemembered() {
        m_history->end(u"101"_s, hour);
        m_history->end(u"102"_s, hour, u"Canceled"_s);
        m_history->end(u"102"_s, hour);
        openPage();
        auto* least = named<QComboBox>(*m_page, u"Ended orders to be ranked"_s);
        QCOMPARE(least->currentData(), 5);
        QVERIFY(typeInto(*m_page, u"Ended orders to be ranked"_s, u"2"_s));
        const auto* model = m_page->findChild<ServiceRankingModel*>();
        QCOMPARE(model->least(), 2);
        DataTable* table = named<DataTable>(*m_page, u"Service record"_s);
        QTRY_COMPARE(shown(*table, ServiceRankingModel::Id), (QStringList{u"102"_s, u"101"_s}));
        named<QAbstractButton>(*m_page, u"30 days"_s)->click();
        QCOMPARE(model->days(), 30);
        openPage();
        const auto* again = m_page->findChild<ServiceRankingModel*>();
        QCOMPARE(again->least(), 2);
        QCOMPARE(again->days(), 30);
    }

    void allAccountsStandTogether() {
        m_history->end(u"101"_s, hour);
        m_history->end(u"101"_s, hour, u"Canceled"_s, {}, u"b"_s);
        openPage();
        AccountSettings other;
        other.id = u"b"_s;
        other.name = u"Other"_s;
        m_fixture->settings.saveAccount(other);
        DataTable* table = named<DataTable>(*m_page, u"Service record"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto* all = named<QAbstractButton>(*m_page, u"All accounts"_s);
        QVERIFY(all);
        all->click();
        QTRY_COMPARE(shown(*table, ServiceRankingModel::Account), (QStringList{u"Test"_s, u"Other"_s}));
        QVERIFY(table->shownColumns().contains(ServiceRankingModel::Account));
    }

    void exportsWhatIsShown() {
        for (int order = 0; order < 8; ++order)
            m_history->end(u"101"_s, 90 * 60'000, u"Partial"_s, 125);
        openPage();
        DataTable* table = named<DataTable>(*m_page, u"Service record"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const ExportRequest request = recordExport(*m_page->findChild<ServiceRankingModel*>(), *table, u"Test"_s);
        QCOMPARE(request.table.rows, 1);
        QStringList heads;
        for (const auto& column : request.table.columns)
            heads.append(column.head);
        QVERIFY2(heads.contains(u"Short delivery, %"_s), qPrintable(heads.join(u'|')));
        const auto at = heads.indexOf(u"Short delivery, %"_s);
        QCOMPARE(std::get<Decimal>(request.table.row(0).at(at)), *Decimal::parse(u"12.5"));
        QVERIFY(request.fileName.startsWith(u"service-record-Test-"_s));
    }

    void theCatalogShowsItWhenItIsWanted() {
        for (int order = 0; order < 5; ++order)
            m_history->end(u"102"_s, 3 * hour, u"Completed"_s, 100);
        DataTable* table = openServices();
        QVERIFY(!table->shownColumns().contains(CatalogModel::FinishesIn));
        QSignalSpy heard(&m_fixture->ledger, &Ledger::ordersChanged);
        m_history->end(u"102"_s, 3 * hour, u"Completed"_s, 100);
        QTRY_VERIFY(!heard.isEmpty());
        QVERIFY(m_fixture->desk->serviceFigures().all().isEmpty()); // nobody asked
        table->setColumnShown(CatalogModel::FinishesIn, true);
        table->setColumnShown(CatalogModel::Delivered, true);
        QTRY_COMPARE(shown(*table, CatalogModel::FinishesIn), (QStringList{u"—"_s, u"3 h"_s}));
        QCOMPARE(shown(*table, CatalogModel::Delivered), (QStringList{u"—"_s, u"90%"_s}));
        // Live.
        m_history->end(u"101"_s, 40 * 60'000);
        QTRY_COMPARE(shown(*table, CatalogModel::FinishesIn).first(), u"40 min (1)"_s);
    }

    void theCatalogIsSearchedByIt() {
        for (int order = 0; order < 5; ++order)
            m_history->end(u"102"_s, 3 * hour);
        DataTable* table = openServices();
        QVERIFY(typeInto(*m_services, u"Search services"_s, u"finishes<4h"_s));
        QTRY_COMPARE(shown(*table, CatalogModel::Id), QStringList{u"102"_s});
    }

    void theTicketSaysWhatToExpect() {
        DataTable* table = openServices();
        const auto said = [this] {
            const auto* label = named<QLabel>(*m_services, u"Earlier orders"_s);
            return label ? label->text() : QString();
        };
        table->selectRow(0);
        QCOMPARE(said(), QString());
        m_history->end(u"101"_s, hour);
        m_history->end(u"101"_s, 4 * hour);
        QTRY_COMPARE(said(), u"2 order(s) so far: 4 h, 1 h"_s);
        for (int order = 0; order < 10; ++order)
            m_history->end(u"101"_s, 3 * hour);
        QTRY_COMPARE(said(), u"Usually done in 3 h (12 order(s))"_s);
        m_history->end(u"101"_s, hour, u"Partial"_s, 580);
        QTRY_COMPARE(said(), u"Usually done in 3 h (12 order(s))\nYour last order of this was partial: 420 of 1,000"_s);
        table->selectRow(1);
        QTRY_COMPARE(said(), QString());
    }

    void theDetailsSayAllOfIt() {
        ServiceRecordView view(m_fixture->theme);
        m_history->end(u"101"_s, hour);
        m_history->end(u"101"_s, 4 * hour, u"Completed"_s, 20);
        view.setRecord(await(ServiceRecords(m_fixture->ledger).record(u"a"_s, u"101"_s)), 0);
        view.show();
        const auto value = [&](const QString& name) {
            const auto* label = named<QLabel>(view, name);
            return label ? label->text() : QString();
        };
        QCOMPARE(value(u"Finishes in"_s), u"2 order(s): 4 h and 1 h"_s);
        QCOMPARE(value(u"Delivered"_s), u"1,980 of 2,000 · 99%"_s);
        QCOMPARE(value(u"Completed"_s), u"2 of 2 order(s)"_s);
        QCOMPARE(value(u"Partial"_s), QString());
        view.setRecord(ServiceRecord(), 0);
        QCOMPARE(value(u"Finishes in"_s), QString());
    }

private:
    void openPage() {
        if (!m_fixture->desk)
            m_fixture->openDesk();
        m_page = std::make_unique<RecordPage>(m_fixture->theme, m_fixture->settings, m_fixture->ledger);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1208, 752);
        m_page->setAccount(m_fixture->desk.get());
        m_page->show();
    }

    DataTable* openServices() {
        m_fixture->offer(
            {ServicesFixture::service(u"101"_s, u"Likes"_s), ServicesFixture::service(u"102"_s, u"Views"_s)});
        m_fixture->openDesk();
        m_services = std::make_unique<ServicesPage>(m_fixture->theme, m_fixture->settings);
        m_services->resize(1208, 752);
        m_services->setAccount(m_fixture->desk.get());
        m_services->show();
        DataTable* table = nullptr;
        if (!QTest::qWaitFor([&] { return (table = named<DataTable>(*m_services, u"Services"_s)) != nullptr; }))
            qFatal("the catalog did not come");
        return table;
    }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<History> m_history;
    std::unique_ptr<RecordPage> m_page;
    std::unique_ptr<ServicesPage> m_services;
};

QTEST_MAIN(RecordTest)
#include "record_test.moc"
