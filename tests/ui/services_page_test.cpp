// SPDX-License-Identifier: GPL-3.0-or-later
// The Services page with real models over a provider on loopback: searching, choosing, refreshing, ordering again.
#include "models/catalog_model.h"
#include "services_fixture.h"
#include "ui/kit/data_table.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/search_field.h"
#include "ui/services/services_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ServicesPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_page = std::make_unique<ServicesPage>(m_fixture->theme, m_fixture->settings);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1208, 752);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() {
        m_page.reset();
        m_fixture.reset();
    }

    void entersWithWhatIsTyped() {
        open();
        auto* field = search();
        field->setFocus();
        QTest::keyClicks(field, u"likes"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(said().contains(u"204 · First Category"_s));
        QCOMPARE(m_page->focusWidget(), named<QWidget>(*m_page, u"Link"_s));
        // A typed id means that service, although the chosen one matches too.
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"101"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(said().contains(u"101 · First Category"_s));
    }

    void movesThroughRowsWhileTyping() {
        open();
        auto* field = search();
        field->setFocus();
        QTest::keyClicks(field, u"followers"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 1);
        QVERIFY(said().contains(u"102 · First Category"_s));
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        QCOMPARE(table()->model()->rowCount(), 4);
        // The chosen row stays chosen under every filter that shows it.
        QCOMPARE(table()->currentIndex().siblingAtColumn(CatalogModel::Id).data().toString(), u"102"_s);
    }

    void undoesFiltersOneByOne() {
        open();
        auto* field = search();
        field->setFocus();
        QTest::keyClicks(field, u"likes"_s);
        auto* facets = named<FacetList>(*m_page, u"Categories"_s);
        QVERIFY(facets);
        facets->choose(rowOf(*facets, u"Refill"_s));
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(said().contains(u"No service matches “likes”"_s));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(field->text(), u"likes"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QCOMPARE(table()->model()->rowCount(), 4);
    }

    void clearsASearchThatFindsNothing() {
        open();
        auto* field = search();
        field->setFocus();
        QTest::keyClicks(field, u"xyz"_s);
        QVERIFY(said().contains(u"No service matches “xyz”"_s));
        QCOMPARE(field->hint(), u"0 of 4"_s);
        button(u"Clear the search"_s)->click();
        QCOMPARE(field->hint(), u"4 of 4"_s);
        QVERIFY(field->hasFocus());
    }

    void keepsFavourites() {
        open();
        table()->selectRow(1);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_fixture->settings.favourites(u"a"_s), QStringList{u"102"_s});
        const QRect star = table()->visualRect(table()->model()->index(0, CatalogModel::Favourite));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, star.center());
        QCOMPARE(m_fixture->settings.favourites(u"a"_s), (QStringList{u"102"_s, u"101"_s}));
        // The star alone was turned: the other service is still the chosen one.
        QVERIFY(said().contains(u"102 · First Category"_s));
        QTest::keyClick(search(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_fixture->settings.favourites(u"a"_s), QStringList{u"101"_s});
    }

    void saysThatTheServiceIsGone() {
        open();
        table()->selectRow(0);
        QVERIFY(typeInto(*m_page, u"Link"_s, u"https://example.com/p/1"_s));
        QVERIFY(typeInto(*m_page, u"Quantity"_s, u"100"_s));
        QVERIFY(button(u"Place order"_s)->isEnabled());
        offer({2, 3});
        refresh();
        QVERIFY(said().contains(u"This service is no longer in the catalog."_s));
        QVERIFY(!button(u"Place order"_s)->isEnabled());
        QCOMPARE(named<QLineEdit>(*m_page, u"Link"_s)->text(), u"https://example.com/p/1"_s);
        offer({0, 1, 2, 3});
        refresh();
        QVERIFY(!said().contains(u"This service is no longer in the catalog."_s));
        QVERIFY(button(u"Place order"_s)->isEnabled());
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void saysWhyThereIsNoCatalog() {
        m_fixture->provider.answer(u"services"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        m_page->setAccount(&m_fixture->openDesk());
        QVERIFY(said().contains(u"Loading the catalog"_s));
        QTRY_VERIFY(said().contains(u"The catalog could not be loaded"_s));
        QVERIFY(said().contains(u"Invalid API key"_s));
        offer({0, 1, 2, 3});
        button(u"Try again"_s)->click();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_VERIFY(table()->isVisible());
        QSignalSpy messages(m_page.get(), &Page::message);
        m_fixture->provider.answer(u"services"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        m_page->refresh();
        QVERIFY(messages.wait());
        QCOMPARE(messages.first().first().value<Tone>(), Tone::Bad);
        QVERIFY(table()->isVisible());
    }

    void saysThatTheCatalogIsEmpty() {
        m_page->setAccount(&m_fixture->openDesk());
        QTRY_VERIFY(said().contains(u"The catalog is empty"_s));
    }

    void saysWhatCouldNotBeRead() {
        m_fixture->provider.answer(u"services"_s, FakeReply::json(R"([7,{"service":1,"name":"One","rate":"1"}])"));
        m_page->setAccount(&m_fixture->openDesk());
        QTRY_VERIFY(button(u"1 entries of the reply could not be read"_s));
    }

    void ordersAgain() {
        open();
        search()->setFocus();
        QTest::keyClicks(search(), u"likes"_s);
        Order order;
        order.serviceId = u"102"_s;
        order.parameters = {
            {u"service"_s, u"102"_s}, {u"link"_s, u"https://example.com/p/9"_s}, {u"quantity"_s, u"70"_s}};
        m_page->orderAgain(order);
        QVERIFY(said().contains(u"102 · First Category"_s));
        QCOMPARE(named<QLineEdit>(*m_page, u"Link"_s)->text(), u"https://example.com/p/9"_s);
        QCOMPARE(named<QLineEdit>(*m_page, u"Quantity"_s)->text(), u"70"_s);
        QCOMPARE(table()->currentIndex().siblingAtColumn(CatalogModel::Id).data().toString(), u"102"_s);
        m_page->orderAgain(order, true);
        QCOMPARE(named<QLineEdit>(*m_page, u"Link"_s)->text(), QString());
        QCOMPARE(named<QLineEdit>(*m_page, u"Quantity"_s)->text(), u"70"_s);
        QTRY_VERIFY(named<QLineEdit>(*m_page, u"Link"_s)->hasFocus());
        order.serviceId = u"999"_s;
        QSignalSpy messages(m_page.get(), &Page::message);
        m_page->orderAgain(order);
        QCOMPARE(messages.size(), 1);
    }

    void aPriceThatCameWithTheCatalogIsAskedAbout() {
        open();
        Order order;
        order.serviceId = u"101"_s;
        order.parameters = {
            {u"service"_s, u"101"_s}, {u"link"_s, u"https://example.com/p/9"_s}, {u"quantity"_s, u"1000"_s}};
        m_page->orderAgain(order);
        Service dearer = ServicesFixture::service(u"101"_s, u"Followers one"_s);
        dearer.rate = *Decimal::parse(u"0.95");
        m_fixture->offer({dearer});
        m_page->refresh();
        QTRY_VERIFY(said().contains(u"The price went from $0.90 to $0.95 per 1,000: this order now costs $0.95."_s));
        QTest::keyClick(named<QLineEdit>(*m_page, u"Quantity"_s), Qt::Key_Return);
        QVERIFY(button(u"Place at the new price"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0);
        QCOMPARE(named<QLineEdit>(*m_page, u"Quantity"_s)->text(), u"1000"_s);
    }

    void foldsWhereTheWindowIsNarrow() {
        open();
        m_page->resize(900, 600);
        QVERIFY(!named<FacetList>(*m_page, u"Categories"_s));
        QVERIFY(!named<QWidget>(*m_page, u"Order ticket"_s));
        button(u"Show categories"_s)->click();
        QVERIFY(named<FacetList>(*m_page, u"Categories"_s));
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(named<QWidget>(*m_page, u"Order ticket"_s));
        QVERIFY(!named<FacetList>(*m_page, u"Categories"_s));
        QCOMPARE(m_page->focusWidget(), named<QWidget>(*m_page, u"Link"_s));
        m_page->resize(1208, 752);
        QVERIFY(named<FacetList>(*m_page, u"Categories"_s));
    }

private:
    void offer(const QList<int>& which) {
        auto refilled = ServicesFixture::service(u"101"_s, u"Followers · real"_s);
        refilled.refill = true;
        const QList<Service> all = {refilled, ServicesFixture::service(u"102"_s, u"Followers · premium"_s),
                                    ServicesFixture::service(u"204"_s, u"Likes · instant, 101 a minute"_s),
                                    ServicesFixture::service(u"231"_s, u"Comments"_s, u"Custom Comments"_s)};
        QList<Service> offered;
        for (const int at : which)
            offered.append(all.at(at));
        m_fixture->offer(offered);
    }
    void open() {
        offer({0, 1, 2, 3});
        m_page->setAccount(&m_fixture->openDesk());
        QTRY_COMPARE(table()->model()->rowCount(), 4);
    }
    void refresh() {
        QSignalSpy changed(&m_fixture->desk->catalog(), &CatalogKeeper::catalogChanged);
        button(u"Refresh catalog"_s)->click();
        QVERIFY(changed.wait());
    }
    static int rowOf(const FacetList& list, const QString& text) {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 0).data().toString() == text)
                return row;
        }
        return -1;
    }
    [[nodiscard]] SearchField* search() const { return named<SearchField>(*m_page, u"Search services"_s); }
    [[nodiscard]] DataTable* table() const { return m_page->findChild<DataTable*>(); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return named<QAbstractButton>(*m_page, name); }
    [[nodiscard]] QString said() const { return saidIn(*m_page); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<ServicesPage> m_page;
};

QTEST_MAIN(ServicesPageTest)
#include "services_page_test.moc"
