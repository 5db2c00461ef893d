// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen order below the table: its facts, what a person writes about it, the orders it made, its text.
#include "models/orders_model.h"
#include "services_fixture.h"
#include "store/order_notes.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/orders/order_details.h"
#include "ui/orders/order_tagging.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/tag_chip.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto statuses =
    R"({"1":{"status":"Active","charge":"0.9","start_count":"5","remains":"600","currency":"USD","runs":"3","orders":[11,12]},)"
    R"("2":{"error":"Incorrect order ID"},"11":{"status":"Completed","charge":"0.3","remains":"0"},)"
    R"("12":{"status":"Pending","charge":"0.3","remains":"100"}})";

FakeReply answer(const FakeRequest& request) {
    if (request.action() == u"balance"_s)
        return FakeReply::json(R"({"balance":"1","currency":"USD"})");
    return FakeReply::json(statuses);
}

} // namespace

class OrderDetailsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_fixture->provider.setHandler(answer);
        m_first = place(u"1"_s, u"north"_s);
        m_second = place(u"2"_s, u"south"_s);
        m_page = std::make_unique<OrdersPage>(m_fixture->theme, m_fixture->settings, m_fixture->ledger);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1012, 752);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setAccount(&m_fixture->openDesk());
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_VERIFY(!qobject_cast<OrdersModel*>(table()->model())->isLoading());
        QTRY_COMPARE(details().orderKey(), m_second); // the newest, by itself
        choose(m_first);
    }
    void cleanup() {
        m_page.reset();
        m_fixture.reset();
    }

    void showsWhatIsKnown() {
        check(m_first);
        QTRY_VERIFY(saidIn(details()).contains(u"400 of 1,000"_s));
        QCOMPARE(fact(u"Start count"_s), u"5"_s);
        QCOMPARE(fact(u"Remains"_s), u"600"_s);
        QCOMPARE(fact(u"Charge"_s), u"$0.90"_s);
        QCOMPARE(fact(u"Service"_s), u"101 · Followers"_s);
        QCOMPARE(fact(u"Runs"_s), u"3"_s);
        QCOMPARE(named<QPlainTextEdit>(details(), u"Comments"_s)->toPlainText(), u"nice\nwow"_s);
        QTRY_VERIFY(fact(u"Expected end"_s).contains(u"left"_s) || fact(u"Expected end"_s).contains(u"moment"_s));
    }

    void saysWhatTheProviderSaysInstead() {
        choose(m_second);
        check(m_second);
        QTRY_VERIFY(fact(u"The provider’s answer"_s).contains(u"Incorrect order ID"_s));
        choose(m_first);
        QTRY_VERIFY(!named<QLabel>(details(), u"The provider’s answer"_s));
    }

    void showsTheOrdersItMade() {
        QVERIFY(!tab(u"Show the orders made"_s));
        check(m_first);
        QTRY_VERIFY(tab(u"Show the orders made"_s));
        tab(u"Show the orders made"_s)->click();
        auto* made = named<QTableView>(details(), u"Orders made"_s);
        QVERIFY(made);
        QTRY_COMPARE(made->model()->rowCount(), 2);
        auto* add = named<Button>(details(), u"Add to Orders"_s);
        QVERIFY(add && add->isEnabled());
        add->click();
        QTRY_COMPARE(m_fixture->orders().size(), 4);
        QTRY_COMPARE(made->model()->index(0, 1).data().toString(), u"Completed"_s);
        QTRY_VERIFY(!named<Button>(details(), u"Add to Orders"_s));
        QTest::mouseClick(made->viewport(), Qt::LeftButton, {}, made->visualRect(made->model()->index(0, 0)).center());
        QTRY_VERIFY(saidIn(details()).contains(u"Order 11"_s));
        // And back to the one that made it.
        QTRY_VERIFY(named<Button>(details(), u"Made by order 1"_s));
        named<Button>(details(), u"Made by order 1"_s)->click();
        QTRY_VERIFY(saidIn(details()).contains(u"Order 1\n"_s));
    }

    void notesAreEachOrdersOwn() {
        tab(u"Show the notes"_s)->click();
        QTRY_VERIFY(note() && note()->isEnabled());
        QVERIFY(typeInto(details(), u"Order notes"_s, u"ask again\non Monday"_s));
        choose(m_second);
        QTRY_COMPARE(stored(m_first), u"ask again\non Monday"_s);
        QTRY_VERIFY(note()->isEnabled());
        QCOMPARE(note()->toPlainText(), QString());
        choose(m_first);
        QTRY_COMPARE(note()->toPlainText(), u"ask again\non Monday"_s);
        QCOMPARE(stored(m_second), QString());
    }

    void tagsComeAndGo() {
        tab(u"Show the notes"_s)->click();
        QTRY_VERIFY(named<QLineEdit>(details(), u"Add a tag"_s)->isEnabled());
        QVERIFY(typeInto(details(), u"Add a tag"_s, u"client a, urgent"_s));
        QTest::keyClick(named<QLineEdit>(details(), u"Add a tag"_s), Qt::Key_Return);
        QTRY_VERIFY(chip(u"client a"_s) && chip(u"urgent"_s));
        QTest::keyClick(chip(u"client a"_s), Qt::Key_Delete);
        QTRY_COMPARE(tags(m_first), QStringList{u"urgent"_s});
        QTRY_VERIFY(!chip(u"client a"_s));
        QVERIFY(saidIn(details()).contains(u"“client a” removed"_s));
        named<Button>(details(), u"Undo removing the tag"_s)->click();
        QTRY_COMPARE(tags(m_first), (QStringList{u"client a"_s, u"urgent"_s}));
        QTRY_VERIFY(!named<Button>(details(), u"Undo removing the tag"_s));
        QTRY_VERIFY(chip(u"client a"_s));
        // The cross removes, the chip itself asks for its orders.
        QTest::mouseClick(chip(u"urgent"_s), Qt::LeftButton, {},
                          QPoint(chip(u"urgent"_s)->width() - 10, chip(u"urgent"_s)->height() / 2));
        QTRY_COMPARE(tags(m_first), QStringList{u"client a"_s});
        chip(u"client a"_s)->click();
        QCOMPARE(named<QLineEdit>(*m_page, u"Search orders"_s)->text(), u"tag:\"client a\""_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void manyAreTaggedAtOnce() {
        QVERIFY(QTest::qWaitFor([&] { return addTag(m_second, u"old"_s); }));
        table()->selectAll();
        QMenu* menu = contextMenu();
        QVERIFY(menu);
        menu->setActiveAction(action(*menu, u"Add tag…"_s));
        QTest::keyClick(menu, Qt::Key_Return);
        auto* tagging = m_page->window()->findChild<OrderTagging*>();
        QVERIFY(tagging);
        QTRY_VERIFY(named<TagChip>(*tagging, u"Tag old"_s));
        QVERIFY(saidIn(*tagging).contains(u"old (1 of 2)"_s));
        QVERIFY(!named<Button>(*tagging, u"Save"_s)->isEnabled());
        QTest::keyClick(named<TagChip>(*tagging, u"Tag old"_s), Qt::Key_Backspace);
        QVERIFY(typeInto(*tagging, u"Add a tag"_s, u"both"_s));
        QVERIFY(typeInto(*tagging, u"Add to the notes of each"_s, u"paid"_s));
        QVERIFY(named<Button>(*tagging, u"Save"_s)->isEnabled());
        named<Button>(*tagging, u"Save"_s)->click();
        QTRY_COMPARE(tags(m_first), QStringList{u"both"_s});
        QTRY_COMPARE(tags(m_second), QStringList{u"both"_s});
        QTRY_COMPARE(stored(m_first), u"paid"_s);
        QTRY_COMPARE(stored(m_second), u"paid"_s);
        QTRY_VERIFY(!m_page->window()->findChild<OrderTagging*>());
    }

    void copiesAsText() {
        check(m_first);
        QTRY_VERIFY(saidIn(details()).contains(u"400 of 1,000"_s));
        QApplication::clipboard()->clear();
        named<Button>(details(), u"Copy as text"_s)->click();
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u"Order: 1\nAccount: Test"_s));
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"\nLink: https://example.com/north\n"_s));
        QVERIFY(text.contains(u"\nOrders made: 11, 12\n"_s));
        QVERIFY(!text.contains(u"key"_s));
        // Many, from the menu.
        table()->selectAll();
        QMenu* menu = contextMenu();
        menu->setActiveAction(action(*menu, u"Copy as text"_s));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"\n\nOrder: 1\n"_s));
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Order: 2\n"_s));
    }

    void isShownInFull() {
        const int before = details().height();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(details().height() > before + 100);
        QVERIFY(named<Button>(details(), u"Show less of the order"_s));
        QTest::keyClick(&details(), Qt::Key_Escape);
        QTRY_COMPARE(details().height(), before);
        named<Button>(details(), u"Show the order in full"_s)->click();
        QTRY_VERIFY(details().height() > before + 100);
        QVERIFY(table()->viewport()->height() > 60); // the chosen row stays in sight
    }

    void theSizeIsRemembered() {
        auto* split = m_page->findChild<QSplitter*>();
        QVERIFY(split);
        const int height = details().height();
        auto* handle = split->handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QTest::mouseMove(handle, handle->rect().center() - QPoint(0, 90));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
        QTRY_VERIFY(details().height() > height + 40);
        const int chosen = details().height();
        OrdersPage again(m_fixture->theme, m_fixture->settings, m_fixture->ledger);
        again.resize(m_page->size());
        again.show();
        again.setAccount(m_fixture->desk.get());
        auto* shown = again.findChild<OrderDetails*>();
        QTRY_VERIFY(shown->isVisible());
        QTRY_VERIFY(std::abs(shown->height() - chosen) < 20);
    }

    void notesStandBesideWhereThereIsRoom() {
        tab(u"Show the notes"_s)->click();
        QTRY_VERIFY(note() && note()->isEnabled());
        QVERIFY(typeInto(details(), u"Order notes"_s, u"kept"_s));
        m_page->resize(1700, 900);
        QTRY_VERIFY(!tab(u"Show the notes"_s));
        QVERIFY(note() && note()->isVisible());
        QCOMPARE(note()->toPlainText(), u"kept"_s);
        m_page->resize(1012, 752);
        QTRY_VERIFY(tab(u"Show the notes"_s));
    }

private:
    OrderKey place(const QString& id, const QString& link) {
        NewOrder made;
        made.accountId = u"a"_s;
        made.order.service = ServicesFixture::service(u"101"_s, u"Followers"_s);
        made.order.rate = Money{*Decimal::parse(u"0.90"), u"USD"_s};
        made.order.link = u"https://example.com/"_s + link;
        made.order.units = 1000;
        made.order.charge = {made.order.rate, made.order.rate};
        made.order.parameters = {{u"service"_s, u"101"_s},
                                 {u"link"_s, made.order.link},
                                 {u"quantity"_s, u"1000"_s},
                                 {u"runs"_s, u"3"_s},
                                 {u"comments"_s, u"nice\nwow"_s}};
        const OrderKey key = wait(m_fixture->ledger.recordIntent(made));
        wait(m_fixture->ledger.recordPlaced(key, id));
        return key;
    }
    template <typename T>
    T wait(QFuture<Stored<T>> future) {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000) || !future.result())
            qFatal("the ledger did not do what it was asked");
        return future.result().value();
    }
    void check(OrderKey key) { m_fixture->desk->tracker().checkNow(wait(m_fixture->ledger.orders({key}))); }
    void choose(OrderKey key) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(Role::Key).toLongLong() == key)
                table()->selectRow(row);
        }
        QTRY_COMPARE(details().orderKey(), key);
    }
    bool addTag(OrderKey key, const QString& tag) {
        wait(OrderNotes(m_fixture->ledger).addTags({key}, {tag}));
        return true;
    }
    QString stored(OrderKey key) { return wait(OrderNotes(m_fixture->ledger).note(key)); }
    QStringList tags(OrderKey key) { return wait(OrderNotes(m_fixture->ledger).tags(key)); }
    [[nodiscard]] OrderDetails& details() const { return *m_page->findChild<OrderDetails*>(); }
    [[nodiscard]] DataTable* table() const { return named<DataTable>(*m_page, u"Orders"_s); }
    [[nodiscard]] QAbstractButton* tab(const QString& name) const { return named<QAbstractButton>(details(), name); }
    [[nodiscard]] QPlainTextEdit* note() const { return named<QPlainTextEdit>(details(), u"Order notes"_s); }
    [[nodiscard]] TagChip* chip(const QString& tag) const { return named<TagChip>(details(), u"Tag "_s + tag); }
    [[nodiscard]] QString fact(const QString& name) const {
        const auto* label = named<QLabel>(details(), name);
        return label != nullptr ? label->text() : u"(none)"_s;
    }
    [[nodiscard]] QMenu* contextMenu() const {
        const QPoint at(60, 20);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table()->viewport(), &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    [[nodiscard]] static QAction* action(const QMenu& menu, const QString& text) {
        for (auto* action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrdersPage> m_page;
    OrderKey m_first = 0;
    OrderKey m_second = 0;
};

QTEST_MAIN(OrderDetailsTest)
#include "order_details_test.moc"
