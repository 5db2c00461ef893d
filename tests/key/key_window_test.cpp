// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with a known key, at a provider that sends it back wherever it can, through every page and fault:
// nothing that is written or said holds it but the body of a request and the key store.
#include "../gui/program.h"
#include "../gui/window_hand.h"
#include "all_said.h"
#include "echo_shop.h"
#include "key_forms.h"

#include "models/orders_model.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QMutex>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString theKey = u"Kd7q+9Zr2mXw/41TbYv8s=J0nLh5"_s;

// What the program says to its console, from any thread; warnings go on to the test's own record.
class Console final {
    Q_DISABLE_COPY_MOVE(Console)

public:
    Console() {
        current = this;
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
            current->take(type, context, text);
        });
    }
    ~Console() { qInstallMessageHandler(m_before); }

    QStringList takeLines() {
        const QMutexLocker locked(&m_mutex);
        return std::exchange(m_lines, {});
    }

private:
    void take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
        {
            const QMutexLocker locked(&m_mutex);
            m_lines.append(text);
        }
        if (type != QtDebugMsg && type != QtInfoMsg)
            m_before(type, context, text);
    }

    static inline Console* current = nullptr;
    QtMessageHandler m_before;
    QMutex m_mutex;
    QStringList m_lines;
};

} // namespace

class KeyWindowTest final : public QObject {
    Q_OBJECT

public:
    explicit KeyWindowTest(QString root)
        : m_root(std::move(root)) {}

private:
    const QString m_root; ///< home, temporary files, profile and exports lie below it
    KeyForms m_forms{theKey};
    AllSaid m_said{m_forms};
    EchoShop m_shop;
    std::optional<Console> m_console;
    std::unique_ptr<PracticeProvider> m_unused;
    std::unique_ptr<Program> m_program;
    int m_links = 0;

    MainWindow& window() { return m_program->window(); }
    WindowHand hand() { return WindowHand(window()); }
    AccountDesk& account() { return *m_program->desk().current(); }
    [[nodiscard]] QString below(const QString& name) const { return m_root + u'/' + name; }

    // The dialog that is open.
    QDialog* sheet() {
        const auto dialogs = window().findChildren<QDialog*>();
        const auto open =
            std::find_if(dialogs.cbegin(), dialogs.cend(), [](const auto* one) { return one->isVisible(); });
        return open == dialogs.cend() ? nullptr : *open;
    }
    void look(const QString& place) { m_said.lookAt(place); }
    qsizetype problems() {
        const QStringList found = m_said.takeProblems();
        for (const QString& problem : found)
            qWarning("%s", qPrintable(problem));
        return found.size();
    }
    Placement place(const QString& link) {
        const CatalogPtr catalog = account().catalog().catalog();
        OrderDraft draft(catalog->service(catalog->find(u"1"_s)), u"USD"_s);
        draft.setValue(Field::Link, u"https://example.com/%1/%2"_s.arg(link).arg(++m_links));
        draft.setValue(Field::Quantity, u"100"_s);
        std::optional<Placement> ended;
        const auto wish = account().placer().place(draft.checked().value());
        const auto end = connect(&account().placer(), &OrderPlacer::finished, this,
                                 [&](quint64 number, OrderKey, Placement placement) {
                                     if (number == wish)
                                         ended = placement;
                                 });
        const bool came = QTest::qWaitFor([&] { return ended.has_value(); }, patience);
        disconnect(end);
        return came ? *ended : Placement::Sending;
    }
    QList<Order> orders() {
        auto keys = m_program->ledger().orderKeys({}, 0, 200);
        keys.waitForFinished();
        auto found = m_program->ledger().orders(keys.result().value());
        found.waitForFinished();
        return found.result().value();
    }
    // Of the file dialog that is open, then of whatever it leads to.
    void saveAs(const QString& path) {
        QTRY_VERIFY(window().findChild<QFileDialog*>() != nullptr);
        auto* dialog = window().findChild<QFileDialog*>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY2(QFile::exists(path), qPrintable(path));
        QTRY_VERIFY(window().findChild<QFileDialog*>() == nullptr);
    }
    void exportShown(const QString& page) {
        for (const auto& [format, ending] : {std::pair(u"CSV"_s, u"csv"_s), {u"Workbook (XLSX)"_s, u"xlsx"_s}}) {
            QVERIFY(hand().click(u"Export…"_s));
            QTRY_VERIFY(sheet() != nullptr);
            WindowHand chooser(*sheet());
            QVERIFY(chooser.click(format));
            QVERIFY(chooser.click(u"Choose file…"_s));
            saveAs(below(u"exports/%1.%2"_s.arg(page, ending)));
            QTRY_VERIFY_WITH_TIMEOUT(sheet() == nullptr, patience);
        }
    }
    void copyAll(const QString& page) {
        QTableView* table = hand().table(page);
        table->setFocus();
        table->selectAll();
        QApplication::clipboard()->clear();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), patience);
    }
    void lookAtMenu(const QString& where) {
        QTRY_VERIFY2(QApplication::activePopupWidget() != nullptr, qPrintable(where));
        look(where);
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    }
    void lookAtSheet(const QString& where) {
        QTRY_VERIFY2(sheet() != nullptr, qPrintable(where));
        look(where);
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY2(sheet() == nullptr, qPrintable(where));
    }
    // Of the orders that are so.
    bool chooseFirst(const QString& status) {
        QTableView* table = hand().table(u"Orders"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, OrdersModel::Status).data().toString() != status)
                continue;
            table->selectRow(row);
            return true;
        }
        return false;
    }
    void showAllColumns(QTableView* table) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->setColumnHidden(column, false);
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(below(u"exports"_s)));
        {
            Settings settings(ProfilePaths::in(below(u"profile"_s)).settings);
            keepLogLevel(settings, LogLevel::Everything);
        }
        m_unused = std::make_unique<PracticeProvider>(PracticeOptions());
        m_console.emplace();
        m_program = std::make_unique<Program>(*qApp, below(u"profile"_s), *m_unused);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() {
        const QStringList lines = m_console->takeLines();
        for (const QString& line : lines)
            m_said.hear(u"Console"_s, line.left(40), line);
        QCOMPARE(problems(), 0);
    }
    void cleanupTestCase() { m_console.reset(); }

    // What the search must find is found, whatever it looks like.
    void theSearchFindsIt() {
        const QByteArray plain = theKey.toUtf8();
        for (const QByteArray& text :
             {plain, plain.toUpper(), QUrl::toPercentEncoding(theKey), plain.toHex(), plain.toBase64(),
              QByteArray("x" + plain).toBase64(), QByteArray("xy" + plain).toBase64(),
              QByteArray(reinterpret_cast<const char*>(theKey.utf16()), theKey.size() * 2)})
            QVERIFY2(!m_forms.in("before" + text + "behind").isEmpty(), text.constData());
        QVERIFY(m_forms.in(QByteArray("Kd7q+9Zr2mXw and J0nLh5")).isEmpty());
    }

    void aKeyThatIsRefused() {
        QTRY_VERIFY(hand().shows(u"API address"_s));
        QVERIFY(hand().type(u"API address"_s, m_shop.provider.address().toString()));
        QApplication::clipboard()->setText(theKey); // as people do
        QTest::keyClick(hand().named(u"API key"_s), Qt::Key_V, Qt::ControlModifier);
        look(u"First run"_s);
        for (const EchoShop::Fault& fault : EchoShop::faults()) {
            m_shop.setFault(&fault, {u"balance"_s});
            QTRY_VERIFY(hand().button(u"Connect"_s)->isEnabled());
            QVERIFY(hand().click(u"Connect"_s));
            QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Connect"_s)->isEnabled(), patience);
            look(u"First run, "_s + QString::fromLatin1(fault.name));
        }
        m_shop.setFault(nullptr);
        QVERIFY(m_program->desk().accounts().isEmpty());
    }

    void connects() {
        QVERIFY(hand().click(u"Connect"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().current() != nullptr, patience);
        AccountSettings settings = account().account();
        settings.perMinute = 6000;
        m_program->desk().changeAccount(settings, {});
        QTRY_VERIFY_WITH_TIMEOUT(account().catalog().catalog() != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(account().balance().balance().has_value(), patience);
        connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
            if (const QMimeData* copied = QApplication::clipboard()->mimeData())
                m_said.hearCopied(u"Copied"_s, *copied);
        });
        for (const auto& account : m_program->desk().accounts())
            m_said.hear(u"Account"_s, u"its settings"_s, account.name + account.currency + account.address.toString());
    }

    void services() {
        QVERIFY(hand().click(u"Services"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) >= 5, patience);
        QTableView* table = hand().table(u"Services"_s);
        showAllColumns(table);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            look(u"Services, row %1"_s.arg(row));
        }
        QVERIFY(hand().click(u"Details"_s));
        QTRY_VERIFY(hand().shows(u"Service details"_s));
        look(u"Service details"_s);
        QVERIFY(hand().click(u"Order"_s));
        copyAll(u"Services"_s);
        exportShown(u"services"_s);
    }

    void everyFault() {
        for (const EchoShop::Fault& fault : EchoShop::faults()) {
            const QString name = QString::fromLatin1(fault.name);
            m_shop.setFault(&fault, {u"add"_s, u"refill"_s, u"cancel"_s, u"status"_s, u"services"_s, u"balance"_s,
                                     u"refill_status"_s});
            QVERIFY2(place(u"faulty"_s) != Placement::Sending, fault.name);
            const qsizetype asked = m_shop.provider.requests().size();
            account().balance().check();
            account().catalog().refresh();
            account().tracker().checkNow(orders());
            // Some wait: the provider is not well.
            QTRY_VERIFY2_WITH_TIMEOUT(m_shop.provider.requests().size() > asked, fault.name, patience);
            for (const char* page : {"Services", "Orders", "Balance", "Record"}) {
                QVERIFY(hand().click(QString::fromLatin1(page)));
                look(name + u", "_s + QString::fromLatin1(page));
            }
        }
        m_shop.setFault(nullptr);
        account().balance().check();
        QTRY_VERIFY_WITH_TIMEOUT(!account().balance().isChecking(), patience);
    }

    void ordersAndTheirAnswers() {
        for (const char* link : {"plain", "plain", "odd", "plain"})
            QCOMPARE(place(QString::fromLatin1(link)), Placement::Placed);
        const int asked = m_shop.provider.count(u"status"_s);
        account().tracker().checkNow(orders());
        QTRY_VERIFY_WITH_TIMEOUT(m_shop.provider.count(u"status"_s) > asked, patience);
        const EchoShop::Fault& refusal = EchoShop::faults().first();
        m_shop.setFault(&refusal, {u"add"_s});
        QVERIFY(hand().click(u"Services"_s));
        QVERIFY(hand().type(u"Search services"_s, u"Likes"_s));
        QTest::keyClick(hand().named(u"Search services"_s), Qt::Key_Return);
        QTRY_VERIFY(hand().shows(u"Order ticket"_s));
        QVERIFY(hand().type(u"Link"_s, u"https://example.com/ticket"_s));
        QVERIFY(hand().type(u"Quantity"_s, u"100"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Place order"_s)->isEnabled(), patience);
        QVERIFY(hand().click(u"Place order"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Order message"_s), patience);
        look(u"Ticket, refused"_s);
        m_shop.setFault(nullptr);

        QVERIFY(hand().click(u"Orders"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) >= 10, patience);
        QTableView* table = hand().table(u"Orders"_s);
        showAllColumns(table);
        QTRY_VERIFY_WITH_TIMEOUT(chooseFirst(u"Completed"_s), 20'000);
        QTRY_VERIFY(hand().button(u"Refill"_s)->isEnabled());
        QVERIFY(hand().click(u"Refill"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_shop.provider.count(u"refill"_s) > 0, patience);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            look(u"Orders, row %1"_s.arg(row));
            if (QAbstractButton* copy = hand().button(u"Copy as text"_s); row < 3 && copy != nullptr) {
                QApplication::clipboard()->clear();
                copy->click();
                QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
            }
        }
        Q_EMIT table->customContextMenuRequested(table->rect().center());
        lookAtMenu(u"Orders, menu of the rows"_s);
        QVERIFY(hand().click(u"More actions"_s));
        lookAtMenu(u"Orders, more actions"_s);
        table->selectAll();
        QTRY_VERIFY(hand().button(u"Cancel order"_s)->isEnabled());
        QVERIFY(hand().click(u"Cancel order"_s));
        look(u"Orders, cancel"_s);
        copyAll(u"Orders"_s);
        exportShown(u"orders"_s);
        QVERIFY(hand().click(u"List of refills"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Refills"_s) > 0, patience);
        look(u"Refills"_s);
        QVERIFY(hand().click(u"List of orders"_s));
    }

    void unconfirmed() {
        QVERIFY(hand().click(u"Services"_s));
        QVERIFY(hand().click(u"Orders"_s));
        QTRY_VERIFY(hand().button(u"Look into it"_s) != nullptr);
        QVERIFY(hand().click(u"Look into it"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Unconfirmed order"_s), patience);
        look(u"Unconfirmed order"_s);
        QVERIFY(hand().click(u"Back to orders"_s));
    }

    void settingsAndWhatTheyWrite() {
        QVERIFY(hand().click(u"Settings"_s));
        const QString name = account().account().name;
        QVERIFY(hand().click(u"Edit "_s + name));
        QTRY_VERIFY(hand().shows(u"Kept API key"_s));
        look(u"Settings, the account"_s);
        QVERIFY(hand().click(u"Test connection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Test connection"_s)->isEnabled(), patience);
        look(u"Settings, the account was tested"_s);
        QVERIFY(hand().click(u"Cancel"_s));
        for (const char* group : {"Checking and limits", "Appearance", "Language", "Shortcuts", "Ledger", "Network",
                                  "Privacy and diagnostics", "About"}) {
            QVERIFY(hand().choose(u"Groups of settings"_s, QString::fromLatin1(group)));
            look(u"Settings, "_s + QString::fromLatin1(group));
        }
        window().showSettings(u"diagnostics"_s);
        QTRY_VERIFY(hand().shows(u"With the names and addresses of the accounts"_s));
        qobject_cast<QAbstractButton*>(hand().named(u"With the names and addresses of the accounts"_s))
            ->setChecked(true);
        QApplication::clipboard()->clear();
        QVERIFY(hand().click(u"Copy diagnostics"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), patience);
        QVERIFY(QApplication::clipboard()->text().contains(u"127.0.0.1"_s));
        QVERIFY(hand().click(u"Show diagnostics"_s));
        lookAtSheet(u"Diagnostics"_s);
        window().showSettings(u"settings-file"_s);
        QTRY_VERIFY(hand().shows(u"Export settings…"_s));
        QVERIFY(hand().click(u"Export settings…"_s));
        saveAs(below(u"exports/settings.json"_s));
        window().showSettings(u"backups"_s);
        QTRY_VERIFY(hand().shows(u"Back up now…"_s));
        QVERIFY(hand().click(u"Back up now…"_s));
        saveAs(below(u"exports/backup.sqlite"_s));
        QTRY_VERIFY(hand().button(u"Back up now…"_s)->isEnabled());
    }

    void linksAndTheSearchOfEverything() {
        for (const char* link : {"orderdeck:services?search=likes", "orderdeck:orders", "orderdeck:service/1",
                                 "orderdeck:balance", "orderdeck:nonsense/%2B"}) {
            window().open({QString::fromLatin1(link)});
            look(QString::fromLatin1(link));
        }
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QWidget* field = QApplication::focusWidget();
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, u"likes"_s);
        look(u"Search of everything"_s);
        QTest::keyClick(field, Qt::Key_Escape);
    }

    // A person asked for it: it is told to them alone, and taken back.
    void theKeyIsNotOnTheScreenUnlessAskedFor() {
        QVERIFY(hand().click(u"Settings"_s));
        window().showSettings(u"accounts"_s);
        QVERIFY(hand().click(u"Edit "_s + account().account().name));
        QTRY_VERIFY(hand().shows(u"Kept API key"_s));
        look(u"The key, hidden"_s);
        QCOMPARE(problems(), 0);
        QVERIFY(hand().click(u"Show key"_s));
        QTRY_VERIFY(hand().textOf(u"Kept API key"_s).contains(theKey));
        look(u"The key, shown"_s);
        QVERIFY(!m_said.takeProblems().isEmpty()); // so that this test can see
        QVERIFY(hand().click(u"Hide key"_s));
        std::ignore = m_said.takeProblems();
        look(u"The key, hidden again"_s);
        QVERIFY(hand().click(u"Cancel"_s));
    }

    void nothingElseHoldsIt() {
        m_program.reset();
        for (const FakeRequest& request : m_shop.provider.requests()) {
            QVERIFY2(m_forms.in(request.line).isEmpty(), request.line.constData());
            for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
                QVERIFY2(m_forms.in(header.key() + ": " + header.value()).isEmpty(), header.key().constData());
            QVERIFY(!m_forms.in(request.body).isEmpty());
        }
        const QStringList found = m_forms.inFilesOf(m_root);
        for (const QString& file : found)
            qWarning("%s", qPrintable(file));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(u"profile/orderdeck.ini: "_s));
        // At its loudest it may just have begun a new one.
        const QString log = below(u"profile/orderdeck.log"_s);
        QVERIFY(QFileInfo(log).size() + QFileInfo(log + u".1"_s).size() > 1'000);
        std::printf("key: %lld requests, %d texts heard, %d files read\n",
                    static_cast<long long>(m_shop.provider.requests().size()), m_said.heard(), m_forms.filesRead());
        QVERIFY(m_said.heard() > 10'000);
        QVERIFY(m_forms.filesRead() >= 8);
    }
};

int main(int argc, char* argv[]) {
    const QTemporaryDir root;
    for (const auto& [name, folder] : {std::pair("HOME", "home"),
                                       {"TMPDIR", "tmp"},
                                       {"XDG_CONFIG_HOME", "home/config"},
                                       {"XDG_DATA_HOME", "home/data"},
                                       {"XDG_CACHE_HOME", "home/cache"},
                                       {"XDG_STATE_HOME", "home/state"}}) {
        const QString path = root.filePath(QString::fromLatin1(folder));
        if (!QDir().mkpath(path))
            return 1;
        qputenv(name, path.toUtf8());
    }
    QApplication application(argc, argv);
    KeyWindowTest test(root.path());
    return QTest::qExec(&test, argc, argv);
}
#include "key_window_test.moc"
