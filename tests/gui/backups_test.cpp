// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the ledger, restoring one, and a damaged ledger, in the real window and through restarts of the program.
#include "filled_ledger.h"
#include "program.h"
#include "window_hand.h"

#include "store/ledger_backup.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr int orders = 400;

} // namespace

class BackupsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Program> m_program;

    WindowHand hand() { return WindowHand(m_program->window()); }
    LedgerFiles files() { return LedgerFiles(m_profile->filePath(u"ledger.sqlite"_s)); }
    int known() { return must(m_program->ledger().facetCounts({})).value(OrdersQuery::Facet::All); }

    void start() {
        m_program.reset();
        m_program = std::make_unique<Program>(*qApp, m_profile->path(), *m_provider);
    }
    void startOpen() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        if (m_program->desk().accounts().isEmpty())
            m_program->desk().addPracticeAccount();
    }
    void showSettings() {
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Settings"_s), patience);
        QVERIFY(hand().click(u"Settings"_s));
        m_program->window().showSettings(u"backups"_s);
    }
    bool says(const QString& name, const QString& words) {
        const bool said = QTest::qWaitFor([&] { return hand().textOf(name).contains(words); }, patience);
        if (!said)
            qWarning("'%s' says '%s'", qPrintable(name), qPrintable(hand().textOf(name)));
        return said;
    }
    bool shows(const QString& button) {
        return QTest::qWaitFor([&] { return hand().shows(button); }, patience);
    }
    // Garbage in the place of the page that holds this text.
    void damage(const QByteArray& text) {
        QByteArray bytes = contentOf(files().ledger());
        const qsizetype at = bytes.indexOf(text);
        QVERIFY(at > 0);
        bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\x5a'));
        writeFile(files().ledger(), bytes);
    }

private Q_SLOTS:
    void initTestCase() {
        PracticeOptions options;
        options.speed = 0;
        m_provider = std::make_unique<PracticeProvider>(options);
        QString error;
        QVERIFY2(m_provider->start(&error), qPrintable(error));
    }

    void init() {
        m_profile = std::make_unique<QTemporaryDir>();
        fillLedger(files().ledger(), orders);
    }

    void cleanup() { m_program.reset(); }

    void aCopyIsRestored() {
        QVERIFY(makeDailyCopy(files(), QDate(2026, 11, 24)).ok());
        startOpen();
        must(m_program->ledger().recordIntent(newOrder(u"one"_s)));
        const OrderKey last = must(m_program->ledger().recordIntent(newOrder(u"one"_s)));
        must(m_program->ledger().recordPlaced(last, u"4711"_s));
        showSettings();
        const QString restore = u"Restore the copy of 24 November 2026"_s;
        QVERIFY(shows(restore));
        QVERIFY(hand().click(restore));
        QVERIFY(says(u"Restore"_s, u"Orders in the present ledger: 402. Orders in this copy: 400."_s));
        QVERIFY(hand().textOf(u"Restore"_s).contains(u"2 order"_s));
        // Kept: nothing is left of the question.
        QVERIFY(hand().click(u"Keep the present ledger"_s));
        QTRY_VERIFY(!QFile::exists(stagedPart(files())));
        QVERIFY(!hand().shows(u"Restore"_s));

        QVERIFY(hand().click(restore));
        QVERIFY(shows(u"Restore and restart"_s));
        // An order that comes while the words are read is told before anything happens.
        must(m_program->ledger().recordIntent(newOrder(u"one"_s)));
        QVERIFY(hand().click(u"Restore and restart"_s));
        QVERIFY(says(u"Restore"_s, u"3 order"_s));
        QVERIFY(!m_program->wantsRestart());
        QVERIFY(hand().click(u"Restore and restart"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->wantsRestart(), patience);
        startOpen();
        QCOMPARE(known(), orders);
        showSettings();
        // The one before can be restored in turn.
        QVERIFY(shows(u"Restore the copy of %1"_s.arg(QLocale().toString(QDate::currentDate(), u"d MMMM yyyy"_s))));
        QCOMPARE(factsOf(files().copies().first().path).value().orders, orders + 3);
    }

    void notWhileAnOrderIsUnderWay() {
        QVERIFY(makeDailyCopy(files(), QDate(2026, 11, 24)).ok());
        startOpen();
        showSettings();
        const QString restore = u"Restore the copy of 24 November 2026"_s;
        QVERIFY(shows(restore));
        QTRY_VERIFY(m_program->desk().current());
        m_program->desk().current()->placer().place(newOrder({}).order);
        QVERIFY(m_program->desk().isPlacing());
        QVERIFY(hand().click(restore));
        QVERIFY(hand().textOf(u"Backups"_s).contains(u"An order is under way."_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->desk().isPlacing(), patience);
        QVERIFY(hand().click(restore));
        QVERIFY(shows(u"Restore and restart"_s));
    }

    void backedUpAndChecked() {
        startOpen();
        showSettings();
        QVERIFY(hand().click(u"Back up now…"_s));
        auto* dialog = m_program->window().findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const QString path = m_profile->filePath(u"kept.sqlite"_s);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(name && name->text().startsWith("orderdeck-ledger-"_L1));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(says(u"Backups"_s, u"The ledger was copied to"_s));
        QCOMPARE(factsOf(path).value().orders, orders);

        QVERIFY(hand().click(u"Check ledger"_s));
        QVERIFY(says(u"Backups"_s, u"The ledger is in order. Orders checked: 400."_s));
    }

    void aDamagedLedgerIsSalvaged() {
        damage("https://example.com/p/200");
        startOpen();
        showSettings();
        QVERIFY(hand().click(u"Check ledger"_s));
        QVERIFY(says(u"Backups"_s, u"The ledger is damaged."_s));
        QVERIFY(hand().click(u"Mend…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->wantsRestart(), patience);
        start();
        QVERIFY(shows(u"Salvage what can be read"_s));
        QVERIFY(!m_program->isOpen());
        QVERIFY(hand().click(u"Salvage what can be read"_s));
        QVERIFY(shows(u"Go on with what was saved"_s));
        const QString report = hand().textOf(u"What was saved"_s);
        QVERIFY2(report.contains(u"Orders 400 "_s), qPrintable(report));
        QVERIFY2(report.contains(u"what was ordered is lost"_s), qPrintable(report));
        QVERIFY(hand().click(u"Go on with what was saved"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->wantsRestart(), patience);
        startOpen();
        QCOMPARE(known(), orders);
        QCOMPARE(files().copies().first().kind, LedgerCopy::Kind::Damaged);
        m_program.reset();
        QCOMPARE(faultsIn(files().ledger()), QString());
    }

    void theNewestCopyIsOffered() {
        QVERIFY(makeDailyCopy(files(), QDate(2026, 11, 24)).ok());
        writeFile(files().ledger(), QByteArray(10'000, 'x'));
        start();
        // Its name goes on with the number of its orders.
        QString restore;
        const auto offered = [&] {
            for (const auto* button : m_program->window().findChildren<QAbstractButton*>()) {
                if (button->isVisible() &&
                    button->text().startsWith("Restore the copy of 24 November 2026 (400 order"_L1))
                    restore = button->text();
            }
            return !restore.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered(), patience);
        QVERIFY(hand().click(restore));
        QVERIFY(shows(u"Restore and restart"_s));
        QVERIFY(hand().textOf(u"Restore"_s).contains(u"The present ledger cannot be read."_s));
        QVERIFY(hand().click(u"Restore and restart"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->wantsRestart(), patience);
        startOpen();
        QCOMPARE(known(), orders);
    }

    void emptyOnlyAtAPersonsWord() {
        const QByteArray garbage(10'000, 'x');
        writeFile(files().ledger(), garbage);
        start();
        QVERIFY(shows(u"Salvage what can be read"_s));
        QVERIFY(hand().click(u"Salvage what can be read"_s));
        QVERIFY(says(u"Ledger"_s, u"Nothing can be salvaged"_s));
        QVERIFY(contentOf(files().ledger()) == garbage);
        QVERIFY(shows(u"Begin with an empty ledger…"_s) && hand().click(u"Begin with an empty ledger…"_s));
        QVERIFY(shows(u"Back"_s) && hand().click(u"Back"_s));
        QVERIFY(!m_program->wantsRestart());
        QVERIFY(shows(u"Begin with an empty ledger…"_s) && hand().click(u"Begin with an empty ledger…"_s));
        QVERIFY(shows(u"Begin with an empty ledger"_s) && hand().click(u"Begin with an empty ledger"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->wantsRestart(), patience);
        startOpen();
        QCOMPARE(known(), 0);
        QVERIFY(contentOf(files().copies().first().path) == garbage);
    }

    void cleanupTestCase() { m_provider->stop(); }
};

QTEST_MAIN(BackupsTest)
#include "backups_test.moc"
