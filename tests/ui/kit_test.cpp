// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets that every page is made of, driven as a person and a screen reader would.
#include "ui/kit/after_first_paint.h"
#include "ui/kit/banner.h"
#include "ui/kit/button_menu.h"
#include "ui/kit/buttons.h"
#include "ui/kit/cell_delegate.h"
#include "ui/kit/data_table.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/filter_chips.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/search_field.h"
#include "ui/kit/secret_field.h"
#include "ui/kit/tool_row.h"
#include "ui/shell/opening_message.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

class KitTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;

    static std::unique_ptr<QStandardItemModel> facets() {
        auto model = std::make_unique<QStandardItemModel>();
        const auto add = [&model](const QString& text, bool heading) {
            auto* item = new QStandardItem(text);
            item->setData(heading, Role::Heading);
            if (heading)
                item->setFlags(Qt::ItemIsEnabled);
            else
                item->setData(12, Role::Count);
            model->appendRow(item);
        };
        add(u"Categories"_s, true);
        add(u"All"_s, false);
        add(u"Video"_s, false);
        add(u"Offers"_s, true);
        add(u"Refill"_s, false);
        return model;
    }

    static std::unique_ptr<QStandardItemModel> table() {
        auto model = std::make_unique<QStandardItemModel>(3, 3);
        model->setHorizontalHeaderLabels({u"ID"_s, u"Service"_s, u"Rate"_s});
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                model->setItem(row, column, new QStandardItem(u"%1 %2"_s.arg(2 - row).arg(column)));
        }
        return model;
    }

    static void setUp(DataTable& view, QAbstractItemModel& model) {
        view.setModel(&model);
        view.setStretchColumn(1);
        view.setColumns({{60}, {200}, {80, Cell::Strong, false}}, 0, Qt::AscendingOrder);
    }

private Q_SLOTS:
    // A ledger that takes long to open, such as one that is brought up to date, must not look like an empty one.
    void aLongOpeningIsTold() {
        MessageBar bar(*m_theme);
        QPromise<Stored<QList<OrderKey>>> quick;
        quick.start();
        quick.addResult(Stored<QList<OrderKey>>(QList<OrderKey>()));
        quick.finish();
        const OpeningMessage never(quick.future(), bar, nullptr, std::chrono::milliseconds(0));
        QPromise<Stored<QList<OrderKey>>> slow;
        slow.start();
        const OpeningMessage told(slow.future(), bar, nullptr, std::chrono::milliseconds(1));
        QTRY_COMPARE(bar.texts().size(), 1);
        QVERIFY2(bar.texts().first().startsWith(u"The ledger is being opened."), qPrintable(bar.texts().first()));
        slow.addResult(Stored<QList<OrderKey>>(QList<OrderKey>()));
        slow.finish();
        QTRY_VERIFY(bar.texts().isEmpty());
    }

    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"orderdeck.ini"_s));
        m_theme = std::make_unique<Theme>(*qApp, *m_settings);
    }
    void cleanup() {
        m_theme.reset();
        m_settings.reset();
    }

    void whatComesAfterTheFirstPaintComesOnceAndNotBefore() {
        QWidget widget;
        int calls = 0;
        new AfterFirstPaint(&widget, [&calls] { ++calls; });
        // The event loop turns as often as it would take, and nothing was painted.
        for (int turns = 0; turns < 4; ++turns) {
            QTimer turn;
            QSignalSpy turned(&turn, &QTimer::timeout);
            turn.start(0);
            QVERIFY(turned.wait());
        }
        QCOMPARE(calls, 0);
        widget.show();
        QTRY_COMPARE(calls, 1);
        widget.repaint();
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(widget.children().isEmpty());
        QCOMPARE(calls, 1);
    }

    // What tells two links apart is at their end; it is cut where a name would be.
    void linksAreCutInTheMiddle() {
        const auto look = [this](Cell cell, const QString& text) {
            QStandardItemModel model(1, 1);
            model.setItem(0, 0, new QStandardItem(text));
            CellDelegate delegate(*m_theme);
            delegate.setCell(0, cell);
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 110, 34);
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(0, 0));
            return image;
        };
        const QString one = u"example.com/people/p/136"_s;
        const QString other = u"example.com/people/p/247"_s;
        QVERIFY(look(Cell::Link, one) != look(Cell::Link, other));
        QCOMPARE(look(Cell::Muted, one), look(Cell::Muted, other));
    }

    void aLabelMeasuresAnewWhatChanged() {
        PlainLabel label(*m_theme, Theme::Text::Body, Theme::Ink::Text, u"Short"_s);
        const QSize hint = label.sizeHint();
        QCOMPARE(label.sizeHint(), hint);
        label.setText(u"A good deal longer than that"_s);
        QVERIFY(label.sizeHint().width() > hint.width());
        QVERIFY(label.minimumSizeHint().width() > hint.width());
        const int one = label.sizeHint().height();
        label.setTextStyle(Theme::Text::Heading);
        QVERIFY(label.sizeHint().height() > one);
        const int broad = label.minimumSizeHint().width();
        label.setWordWrap(true);
        QVERIFY(label.minimumSizeHint().width() < broad);
    }

    void formFieldNamesItsEditor() {
        auto* edit = new QLineEdit;
        FormField field(*m_theme, u"Quantity"_s, edit);
        QCOMPARE(edit->accessibleName(), u"Quantity"_s);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        edit->clearFocus();
        field.setFocus();
        QVERIFY(edit->hasFocus());
    }

    void formFieldTellsTheProblem() {
        auto* edit = new QLineEdit;
        FormField field(*m_theme, u"Quantity"_s, edit);
        field.setHint(u"50 – 10,000"_s);
        QCOMPARE(edit->accessibleDescription(), u"50 – 10,000"_s);
        field.setProblem(u"At most 10,000 for this service."_s);
        QCOMPARE(field.problem(), u"At most 10,000 for this service."_s);
        QCOMPARE(edit->accessibleDescription(), field.problem());
        QVERIFY(edit->property("problem").toBool());
        field.setProblem({});
        QVERIFY(field.problem().isEmpty());
        QVERIFY(!edit->property("problem").toBool());
        QCOMPARE(edit->accessibleDescription(), u"50 – 10,000"_s);
    }

    void formFieldKeepsProvidersWordsPlain() {
        FormField field(*m_theme, u"Link"_s, new QLineEdit);
        field.setProblem(u"<b>bold</b>"_s);
        for (const auto* label : field.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void secretIsHiddenUntilAsked() {
        SecretField field(*m_theme, u"API key"_s);
        field.resize(300, 60);
        field.show();
        field.edit().setText(u" key "_s);
        QCOMPARE(field.edit().echoMode(), QLineEdit::Password);
        QCOMPARE(field.secret(), u"key"_s);
        auto* show = field.findChild<QAbstractButton*>();
        QCOMPARE(show->accessibleName(), u"Show"_s);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(field.edit().echoMode(), QLineEdit::Normal);
        QCOMPARE(show->accessibleName(), u"Hide"_s);
    }

    void messageOfTheSameKeyTakesThePlace() {
        MessageBar bar(*m_theme);
        bar.show(Tone::Bad, u"No connection."_s, u"connection"_s);
        bar.show(Tone::Warn, u"Low balance."_s);
        bar.show(Tone::Bad, u"Still no connection."_s, u"connection"_s);
        QCOMPARE(bar.texts(), QStringList({u"Low balance."_s, u"Still no connection."_s}));
        bar.clear(u"connection"_s);
        QCOMPARE(bar.texts(), QStringList({u"Low balance."_s}));
        bar.clear(u"another"_s);
        QVERIFY(!bar.isHidden());
        bar.clearAll();
        QVERIFY(bar.texts().isEmpty());
        QVERIFY(bar.isHidden());
    }

    void messageIsNamedAndTold() {
        MessageBar bar(*m_theme);
        QCOMPARE(bar.accessibleName(), u"Message"_s);
        bar.show(Tone::Bad, u"Not enough funds"_s);
        QCOMPARE(bar.accessibleDescription(), u"Not enough funds"_s);
    }

    void badMessagesAreNotPushedOut() {
        MessageBar bar(*m_theme);
        bar.show(Tone::Bad, u"Keep this order ID: 23501"_s);
        for (int number = 0; number < 10; ++number)
            bar.show(Tone::Good, u"Good %1"_s.arg(number));
        QVERIFY(bar.texts().contains(u"Keep this order ID: 23501"_s));
        QVERIFY(bar.texts().size() <= 4);
    }

    void buttonsLoseTheirWordsWhereTheFieldNeedsTheRoom() {
        constexpr int fieldMinimum = 220;
        auto* field = new QLineEdit;
        ToolRow row(field, fieldMinimum);
        auto* first = plainButton(*m_theme, u"repeat"_s, u"Order once more"_s);
        auto* second = plainButton(*m_theme, u"plus"_s, u"Add some existing orders"_s);
        row.addButton(first);
        row.addButton(second);
        row.resize(fieldMinimum + 600, Size::control);
        row.show();
        QTRY_COMPARE(second->width(), second->wholeWidth());
        QVERIFY(field->width() > fieldMinimum);
        row.resize(fieldMinimum + first->wholeWidth() + second->iconWidth() + 20, Size::control);
        QTRY_COMPARE(second->width(), second->iconWidth());
        QCOMPARE(first->width(), first->wholeWidth());
        QVERIFY(field->width() >= fieldMinimum);
        QCOMPARE(second->accessibleName(), u"Add some existing orders"_s);
        row.resize(fieldMinimum + 600, Size::control);
        QTRY_COMPARE(second->width(), second->wholeWidth());
    }

    void enterPressesTheButtonThatHasTheFocus() {
        QWidget page;
        auto* button = plainButton(*m_theme, {}, u"Place"_s, &page);
        QSignalSpy clicks(button, &QPushButton::clicked);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
            QTest::keyClick(button, key);
        QCOMPARE(clicks.size(), 3);
        button->setEnabled(false);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(clicks.size(), 3);
    }

    void messageTakesNoFocusAndItsButtonActs() {
        QWidget window;
        auto* edit = new QLineEdit(&window);
        auto* bar = new MessageBar(*m_theme, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        bool acted = false;
        bar->show(Tone::Warn, u"One order may have been placed."_s, {}, u"Look into it"_s, [&acted] { acted = true; });
        QVERIFY(edit->hasFocus());
        for (auto* button : bar->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == u"Look into it"_s)
                button->click();
        }
        QVERIFY(acted);
        for (auto* button : bar->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == u"Close message"_s)
                button->click();
        }
        QVERIFY(bar->texts().isEmpty());
    }

    // Else the keys would go to whatever Qt finds next, in another part of the window.
    void aQuestionGivesTheFocusBack() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* elsewhere = new QLineEdit(&window);
        auto* edit = new QLineEdit(&window);
        Banner question(*m_theme);
        question.setAction(u"Yes, cancel them"_s);
        question.hide();
        column->addWidget(&question);
        column->addWidget(edit);
        column->addWidget(elsewhere);
        connect(&question, &Banner::actionTriggered, &question, &QWidget::hide);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        question.show();
        QVERIFY(edit->hasFocus());
        question.focusAction();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(question.isHidden());
        QVERIFY(edit->hasFocus());
        // What had it may be gone meanwhile.
        question.show();
        question.focusAction();
        edit->hide();
        question.hide();
        QVERIFY(elsewhere->hasFocus());
    }

    void wrappedLabelMeasuresAnewWhatChanged() {
        PlainLabel label(*m_theme, Theme::Text::Body, Theme::Ink::Text, u"One short line."_s);
        label.setWordWrap(true);
        QLabel plain(label.text());
        plain.setTextFormat(Qt::PlainText);
        plain.setWordWrap(true);
        const auto same = [&] {
            plain.setText(label.text());
            plain.setFont(label.font());
            for (const int width : {60, 90, 140, 200, 260, 90, 60, 500}) {
                if (label.heightForWidth(width) != plain.heightForWidth(width))
                    return false;
            }
            return true;
        };
        QVERIFY(same());
        const int before = label.heightForWidth(90);
        label.setText(u"A text that takes several lines wherever there is as little room as in a narrow panel."_s);
        QVERIFY(same());
        QVERIFY(label.heightForWidth(90) > before);
        label.setTextStyle(Theme::Text::Heading);
        QVERIFY(same());
    }

    void facetsMoveByKeysPastHeadings() {
        const auto model = facets();
        FacetList list(*m_theme, u"Categories"_s);
        list.setModel(model.get());
        list.resize(Size::facets, 300);
        list.show();
        QSignalSpy chosen(&list, &FacetList::chosen);
        list.choose(1);
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentIndex().row(), 2);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentIndex().row(), 4);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.currentIndex().row(), 2);
        QTest::keyClick(&list, Qt::Key_Home);
        QCOMPARE(list.currentIndex().row(), 1);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.currentIndex().row(), 1);
        QCOMPARE(chosen.count(), 5);
    }

    void filterChipsKeepToTheirLine() {
        FilterChips chips(*m_theme, u"Filters"_s);
        chips.resize(400, 32);
        QVERIFY(chips.isHidden());
        QStringList words;
        for (int at = 0; at < 12; ++at)
            words.append(u"Category number %1"_s.arg(at));
        chips.setFilters(words);
        chips.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chips));
        QStringList shown;
        QAbstractButton* clear = nullptr;
        for (auto* button : chips.findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(chips.rect().contains(button->geometry()), qPrintable(button->text()));
            shown.append(button->text());
            if (button->accessibleName() == u"Clear all filters"_s)
                clear = button;
        }
        QVERIFY(clear);
        QVERIFY(shown.contains(words.first()) && !shown.contains(words.last()));
        const auto more =
            std::find_if(shown.begin(), shown.end(), [](const QString& text) { return text.startsWith(u'+'); });
        QVERIFY(more != shown.end());
        QCOMPARE(*more, u"+%1"_s.arg(words.size() - (shown.size() - 2)));
        QSignalSpy removed(&chips, &FilterChips::removed);
        QAbstractButton* second = nullptr;
        for (auto* button : chips.findChildren<QAbstractButton*>()) {
            if (button->text() == words.at(1))
                second = button;
        }
        QVERIFY(second);
        QTest::keyClick(second, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toInt(), 1);
        chips.setFilters({});
        QVERIFY(chips.isHidden());
    }

    void searchFieldSteersRowsAndKeepsTyping() {
        const auto model = facets();
        QListView view;
        view.setModel(model.get());
        view.setCurrentIndex(model->index(1, 0));
        SearchField search(*m_theme, u"Search services"_s, u"Search"_s);
        search.steer(&view);
        QTest::keyClicks(&search, u"vi"_s);
        QTest::keyClick(&search, Qt::Key_Down);
        QTest::keyClicks(&search, u"d"_s);
        QCOMPARE(view.currentIndex().row(), 2);
        QCOMPARE(search.text(), u"vid"_s);
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(search.text().isEmpty());
    }

    void tableStretchesOneColumn() {
        const auto model = table();
        DataTable view(*m_theme, *m_settings, u"Services"_s, u"stretch"_s);
        setUp(view, *model);
        view.resize(600, 300);
        view.show();
        QCOMPARE(view.columnWidth(1), view.viewport()->width() - view.columnWidth(0));
        view.resize(120, 300);
        QCOMPARE(view.columnWidth(1), DataTable::stretchMinimum);
    }

    void tableRemembersItsColumns() {
        const auto model = table();
        {
            DataTable view(*m_theme, *m_settings, u"Services"_s, u"remembered"_s);
            setUp(view, *model);
            view.show();
            QVERIFY(view.isColumnHidden(2));
            view.columnsButtonMenu()->popup({});
            view.columnsButtonMenu()->actions().at(2)->trigger();
            QVERIFY(!view.isColumnHidden(2));
            view.setColumnWidth(0, 99);
            view.sortByColumn(0, Qt::DescendingOrder);
        }
        DataTable view(*m_theme, *m_settings, u"Services"_s, u"remembered"_s);
        setUp(view, *model);
        QVERIFY(!view.isColumnHidden(2));
        QCOMPARE(view.columnWidth(0), 99);
        QCOMPARE(view.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(model->index(0, 0).data().toString(), u"2 0"_s);
        view.resetColumns();
        QVERIFY(view.isColumnHidden(2));
        QCOMPARE(view.columnWidth(0), 60);
    }

    // Also one that is filled only when it opens.
    void menusOpenWithinTheWindow_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("straight") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
    void menusOpenWithinTheWindow() {
        QFETCH(const Qt::LayoutDirection, direction);
        QWidget window;
        window.setLayoutDirection(direction);
        window.setGeometry(200, 100, 320, 200);
        QWidget first(&window);
        first.setGeometry(10, 10, 30, 30);
        QWidget last(&window);
        last.setGeometry(280, 10, 30, 30);
        QMenu menu(&window);
        connect(&menu, &QMenu::aboutToShow, &menu, [&menu] {
            menu.clear();
            menu.addAction(u"What is written in a menu that is opened"_s);
        });
        window.show();
        for (QWidget* button : {&first, &last}) {
            popUpUnder(*button, menu);
            const QRect inside(window.mapToGlobal(QPoint(0, 0)), window.size());
            QVERIFY2(menu.x() >= inside.left() && menu.geometry().right() <= inside.right(),
                     qPrintable(u"%1 to %2"_s.arg(menu.x()).arg(menu.geometry().right())));
            QVERIFY(menu.y() >= button->mapToGlobal(QPoint(0, button->height())).y());
            menu.close();
        }
    }

    void tableMovesByRowsAndActivates() {
        const auto model = table();
        DataTable view(*m_theme, *m_settings, u"Services"_s, u"keys"_s);
        setUp(view, *model);
        view.show();
        QSignalSpy activated(&view, &DataTable::rowActivated);
        view.selectRow(0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.selectedRowNumbers(), QList<int>({2}));
        QTest::keyClick(&view, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(view.selectedRowNumbers(), QList<int>({0, 1, 2}));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }
};

QTEST_MAIN(KitTest)
#include "kit_test.moc"
