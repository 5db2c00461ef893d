// SPDX-License-Identifier: GPL-3.0-or-later
// Hiding, archiving, deleting, exporting and opening orders, as a person does it on the page.
#include "desk/order_file.h"
#include "models/orders_model.h"
#include "services_fixture.h"
#include "store/imported_orders.h"
#include "store/order_shelves.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/export_sheet.h"
#include "ui/kit/segments.h"
#include "ui/orders/archive_sheet.h"
#include "ui/orders/delete_sheet.h"
#include "ui/orders/order_file_sheet.h"
#include "ui/orders/order_shelving.h"
#include "ui/orders/orders_page.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;

namespace {

constexpr Timestamp longAgo = 1'600'000'000'000;

Order orderOf(int number, OrderStatus status, const QString& word) {
    Order order;
    order.orderId = QString::number(9000 + number);
    order.serviceId = u"101"_s;
    order.serviceName = u"Followers"_s;
    order.link = u"https://example.com/%1"_s.arg(number);
    order.units = 1000;
    order.placement = Placement::Placed;
    order.status = status;
    order.rawStatus = word;
    order.charge = Money::parse(u"0.9", u"USD"_s).value();
    order.recordedAt = longAgo + number;
    order.placedAt = order.recordedAt;
    return order;
}

template <typename T>
T* sheetOf() {
    for (auto* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<T*>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class OrderShelvingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hidesAndUndoes();
    void hidesAllThatIsShown();
    void theMenuSaysWhatCannotBeDone();
    void archivesByAge();
    void deletesOnlyWithTheWord();
    void theWordIsUnderstoodInEnglishToo();
    void exportsWhatIsShown();
    void exportsTheChosenWithAllColumns();
    void opensAFileOfSomebodyElse();

private:
    /// Seen or not: without rows something else stands there.
    [[nodiscard]] DataTable* table() const { return m_page->findChild<DataTable*>(); }
    [[nodiscard]] int count(Facet facet) const {
        auto counts = m_fixture->ledger.facetCounts(u"a"_s);
        counts.waitForFinished();
        return counts.result().value().value(facet);
    }
    // The page's action of that key.
    [[nodiscard]] QAction* pressed(const QString& text, const QKeySequence& key) const {
        for (auto* action : m_page->actions()) {
            if (action->text() == text && action->shortcut() == key)
                return action;
        }
        qFatal("there is no such action");
    }
    [[nodiscard]] bool hiddenIsShown(int rows) const {
        const auto* model = static_cast<OrdersModel*>(table()->model());
        return model->query().facet == Facet::Hidden && model->rowCount() == rows &&
               !m_page->findChild<OrderShelving*>()->isBusy();
    }
    QMenu* menu() {
        const QPoint at(60, 20);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table()->viewport(), &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    QMenu* more() {
        named<Button>(*m_page, u"More actions"_s)->click();
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* entry(const QMenu* menu, const QString& text) {
        for (auto* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void trigger(QMenu* menu, const QString& text) {
        QVERIFY(menu);
        auto* action = entry(menu, text);
        QVERIFY2(action, qPrintable(text));
        QVERIFY2(action->isEnabled(), qPrintable(text));
        action->trigger();
        menu->close();
    }
    void save(ExportSheet* sheet, const QString& path) {
        named<Button>(*sheet, u"Choose file…"_s)->click();
        auto* dialog = sheet->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFileInfo::exists(path));
    }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrdersPage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSignalSpy> m_undoable;
};

void OrderShelvingTest::init() {
    m_fixture = std::make_unique<ServicesFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    auto& desk = m_fixture->openDesk();
    const auto added = ImportedOrders(m_fixture->ledger)
                           .add(desk.id(), {orderOf(1, OrderStatus::Completed, u"Completed"_s),
                                            orderOf(2, OrderStatus::Partial, u"Partial"_s),
                                            orderOf(3, OrderStatus::Completed, u"Completed"_s),
                                            orderOf(4, OrderStatus::InProgress, u"In progress"_s)});
    QTRY_VERIFY(added.isFinished());
    m_page = std::make_unique<OrdersPage>(m_fixture->theme, m_fixture->settings, m_fixture->ledger);
    m_page->setActions(m_fixture->actions);
    m_undoable = std::make_unique<QSignalSpy>(m_page.get(), &Page::undoableMessage);
    m_page->resize(1208, 752);
    m_page->show();
    m_page->setAccount(&desk);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void OrderShelvingTest::cleanup() {
    m_undoable.reset();
    m_page.reset();
    m_fixture.reset();
}

void OrderShelvingTest::hidesAndUndoes() {
    table()->selectAll();
    auto* shown = menu();
    QVERIFY(shown);
    QCOMPARE(entry(shown, u"Hide"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
    trigger(shown, u"Hide"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(m_undoable->size(), 1);
    QVERIFY2(m_undoable->first().first().toString().contains(u"3 order(s) hidden."_s),
             qPrintable(m_undoable->first().first().toString()));
    QVERIFY(m_undoable->first().first().toString().contains(u"1 order(s) stay"_s));
    QCOMPARE(count(Facet::Hidden), 3);
    m_undoable->first().at(2).value<std::function<void()>>()();
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(count(Facet::Hidden), 0);
    QCOMPARE(m_undoable->size(), 2);
    QCOMPARE(m_undoable->last().first().toString(), QString()); // nothing is left to be undone
    // By the keys, too.
    QTRY_VERIFY(!m_page->findChild<OrderShelving*>()->isBusy());
    table()->selectRow(1);
    pressed(u"Hide the chosen orders"_s, Qt::CTRL | Qt::Key_H)->trigger();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_COMPARE(table()->selectionModel()->selectedRows().size(), 1); // the next one, for the keys
    QTRY_COMPARE(m_undoable->size(), 3);
    QTRY_VERIFY(!m_page->findChild<OrderShelving*>()->isBusy());
    pressed(u"Undo hiding"_s, QKeySequence::Undo)->trigger();
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(m_undoable->size(), 4);
    QCOMPARE(m_undoable->last().first().toString(), QString());
}

void OrderShelvingTest::hidesAllThatIsShown() {
    m_page->showFacet(Facet::Completed);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    trigger(more(), u"Hide all 2 shown"_s);
    QTRY_COMPARE(count(Facet::Hidden), 2);
    m_page->showFacet(Facet::All);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_VERIFY(m_undoable->size() == 1);
    // Its facet comes with its count.
    QTRY_VERIFY((m_page->showFacet(Facet::Hidden), hiddenIsShown(2)));
    trigger(more(), u"Show all 2 again"_s);
    QTRY_COMPARE(count(Facet::Hidden), 0);
    // Its facet is gone: all are shown, not those of the status that stood beside it.
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void OrderShelvingTest::theMenuSaysWhatCannotBeDone() {
    QTRY_VERIFY(!table()->model()->index(0, 0).data().toString().isEmpty());
    table()->selectRow(0); // the newest, which runs
    QMenu* shown = menu();
    QVERIFY(shown);
    QVERIFY(!entry(shown, u"Hide"_s)->isEnabled());
    QVERIFY(!entry(shown, u"Hide"_s)->toolTip().isEmpty());
    QVERIFY(!entry(shown, u"Delete for good…"_s)->isEnabled());
    QVERIFY(entry(shown, u"Export the chosen…"_s)->isEnabled());
    QVERIFY(!entry(shown, u"Show again"_s));
    shown->close();
}

void OrderShelvingTest::archivesByAge() {
    trigger(more(), u"Archive old orders…"_s);
    auto* sheet = sheetOf<ArchiveSheet>();
    QVERIFY(sheet);
    auto* archive = named<Button>(*sheet, u"Archive"_s);
    QTRY_VERIFY(archive->isEnabled());
    auto* counted = named<QLabel>(*sheet, u"Orders to archive"_s);
    QVERIFY2(counted->text().startsWith(u"3 "_s), qPrintable(counted->text()));
    auto* age = named<QLineEdit>(*sheet, u"Older than"_s);
    age->setText(u"0"_s);
    QVERIFY(!archive->isEnabled());
    age->setText(u"600"_s);
    named<Button>(*sheet, u"Months"_s)->click();
    QTRY_VERIFY(counted->text().startsWith(u"No order"_s));
    QVERIFY(!archive->isEnabled());
    age->setText(u"12"_s);
    QTRY_VERIFY(archive->isEnabled());
    archive->click();
    QTRY_COMPARE(count(Facet::Archived), 3);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(m_undoable->size(), 1);
    m_undoable->first().at(2).value<std::function<void()>>()();
    QTRY_COMPARE(count(Facet::Archived), 0);
}

namespace {

class SpanishWord final : public QTranslator {
public:
    QString translate(const char* /*context*/, const char* source, const char* /*comment*/, int /*n*/) const override {
        return qstrcmp(source, "DELETE") == 0 ? u"BORRAR"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

// Not every keyboard writes the interface's letters.
void OrderShelvingTest::theWordIsUnderstoodInEnglishToo() {
    SpanishWord spanish;
    QCoreApplication::installTranslator(&spanish);
    QVERIFY(DeleteSheet::isWord(u"BORRAR"_s));
    QVERIFY(DeleteSheet::isWord(u"DELETE"_s));
    QVERIFY(!DeleteSheet::isWord(u"borrar"_s));
    QVERIFY(!DeleteSheet::isWord({}));
    QCoreApplication::removeTranslator(&spanish);
}

void OrderShelvingTest::deletesOnlyWithTheWord() {
    trigger(more(), u"Hide all 4 shown"_s);
    QTRY_COMPARE(count(Facet::Hidden), 3);
    QTRY_VERIFY((m_page->showFacet(Facet::Hidden), hiddenIsShown(3))); // once it is in the list
    table()->selectRow(0);
    QTRY_VERIFY(m_undoable->size() == 1);
    QTRY_VERIFY(!table()->model()->index(0, 0).data().toString().isEmpty());
    trigger(menu(), u"Delete for good…"_s);
    auto* sheet = sheetOf<DeleteSheet>();
    QVERIFY(sheet);
    auto* remove = named<Button>(*sheet, u"Delete for good"_s);
    auto* what = named<QLabel>(*sheet, u"What is deleted"_s);
    QTRY_VERIFY2(what->text().contains(u"1 order(s)"_s), qPrintable(what->text()));
    QVERIFY2(what->text().contains(u"$0.90"_s), qPrintable(what->text()));
    auto* word = named<QLineEdit>(*sheet, u"Type DELETE"_s);
    QVERIFY(!remove->isEnabled());
    word->setText(u"delete"_s);
    QVERIFY(!remove->isEnabled());
    word->setText(u"DELETE"_s);
    QVERIFY(remove->isEnabled());
    remove->click();
    auto* said = named<QLabel>(*sheet, u"Result"_s);
    QTRY_VERIFY2(said->text().contains(u"1 order(s) deleted."_s), qPrintable(said->text()));
    QVERIFY2(said->text().contains(u"ledger-before-deleting-"_s), qPrintable(said->text()));
    QCOMPARE(count(Facet::Hidden), 2);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    sheet->close();
}

void OrderShelvingTest::exportsWhatIsShown() {
    m_page->showFacet(Facet::Completed);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QSignalSpy written(m_page.get(), &Page::fileWritten);
    named<Button>(*m_page, u"Export…"_s)->click();
    auto* sheet = sheetOf<ExportSheet>();
    QVERIFY(sheet);
    QVERIFY(named<Button>(*sheet, u"What is shown (2 order(s))"_s));
    const QString path = m_folder->filePath(u"shown.csv"_s);
    save(sheet, path);
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(written.first().first().toString(), u"Exported 2 order(s) to shown.csv."_s);
    const QStringList lines = QString::fromUtf8(contentOf(path).mid(3)).split(u"\r\n"_s);
    QCOMPARE(lines.first(), u"Order ID,Service,Link,Quantity,Progress,Charge,Currency,Status,Refill,Placed"_s);
    QVERIFY2(lines.at(1).startsWith(u"9003,Followers,https://example.com/3,1000,100,0.9,USD,Completed,,2020-09-1"_s),
             qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(u"9001,"_s), qPrintable(lines.at(2)));
    QCOMPARE(lines.size(), 4);
}

void OrderShelvingTest::exportsTheChosenWithAllColumns() {
    table()->selectRow(1);
    trigger(menu(), u"Export the chosen…"_s);
    auto* sheet = sheetOf<ExportSheet>();
    QVERIFY(sheet);
    QVERIFY(named<Button>(*sheet, u"The chosen 1"_s)->isChecked());
    named<Button>(*sheet, u"All columns"_s)->click();
    const QString path = m_folder->filePath(u"chosen.csv"_s);
    save(sheet, path);
    const QStringList lines = QString::fromUtf8(contentOf(path).mid(3)).split(u"\r\n"_s);
    QCOMPARE(lines.first(), orderFileHeads().join(u','));
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).contains(u",9003,"_s), qPrintable(lines.at(1)));
}

void OrderShelvingTest::opensAFileOfSomebodyElse() {
    // Somebody else's file, of an account that is not known here.
    const QString path = m_folder->filePath(u"other.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Account ID,Account,Order ID,Service ID,Link,Quantity,Outcome,Status,Recorded,Parameters\r\n"
               "x,Elsewhere,1,101,https://example.com/x,10,Placed,Completed,2026-01-05T10:00:00.123+02:00,[]\r\n"
               "x,Elsewhere,2,101,https://example.com/x,10,Placed,Running,2026-01-05T10:00:00.123+02:00,[]\r\n");
    file.close();
    m_page->importFile(path);
    auto* sheet = sheetOf<OrderFileSheet>();
    QVERIFY(sheet);
    auto* add = named<Button>(*sheet, u"Add orders"_s);
    auto* said = named<QLabel>(*sheet, u"Result"_s);
    QTRY_VERIFY2(said->text().contains(u"nothing new"_s), qPrintable(said->text()));
    QVERIFY(!add->isEnabled());
    auto* faults = named<QPlainTextEdit>(*sheet, u"Lines that cannot be read"_s);
    QVERIFY2(faults->toPlainText().contains(u"Line 3"_s), qPrintable(faults->toPlainText()));
    QComboBox* box = nullptr;
    QTRY_VERIFY((box = named<QComboBox>(*sheet, u"Account for the orders of Elsewhere"_s)) != nullptr);
    QTRY_COMPARE(box->count(), 2);
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QTRY_VERIFY(add->isEnabled());
    QVERIFY2(said->text().contains(u"1 new order(s)"_s), qPrintable(said->text()));
    add->click();
    QTRY_VERIFY2(said->text().contains(u"1 order(s) added."_s), qPrintable(said->text()));
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    sheet->close();
}

QTEST_MAIN(OrderShelvingTest)
#include "order_shelving_test.moc"
