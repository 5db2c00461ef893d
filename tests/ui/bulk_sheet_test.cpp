// SPDX-License-Identifier: GPL-3.0-or-later
// The bulk order's sheet over a real ledger and a provider on loopback.
#include "services_fixture.h"

#include "models/bulk_result_model.h"
#include "ui/bulk/bulk_orders.h"
#include "ui/bulk/bulk_sheet.h"
#include "ui/kit/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

QString someLines(int count, int from = 1) {
    QString text;
    for (int number = from; number < from + count; ++number)
        text += u"101 | https://example.com/u/%1 | 1k\n"_s.arg(number);
    return text;
}

} // namespace

class BulkSheetTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QWidget* m_page = nullptr;
    BulkOrders* m_orders = nullptr;

    BulkSheet* sheet() { return m_page->findChild<BulkSheet*>(); }
    QTableView* lines() { return named<QTableView>(*m_window, u"Lines"_s); }
    int rows() { return lines() ? lines()->model()->rowCount() : -1; }
    QString cell(int row, int column) { return lines()->model()->index(row, column).data().toString(); }
    QString check(int row) { return cell(row, BulkModel::Check); }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    QAbstractButton* button(const QString& beginning) {
        for (auto* found : m_window->findChildren<QAbstractButton*>()) {
            if (found->isVisible() && found->text().startsWith(beginning))
                return found;
        }
        return nullptr;
    }
    bool click(const QString& beginning) {
        auto* found = button(beginning);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found != nullptr;
    }
    // Answers the file dialog that was opened.
    bool choose(const QString& path) {
        auto* dialog = m_window->findChild<QFileDialog*>();
        if (!dialog)
            return false;
        dialog->selectFile(path);
        return QMetaObject::invokeMethod(dialog, "accept");
    }
    QString inFolder(const QString& name) { return m_fixture->folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(inFolder(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_fixture->offer({ServicesFixture::service(u"101"_s, u"Followers"_s),
                          ServicesFixture::service(u"402"_s, u"Poll votes"_s, u"Poll"_s)});
        auto& desk = m_fixture->openDesk();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1208, 752);
        m_page = new QWidget(m_window.get());
        m_page->setGeometry(m_window->rect());
        m_orders = new BulkOrders(m_fixture->theme, m_fixture->settings, m_fixture->ledger, m_page, m_window.get());
        m_orders->strip()->move(0, 0);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.catalog().catalog() && desk.balance().balance(), patience);
        m_orders->setAccount(&desk);
        m_orders->open();
        QVERIFY(m_orders->isOpen());
    }

    void cleanup() {
        m_orders->setAccount(nullptr);
        m_window.reset();
        m_fixture.reset();
    }

    void typedLinesAreChecked() {
        auto* field = named<QPlainTextEdit>(*m_window, u"Lines to order"_s);
        QVERIFY(field && field->hasFocus());
        QVERIFY(!button(u"Check lines"_s)->isEnabled());
        QTest::keyClicks(field, u"101 | https://example.com/u/1 | 1k"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(check(0), u"Ready"_s);
        QVERIFY(lines()->hasFocus());
        QVERIFY(saidIn(*m_window).contains(u"$0.90"_s));
        QVERIFY(saidIn(*m_window).contains(u"of $100.84292"_s));
    }

    void mendsRemovesAndUndoes() {
        paste(someLines(3) + u"9999 | https://example.com/p | 100\n101 | https://example.com/q | 3\n"_s);
        QTRY_COMPARE(rows(), 5);
        // In place: F2 on the quantity.
        lines()->setCurrentIndex(lines()->model()->index(4, BulkModel::Quantity));
        QTest::keyClick(lines(), Qt::Key_F2);
        auto* editor = lines()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->accessibleName(), u"Quantity"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"500"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(check(4), u"Ready"_s);
        QVERIFY(!named<QWidget>(*m_window, u"Line"_s)); // Enter ended the editing, nothing more
        // In the line's editor: another service.
        lines()->setCurrentIndex(lines()->model()->index(3, BulkModel::Line));
        QTest::keyClick(lines(), Qt::Key_Return);
        auto* line = named<QWidget>(*m_window, u"Line"_s);
        QVERIFY(line);
        QVERIFY(named<QLineEdit>(*line, u"Service"_s)->hasFocus());
        QVERIFY(typeInto(*line, u"Service"_s, u"402"_s));
        QVERIFY(check(3).contains(u"Answer number"_s));
        QVERIFY(typeInto(*line, u"Answer number"_s, u"2"_s));
        QCOMPARE(check(3), u"Ready"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QVERIFY(m_orders->isOpen());

        QTest::keyClick(lines(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(check(3).contains(u"9999"_s));
        QVERIFY(click(u"Remove faulty"_s));
        QCOMPARE(rows(), 4);
        QVERIFY(!button(u"Remove faulty"_s)->isEnabled());
        lines()->selectRow(0);
        QTest::keyClick(lines(), Qt::Key_Delete);
        QCOMPARE(rows(), 3);
        QTest::keyClick(lines(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(lines(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows(), 5);
    }

    void chipsFilterAndMoreIsAppended() {
        paste(someLines(2) + u"9999 | https://example.com/p | 100\n"_s);
        QTRY_COMPARE(rows(), 3);
        QVERIFY(click(u"Faulty 1"_s));
        QCOMPARE(rows(), 1);
        QVERIFY(click(u"All 3"_s));
        paste(someLines(2, 10));
        QTRY_COMPARE(rows(), 5);
        QCOMPARE(cell(4, BulkModel::Line), u"5"_s);
        paste(u"101 | http://www.example.com/u/1/ | 50"_s);
        QTRY_COMPARE(rows(), 6);
        QCOMPARE(check(5), u"Same as line 1"_s);
        QVERIFY(button(u"Repeated 1"_s));
    }

    void refusesInWordsAndStaysAlive() {
        QByteArray binary("\xff\xd8\xff\xe0", 4);
        binary.append(5000, '\0');
        sheet()->openFile(write(u"photo.jpg"_s, binary));
        QTRY_VERIFY(saidIn(*m_window).contains(u"photo.jpg"_s));
        sheet()->openFile(write(u"large.csv"_s, QByteArray(50 * 1024 * 1024, '1')));
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(*m_window).contains(u"large.csv"_s), patience);
        sheet()->openFile(inFolder(u"none.csv"_s));
        QTRY_VERIFY(saidIn(*m_window).contains(u"none.csv"_s));
        sheet()->openFile(m_fixture->folder.path());
        QTRY_VERIFY(saidIn(*m_window).contains(u"This is not a file."_s));
        QCOMPARE(rows(), -1);
        paste(someLines(2));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!saidIn(*m_window).contains(u"not a file"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0);
    }

    void opensWhatIsChosenAndWritesWhatIsFaulty() {
        const QString list = write(u"list.csv"_s, (someLines(2) + u"9999 | =cmd | 7\n"_s).toUtf8());
        QVERIFY(click(u"Open file…"_s));
        QVERIFY(choose(list));
        QTRY_COMPARE(rows(), 3);
        QVERIFY(saidIn(*m_window).contains(u"list.csv"_s));
        QVERIFY(click(u"Export faulty…"_s));
        QVERIFY(choose(inFolder(u"faulty.csv"_s)));
        QTRY_VERIFY(saidIn(*m_window).contains(u"faulty.csv was written."_s));
        QFile faulty(inFolder(u"faulty.csv"_s));
        QVERIFY(faulty.open(QIODevice::ReadOnly));
        const QByteArray written = faulty.readAll();
        QVERIFY(written.contains("9999"));
        QVERIFY(!written.contains("example.com/u/1"));
        QVERIFY(written.contains("'=cmd"));
    }

    void aFullDiskLeavesTheFileThatStoodThere() {
        QVERIFY(click(u"Download a template…"_s));
        const QString path = write(u"kept.csv"_s, "what stood there");
        // It is not replaced before a person said so.
        QMessageBox::StandardButton answer = QMessageBox::No;
        int asked = 0;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&answer, &asked] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                ++asked;
                box->button(answer)->click();
            }
        });
        look.start(5);
        QVERIFY(choose(path));
        QCOMPARE(asked, 1);
        QVERIFY(m_window->findChild<QFileDialog*>()->isVisible());
        answer = QMessageBox::Yes;
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 100;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const bool chosen = choose(path);
        const bool told =
            QTest::qWaitFor([this] { return saidIn(*m_window).contains(u"kept.csv cannot be written"_s); }, patience);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(chosen);
        QVERIFY2(told, qPrintable(saidIn(*m_window)));
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("what stood there"));
        QCOMPARE(QDir(m_fixture->folder.path()).entryList({u"kept*"_s}, QDir::Files | QDir::Hidden),
                 QStringList{u"kept.csv"_s});
    }

    void takesDroppedFilesOnly() {
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(write(u"dropped.csv"_s, someLines(4).toUtf8()))});
        QMimeData text;
        text.setText(someLines(1));
        QDragEnterEvent words({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        words.ignore();
        QApplication::sendEvent(sheet(), &words);
        QVERIFY(!words.isAccepted());
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet(), &drop);
        QTRY_COMPARE(rows(), 4);
    }

    void opensFilesAndLinesFromElsewhere() {
        m_orders->close();
        m_orders->openFile(write(u"dropped.csv"_s, someLines(4).toUtf8()));
        QVERIFY(m_orders->isOpen());
        QTRY_COMPARE(rows(), 4);
        m_orders->close();
        m_orders->openText(someLines(2)); // to those that are there
        QVERIFY(m_orders->isOpen());
        QTRY_COMPARE(rows(), 6);
    }

    void closingKeepsTheListAndTellsOfIt() {
        paste(someLines(2));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(click(u"Place "_s));
        QVERIFY(button(u"Yes, place"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the question
        QVERIFY(!button(u"Yes, place"_s));
        QVERIFY(m_orders->isOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_orders->isOpen());
        QVERIFY(m_orders->strip()->isVisibleTo(m_window.get()));
        bool quit = false;
        QVERIFY(!m_orders->mayQuit([&quit] { quit = true; }));
        QVERIFY(m_orders->isOpen());
        QVERIFY(click(u"Quit"_s));
        QVERIFY(quit);
        QTest::mouseClick(named<QAbstractButton>(*m_window, u"Clear list"_s), Qt::LeftButton);
        QCOMPARE(rows(), -1);
        QVERIFY(m_orders->mayQuit([] {}));
        QTest::keyClick(sheet(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0);
    }

    void theKeyboardStaysInTheSheet() {
        auto* below = new QLineEdit(m_page);
        below->show();
        paste(someLines(2));
        QTRY_COMPARE(rows(), 2);
        for (int times = 0; times < 30; ++times) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
        }
        for (int times = 0; times < 30; ++times) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void aFreshCatalogChecksAgain() {
        paste(someLines(2));
        QTRY_COMPARE(rows(), 2);
        auto dearer = ServicesFixture::service(u"101"_s, u"Followers"_s);
        dearer.rate = Decimal(200);
        m_fixture->offer({dearer});
        m_fixture->desk->catalog().refresh();
        QTRY_COMPARE(cell(0, BulkModel::Charge), u"$200.00"_s);
        QTRY_VERIFY(saidIn(*m_window).contains(u"more than your balance of $100.84292"_s));
        QVERIFY(button(u"Place "_s)->isEnabled()); // allowed, but said
    }

    void stopsWhereTheMoneyEnds() {
        m_fixture->provider.then(FakeReply::json(R"({"order":1})"));
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"error":"Not enough funds on balance"})"));
        paste(someLines(200));
        QTRY_COMPARE(rows(), 200);
        QVERIFY(click(u"Place 200"_s));
        QVERIFY(click(u"Yes, place"_s));
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(*m_window).contains(u"It stopped by itself at line"_s), patience);
        QVERIFY(saidIn(*m_window).contains(u"Not enough funds on balance"_s));
        QTRY_VERIFY(button(u"Resume"_s));
        QVERIFY(m_fixture->provider.count(u"add"_s) < 200);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_orders->isOpen());
        QVERIFY(saidIn(*m_orders->strip()).contains(u"Not enough funds on balance"_s));
        // A second list waits for the end of this one.
        sheet()->openFile(write(u"second.csv"_s, someLines(3, 900).toUtf8()));
        QTRY_COMPARE(rows(), 3);
        const int adds = m_fixture->provider.count(u"add"_s);
        QVERIFY(click(u"Place 3"_s));
        QVERIFY(click(u"Yes, place"_s));
        QVERIFY(saidIn(*m_window).contains(u"Another list is being placed"_s));
        QCOMPARE(rows(), 3);
        QCOMPARE(m_fixture->provider.count(u"add"_s), adds);
        m_orders->close();
        QVERIFY(click(u"Show"_s));
        QVERIFY(click(u"Stop"_s));
        QVERIFY(m_fixture->desk->bulk().isActive()); // asked first
        QVERIFY(click(u"Stop the list"_s));
        QTRY_VERIFY(!m_fixture->desk->bulk().isActive());
        QTRY_VERIFY(button(u"3 line"_s)); // the second list
        QTRY_VERIFY(button(u"Waiting 0"_s));
    }

    void placesOnceAndShowsEachOutcome() {
        m_fixture->provider.setHandler([](const FakeRequest& request) {
            if (request.action() != u"add"_s)
                return FakeReply::json(R"({"error":"Incorrect request"})");
            if (request.value(u"link"_s).endsWith(u"/2"_s))
                return FakeReply::json(R"({"error":"The link is private"})");
            return FakeReply::json(R"({"order":)" + request.value(u"link"_s).section(u'/', -1).toUtf8() + "}");
        });
        paste(someLines(5) + u"9999 | https://example.com/p | 100\n101 | https://example.com/u/1 | 60\n"_s);
        QTRY_COMPARE(rows(), 7);
        auto* too = m_window->findChild<QCheckBox*>();
        QVERIFY(too->isVisible() && !too->isChecked());
        QVERIFY(click(u"Place 5"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0); // asked first
        QVERIFY(saidIn(*m_window).contains(u"$4.50"_s));
        QVERIFY(click(u"Yes, place"_s));
        QTRY_VERIFY(named<QTableView>(*m_window, u"Results"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->desk->bulk().isActive(), patience);
        auto* results = named<QTableView>(*m_window, u"Results"_s);
        QTRY_COMPARE(results->model()->rowCount(), 5);
        QTRY_VERIFY(button(u"Placed 4"_s));
        QVERIFY(button(u"Not placed 1"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 5);

        QVERIFY(click(u"Not placed 1"_s));
        QCOMPARE(results->model()->rowCount(), 1);
        QVERIFY(
            results->model()->index(0, BulkResultModel::Outcome).data().toString().contains(u"The link is private"_s));
        QVERIFY(click(u"Export…"_s));
        QVERIFY(choose(inFolder(u"results.csv"_s)));
        QTRY_VERIFY(saidIn(*m_window).contains(u"results.csv was written."_s));

        // Again, and only that one; asked first, too.
        m_fixture->provider.setHandler({});
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order":77})"));
        QVERIFY(click(u"Try the failed ones again"_s));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 5);
        QVERIFY(click(u"Send "_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Placed 5"_s), patience);
        QCOMPARE(m_fixture->provider.count(u"add"_s), 6);

        // What was not placed is still there.
        QVERIFY(click(u"2 "_s)); // "2 lines left"
        QCOMPARE(rows(), 2);
        QVERIFY(check(0).contains(u"9999"_s));
        QVERIFY(check(1).startsWith(u"Order 1 is running"_s));

        // The list that was placed is found again.
        QTest::mouseClick(named<QAbstractButton>(*m_window, u"Clear list"_s), Qt::LeftButton);
        QVERIFY(click(u"Earlier lists"_s));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().constFirst()->text().contains(u"Pasted list"_s));
        menu->actions().constFirst()->trigger();
        menu->close();
        QTRY_VERIFY(named<QTableView>(*m_window, u"Results"_s));
        QTRY_VERIFY(button(u"Placed 5"_s));
    }
};

QTEST_MAIN(BulkSheetTest)
#include "bulk_sheet_test.moc"
