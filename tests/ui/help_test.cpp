// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in the program, the about box with its licences, and the button that "What happens if…" speaks of.
#include "core/order_rules.h"
#include "store/ledger.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_chapters.h"
#include "ui/help/help_text.h"
#include "ui/help/help_window.h"
#include "ui/help/licence_texts.h"
#include "ui/kit/buttons.h"
#include "ui/orders/order_details.h"
#include "ui/settings/about_section.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget* named(const QWidget& parent, const QString& name) {
    for (auto* widget : parent.findChildren<Widget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

class HelpTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"orderdeck.ini"_s)};

private Q_SLOTS:
    void isOpenedFromAboutAndClosedByKeyboard() {
        Theme theme(*qApp, m_settings);
        Ledger ledger(m_folder.filePath(u"ledger.sqlite"_s));
        AboutSection about(m_settings, ledger, theme);
        about.show();
        auto* button = named<Button>(about, u"What happens if…"_s);
        QVERIFY(button != nullptr);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* dialog = about.findChild<HelpWindow*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->chapter(), u"what-happens-if"_s);
        // A second click shows the same window.
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(about.findChildren<HelpWindow*>().size(), 1);

        auto* text = named<HelpText>(*dialog, u"What happens if…"_s);
        QVERIFY(text != nullptr);
        QTRY_COMPARE(QApplication::focusWidget(), text);
        // It is read by keyboard alone, down to its end, and left by Tab.
        QCOMPARE(text->verticalScrollBar()->value(), 0);
        QTest::keyClick(text, Qt::Key_PageDown);
        QVERIFY(text->verticalScrollBar()->value() > 0);
        QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(text->verticalScrollBar()->maximum() - text->verticalScrollBar()->value() < 50); // a margin
        QTest::keyClick(text, Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), named<Button>(*dialog, u"Close"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        QVERIFY(about.findChildren<HelpWindow*>().isEmpty());
    }

    void saysWhatTheFileSays() {
        Theme theme(*qApp, m_settings);
        HelpText text(theme);
        text.setChapter(u"what-happens-if"_s);
        QFile file(u":/help/what-happens-if.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        QVERIFY(source.startsWith(u"<!-- SPDX-License-Identifier: "_s));
        QVERIFY(!text.toPlainText().contains(u"SPDX"_s));
        QVERIFY(text.toPlainText().startsWith(u"What happens if…"_s));
        QList<int> rows;
        for (const QTextFrame* frame : text.document()->rootFrame()->childFrames()) {
            if (const auto* table = qobject_cast<const QTextTable*>(frame))
                rows.append(table->rows());
        }
        QCOMPARE(rows.size(), 2);
        // The addresses that it speaks of are no links.
        QVERIFY(text.toPlainText().contains(u"http://127.0.0.1/moved"_s));
        QVERIFY(!text.toHtml().contains(u"href"_s));
        // Each line of a table but the one below the names of its columns.
        QCOMPARE(rows.at(0) + rows.at(1), source.count(u"\n| "_s) - 2);
    }

    void followsTheTheme() {
        m_settings.setAppearance(Appearance::Light);
        Theme theme(*qApp, m_settings);
        HelpText text(theme);
        text.setChapter(u"what-happens-if"_s);
        text.resize(600, 300);
        text.show();
        text.verticalScrollBar()->setValue(200);
        const auto ink = [&text] {
            return text.document()->begin().begin().fragment().charFormat().foreground().color();
        };
        QCOMPARE(ink(), lightTokens().text);
        m_settings.setAppearance(Appearance::Dark);
        QTRY_COMPARE(ink(), darkTokens().text);
        QCOMPARE(text.verticalScrollBar()->value(), 200);
        m_settings.setAppearance(Appearance::Light);
    }

    void chaptersAreWhole_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : helpChapters())
            QTest::newRow(qPrintable(name)) << name;
    }

    // Each has a title, speaks of chapters that there are, and of nothing that would be fetched.
    void chaptersAreWhole() {
        QFETCH(const QString, name);
        const QString text = helpChapterText(name);
        QVERIFY(text.size() > 500);
        QVERIFY(!helpChapterTitle(name).isEmpty());
        static const QRegularExpression link(u"\\[[^]]+\\]\\(([^)]*)\\)"_s);
        for (auto found = link.globalMatch(text); found.hasNext();) {
            const QString target = found.next().captured(1);
            QVERIFY2(!helpChapterOf(target).isEmpty(), qPrintable(target));
        }
        QVERIFY(!text.contains(u"!["_s)); // no pictures
        Theme theme(*qApp, m_settings);
        HelpText shown(theme);
        shown.setChapter(name);
        QVERIFY(shown.toPlainText().startsWith(helpChapterTitle(name)));
        QCOMPARE(shown.accessibleName(), helpChapterTitle(name));
        // A cell that holds the sign that divides cells would be cut there.
        for (const QTextFrame* frame : shown.document()->rootFrame()->childFrames()) {
            if (const auto* table = qobject_cast<const QTextTable*>(frame))
                QVERIFY(!table->cellAt(table->rows() - 1, table->columns() - 1)
                             .firstCursorPosition()
                             .block()
                             .text()
                             .isEmpty());
        }
    }

    void everyFileIsAChapter() {
        QStringList files = QDir(u":/help"_s).entryList({u"*.md"_s}, QDir::Files);
        for (QString& file : files)
            file.chop(3);
        QStringList chapters = helpChapters();
        std::sort(chapters.begin(), chapters.end());
        std::sort(files.begin(), files.end());
        QCOMPARE(files, chapters);
        QVERIFY(helpChapterText(u"../licences/GPL-3.0"_s).isEmpty());
        QVERIFY(helpChapterText({}).isEmpty());
    }

    void anotherLanguageFallsBackToEnglish() {
        const QLocale before;
        QLocale::setDefault(QLocale(u"is_IS"_s)); // nobody has written one
        QCOMPARE(helpChapterTitle(u"first-order"_s), u"Your first order"_s);
        // Where one was written, it has the same links, tables and examples as the English one.
        const auto shape = [](const QString& name) {
            static const QRegularExpression mark(u"\\]\\([^)]*\\)|^#+ |^\\| "_s, QRegularExpression::MultilineOption);
            QStringList found;
            for (auto each = mark.globalMatch(helpChapterText(name)); each.hasNext();)
                found.append(each.next().captured());
            return found;
        };
        for (const QString& name : helpChapters()) {
            QLocale::setDefault(QLocale(u"en_GB"_s));
            const QStringList english = shape(name);
            const QString title = helpChapterTitle(name);
            for (const char* language : {"es_MX", "pt_BR", "pt_PT", "ru_RU", "tr_TR", "id_ID", "hi_IN", "ar_EG"}) {
                QLocale::setDefault(QLocale(QString::fromLatin1(language)));
                QVERIFY2(helpChapterTitle(name) != title, language);
                QVERIFY2(shape(name) == english, qPrintable(name + u' ' + QString::fromLatin1(language)));
            }
        }
        QLocale::setDefault(QLocale(u"es_MX"_s));
        QCOMPARE(helpChapterTitle(u"first-order"_s), u"Su primer pedido"_s);
        QLocale::setDefault(before);
    }

    void linksLeadToChaptersAlone() {
        QCOMPARE(helpChapterOf(u"orders.md"_s), u"orders"_s);
        QCOMPARE(helpChapterOf(u"orders.md#statuses"_s), u"orders"_s);
        for (const char* link : {"https://example.com/orders.md", "file:///etc/orders.md", "../orders.md", "orders",
                                 "#x", "", "orders.html", "mailto:a@example.com"})
            QVERIFY2(helpChapterOf(QString::fromLatin1(link)).isEmpty(), link);
        Theme theme(*qApp, m_settings);
        HelpText text(theme);
        text.setChapter(u"first-order"_s);
        QSignalSpy asked(&text, &HelpText::chapterAsked);
        // Whatever is clicked that is no chapter goes nowhere: not into a browser, nor over the network.
        Q_EMIT text.anchorClicked(QUrl(u"https://example.com/"_s));
        Q_EMIT text.anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QVERIFY(asked.isEmpty());
        QVERIFY(text.toPlainText().startsWith(u"Your first order"_s));
        QVERIFY(!text.loadResource(QTextDocument::ImageResource, QUrl(u"https://example.com/a.png"_s)).isValid());
        Q_EMIT text.anchorClicked(QUrl(u"unconfirmed.md"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"unconfirmed"_s);
    }

    void goesFromChapterToChapterAndBack() {
        Theme theme(*qApp, m_settings);
        HelpWindow window(theme, nullptr);
        window.showChapter(u"first-order"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* text = window.findChild<HelpText*>();
        auto* list = named<QListWidget>(window, u"Chapters"_s);
        auto* back = named<Button>(window, u"Back"_s);
        QVERIFY(text && list && back && !back->isEnabled());
        QCOMPARE(list->count(), helpChapters().size());
        QCOMPARE(list->currentItem()->text(), u"Your first order"_s);
        // The first link, by keyboard alone.
        text->setFocus();
        Q_EMIT text->anchorClicked(QUrl(u"unconfirmed.md"_s));
        QCOMPARE(window.chapter(), u"unconfirmed"_s);
        QCOMPARE(list->currentItem()->text(), helpChapterTitle(u"unconfirmed"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window.chapter(), u"figures"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.chapter(), u"unconfirmed"_s);
        back->click();
        QCOMPARE(window.chapter(), u"first-order"_s);
        QVERIFY(!back->isEnabled());
        window.showChapter(u"no-such-chapter"_s);
        QCOMPARE(window.chapter(), u"first-order"_s);
    }

    void searchNarrowsAndMarks() {
        Theme theme(*qApp, m_settings);
        HelpWindow window(theme, nullptr);
        window.showChapter(u"first-order"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* text = window.findChild<HelpText*>();
        auto* list = named<QListWidget>(window, u"Chapters"_s);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto* search = named<QLineEdit>(window, u"Search the guide"_s);
        QTRY_COMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"telemetry advertising"_s);
        QStringList shown;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                shown.append(list->item(row)->text());
        }
        QCOMPARE(shown, QStringList{helpChapterTitle(u"privacy"_s)});
        QCOMPARE(window.chapter(), u"privacy"_s);
        QCOMPARE(text->marks(), 2);
        QTest::keyClick(search, Qt::Key_Return); // to the next one, and the window stays
        QVERIFY(window.isVisible());
        QTest::keyClick(search, Qt::Key_Escape); // clears the field first
        QVERIFY(window.isVisible());
        QCOMPARE(search->text(), QString());
        QCOMPARE(text->marks(), 0);
        // Words that no chapter has leave what is shown.
        search->setText(u"zzzz"_s);
        QCOMPARE(window.chapter(), u"privacy"_s);
        QCOMPARE(text->marks(), 0);
    }

    void aboutNamesEveryPartWithItsLicence() {
        Theme theme(*qApp, m_settings);
        AboutDialog dialog(theme, nullptr);
        dialog.show();
        auto* list = named<QListWidget>(dialog, u"Parts and their licences"_s);
        auto* text = named<QPlainTextEdit>(dialog, u"Text of the licence"_s);
        QVERIFY(list && text);
        const QList<Part> all = parts();
        QCOMPARE(list->count(), all.size());
        QSet<QString> used;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QVERIFY(!all.at(row).licences.isEmpty());
            for (const QString& name : all.at(row).licences) {
                QVERIFY2(licenceText(name).size() > 100, qPrintable(name));
                QVERIFY2(text->toPlainText().contains(licenceText(name).trimmed().left(200)), qPrintable(name));
                used.insert(name);
            }
        }
        // No text is carried for nothing.
        const QStringList carried = licenceNames();
        QCOMPARE(used, QSet<QString>(carried.begin(), carried.end()));
        QCOMPARE(all.at(1).version, QString::fromLatin1(qVersion()));
        static const QRegularExpression version(u"^3\\.\\d+\\.\\d+"_s);
        QVERIFY(version.match(all.at(2).version).hasMatch());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void sendAgainIsOfferedByTheRule_data() {
        QTest::addColumn<Placement>("placement");
        QTest::addColumn<bool>("offered");
        QTest::newRow("sending") << Placement::Sending << false;
        QTest::newRow("placed") << Placement::Placed << false;
        QTest::newRow("rejected") << Placement::Rejected << true;
        QTest::newRow("not sent") << Placement::NotSent << true;
        QTest::newRow("unconfirmed") << Placement::Unconfirmed << false;
    }

    void sendAgainIsOfferedByTheRule() {
        QFETCH(const Placement, placement);
        QFETCH(const bool, offered);
        Theme theme(*qApp, m_settings);
        Ledger ledger(m_folder.filePath(u"ledger.sqlite"_s));
        OrderDetails details(theme, ledger);
        Order order;
        order.key = 1;
        order.placement = placement;
        QCOMPARE(whyNoSendAgain(order).isEmpty(), offered);
        details.setOrder(order);
        details.show();
        QCOMPARE(named<Button>(details, u"Send again"_s)->isVisible(), offered);
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
