// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_program.h"

#include "core/spreadsheet_text.h"
#include "models/bulk_result.h"
#include "models/orders_model.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Every string of every reply is hostile; the whole window shows it as plain text, keeps its shape, and asks nobody.
class HostileWindowTest final : public QObject, private HostileProgram {
    Q_OBJECT

private:
    QHash<QString, ReadExport> m_files;
    int m_read = 0;

    // Into a CSV file and into a workbook; hostile: the least of cells with a hostile text.
    void walkExport(const QString& button, const QString& name, int hostile, const QString& choice = {}) {
        for (const auto& suffix : {u".csv"_s, u".xlsx"_s}) {
            const ReadExport read = exported(button, name + suffix, choice);
            QVERIFY2(isFine(read, name + suffix), qPrintable(name + suffix));
            QVERIFY2(read.met >= hostile, qPrintable(u"%1%2: %3"_s.arg(name, suffix).arg(read.met)));
            m_read += read.met;
            m_files.insert(name + suffix, read);
        }
    }
    // Names in the file against those of the catalog.
    void compareNames(const QString& file, const QString& idHead, const QString& nameHead, bool cutOff) {
        QVERIFY2(m_files.contains(file), qPrintable(file));
        const ReadExport read = m_files.value(file);
        const qsizetype id = read.rows.first().indexOf(idHead);
        const qsizetype name = read.rows.first().indexOf(nameHead);
        QVERIFY2(id >= 0 && name >= 0, qPrintable(file + u": "_s + read.rows.first().join(u'|')));
        const CatalogPtr catalog = account().catalog().catalog();
        int compared = 0;
        for (const QStringList& row : read.rows.sliced(1)) {
            const auto found = catalog->find(row.value(id));
            QString expected = withoutControls(catalog->service(found).name);
            constexpr qsizetype longest = 32'767; // a cell of a workbook holds no more
            if (cutOff && expected.size() > longest)
                expected = expected.left(longest - 1) + u'…';
            QVERIFY2(withPlainLines(row.value(name)) == withPlainLines(expected),
                     qPrintable(row.value(id) + u": "_s + row.value(name).left(100)));
            ++compared;
        }
        QVERIFY(compared >= shop().texts().size());
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void services();
    void tickets();
    void orders();
    void unconfirmed();
    void otherPages();
    void exports();
    void listsOfOrders();
    void copied();
    void cleanup() { QCOMPARE(problems(), 0); }
    void cleanupTestCase();
};

void HostileWindowTest::services() {
    QVERIFY(hand().click(u"Services"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 10, patience);
    look(u"Services"_s);
    QTableView* table = hand().table(u"Services"_s);
    showAllColumns(table);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        look(u"Services, row "_s + QString::number(row), false);
    }
    table->scrollTo(table->model()->index(0, table->model()->columnCount() - 1));
    look(u"Services, to the right"_s);
    QVERIFY(hand().click(u"Details"_s));
    QTRY_VERIFY(hand().shows(u"Service details"_s));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        look(u"Service details, row "_s + QString::number(row), false);
    }
    QVERIFY(hand().click(u"Order"_s));
    auto* categories = qobject_cast<QAbstractItemView*>(hand().named(u"Categories"_s));
    QVERIFY(categories != nullptr);
    for (int row = 0; row < categories->model()->rowCount(); ++row) {
        categories->setCurrentIndex(categories->model()->index(row, 0));
        look(u"Categories, row "_s + QString::number(row), false);
    }
}

void HostileWindowTest::tickets() {
    for (qsizetype at = 0; at < shop().texts().size(); ++at) {
        const QString id = QString::number(at + 1);
        QCOMPARE(place(id, u"taken/"_s + id), Placement::Placed);
        QCOMPARE(place(id, u"refused/"_s + id), Placement::Rejected);
    }
    QCOMPARE(place(u"1"_s, u"lost/1"_s), Placement::Unconfirmed);
    QVERIFY(hand().type(u"Search services"_s, u"bold"_s));
    QTest::keyClick(hand().named(u"Search services"_s), Qt::Key_Return);
    QTRY_VERIFY(hand().shows(u"Order ticket"_s));
    for (const char* end : {"refused", "lost", "taken-again"}) {
        QVERIFY(hand().type(u"Link"_s, u"https://example.com/ticket/"_s + QString::fromLatin1(end)));
        QVERIFY(hand().type(u"Quantity"_s, u"100"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Place order"_s)->isEnabled(), patience);
        QVERIFY(hand().click(u"Place order"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Order message"_s), patience);
        look(u"Ticket, "_s + QString::fromLatin1(end));
    }
}

void HostileWindowTest::orders() {
    QVERIFY(hand().click(u"Orders"_s));
    const int all = int(shop().texts().size()) * 2;
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > all, patience);
    QTableView* table = hand().table(u"Orders"_s);
    showAllColumns(table);
    table->selectAll();
    QVERIFY(hand().click(u"Check now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop().provider.count(u"status"_s) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        hand().cell(u"Orders"_s, OrdersModel::OrderId, u"1"_s, OrdersModel::Status).contains(u"Completed"_s), patience);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        look(u"Orders, row "_s + QString::number(row), row == 0);
    }
    table->scrollTo(table->model()->index(0, table->model()->columnCount() - 1));
    look(u"Orders, to the right"_s);
    Q_EMIT table->customContextMenuRequested(table->rect().center());
    lookAtMenu(u"Orders, menu of the rows"_s);
    QVERIFY(hand().click(u"Export…"_s));
    lookAtSheet(u"Orders, export"_s);
    QVERIFY(hand().select(u"Orders"_s, OrdersModel::OrderId, {u"1"_s}));
    QTRY_VERIFY(hand().button(u"Refill"_s)->isEnabled());
    QVERIFY(hand().click(u"Refill"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop().provider.count(u"refill"_s) > 0, patience);
    look(u"Orders, asked for a refill"_s);
    QVERIFY(hand().click(u"List of refills"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Refills"_s) > 0, patience);
    hand().table(u"Refills"_s)->selectRow(0);
    look(u"Refills"_s);
    QVERIFY(hand().click(u"List of orders"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > all, patience);
    table->selectAll();
    QTRY_VERIFY(hand().button(u"Cancel order"_s)->isEnabled());
    QVERIFY(hand().click(u"Cancel order"_s));
    look(u"Orders, cancel?"_s);
}

void HostileWindowTest::unconfirmed() {
    QVERIFY(hand().click(u"Services"_s));
    QVERIFY(hand().click(u"Orders"_s));
    QTRY_VERIFY(hand().button(u"Look into it"_s) || hand().button(u"Look into them"_s));
    QVERIFY(hand().click(hand().button(u"Look into it"_s) ? u"Look into it"_s : u"Look into them"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Unconfirmed order"_s), patience);
    for (const char* choice : {"It was placed", "Find it", "It was not placed"}) {
        QVERIFY(hand().click(QString::fromLatin1(choice)));
        look(u"Unconfirmed, "_s + QString::fromLatin1(choice));
    }
    QVERIFY(hand().click(u"Back to orders"_s));
}

void HostileWindowTest::otherPages() {
    QVERIFY(hand().click(u"Balance"_s));
    QVERIFY(hand().click(u"Check balance"_s)); // where one is under way, it asks no second
    QTRY_VERIFY_WITH_TIMEOUT(hand().textOf(u"Balance"_s).contains(u"100"_s), patience);
    look(u"Balance"_s);
    QVERIFY(hand().click(u"Record"_s));
    look(u"Record"_s);
    QVERIFY(hand().click(u"Settings"_s));
    look(u"Settings"_s);
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    if (QWidget* field = QApplication::focusWidget()) {
        QTest::keyClicks(field, u"evil"_s);
        look(u"Search of everything"_s);
        QTest::keyClick(field, Qt::Key_Escape);
    }
    QVERIFY(hand().click(u"Services"_s));
}

void HostileWindowTest::exports() {
    const int texts = int(shop().texts().size());
    QVERIFY(hand().click(u"Services"_s));
    QVERIFY(hand().type(u"Search services"_s, {}));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 10, patience);
    showAllColumns(hand().table(u"Services"_s));
    walkExport(u"Export…"_s, u"services"_s, texts);
    compareNames(u"services.csv"_s, u"ID"_s, u"Service"_s, false);
    compareNames(u"services.xlsx"_s, u"ID"_s, u"Service"_s, true);
    QVERIFY(hand().click(u"Orders"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > texts, patience);
    showAllColumns(hand().table(u"Orders"_s));
    walkExport(u"Export…"_s, u"orders"_s, 2 * texts, u"As shown"_s);
    walkExport(u"Export…"_s, u"all of orders"_s, 2 * texts, u"All columns"_s);
    QVERIFY(hand().click(u"List of refills"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Refills"_s) > 0, patience);
    showAllColumns(hand().table(u"Refills"_s));
    walkExport(u"Export…"_s, u"refills"_s, 1);
    QVERIFY(hand().click(u"List of orders"_s));
    QVERIFY(hand().click(u"Balance"_s));
    for (const auto& button : {u"Export what moved the balance…"_s, u"Export spending…"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(button) && hand().button(button)->isEnabled(), patience);
        walkExport(button, button == u"Export spending…"_s ? u"spending"_s : u"balance"_s, 0);
    }
    QVERIFY(hand().click(u"Record"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Export…"_s) && hand().button(u"Export…"_s)->isEnabled(), patience);
    walkExport(u"Export…"_s, u"record"_s, 1);
}

// What became of a list, in the provider's words.
void HostileWindowTest::listsOfOrders() {
    QList<BulkListLine> lines;
    for (const HostileText& text : shop().texts()) {
        BulkListLine line;
        line.sourceLine = line.line = int(lines.size()) + 1;
        line.orderKey = 1;
        line.placement = Placement::Rejected;
        line.text = line.order.service.name = text.text.left(30'000);
        line.order.link = text.text.left(1'000);
        lines.append(line);
    }
    const ReadExport read = readCsvExport(resultsAsCsv(lines, true));
    for (const QString& problem : read.problems)
        qWarning("%s", qPrintable(problem));
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(read.rows.size(), lines.size() + 1);
    for (qsizetype row = 0; row < lines.size(); ++row)
        QCOMPARE(withPlainLines(read.rows.at(row + 1).value(2)),
                 withPlainLines(withoutControls(lines.at(row).order.service.name)));
    m_read += read.met;
}

void HostileWindowTest::copied() {
    QVERIFY(hand().click(u"Services"_s));
    QVERIFY(hand().type(u"Search services"_s, {}));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 10, patience);
    QTableView* table = hand().table(u"Services"_s);
    table->setFocus();
    table->selectAll();
    QApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->text().contains(u"evil"_s), patience);
    QTextDocument pasted;
    pasted.setHtml(QApplication::clipboard()->mimeData()->html());
    for (QTextBlock block = pasted.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at)
            QVERIFY(!at.fragment().charFormat().isImageFormat() && !at.fragment().charFormat().isAnchor());
    }
}

void HostileWindowTest::cleanupTestCase() {
    const auto texts = shop().texts().size();
    end();
    QVERIFY(m_walk.met() > 1'000);
    std::printf("hostile provider, window: %lld texts, met in %d places and %d cells of files\n",
                static_cast<long long>(texts), m_walk.met(), m_read);
}

QTEST_MAIN(HostileWindowTest)
#include "hostile_window_test.moc"
