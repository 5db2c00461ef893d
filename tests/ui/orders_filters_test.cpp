// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows the Orders page: statuses, time, service, account, the search's language; and whose desk is asked.
#include "models/order_filters_model.h"
#include "models/orders_model.h"
#include "services_fixture.h"
#include "ui/kit/data_table.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/filter_chips.h"
#include "ui/kit/search_field.h"
#include "ui/orders/orders_page.h"
#include "ui/services/query_completer.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = OrderFiltersModel::Filter::Kind;

class OrdersFiltersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        auto& desk = m_fixture->openDesk();
        AccountSettings other;
        other.id = u"b"_s;
        other.name = u"Other"_s;
        other.address = m_fixture->provider.address();
        m_fixture->settings.saveAccount(other);
        m_other = std::make_unique<AccountDesk>(m_fixture->network, m_fixture->ledger, m_fixture->settings, other,
                                                m_fixture->provider.address(), u"other-key"_s);
        place(u"a"_s, u"101"_s, u"Followers"_s, u"900"_s);
        place(u"a"_s, u"102"_s, u"Likes"_s, u"901"_s);
        place(u"b"_s, u"103"_s, u"Views"_s, u"902"_s);
        m_page = std::make_unique<OrdersPage>(m_fixture->theme, m_fixture->settings, m_fixture->ledger);
        m_page->setActions(m_fixture->actions);
        m_page->setDesks([this](const QString& id) -> AccountDesk* {
            return id == u"a"_s ? m_fixture->desk.get() : id == u"b"_s ? m_other.get() : nullptr;
        });
        m_page->resize(1208, 752);
        m_page->show();
        m_page->setAccount(&desk);
        QTRY_COMPARE(ids(), (QStringList{u"901"_s, u"900"_s}));
    }
    void cleanup() {
        m_page.reset();
        m_other.reset();
        m_fixture.reset();
    }

    void aServiceIsChosenAndGivenUp() {
        QVERIFY(choose(Kind::Service, u"101"_s));
        QTRY_COMPARE(ids(), QStringList{u"900"_s});
        QCOMPARE(chips()->filters(), QStringList{u"Followers"_s});
        QVERIFY(choose(Kind::Service, u"101"_s));
        QTRY_COMPARE(ids().size(), 2);
        QVERIFY(choose(Kind::Service, u"102"_s));
        QTRY_COMPARE(ids(), QStringList{u"901"_s});
        Q_EMIT chips()->removed(0);
        QTRY_COMPARE(ids().size(), 2);
    }

    // By keys alone: what is typed is offered to its end, and taken with Tab.
    void aQueryIsCompleted() {
        auto* field = named<SearchField>(*m_page, u"Search orders"_s);
        field->setFocus();
        QTRY_VERIFY(rowOf(Kind::Service, u"102"_s).isValid());
        QTest::keyClicks(field, u"ser"_s);
        QTRY_VERIFY(completer()->isVisible());
        QCOMPARE(completer()->suggestions(), QStringList{u"service:"_s});
        QTest::keyClick(field, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), u"service:"_s);
        QCOMPARE(completer()->suggestions().size(), 2);
        QTest::keyClicks(field, u"Lik"_s);
        QTest::keyClick(field, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), u"service:102"_s);
        QVERIFY(!completer()->isVisible());
        QTRY_COMPARE(ids(), QStringList{u"901"_s});
        QTest::keyClicks(field, u" OR 900"_s);
        QTRY_COMPARE(ids(), (QStringList{u"901"_s, u"900"_s}));
    }

    void theStatusesCountWhatIsChosen() {
        auto* statuses = named<FacetList>(*m_page, u"Statuses"_s);
        QTRY_COMPARE(statuses->model()->index(0, 0).data(Role::Count).toInt(), 2);
        QVERIFY(choose(Kind::Service, u"101"_s));
        QTRY_COMPARE(statuses->model()->index(0, 0).data(Role::Count).toInt(), 1);
    }

    void byKeysAlone() {
        auto* list = filters();
        list->setFocus();
        QTRY_VERIFY(rowOf(Kind::Days).isValid());
        list->setCurrentIndex(rowOf(Kind::Days));
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(chips()->filters(), QStringList{u"Today"_s});
        QTRY_COMPARE(ids().size(), 2);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(chips()->filters().isEmpty());
    }

    void allAccountsStandTogether() {
        QVERIFY(table()->isColumnHidden(OrdersModel::Account));
        QVERIFY(choose(Kind::AllAccounts));
        QTRY_COMPARE(ids(), (QStringList{u"902"_s, u"901"_s, u"900"_s}));
        QVERIFY(!table()->isColumnHidden(OrdersModel::Account));
        QTRY_COMPARE(table()->model()->index(0, OrdersModel::Account).data().toString(), u"Other"_s);
        QVERIFY(choose(Kind::Account, u"b"_s));
        QTRY_COMPARE(ids(), QStringList{u"902"_s});
        // The header's account is what a page begins with.
        m_page->setAccount(m_fixture->desk.get());
        QTRY_COMPARE(ids(), (QStringList{u"901"_s, u"900"_s}));
        QVERIFY(table()->isColumnHidden(OrdersModel::Account));
    }

    void accountsOfOneNameAreToldApart() {
        AccountSettings other = m_fixture->settings.account(u"b"_s);
        other.name = m_fixture->settings.account(u"a"_s).name;
        m_fixture->settings.saveAccount(other);
        QVERIFY(choose(Kind::AllAccounts));
        QTRY_COMPARE(ids().size(), 3);
        QTRY_COMPARE(table()->model()->index(0, OrdersModel::Account).data().toString(), other.name + u" (2)"_s);
        QTRY_COMPARE(rowOf(Kind::Account, u"b"_s).data().toString(), other.name + u" (2)"_s);
        QCOMPARE(rowOf(Kind::Account, u"a"_s).data().toString(), other.name);
    }

    // Each order is asked about with the key of its own account.
    void actionsGoToTheOrdersOwnAccount() {
        QVERIFY(choose(Kind::AllAccounts));
        QTRY_COMPARE(ids().size(), 3);
        QTRY_VERIFY(!table()->model()->index(2, 0).data().toString().isEmpty());
        m_fixture->provider.answer(u"status"_s,
                                   FakeReply::json("{\"900\":{\"status\":\"Completed\"},\"901\":{\"status\":"
                                                   "\"Completed\"},\"902\":{\"status\":\"Completed\"}}"));
        const auto asked = [this](const QByteArray& key) {
            for (const auto& request : m_fixture->provider.requests()) {
                if (request.value(u"action"_s) == u"status"_s && request.value(u"key"_s) == QString::fromLatin1(key) &&
                    (request.value(u"orders"_s) + request.value(u"order"_s))
                        .contains(key == "key" ? u"901"_s : u"902"_s))
                    return true;
            }
            return false;
        };
        table()->selectAll();
        named<QPushButton>(*m_page, u"Check now"_s)->click();
        QTRY_VERIFY(asked("key"));
        QTRY_VERIFY(asked("other-key"));
    }

    void aWrongQueryKeepsTheRows() {
        auto* search = named<SearchField>(*m_page, u"Search orders"_s);
        search->setText(u"followers"_s);
        QTRY_COMPARE(ids(), QStringList{u"900"_s});
        search->setText(u"followers status:lost"_s);
        QCOMPARE(search->wrongPart(), u"lost"_s);
        QVERIFY(search->accessibleDescription().contains(u"lost"_s));
        QCOMPARE(ids(), QStringList{u"900"_s});
        search->setText(u"status:pending -followers"_s);
        QVERIFY(search->wrongPart().isEmpty());
        QTRY_COMPARE(ids(), QStringList{u"901"_s});
        search->setText(u"account:nobody"_s);
        QCOMPARE(search->wrongPart(), u"nobody"_s);
    }

private:
    [[nodiscard]] QueryCompleter* completer() const {
        const auto all = QApplication::allWidgets();
        for (QWidget* widget : all) {
            if (auto* found = qobject_cast<QueryCompleter*>(widget); found && found->window() == m_page->window())
                return found;
        }
        return nullptr;
    }
    void place(const QString& account, const QString& serviceId, const QString& name, const QString& id) {
        NewOrder order;
        order.accountId = account;
        order.order.service = ServicesFixture::service(serviceId, name);
        order.order.rate = {*Decimal::parse(u"0.90"_s), u"USD"_s};
        order.order.link = u"https://example.com/"_s + id;
        order.order.units = 1'000;
        auto recorded = m_fixture->ledger.recordIntent(order);
        recorded.waitForFinished();
        auto placed = m_fixture->ledger.recordPlaced(recorded.result().value(), id);
        placed.waitForFinished();
        QVERIFY(placed.result());
    }
    [[nodiscard]] QStringList ids() const {
        QStringList list;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list.append(table()->model()->index(row, OrdersModel::OrderId).data().toString());
        return list;
    }
    [[nodiscard]] QModelIndex rowOf(Kind kind, const QString& value = {}) const {
        const auto* model = qobject_cast<OrderFiltersModel*>(filters()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->filterAt(row).kind == kind && model->filterAt(row).value == value)
                return model->index(row);
        }
        return {};
    }
    bool choose(Kind kind, const QString& value = {}) {
        if (!QTest::qWaitFor([&] { return rowOf(kind, value).isValid(); }))
            return false;
        filters()->choose(rowOf(kind, value).row());
        return true;
    }
    [[nodiscard]] DataTable* table() const { return named<DataTable>(*m_page, u"Orders"_s); }
    [[nodiscard]] FacetList* filters() const { return named<FacetList>(*m_page, u"Filters"_s); }
    [[nodiscard]] FilterChips* chips() const { return m_page->findChild<FilterChips*>(); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<AccountDesk> m_other;
    std::unique_ptr<OrdersPage> m_page;
};

QTEST_MAIN(OrdersFiltersTest)
#include "orders_filters_test.moc"
