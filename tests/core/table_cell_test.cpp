// SPDX-License-Identifier: GPL-3.0-or-later
// What cells say in files and in the clipboard, and what text must not do there.
#include "core/spreadsheet_text.h"
#include "core/table_cell.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TableCellTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysValues_data() {
        QTest::addColumn<QVariant>("raw");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("number");
        const auto rate = Money{*Decimal::parse(u"1234.5"), u"USD"_s};
        QTest::newRow("nothing") << QVariant() << QString() << false;
        QTest::newRow("empty text") << QVariant(QString()) << QString() << false;
        QTest::newRow("id") << QVariant(u"00123"_s) << u"00123"_s << false;
        QTest::newRow("count") << QVariant(qint64(10'000'000)) << u"10000000"_s << true;
        QTest::newRow("small int") << QVariant(-7) << u"-7"_s << true;
        QTest::newRow("amount") << QVariant::fromValue(rate) << u"1234,5"_s << true;
        QTest::newRow("decimal") << QVariant::fromValue(*Decimal::parse(u"0.00012")) << u"0,00012"_s << true;
        QTest::newRow("yes") << QVariant(true) << u"Yes"_s << false;
        QTest::newRow("no") << QVariant(false) << u"No"_s << false;
        QTest::newRow("time") << QVariant(QDateTime(QDate(2026, 11, 25), QTime(9, 8, 7))) << u"2026-11-25 09:08:07"_s
                              << false;
    }

    void saysValues() {
        QFETCH(QVariant, raw);
        QFETCH(bool, number);
        const TableCell cell = tableCell(raw);
        QTEST(cellText(cell, u','), "text");
        QCOMPARE(isNumber(cell), number);
        QCOMPARE(isText(cell), raw.typeId() == QMetaType::QString && !raw.toString().isEmpty());
    }

    void marksFormulas_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dangerous");
        for (const QString& text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s,
                                    u"\uff1dcmd"_s, u"'=1"_s, u"''@a"_s, u"\uff0b1"_s, u"\uff0d1"_s, u"\uff20a"_s})
            QTest::addRow("%s", qPrintable(text.toHtmlEscaped())) << text << true;
        for (const QString& text : {u""_s, u"Likes = good"_s, u"'quoted'"_s, u"1-2"_s, u"\u2013 dash"_s})
            QTest::addRow("harmless %s", qPrintable(text)) << text << false;
    }

    void marksFormulas() {
        QFETCH(QString, text);
        QFETCH(bool, dangerous);
        const QString marked = withFormulaMark(text);
        QCOMPARE(marked, dangerous ? u'\'' + text : text);
        QCOMPARE(withoutFormulaMark(marked), text);
    }

    void marksFormulasWithin_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::newRow("another separator") << u"a;=1+1;b"_s << u"a;'=1+1;b"_s;
        QTest::newRow("each") << u"=1,=2\t@3\r\n-a\n+1+1"_s << u"'=1,'=2\t'@3\r\n'-a\n'+1+1"_s;
        QTest::newRow("wide") << u"a;\uff1d1"_s << u"a;'\uff1d1"_s;
        QTest::newRow("after a tab at the start") << u"\t=1"_s << u"'\t'=1"_s;
        QTest::newRow("a place on a map")
            << u"https://example.com/@40.7,-74.0,17z"_s << u"https://example.com/@40.7,-74.0,17z"_s;
        QTest::newRow("a number that goes on") << u"a,-74+cmd"_s << u"a,'-74+cmd"_s;
        QTest::newRow("a space between") << u"Likes, -10 %; + refill"_s << u"Likes, -10 %; + refill"_s;
        QTest::newRow("lines") << u"one\r\ntwo"_s << u"one\r\ntwo"_s;
        QTest::newRow("apostrophes of its own") << u"'=1,'=2;''-a"_s << u"''=1,''=2;'''-a"_s;
        QTest::newRow("an apostrophe before a number") << u"a,'-5"_s << u"a,'-5"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void marksFormulasWithin() {
        QFETCH(QString, text);
        QFETCH(QString, marked);
        QCOMPARE(withFormulaMarks(text), marked);
        QCOMPARE(withoutFormulaMarks(marked), text);
    }

    void keepsToOneLine() { QCOMPARE(inOneLine(u"a\tb\r\nc\nd\re\u2028f"_s), u"a b c d e f"_s); }

    void replacesWhatNoFileHolds() {
        const QString broken = u"a"_s + QChar(0) +
                               u"b\x1f"
                               u"c\td\n"_s +
                               QChar(0xd83d) + u'e' + QChar(0xfffe);
        const QString mended = withoutControls(broken);
        QCOMPARE(mended, u"a\ufffdb\ufffdc\td\n\ufffde\ufffd"_s);
        QCOMPARE(withoutControls(u"\U0001F525 fire"_s), u"\U0001F525 fire"_s);
    }
};

QTEST_MAIN(TableCellTest)
#include "table_cell_test.moc"
