// SPDX-License-Identifier: GPL-3.0-or-later
// The table's columns, remembered for each account, and its rows in the clipboard.
#include "core/money.h"
#include "ui/kit/data_table.h"
#include "ui/kit/search_field.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Ids, names, rates, limits; rows can be missing until they are loaded, as those of a large ledger are.
class Rows final : public QAbstractTableModel {
public:
    explicit Rows(int rows)
        : m_rows(rows) {}

    void load() {
        loaded = true;
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, 3));
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 4; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return {};
        return QStringList{u"ID"_s, u"Service"_s, u"Rate & more"_s, u"Max"_s}.at(section);
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!loaded && index.row() >= loadedRows)
            return {};
        const auto id = QString::number(index.row()).rightJustified(3, u'0');
        const QVariant raw[] = {id, names.value(index.row(), u"Service "_s + id),
                                QVariant::fromValue(Money{*Decimal::parse(u"1234.5"), u"USD"_s}), qint64(10'000)};
        const QString shown[] = {id, raw[1].toString(), u"$1,234.50"_s, u"10K"_s};
        if (role == Role::Raw)
            return raw[index.column()];
        return role == Qt::DisplayRole ? QVariant(shown[index.column()]) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override { sorted = {column, order}; }

    QStringList names;
    bool loaded = true;
    int loadedRows = 0;
    QPair<int, Qt::SortOrder> sorted{-1, Qt::AscendingOrder};

private:
    int m_rows;
};

QString pasted() {
    return QApplication::clipboard()->text();
}

} // namespace

class DataTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"orderdeck.ini"_s));
        m_theme = std::make_unique<Theme>(*qApp, *m_settings);
        QApplication::clipboard()->clear();
        make(5);
    }
    void cleanup() {
        m_table.reset();
        m_model.reset();
        m_theme.reset();
        m_settings.reset();
    }

    void copiesExactValuesInTheOrderShown() {
        m_table->horizontalHeader()->moveSection(3, 0);
        m_table->setColumnShown(1, false);
        m_table->selectRow(2);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(pasted(), u"10000\t002\t1234.5"_s);
    }

    void copiesSeveralRowsWithHeads() {
        m_table->selectRow(1);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pasted(), u"ID\tService\tRate & more\tMax\n"
                           "001\tService 001\t1234.5\t10000\n"
                           "002\tService 002\t1234.5\t10000"_s);
        const QString html = QApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"<th>Rate &amp; more</th>"_s));
        QVERIFY(html.contains(u"<td style=\"mso-number-format:'\\@'\">001</td>"_s));
        QVERIFY(html.contains(u"<td align=\"right\" sdval=\"1234.5\">1234.5</td>"_s));
    }

    void whatIsPastedDoesNothing() {
        m_model->names = {u"=cmd|' /C calc'!A0"_s, u"a\tb\nc <b>&\"</b>"_s};
        m_table->selectAll();
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = pasted().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0).split(u'\t').at(1), u"'=cmd|' /C calc'!A0"_s);
        QCOMPARE(lines.at(1).split(u'\t'), (QStringList{u"001"_s, u"a b c <b>&\"</b>"_s, u"1234.5"_s, u"10000"_s}));
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"a b c &lt;b&gt;&amp;&quot;&lt;/b&gt;"_s));
    }

    void writesNumbersAsThePersonDoes() {
        QLocale::setDefault(QLocale(QLocale::German));
        m_table->selectRow(0);
        m_table->copyRows();
        QLocale::setDefault(QLocale::c());
        QCOMPARE(pasted(), u"000\tService 000\t1234,5\t10000"_s);
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"sdval=\"1234.5\""_s));
    }

    void copiesFromTheSearchField() {
        SearchField field(*m_theme, u"Search"_s, {});
        field.steer(m_table.get());
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(pasted().startsWith(u"000\t"_s) || pasted().startsWith(u"001\t"_s));
        // Marked text is what is meant where there is some.
        field.setText(u"likes"_s);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(pasted(), u"likes"_s);
    }

    void copiesManyRowsBitByBit() {
        make(20'000);
        m_table->selectAll();
        m_table->copyRows();
        QCOMPARE(pasted(), QString()); // not within the keystroke
        QTRY_VERIFY(!pasted().isEmpty());
        QCOMPARE(pasted().count(u'\n'), 19'999);
        QVERIFY(pasted().endsWith(u"19999\tService 19999\t1234.5\t10000"_s));
    }

    void waitsForRowsThatAreBeingRead() {
        m_model->loaded = false;
        m_model->loadedRows = 2;
        m_table->selectAll();
        m_table->copyRows();
        QCOMPARE(pasted(), QString());
        m_model->load();
        QTRY_COMPARE(pasted().count(u'\n'), 4);
    }

    void aLaterCopyIsTheOneThatCounts() {
        make(20'000);
        m_table->selectAll();
        m_table->copyRows();
        m_table->selectRow(3);
        QCOMPARE(m_table->selectedRowNumbers(), QList<int>{3});
        m_table->copyRows();
        QCOMPARE(pasted(), u"003\tService 003\t1234.5\t10000"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(pasted(), u"003\tService 003\t1234.5\t10000"_s);
    }

    void choosesARowWhateverKeysAreHeld() {
        m_table->selectRow(1);
        QTest::keyPress(m_table.get(), Qt::Key_Z, Qt::ControlModifier);
        m_table->selectRow(1);
        QCOMPARE(m_table->selectedRowNumbers(), QList<int>{1});
        m_table->selectRow(3);
        QCOMPARE(m_table->selectedRowNumbers(), QList<int>{3});
        QCOMPARE(m_table->currentIndex().row(), 3);
        QTest::keyRelease(m_table.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedRowNumbers(), (QList<int>{3, 4}));
    }

    void refusesToCopyEverything() {
        make(DataTable::mostCopied + 1);
        QSignalSpy refused(m_table.get(), &DataTable::copyRefused);
        m_table->selectAll();
        m_table->copyRows();
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(u"50"_s));
    }

    void theHeadsMenuOpensByMouseAndKeys() {
        for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
            QWidget* head = m_table->horizontalHeader()->viewport();
            QContextMenuEvent asked(reason, QPoint(20, 10), head->mapToGlobal(QPoint(20, 10)));
            QApplication::sendEvent(reason == QContextMenuEvent::Mouse ? head : m_table->horizontalHeader(), &asked);
            QTRY_VERIFY(m_table->columnsButtonMenu()->isVisible());
            m_table->columnsButtonMenu()->close();
        }
    }

    void ticksColumnsWithoutClosing() {
        auto* menu = openMenu();
        const QRect at = menu->actionGeometry(menu->actions().at(3));
        QTest::mouseMove(menu, at.center());
        menu->setActiveAction(menu->actions().at(3));
        QTest::mouseClick(menu, Qt::LeftButton, {}, at.center());
        QVERIFY(menu->isVisible());
        QVERIFY(m_table->isColumnHidden(3));
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(!m_table->isColumnHidden(3));
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!menu->isVisible());
    }

    void movesColumnsByKeys() {
        auto* menu = openMenu();
        menu->setActiveAction(menu->actions().at(3));
        QTest::keyClick(menu, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(menu, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_table->shownColumns(), (QList<int>{0, 3, 1, 2}));
        QCOMPARE(menu->activeAction()->text(), u"Max"_s);
        QTest::keyClick(menu, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_table->shownColumns(), (QList<int>{0, 1, 3, 2}));
        menu->close();
    }

    void changesTheRowHeightAtOnce() {
        const int before = m_table->verticalHeader()->defaultSectionSize();
        action(u"Compact rows"_s)->trigger();
        QVERIFY(m_table->verticalHeader()->defaultSectionSize() < before);
        QVERIFY(action(u"Compact rows"_s)->isChecked());
        action(u"Comfortable rows"_s)->trigger();
        QCOMPARE(m_table->verticalHeader()->defaultSectionSize(), before);
    }

    void eachAccountHasItsColumns() {
        m_table->setAccount(u"a"_s);
        m_table->horizontalHeader()->moveSection(3, 0);
        m_table->setColumnShown(2, false);
        m_table->sortByColumn(3, Qt::DescendingOrder);
        m_table->setAccount(u"b"_s);
        QCOMPARE(m_table->shownColumns(), (QList<int>{0, 1, 2, 3}));
        QCOMPARE(m_model->sorted, qMakePair(0, Qt::AscendingOrder));
        m_table->setColumnShown(0, false);
        m_table->setAccount(u"a"_s);
        QCOMPARE(m_table->shownColumns(), (QList<int>{3, 0, 1}));
        QCOMPARE(m_model->sorted, qMakePair(3, Qt::DescendingOrder));
        m_table->setAccount(u"b"_s);
        QCOMPARE(m_table->shownColumns(), (QList<int>{1, 2, 3}));
        m_table->resetColumns();
        QCOMPARE(m_table->shownColumns(), (QList<int>{0, 1, 2, 3}));
        // The next start.
        make(5);
        m_table->setAccount(u"a"_s);
        QCOMPARE(m_table->shownColumns(), (QList<int>{3, 0, 1}));
        QCOMPARE(m_model->sorted, qMakePair(3, Qt::DescendingOrder));
    }

    void anAccountBeginsWithWhatWasLeftForNone() {
        m_table->setColumnShown(3, false);
        make(5);
        m_table->setAccount(u"new"_s);
        QCOMPARE(m_table->shownColumns(), (QList<int>{0, 1, 2}));
        // Looking at it alone is no wish of its own: nothing is written for it.
        make(5);
        QVERIFY(m_settings->state(u"accounts/new/test/columns"_s).isEmpty());
    }

private:
    void make(int rows) {
        m_table.reset();
        m_model = std::make_unique<Rows>(rows);
        m_table = std::make_unique<DataTable>(*m_theme, *m_settings, u"Test"_s, u"test/columns"_s);
        m_table->setModel(m_model.get());
        m_table->setStretchColumn(1);
        m_table->setColumns({{.width = 60}, {.width = 200}, {.width = 80}, {.width = 80}}, 0, Qt::AscendingOrder);
        m_table->resize(800, 300);
        m_table->show();
    }
    QMenu* openMenu() {
        auto* menu = m_table->columnsButtonMenu();
        menu->popup(m_table->mapToGlobal(QPoint(10, 10)));
        return menu;
    }
    QAction* action(const QString& text) {
        openMenu()->close();
        for (auto* action : m_table->columnsButtonMenu()->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no such action");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Rows> m_model;
    std::unique_ptr<DataTable> m_table;
};

QTEST_MAIN(DataTableTest)
#include "data_table_test.moc"
