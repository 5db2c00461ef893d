// SPDX-License-Identifier: GPL-3.0-or-later
// The page "What happens if…" in the program, and the button that it speaks of.
#include "core/order_rules.h"
#include "store/ledger.h"
#include "ui/kit/buttons.h"
#include "ui/orders/order_details.h"
#include "ui/settings/about_section.h"
#include "ui/settings/help_dialog.h"
#include "ui/settings/help_text.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>

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
        auto* dialog = about.findChild<HelpDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        // A second click shows the same window.
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(about.findChildren<HelpDialog*>().size(), 1);

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
        QVERIFY(about.findChildren<HelpDialog*>().isEmpty());
    }

    void saysWhatTheFileSays() {
        Theme theme(*qApp, m_settings);
        const HelpText text(theme, u"what-happens-if"_s);
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
        // Each line of a table but the one below the names of its columns.
        QCOMPARE(rows.at(0) + rows.at(1), source.count(u"\n| "_s) - 2);
    }

    void followsTheTheme() {
        m_settings.setAppearance(Appearance::Light);
        Theme theme(*qApp, m_settings);
        HelpText text(theme, u"what-happens-if"_s);
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
