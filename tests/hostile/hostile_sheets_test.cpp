// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_program.h"

#include "core/spreadsheet_text.h"
#include "models/orders_model.h"
#include "store/saved_searches.h"
#include "store/settings_copy.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QPointer>
#include <QTableView>
#include <QTest>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

/// The sheets over the window, full of a provider's words; and files that mean ill, given to each import: lists of
/// orders, exported orders, exported settings. Plain text everywhere, and nobody is asked.
class HostileSheetsTest final : public QObject, private HostileProgram {
    Q_OBJECT

private:
    int m_read = 0;

    // A button whose words hold these.
    QAbstractButton* buttonWith(const QString& words) {
        const auto buttons = window().findChildren<QAbstractButton*>();
        for (auto* button : buttons) {
            if (button->isVisible() && (button->text() + button->accessibleName()).contains(words))
                return button;
        }
        return nullptr;
    }
    bool clickWith(const QString& words) {
        auto* button = buttonWith(words);
        if (button == nullptr)
            return false;
        button->click();
        return true;
    }
    static QString quoted(QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; }
    // Not the ten megabytes: a person's own file has its bounds.
    [[nodiscard]] QStringList shortTexts() {
        QStringList texts;
        for (const HostileText& text : shop().texts())
            texts.append(text.text.left(2'000));
        return texts;
    }
    // The orders as somebody else exported them: other ids, an account with a hostile name.
    [[nodiscard]] QByteArray foreign(const QList<QStringList>& rows, qsizetype id, qsizetype accountName) const {
        QByteArray file;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            QStringList cells;
            for (qsizetype at = 0; at < rows.at(row).size(); ++at) {
                QString text = rows.at(row).at(at).left(5'000);
                if (row > 0 && at == id)
                    text = row % 5 == 0 ? u"<b>evil id</b>"_s : u"77"_s + text;
                if (row > 0 && at == accountName)
                    text = u"<img src='http://127.0.0.1:%1/'>evil account"_s.arg(m_stranger.port());
                cells.append(quoted(text));
            }
            file += cells.join(u',').toUtf8() + "\r\n";
        }
        return file;
    }

    void import(const SettingsCopy& copy) {
        QVERIFY(copy.writeTo(pathOf(u"copy.json"_s)).ok());
        window().showSettings(u"settings-file"_s);
        QTRY_VERIFY(hand().shows(u"Import settings…"_s));
        QVERIFY(hand().click(u"Import settings…"_s));
        QVERIFY(chooseFile(pathOf(u"copy.json"_s)));
        look(u"Settings, asked about an import"_s);
        QTRY_VERIFY(hand().button(u"Import"_s) != nullptr);
        QVERIFY(hand().click(u"Import"_s));
    }
    void lookAtPages() {
        for (const auto& page : {u"Settings"_s, u"Services"_s, u"Orders"_s, u"Balance"_s, u"Record"_s}) {
            QVERIFY(hand().click(page));
            look(u"After an import, "_s + page);
        }
    }

private Q_SLOTS:
    void initTestCase();
    void faultsOfAReply();
    void answersAboutCancels();
    void existingOrders();
    void ordersOfAFile();
    void listOfOrders();
    void whatHappened();
    void diagnostics();
    void settingsOfAFile();
    void accountsOfAFile();
    void cleanup() { QCOMPARE(problems(), 0); }
    void cleanupTestCase();
};

void HostileSheetsTest::initTestCase() {
    open();
    for (qsizetype at = 0; at < shop().texts().size(); ++at) {
        const QString id = QString::number(at + 1);
        QCOMPARE(place(id, u"taken/"_s + id), Placement::Placed);
    }
}

void HostileSheetsTest::faultsOfAReply() {
    QVERIFY(hand().click(u"Services"_s));
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(u"of the reply"_s) != nullptr, patience);
    QVERIFY(clickWith(u"of the reply"_s));
    QTRY_VERIFY(hand().sheet() != nullptr);
    QVERIFY(WindowHand(*hand().sheet()).click(u"Copy all"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"<img src=x>evil element"_s));
    lookAtSheet(u"Faults of the catalog"_s);
}

void HostileSheetsTest::answersAboutCancels() {
    const auto all = int(shop().texts().size());
    QVERIFY(hand().click(u"Orders"_s));
    QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), all, patience);
    hand().table(u"Orders"_s)->selectAll();
    QTRY_VERIFY(hand().button(u"Cancel order"_s)->isEnabled());
    QVERIFY(hand().click(u"Cancel order"_s));
    QTRY_VERIFY(buttonWith(u"Cancel %1"_s.arg(all)) != nullptr);
    QVERIFY(clickWith(u"Cancel %1"_s.arg(all)));
    QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Show answers"_s) != nullptr, patience);
    QVERIFY(hand().click(u"Show answers"_s));
    QTRY_VERIFY(hand().sheet() != nullptr);
    const QPointer<QDialog> sheet = hand().sheet();
    QTRY_COMPARE_WITH_TIMEOUT(WindowHand(*sheet).rows(u"Answers"_s), all, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!buttonWith(u"Stop"_s), patience);
    showAllColumns(WindowHand(*sheet).table(u"Answers"_s));
    const int before = m_walk.met();
    look(u"Answers about cancels"_s);
    QVERIFY(m_walk.met() >= before + all);
    for (const auto& name : {u"answers.csv"_s, u"answers.xlsx"_s}) {
        const ReadExport read = exported(u"Export…"_s, name, {}, sheet);
        QVERIFY2(isFine(read, name), qPrintable(name));
        QVERIFY(read.met >= 2 * all); // each with its service and the words
        m_read += read.met;
    }
    sheet->close();
    QTRY_VERIFY(hand().sheet() == nullptr);
}

void HostileSheetsTest::existingOrders() {
    QVERIFY(hand().click(u"Add existing orders…"_s));
    QTRY_VERIFY(hand().sheet() != nullptr);
    WindowHand sheet(*hand().sheet());
    const QStringList texts = shortTexts();
    QVERIFY(sheet.type(u"Order IDs"_s, texts.first() + u" 901-910 <b>evil</b>"_s));
    look(u"Existing orders, typed"_s);
    QVERIFY(sheet.type(u"Order IDs"_s, u"901-940"_s));
    QVERIFY(sheet.click(u"Add orders"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sheet.textOf(u"Result"_s).contains(u"added"_s), patience);
    lookAtSheet(u"Existing orders, added"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > int(texts.size()), patience);
    look(u"Orders that were added"_s);
}

void HostileSheetsTest::ordersOfAFile() {
    const ReadExport own = exported(u"Export…"_s, u"own.csv"_s, u"All columns"_s);
    QVERIFY(isFine(own, u"own.csv"_s));
    const auto id = own.rows.first().indexOf(u"Order ID"_s);
    const auto accountName = own.rows.first().indexOf(u"Account"_s);
    QVERIFY2(id >= 0 && accountName >= 0, qPrintable(own.rows.first().join(u'|')));
    QFile file(pathOf(u"<b>evil file.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(foreign(own.rows, id, accountName));
    file.close();
    const auto actions = window().findChildren<QAction*>();
    const auto opening = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* action) {
        return action->text().startsWith(u"Open a file of orders"_s);
    });
    QVERIFY(opening != actions.cend());
    (*opening)->trigger();
    QVERIFY(chooseFile(file.fileName()));
    QTRY_VERIFY(hand().sheet() != nullptr);
    const QPointer<QDialog> sheet = hand().sheet();
    WindowHand ofSheet(*sheet);
    QTRY_VERIFY_WITH_TIMEOUT(ofSheet.textOf(u"Result"_s).contains(u"new"_s), patience);
    look(u"Orders of a file"_s);
    lookAtSheet(u"Orders of a file, before they are added"_s);
}

void HostileSheetsTest::listOfOrders() {
    QVERIFY(hand().click(u"Services"_s));
    QVERIFY(hand().click(u"Bulk order…"_s));
    QTRY_VERIFY(hand().shows(u"Lines to order"_s));
    const QStringList texts = shortTexts();
    QString list = u"service,link,quantity,username,comments\n"_s;
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const QString text = quoted(texts.at(at));
        const QString id = QString::number(at + 1);
        list += u"%1,https://example.com/refused/%1,100,,\n"_s.arg(id);
        list += id + u','; // no arg(): the texts hold figures behind percent signs
        list += text + u",100,"_s + text + u',' + text + u'\n';
        list += text + u",https://example.com/x/"_s + id + u',' + text + u",,\n"_s;
    }
    QApplication::clipboard()->setText(list);
    QVERIFY(hand().click(u"Paste"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Lines"_s) >= 3 * int(texts.size()) - 3, patience);
    QTableView* lines = hand().table(u"Lines"_s);
    showAllColumns(lines);
    look(u"Lines of a list"_s);
    for (int row = 0; row < lines->model()->rowCount(); row += 5) {
        lines->selectRow(row);
        look(u"Lines of a list, row "_s + QString::number(row), false);
    }
    QVERIFY(hand().click(u"Export faulty…"_s));
    QVERIFY(chooseFile(pathOf(u"faulty.csv"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pathOf(u"faulty.csv"_s)), patience);
    const ReadExport faulty = readExport(pathOf(u"faulty.csv"_s));
    QVERIFY(isFine(faulty, u"faulty.csv"_s));
    QVERIFY(faulty.met > int(texts.size()));
    m_read += faulty.met;
    QVERIFY(hand().click(u"Remove faulty"_s));
    QTRY_VERIFY(buttonWith(u"Place "_s) != nullptr && buttonWith(u"Place "_s)->isEnabled());
    QVERIFY(clickWith(u"Place "_s));
    look(u"A list, asked about"_s);
    QTRY_VERIFY(buttonWith(u"Yes, place "_s) != nullptr);
    QVERIFY(clickWith(u"Yes, place "_s));
    QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Results"_s) >= int(texts.size()), patience);
    const auto standing = [this] { return hand().textOf(u"Standing"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(standing().contains(u"Done"_s) || standing().contains(u"stopped by itself"_s), patience);
    showAllColumns(hand().table(u"Results"_s));
    look(u"Results of a list"_s);
    QVERIFY(WindowHand(*hand().table(u"Results"_s)->parentWidget()).click(u"Export…"_s));
    QVERIFY(chooseFile(pathOf(u"results.csv"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pathOf(u"results.csv"_s)), patience);
    const ReadExport results = readExport(pathOf(u"results.csv"_s));
    QVERIFY(isFine(results, u"results.csv"_s));
    m_read += results.met;
    QVERIFY(hand().click(u"Close bulk order"_s));
    look(u"Services, with a list done"_s);
}

void HostileSheetsTest::whatHappened() {
    QVERIFY(clickWith(u"What happened"_s));
    QTRY_VERIFY(hand().shows(u"What happened since you last looked"_s));
    look(u"What happened"_s);
    QTest::keyClick(&window(), Qt::Key_Escape);
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    for (const auto& word : {u"evil"_s, u"<b>"_s, u"http"_s}) {
        QWidget* field = QApplication::focusWidget();
        QVERIFY(field != nullptr);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, word);
        look(u"Search of everything, "_s + word);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void HostileSheetsTest::diagnostics() {
    window().showSettings(u"diagnostics"_s);
    QTRY_VERIFY(hand().shows(u"With the names and addresses of the accounts"_s));
    qobject_cast<QAbstractButton*>(hand().named(u"With the names and addresses of the accounts"_s))->setChecked(true);
    QVERIFY(hand().click(u"Show diagnostics"_s));
    lookAtSheet(u"Diagnostics"_s);
}

// Settings that somebody else exported: another name for the account.
void HostileSheetsTest::settingsOfAFile() {
    const QString id = account().id();
    const QStringList texts = shortTexts();
    for (qsizetype at = 0; at < texts.size(); at += 3) {
        SettingsCopy copy = SettingsCopy::of(m_program->settings().filePath());
        copy.values.insert(u"accounts/%1/name"_s.arg(id), texts.at(at));
        import(copy);
        const QString name = inOneLine(withoutControls(texts.at(at).left(120))); // as long as one can be typed
        QTRY_COMPARE(account().account().name, name);
        lookAtPages();
    }
}

// And more accounts, with searches of their own.
void HostileSheetsTest::accountsOfAFile() {
    const QString id = account().id();
    keepSavedSearches(m_program->settings(), id, {{u"Cheap"_s, {}}});
    m_program->settings().flush();
    SettingsCopy copy = SettingsCopy::of(m_program->settings().filePath());
    const auto own = copy.values;
    QStringList ids = copy.accountIds();
    const QStringList texts = shortTexts();
    for (const QString& text : texts) {
        const QString another = QUuid::createUuid().toString(QUuid::WithoutBraces);
        ids.append(another);
        for (auto value = own.cbegin(); value != own.cend(); ++value) {
            if (value.key().contains(id))
                copy.values.insert(QString(value.key()).replace(id, another), *value);
        }
        copy.values.insert(u"accounts/%1/name"_s.arg(another), text);
    }
    copy.values.insert(u"accounts/ids"_s, ids);
    import(copy);
    // The last of them has the name and address of the one that is there: it is that one.
    QTRY_COMPARE(m_program->desk().accounts().size(), ids.size() - 1);
    lookAtPages();
    auto* accounts = qobject_cast<QComboBox*>(hand().named(u"Account"_s));
    QVERIFY(accounts != nullptr && accounts->count() >= ids.size() - 1);
    accounts->showPopup();
    look(u"Accounts of a file"_s);
    accounts->hidePopup();
}

void HostileSheetsTest::cleanupTestCase() {
    end();
    QVERIFY(m_walk.met() > 300);
    std::printf("hostile provider and files, sheets: met in %d places and %d cells of files\n", m_walk.met(), m_read);
}

QTEST_MAIN(HostileSheetsTest)
#include "hostile_sheets_test.moc"
