// SPDX-License-Identifier: GPL-3.0-or-later
// From the Services page to a file on disk and to the clipboard, as a person does it.
#include "models/catalog_model.h"
#include "services_fixture.h"
#include "support/workbook.h"
#include "ui/kit/data_table.h"
#include "ui/kit/export_sheet.h"
#include "ui/kit/search_field.h"
#include "ui/services/services_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ServicesExportTest final : public QObject {
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

    void exportsExactlyWhatIsShown() {
        open();
        auto* header = table()->horizontalHeader();
        header->moveSection(header->visualIndex(CatalogModel::Max), 0);
        table()->setColumnShown(CatalogModel::Favourite, false);
        table()->setColumnShown(CatalogModel::Cancel, false);
        table()->setColumnShown(CatalogModel::Category, true);
        table()->sortByColumn(CatalogModel::Rate, Qt::DescendingOrder);
        search()->setFocus();
        QTest::keyClicks(search(), u"likes"_s);

        QSignalSpy written(m_page.get(), &Page::fileWritten);
        auto* sheet = openSheet();
        QVERIFY(saidIn(*sheet).contains(u"2 service(s), 7 column(s)"_s));
        button(*sheet, u"CSV"_s)->click();
        button(*sheet, u"Semicolon"_s)->click();
        auto* dialog = chooseFile(*sheet);
        const QString proposed = u"services-Test-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), proposed);
        const QString path = m_fixture->folder.filePath(proposed);
        accept(*dialog, path);
        QVERIFY(written.wait());
        QCOMPARE(written.first().at(0).toString(), u"Exported 2 service(s) to %1."_s.arg(proposed));
        QCOMPARE(written.first().at(1).toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(bytes), u"Max;ID;Service;Rate per 1000 (USD);Min;Refill;Category\r\n"
                                           "10000000;0204;\"'=Likes, \"\"instant\"\"\";1.25;;Yes;First Category\r\n"
                                           "10000;101;Likes · real;0.9;50;No;First Category\r\n"_s);
    }

    void exportsAWorkbook() {
        open();
        QSignalSpy written(m_page.get(), &Page::fileWritten);
        auto* sheet = openSheet();
        const QString path = m_fixture->folder.filePath(u"a.xlsx"_s);
        accept(*chooseFile(*sheet), path);
        QVERIFY(written.wait());
        const Workbook book(path);
        QVERIFY(book.isWhole());
        QCOMPARE(book.rows().size(), 4);
        QCOMPARE(book.values(0).at(3), u"Rate per 1000 (USD)"_s);
        QTRY_VERIFY(!m_page->findChild<ExportSheet*>());
    }

    void remembersTheChoice() {
        open();
        auto* sheet = openSheet();
        button(*sheet, u"CSV"_s)->click();
        button(*sheet, u"Tab"_s)->click();
        button(*sheet, u"Cancel"_s)->click();
        QTRY_VERIFY(!m_page->findChild<ExportSheet*>());
        sheet = openSheet();
        QVERIFY(button(*sheet, u"CSV"_s)->isChecked());
        QVERIFY(button(*sheet, u"Tab"_s)->isChecked());
        button(*sheet, u"Workbook (XLSX)"_s)->click();
        QVERIFY(!button(*sheet, u"Tab"_s)->isEnabled());
    }

    void theNameSaysTheFormat() {
        open();
        QSignalSpy written(m_page.get(), &Page::fileWritten);
        const QString path = m_fixture->folder.filePath(u"list.csv"_s);
        accept(*chooseFile(*openSheet()), path); // a workbook is chosen
        QVERIFY(written.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"));
    }

    void saysWhatGoesWrongAndOffersAnotherPlace() {
        open();
        QSignalSpy written(m_page.get(), &Page::fileWritten);
        auto* sheet = openSheet();
        auto* dialog = chooseFile(*sheet);
        Q_EMIT dialog->fileSelected(m_fixture->folder.filePath(u"no/folder/a.xlsx"_s));
        dialog->close();
        QTRY_VERIFY(saidIn(*sheet).contains(u"a.xlsx cannot be written"_s));
        QVERIFY(button(*sheet, u"Choose file…"_s)->isVisible());
        QTRY_VERIFY(!sheet->findChild<QFileDialog*>());
        accept(*chooseFile(*sheet), m_fixture->folder.filePath(u"b.xlsx"_s));
        QVERIFY(written.wait());
    }

    void hasNothingToExport() {
        open();
        search()->setFocus();
        QTest::keyClicks(search(), u"xyz"_s);
        QSignalSpy messages(m_page.get(), &Page::message);
        button(*m_page, u"Export…"_s)->click();
        QCOMPARE(messages.size(), 1);
        QVERIFY(!m_page->findChild<ExportSheet*>());
    }

    void stopsALongExport() {
        ExportRequest request;
        request.title = u"Export services"_s;
        request.table.columns = {{u"ID"_s}};
        request.table.rows = 1'000'000;
        QSemaphore more;
        request.table.row = [&more](qint64 row) {
            if (row == 5'000)
                more.acquire(); // the writer waits here for the hand
            return QList<TableCell>{QString::number(row)};
        };
        auto* sheet = new ExportSheet(m_fixture->theme, m_fixture->settings, request, m_page.get());
        sheet->open();
        const QString path = m_fixture->folder.filePath(u"a.csv"_s);
        accept(*chooseFile(*sheet), path);
        QTRY_VERIFY(button(*sheet, u"Stop"_s));
        QVERIFY(sheet->findChild<QProgressBar*>()->isVisible());
        QCOMPARE(sheet->findChild<QProgressBar*>()->maximum(), 1'000'000);
        QVERIFY(saidIn(*sheet).contains(QLocale().toString(1'000'000)));
        button(*sheet, u"Stop"_s)->click();
        more.release();
        QTRY_VERIFY(saidIn(*sheet).contains(u"Nothing was written"_s));
        QVERIFY(!QFile::exists(path));
    }

    void everyControlHasAName() {
        open();
        const auto* sheet = openSheet();
        for (const auto* widget : sheet->findChildren<QAbstractButton*>())
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY(!sheet->accessibleName().isEmpty());
        QVERIFY(sheet->focusWidget());
    }

    void theCurrentRowOfSeveralIsTheOneToOrder() {
        open();
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->selectedRowNumbers(), (QList<int>{0, 1}));
        QVERIFY(saidIn(*m_page).contains(u"0204 · First Category"_s));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1).split(u'\t').mid(1, 5),
                 (QStringList{u"0204"_s, u"'=Likes, \"instant\""_s, u"1.25"_s, QString(), u"10000000"_s}));
        // A refresh leaves the selection as it is.
        QSignalSpy changed(&m_fixture->desk->catalog(), &CatalogKeeper::catalogChanged);
        m_page->refresh();
        QVERIFY(changed.wait());
        QCOMPARE(table()->selectedRowNumbers(), (QList<int>{0, 1}));
    }

    void theKeyOpensItFromTheSearchToo() {
        open();
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(m_page->findChild<ExportSheet*>());
    }

    void theRowsMenu() {
        open();
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        auto* menu = rowsMenu();
        QVERIFY(menu);
        QStringList names;
        for (const auto* action : menu->actions())
            names.append(action->text());
        QCOMPARE(names, (QStringList{u"Copy"_s,
                                     u"Copy with headers"_s,
                                     u"Copy IDs"_s,
                                     {},
                                     u"Favourite"_s,
                                     {},
                                     u"Set my price for this service…"_s,
                                     u"My prices…"_s,
                                     u"Copy as price list"_s,
                                     {},
                                     u"Columns"_s}));
        menu->actions().at(2)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"101\n0204"_s);
        menu->actions().at(4)->trigger();
        QCOMPARE(m_fixture->settings.favourites(u"a"_s), (QStringList{u"101"_s, u"0204"_s}));
        menu->actions().at(1)->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Favourite\tID\tService\tRate per 1000\t"_s));
        menu->close();
    }

private:
    void open() {
        Service first = ServicesFixture::service(u"101"_s, u"Likes · real"_s);
        Service second = ServicesFixture::service(u"0204"_s, u"=Likes, \"instant\""_s);
        second.rate = *Decimal::parse(u"1.25");
        second.min = 0;
        second.max = 10'000'000;
        second.refill = true;
        m_fixture->offer({first, second, ServicesFixture::service(u"231"_s, u"Comments"_s)});
        m_page->setAccount(&m_fixture->openDesk());
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }
    ExportSheet* openSheet() {
        button(*m_page, u"Export…"_s)->click();
        auto* sheet = m_page->findChild<ExportSheet*>();
        if (!sheet || !QTest::qWaitForWindowExposed(sheet))
            qFatal("no sheet");
        return sheet;
    }
    static QFileDialog* chooseFile(const ExportSheet& sheet) {
        button(sheet, u"Choose file…"_s)->click();
        auto* dialog = sheet.findChild<QFileDialog*>();
        if (!dialog)
            qFatal("no file dialog");
        return dialog;
    }
    static void accept(QFileDialog& dialog, const QString& path) {
        dialog.setDirectory(QFileInfo(path).absolutePath());
        dialog.selectFile(path);
        QMetaObject::invokeMethod(&dialog, "accept");
    }
    QMenu* rowsMenu() {
        const QPoint at = table()->visualRect(table()->currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table()->viewport(), &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    [[nodiscard]] SearchField* search() const { return named<SearchField>(*m_page, u"Search services"_s); }
    [[nodiscard]] DataTable* table() const { return m_page->findChild<DataTable*>(); }
    static QAbstractButton* button(const QWidget& in, const QString& name) { return named<QAbstractButton>(in, name); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<ServicesPage> m_page;
};

QTEST_MAIN(ServicesExportTest)
#include "services_export_test.moc"
