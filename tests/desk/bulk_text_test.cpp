// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_text.h"

#include "core/spreadsheet_text.h"
#include "desk/csv_records.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const QString& name) {
    QFile file(QStringLiteral(ORDERDECK_TEST_DATA "/bulk/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "line: service | field=value | column=value" of each row, or its words where it cannot be read.
QStringList told(const Result<QList<BulkRow>, QString>& read) {
    if (!read)
        return {u"refused: "_s + read.error()};
    QStringList rows;
    for (const BulkRow& row : read.value()) {
        QStringList parts = {u"%1: %2"_s.arg(row.line).arg(row.service)};
        for (auto at = row.values.begin(); at != row.values.end(); ++at)
            parts.append(QString::fromLatin1(fieldTrait(at.key()).parameter) + u'=' + at.value());
        for (const auto& [name, value] : row.others)
            parts.append(name + u'=' + value);
        if (!row.unreadable.isEmpty())
            parts.append(u'(' + row.unreadable + u')');
        rows.append(parts.join(u" | "_s));
    }
    return rows;
}

QStringList told(const QByteArray& text) {
    return told(readBulkText(text));
}

class Spanish final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int /*n*/) const override {
        static const QHash<QByteArray, QString> words = {
            {"service", u"servicio"_s}, {"Link", u"Enlace"_s}, {"Quantity", u"Cantidad"_s}};
        return words.value(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

const QString page = u"https://example.com/p/1"_s;

} // namespace

/// Lists of orders as people and spreadsheets write them, good and bad.
class BulkTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFiles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("pasted lines") << u"pasted.txt"_s
                                      << QStringList{u"1: 101 | link=https://example.com/p/1 | quantity=1,000"_s,
                                                     u"2: 102 | link=https://example.com/p/2 | quantity=1k"_s,
                                                     u"4: 103 | link=@some.user | quantity=500"_s};
        QTest::newRow("quoted, many lines, Windows") << u"quoted.csv"_s
                                                     << QStringList{u"2: 101 | link=https://example.com/p/1 | "
                                                                    "quantity=1,000"_s,
                                                                    u"3: 201 | link=https://example.com/p/2 | "
                                                                    "comments=First, with a comma\nSecond "
                                                                    "\"quoted\"\n\nThird | line"_s,
                                                                    u"7: 101 | link=https://example.com/p/3 | "
                                                                    "quantity=1 500"_s};
        QTest::newRow("tabs, old Mac") << u"mac.tsv"_s
                                       << QStringList{u"2: 101 | link=https://example.com/p/1 | quantity=100 | "
                                                      "runs=10 | interval=60 | client=Jane; Doe"_s,
                                                      u"3: 102 | link=https://example.com/p/2 | quantity=2.5k"_s};
        QTest::newRow("semicolons, BOM, other names")
            << u"semicolon.csv"_s
            << QStringList{u"2: 301 | link=https://example.com/a,b | quantity=1.000 | answer_number=2"_s};
        QTest::newRow("formulas stay text")
            << u"formulas.csv"_s
            << QStringList{
                   u"2: 101 | link=https://example.com/p/1 | quantity==HYPERLINK(\"http://evil.example\";\"1\")"_s,
                   u"3: 101 | link==HYPERLINK(\"http://evil.example\") | quantity=100"_s,
                   u"4: 101 | link=@some.user | quantity=-100"_s};
        const QStringList umlauts = {u"2: 201 | link=https://example.com/1 | comments=grüße €"_s,
                                     u"3: 201 | link=https://example.com/2 | comments=café"_s};
        QTest::newRow("Windows-1252") << u"windows1252.txt"_s << umlauts;
        const QStringList cyrillic = {u"2: 101 | link=https://example.com/p/1 | quantity=1000 | comments=Привет"_s};
        for (const QString& file : {u"utf16le_bom.csv"_s, u"utf16be_bom.csv"_s, u"utf16le.csv"_s, u"utf16be.csv"_s})
            QTest::newRow(qPrintable(file)) << file << cyrillic;
    }

    void readsFiles() {
        QFETCH(QString, file);
        QFETCH(QStringList, rows);
        QCOMPARE(told(dataFile(file)), rows);
    }

    void marksLinesThatNobodyCanRead() {
        const QStringList nul = told(dataFile(u"nul.txt"_s));
        QCOMPARE(nul.size(), 3);
        QVERIFY2(nul.at(1).startsWith(u"2: 101"_s) && nul.at(1).contains(u"NUL bytes"_s), qPrintable(nul.at(1)));
        QCOMPARE(nul.at(2), u"3: 101 | link=https://example.com/p/3 | quantity=100"_s);

        const QStringList mixed = told(dataFile(u"mixed.txt"_s));
        QCOMPARE(mixed.size(), 3);
        QVERIFY(mixed.at(0).endsWith(u"comments=grüße"_s));
        QVERIFY2(mixed.at(1).startsWith(u"3: 201"_s) && mixed.at(1).contains(u"another encoding"_s),
                 qPrintable(mixed.at(1)));
        QVERIFY(mixed.at(2).endsWith(u"comments=ok"_s));

        // What could not be written again as it is.
        for (const char* sign : {"\xef\xbf\xbe", "\xef\xbf\xbf"}) {
            const QStringList noLetter =
                told(QByteArray("101|https://example.com/") + sign + "|100\n102|x.example|100\n");
            QCOMPARE(noLetter.size(), 2);
            QVERIFY2(noLetter.at(0).contains(u"NUL bytes"_s), qPrintable(noLetter.at(0)));
        }

        const QStringList split = told(dataFile(u"split_number.csv"_s));
        QCOMPARE(split.size(), 2);
        QVERIFY2(split.at(0).contains(u"“1,000” is split by its comma"_s), qPrintable(split.at(0)));
        QVERIFY(split.at(1).endsWith(u"quantity=1000"_s));
        QVERIFY(told("service,link,quantity\n101,https://x.example,1,000\n").first().contains(u"split by its comma"_s));
    }

    void headers_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("row");
        const auto add = [](const char* name, const char* text, const QString& row) {
            QTest::newRow(name) << QByteArray(text) << row;
        };
        const QString subscription = u"2: 7 | username=north | min=100 | max=200 | posts=3 | old_posts=0 | delay=5"_s;
        add("parameters", "service;username;min;max;posts;old_posts;delay\n7;north;100;200;3;0;5\n", subscription);
        add("labels", "SERVICE;Username;Minimum;Maximum;New posts;Old posts;Delay\n7;north;100;200;3;0;5\n",
            subscription);
        add("case, spaces, hyphens", "Service-ID | LINK: | Answer Number*\n1 | a.b | 2\n",
            u"2: 1 | link=a.b | answer_number=2"_s);
        add("in any order", "quantity,comments,url,id\n5,c,a.b,1\n", u"2: 1 | link=a.b | quantity=5 | comments=c"_s);
        add("id beside service", "id,service,link\n5,1,a.b\n", u"2: 1 | link=a.b | id=5"_s);
        add("the reason of an export", "service,link,problem\n1,a.b,too much\n", u"2: 1 | link=a.b"_s);
        add("without", "1;a.b;5\n", u"1: 1 | link=a.b | quantity=5"_s);
        add("number first", "1;5;a.b\n", u"1: 1 | link=a.b | quantity=5"_s);
        add("two numbers", "1;77;5\n", u"1: 1 | link=77 | quantity=5"_s);
        add("comments fourth", "1 | a.b | | one\\ntwo\n", u"1: 1 | link=a.b | comments=one\ntwo"_s);
        add("package", "1 | a.b\n", u"1: 1 | link=a.b"_s);
        add("tab with commas", "1\ta.b/x,y\t1,000\n", u"1: 1 | link=a.b/x,y | quantity=1,000"_s);
        add("bars with commas and semicolons", "1|a.b/x,y;z|1,000\n", u"1: 1 | link=a.b/x,y;z | quantity=1,000"_s);
        add("commas with a bar", "1,a.b/x|y,1000\n", u"1: 1 | link=a.b/x|y | quantity=1000"_s);
        add("opaque id", "a1f0-9_x,a.b,10\n", u"1: a1f0-9_x | link=a.b | quantity=10"_s);
        add("no line end", "1,a.b,10", u"1: 1 | link=a.b | quantity=10"_s);
        add("empty columns behind", "1,a.b,10,,,,\n", u"1: 1 | link=a.b | quantity=10"_s);
    }

    void headers() {
        QFETCH(QByteArray, text);
        QFETCH(QString, row);
        QCOMPARE(told(text), QStringList{row});
    }

    // As the window's own hint has it: "servicio | enlace | cantidad".
    void headersInTheLanguageOfTheWindow() {
        Spanish spanish;
        QCoreApplication::installTranslator(&spanish);
        QCOMPARE(told("servicio | enlace | cantidad\n101 | https://example.com/p/1 | 500\n"),
                 QStringList{u"2: 101 | link=https://example.com/p/1 | quantity=500"_s});
        QCoreApplication::removeTranslator(&spanish);
    }

    void saysWhatIsWrongWithAList_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"There is no order in this list."_s;
        QTest::newRow("blank") << QByteArray(" \n\t\r\n\r\n") << u"There is no order in this list."_s;
        QTest::newRow("header alone") << QByteArray("service,link,quantity\n") << u"There is no order in this list."_s;
        QTest::newRow("no service") << QByteArray("link,quantity\na.b,5\n")
                                    << u"The first line names the columns, but none of them is called “service”."_s;
        QTest::newRow("twice") << QByteArray("service,link,url\n1,a.b,c.d\n") << u"The column “url” is there twice."_s;
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8)
                                     << u"This is a spreadsheet or an archive, not text. Save it as CSV and open that "
                                        "file."_s;
    }

    void saysWhatIsWrongWithAList() {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        QCOMPARE(told(text), QStringList{u"refused: "_s + words});
    }

    void saysWhatIsWrongWithALine() {
        QVERIFY(told("https://example.com\n").first().contains(u"only one column"_s));
        QVERIFY(told("1|a.b|5|c|d\n").first().contains(u"5 columns, but only 4"_s));
        QVERIFY(told("service\tlink\n1\ta.b\t5\n").first().contains(u"Where “Tab” is"_s));
    }

    void aQuotationMarkThatIsNeverClosedTakesOneLine() {
        const QStringList rows = told("1|\"a.b|5\n2|c.d|6\n3|\"e.f\"|7\n");
        QCOMPARE(rows.size(), 3);
        QVERIFY2(rows.at(0).startsWith(u"1: 1 |"_s) && rows.at(0).contains(u"never closed"_s), qPrintable(rows.at(0)));
        QCOMPARE(rows.at(1), u"2: 2 | link=c.d | quantity=6"_s);
        QCOMPARE(rows.at(2), u"3: 3 | link=e.f | quantity=7"_s);
        QVERIFY(told("1|a.b|5\n2|\"c.d|6\n3|e.f|7\n").at(1).contains(u"never closed"_s));
    }

    // Each such mark is searched for its end: that must not take the square of the list's length.
    void manyUnclosedQuotationMarksAreQuick() {
        QByteArray text;
        for (int i = 0; i < 90'000; ++i)
            text += "1|\"a.b/some/longer/way/to/a/page|5\n";
        QElapsedTimer timer;
        timer.start();
        const QStringList rows = told(text);
        QCOMPARE(rows.size(), 90'000);
        for (const QString& row : rows)
            QVERIFY(row.contains(u"never closed"_s));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aLineOfAMegabyte() {
        const QStringList rows = told("1|a.b|5\n2|https://example.com/" + QByteArray(1'048'576, 'x') + "|5\n3|c.d|6\n");
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1), u"2:  | (The line is too long to be an order.)"_s);
        QCOMPARE(rows.at(2), u"3: 3 | link=c.d | quantity=6"_s);
        // Nor may it hide in a field of many lines.
        const QStringList quoted = told("1|a.b|5|\"" + (QByteArray(100, 'c') + '\n').repeated(5'000) + "\"\n3|c.d|6\n");
        QVERIFY(quoted.first().contains(u"never closed"_s));
        QCOMPARE(quoted.last(), u"5002: 3 | link=c.d | quantity=6"_s);
    }

    void tooMuchIsRefusedQuickly() {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(told(QByteArray(50'000'000, '1')).first().contains(u"larger than 32 MB"_s));
        QVERIFY(timer.elapsed() < 1'000);
        QByteArray lines;
        for (int i = 0; i < 1'000'000; ++i)
            lines += "1|a.b/" + QByteArray::number(i) + "|10\n";
        timer.restart();
        QCOMPARE(told(lines),
                 QStringList{u"refused: The list has more than 100,000 lines. Split it into several lists."_s});
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }

    void binaryIsNoText() {
        QRandomGenerator random(1);
        QByteArray bytes(100'000, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        QVERIFY(told(bytes).first().contains(u"not a text file"_s));
        QVERIFY(told(QByteArray(100'000, '\0')).first().contains(u"not a text file"_s));
    }

    // Whatever the bytes are: an answer, no crash, line numbers in order.
    void anyBytesAreAnswered() {
        QRandomGenerator random(2);
        static constexpr std::string_view signs = "1,;|\t\"\n\r\\'= ab.\xc3\xa9\xff\x00";
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes(random.bounded(60), '\0');
            for (char& byte : bytes)
                byte = signs.at(static_cast<std::size_t>(random.bounded(static_cast<int>(signs.size()))));
            const auto read = readBulkText(bytes);
            int last = 0;
            for (const BulkRow& row : read ? read.value() : QList<BulkRow>()) {
                QVERIFY2(row.line > last, bytes.toHex().constData());
                last = row.line;
            }
        }
    }

    void marksInsideTheText() {
        // Two files put together: a BOM and the header once more in the middle.
        QCOMPARE(told("\xef\xbb\xbfservice,link\n1,a.b\n\xef\xbb\xbfservice,link\n2,c.d\n"),
                 (QStringList{u"2: 1 | link=a.b"_s, u"4: 2 | link=c.d"_s}));
        // Marks of direction stay in the link, where the check of links finds them.
        QCOMPARE(told("1|a.b/\u202egpj|5\n"), QStringList{u"1: 1 | link=a.b/\u202egpj | quantity=5"_s});
    }

    void writesWhatItReads() {
        QList<BulkRow> rows;
        for (int line = 2; line < 5; ++line) {
            BulkRow row;
            row.line = line;
            row.service = u"10%1"_s.arg(line);
            row.values = {{Field::Link, page}, {Field::Quantity, u"1,000"_s}};
            rows.append(row);
        }
        rows[0].values.insert(Field::Comments, u"one, \"two\"; three|four"_s);
        rows[1].values = {{Field::Username, u"@north"_s}, {Field::Quantity, u"-5"_s}};
        rows[1].others = {{u"speed"_s, u"=1+1"_s}};
        rows[2].values.insert(Field::Link, u"=HYPERLINK(\"http://evil.example\")"_s);
        const QByteArray written = writeBulkText(rows);
        QVERIFY(written.startsWith("\xef\xbb\xbfservice,link,quantity,comments,username,speed\r\n"));
        QVERIFY(written.contains("\"'=HYPERLINK("));
        QVERIFY(written.contains("'@north"));
        QVERIFY(written.contains("'=1+1"));
        QVERIFY(!written.contains(",=") && !written.contains("\"="));
        const auto read = readBulkText(written);
        QVERIFY(read.ok());
        QCOMPARE(told(read), told(Result<QList<BulkRow>, QString>(rows)));
        // Nor where a reader guesses another separator.
        for (const QString& text : {u"=1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"\t=1"_s, u"\r=1"_s, u"\uff1d1"_s,
                                    u"\uff201"_s, u"a\t=1"_s, u"a;=1"_s, u"a,=1"_s, u"\"\t=1"_s}) {
            rows[2].values.insert(Field::Link, text);
            rows[2].others = {{u"speed"_s, text}};
            const QByteArray again = writeBulkText(rows, {text, {}, text});
            for (const char guessed : {',', ';', '\t'}) {
                CsvRecords records(again, guessed);
                CsvRecord record;
                while (records.next(record)) {
                    for (const QString& field : std::as_const(record.fields))
                        QVERIFY2(field.startsWith(u'\'') || withFormulaMark(field) == field, qPrintable(field));
                }
            }
        }
        // The reason stands beside the line and is not read again.
        rows[2].values.insert(Field::Link, u"=HYPERLINK(\"http://evil.example\")"_s);
        rows[2].others = {};
        const QByteArray faulty = writeBulkText(rows, {u"too few"_s, u"a, b"_s, {}});
        QVERIFY(faulty.contains(",problem\r\n") && faulty.contains("\"a, b\"\r\n"));
        QCOMPARE(told(faulty), told(Result<QList<BulkRow>, QString>(rows)));
    }

    // Names of columns are texts of the list's, too: some look like formulas, and some are there twice.
    void otherColumnsComeBack() {
        const QByteArray list = "service,link,'=speed,note,note,+1\n101,https://example.com/1,a,b,c,d\n";
        const auto read = readBulkText(list);
        QVERIFY(read.ok());
        const QList<QPair<QString, QString>> others = {
            {u"=speed"_s, u"a"_s}, {u"note"_s, u"b"_s}, {u"note"_s, u"c"_s}, {u"+1"_s, u"d"_s}};
        QCOMPARE(read.value().value(0).others, others);
        const QByteArray written = writeBulkText(read.value());
        QVERIFY2(written.contains(",'=speed,note,note,'+1\r\n"), written.constData());
        QCOMPARE(told(written), told(read));
    }

    void itemsOfAListComeBack() {
        BulkRow row;
        row.line = 2;
        row.service = u"1"_s;
        row.values = {{Field::Link, page}, {Field::Usernames, u"first\n@second"_s}};
        QCOMPARE(told(writeBulkText({row})), told(Result<QList<BulkRow>, QString>(QList<BulkRow>{row})));
    }

    void theTemplateIsAListThatOrdersNothing() {
        const auto read = readBulkText(bulkTemplate());
        QVERIFY(read.ok());
        QVERIFY(read.value().size() >= 5);
        for (const BulkRow& row : read.value()) {
            QVERIFY2(row.unreadable.isEmpty(), qPrintable(row.unreadable));
            QVERIFY(row.service.startsWith(u"ID of a service of the type"_s));
            QVERIFY(row.others.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(BulkTextTest)
#include "bulk_text_test.moc"
