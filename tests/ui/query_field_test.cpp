// SPDX-License-Identifier: GPL-3.0-or-later
// The search field of Services while its language is typed: suggestions that take no key unasked, help, what is wrong.
#include "services_fixture.h"
#include "ui/services/language_rows.h"
#include "ui/services/query_completer.h"
#include "ui/services/query_help.h"
#include "ui/services/search_problem.h"
#include "ui/services/services_toolbar.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class QueryFieldTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"orderdeck.ini"_s));
        m_theme = std::make_unique<Theme>(*qApp, *m_settings);
        m_window = std::make_unique<QWidget>();
        m_menu = std::make_unique<QMenu>();
        m_toolbar = new ServicesToolbar(*m_theme, m_menu.get());
        m_toolbar->setWords({u"TikTok views"_s, u"Video"_s}, {u"Default"_s, u"Poll"_s});
        m_rows.clear();
        for (int row = 0; row < 5; ++row)
            m_rows.appendRow(new QStandardItem(QString::number(row)));
        m_view = new QListView;
        m_view->setModel(&m_rows);
        m_view->setCurrentIndex(m_rows.index(0, 0));
        m_toolbar->search().steer(m_view);
        auto* column = new QVBoxLayout(m_window.get());
        column->addWidget(m_toolbar);
        column->addWidget(m_view);
        m_window->resize(900, 500);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        field().setFocus();
    }

    void cleanup() {
        m_window.reset();
        m_menu.reset();
        m_theme.reset();
        m_settings.reset();
    }

    void suggestsWithoutTakingKeys() {
        QSignalSpy entered(&field(), &QLineEdit::returnPressed);
        QTest::keyClicks(&field(), u"r"_s);
        QVERIFY(!completer());
        QTest::keyClicks(&field(), u"a"_s);
        QVERIFY(completer());
        QVERIFY(suggests(u"rate"_s));
        QTest::keyClick(&field(), Qt::Key_Down);
        QTest::keyClick(&field(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().row(), 2);
        QVERIFY(field().hasFocus());
        QTest::keyClicks(&field(), u"ndom"_s);
        QCOMPARE(field().text(), u"random"_s);
        QVERIFY(!completer());
        QTest::keyClick(&field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field(), u"ra"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(field().text(), u"ra"_s);
        QCOMPARE(entered.size(), 1);
        QVERIFY(!completer());
    }

    void escClosesFirst() {
        QTest::keyClicks(&field(), u"ra"_s);
        QVERIFY(completer());
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!completer());
        QCOMPARE(field().text(), u"ra"_s);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QCOMPARE(field().text(), QString());
    }

    void takesWhatIsChosen_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("Tab") << int(Qt::Key_Tab);
        QTest::newRow("Enter") << int(Qt::Key_Return);
    }
    void takesWhatIsChosen() {
        QFETCH(const int, key);
        QSignalSpy entered(&field(), &QLineEdit::returnPressed);
        QTest::keyClicks(&field(), u"likes ca"_s);
        QTest::keyClick(&field(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(completer() && completer()->isAsked());
        const QStringList all = completer()->suggestions();
        QVERIFY(all.size() > 1);
        QTest::keyClick(&field(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().row(), 0);
        QTest::keyClick(&field(), Qt::Key(key));
        QCOMPARE(field().text(), u"likes "_s + all.at(1));
        QVERIFY(field().hasFocus());
        QCOMPARE(entered.size(), 0);
    }

    void takesAClick() {
        QTest::keyClicks(&field(), u"ra"_s);
        auto* rows = completer()->findChild<LanguageRows*>();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(0, 0)).center());
        QVERIFY(field().text().startsWith(u"rate"_s));
        QVERIFY(field().hasFocus());
        QVERIFY(!completer());
    }

    void suggestsValues() {
        QTest::keyClicks(&field(), u"type:p"_s);
        QVERIFY(completer());
        QVERIFY(suggests(u"type:"_s));
        QCOMPARE(completer()->suggestions().size(), 1);
        QVERIFY(completer()->suggestions().first().contains(u"poll"_s, Qt::CaseInsensitive));
        m_view->setFocus();
        QVERIFY(!completer());
    }

    void everyLetterIsInOrder() {
        const QString text = u"rate<0.5 cat:views refill:yes -bot max>=10k fav"_s;
        QTest::keyClicks(&field(), text);
        QCOMPARE(field().text(), text);
    }

    void helpInsertsAnExample() {
        QTest::keyClicks(&field(), u"likes"_s);
        auto* help = named<QAbstractButton>(*m_window, u"What can be searched for"_s);
        QVERIFY(help);
        help->click();
        auto* popup = m_window->findChild<QueryHelp*>();
        QVERIFY(popup->isVisible());
        auto* rows = popup->findChild<LanguageRows*>();
        QVERIFY(rows->count() > 10);
        QTest::keyClick(rows, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        help->click();
        int row = 0;
        while (rows->wordsAt(row) != u"rate<0.5")
            ++row;
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                          rows->visualRect(rows->model()->index(row, 0)).center());
        QVERIFY(!popup->isVisible());
        QCOMPARE(field().text(), u"likes rate<0.5"_s);
        QTRY_VERIFY(field().hasFocus());
        help->click();
        QTest::keyClick(rows, Qt::Key_Return);
        QVERIFY(field().text().endsWith(u' ' + rows->wordsAt(0)));
        // Every example can be read.
        for (int at = 0; at < rows->count(); ++at)
            QVERIFY2(parseCatalogText(rows->wordsAt(at)).ok(), qPrintable(rows->wordsAt(at)));
    }

    void helpStaysWithinTheWindow() {
        m_window->resize(m_window->width(), 400);
        named<QAbstractButton>(*m_window, u"What can be searched for"_s)->click();
        auto* popup = m_window->findChild<QueryHelp*>();
        QVERIFY(popup->isVisible());
        const int end = popup->mapToGlobal(QPoint(0, popup->height())).y();
        QVERIFY(end <= m_window->mapToGlobal(QPoint(0, m_window->height())).y());
        auto* rows = popup->findChild<LanguageRows*>(); // the others are scrolled to
        QTest::keyClick(rows, Qt::Key_End);
        QCOMPARE(rows->currentIndex().row(), rows->count() - 1);
        QVERIFY(rows->viewport()->rect().contains(rows->visualRect(rows->currentIndex()).center()));
        popup->close();
    }

    void saysWhatIsWrong() {
        QTest::keyClicks(&field(), u"likes rate<x"_s);
        m_toolbar->setProblem(CatalogTextProblem{6, 6, u"<b>No number</b>"_s});
        auto* problem = m_window->findChild<SearchProblem*>();
        QVERIFY(problem->isVisible());
        QCOMPARE(saidIn(*problem), u"<b>No number</b>"_s);
        QCOMPARE(field().wrongPart(), u"rate<x"_s);
        QCOMPARE(field().accessibleDescription(), u"<b>No number</b>"_s);
        field().setHint(u"3 of 4"_s);
        QCOMPARE(field().accessibleDescription(), u"<b>No number</b>"_s);
        m_view->setFocus();
        QVERIFY(!problem->isVisible());
        field().setFocus();
        QVERIFY(problem->isVisible());
        QTest::keyClick(&field(), Qt::Key_Space, Qt::ControlModifier);
        m_toolbar->setProblem({});
        QVERIFY(!problem->isVisible());
        QCOMPARE(field().wrongPart(), QString());
        QCOMPARE(field().accessibleDescription(), u"3 of 4"_s);
        field().setHint({});
        m_toolbar->setProblem(CatalogTextProblem{6, 6, u"No number"_s});
        QTest::keyClicks(&field(), u"1"_s);
        QCOMPARE(field().wrongPart(), QString()); // until it is said again
    }

    void suggestionsCoverWhatIsWrong() {
        QTest::keyClicks(&field(), u"( ra"_s);
        m_toolbar->setProblem(CatalogTextProblem{0, 1, u"Open bracket"_s});
        QVERIFY(completer());
        QVERIFY(!m_window->findChild<SearchProblem*>()->isVisible());
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(m_window->findChild<SearchProblem*>()->isVisible());
    }

private:
    [[nodiscard]] SearchField& field() const { return m_toolbar->search(); }
    /// Null while nothing is suggested.
    [[nodiscard]] QueryCompleter* completer() const {
        auto* found = m_window->findChild<QueryCompleter*>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] bool suggests(const QString& begin) const {
        const QStringList all = completer()->suggestions();
        return std::any_of(all.begin(), all.end(), [&](const QString& one) { return one.startsWith(begin); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QMenu> m_menu;
    QStandardItemModel m_rows;
    ServicesToolbar* m_toolbar = nullptr;
    QListView* m_view = nullptr;
};

QTEST_MAIN(QueryFieldTest)
#include "query_field_test.moc"
