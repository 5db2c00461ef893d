// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the Orders page: copied rows, its menu, and columns that are each account's own.
#include "ledger_support.h"
#include "models/order_key_stream.h"
#include "models/orders_model.h"
#include "services_fixture.h"
#include "store/existing_orders.h"
#include "store/order_shelves.h"
#include "ui/kit/data_table.h"
#include "ui/orders/orders_page.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class OrdersTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        auto& desk = m_fixture->openDesk();
        QList<OrderReport> reports;
        for (const QString& id : {u"23488"_s, u"0023489"_s}) {
            OrderReport report;
            report.orderId = id;
            report.rawStatus = u"Completed"_s;
            report.status = parseOrderStatus(report.rawStatus);
            report.charge = Money{*Decimal::parse(u"0.9"), u"USD"_s};
            reports.append(report);
        }
        const auto added = ExistingOrders(m_fixture->ledger).add(desk.id(), u"USD"_s, reports);
        QTRY_VERIFY(added.isFinished());
        m_page = std::make_unique<OrdersPage>(m_fixture->theme, m_fixture->settings, m_fixture->ledger);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1208, 752);
        m_page->show();
        m_page->setAccount(&desk);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }
    void cleanup() {
        m_page.reset();
        m_fixture.reset();
    }

    void copiesOrdersExactly() {
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.first(), u"Order ID\tService\tLink\tQuantity\tProgress\tCharge\tStatus\tRefill\tPlaced"_s);
        QVERIFY(lines.contains(u"0023489\t\t\t\t100\t0.9\tCompleted\t\t"_s));
    }

    // In a window of 1280 by 800, with more rows than fit, no column is cut off.
    void theColumnsFitIntoTheUsualWindow() {
        QList<OrderReport> reports;
        for (int id = 1; id <= 40; ++id) {
            OrderReport report;
            report.orderId = QString::number(id);
            report.rawStatus = u"Completed"_s;
            report.status = OrderStatus::Completed;
            reports.append(report);
        }
        const auto added = ExistingOrders(m_fixture->ledger).add(m_fixture->desk->id(), u"USD"_s, reports);
        QTRY_VERIFY(added.isFinished());
        QTRY_COMPARE(table()->model()->rowCount(), 42);
        QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 0);
        // What the window leaves to the table beside its navigation and the facets.
        constexpr int tableInUsualWindow = 1012;
        m_page->resize(m_page->width() + tableInUsualWindow - table()->width(), m_page->height());
        QTRY_COMPARE(table()->width(), tableInUsualWindow);
        QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    }

    // Beyond the rows that came with the query, too.
    void theFootCountsLive() {
        constexpr int many = OrderKeyStream::window + 5'000;
        {
            OutsideView ledger(m_fixture->ledger.filePath());
            for (const QString& sql :
                 {u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO orders "
                  "(account, order_id, service_id, service_name, service_type, rate, currency, refill_offered, "
                  "cancel_offered, parameters, link, units, expected_charge, placement, status, raw_status, "
                  "charge_sort, "
                  "recorded_at, placed_at, facet, needs_attention, watched) SELECT 1, 'x' || i, '1', 'One', 'Default', "
                  "'1', 'USD', 0, 0, '[]', 'l', 1, '1', 1, 3, 'Completed', 1, i, i, 7, 0, 0 FROM n"_s.arg(many),
                  u"UPDATE facet_counts SET orders = orders + %1 WHERE facet = 7"_s.arg(many)})
                QCOMPARE(ledger.run(sql), QString());
        }
        m_page->showFacet(OrdersQuery::Facet::Completed);
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() >= OrderKeyStream::window, 60'000);
        const auto tells = [this](const QString& text) {
            const auto labels = m_page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text() == text; });
        };
        QTRY_VERIFY(tells(u"25,002 order(s)"_s));
        OrderShelves shelves(m_fixture->ledger);
        const auto all = shelves.keys(static_cast<OrdersModel*>(table()->model())->query());
        QTRY_VERIFY(all.isFinished());
        const auto moved = shelves.put(all.result().value().last(OrderShelves::batch / 10), OrderShelf::Archived);
        QTRY_VERIFY(moved.isFinished());
        QCOMPARE(moved.result().value().size(), OrderShelves::batch / 10);
        QTRY_VERIFY(tells(u"24,952 order(s)"_s));
    }

    void theMenuCopiesAndHasTheColumns() {
        table()->selectAll();
        const QPoint at(60, 20);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table()->viewport(), &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList names;
        for (const auto* action : menu->actions())
            names.append(action->text());
        menu->close();
        for (const QString& name : {u"Copy"_s, u"Copy with headers"_s, u"Copy links"_s, u"Columns"_s})
            QVERIFY2(names.contains(name), qPrintable(names.join(u'|')));
    }

    void columnsAreTheAccounts() {
        table()->setColumnShown(2, false);
        m_page->setAccount(nullptr);
        QVERIFY(!table()->isColumnHidden(2));
        m_page->setAccount(m_fixture->desk.get());
        QVERIFY(table()->isColumnHidden(2));
        QVERIFY(!m_fixture->settings.state(u"accounts/a/orders/columns"_s).isEmpty());
    }

private:
    [[nodiscard]] DataTable* table() const { return named<DataTable>(*m_page, u"Orders"_s); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrdersPage> m_page;
};

QTEST_MAIN(OrdersTableTest)
#include "orders_table_test.moc"
