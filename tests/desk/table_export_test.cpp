// SPDX-License-Identifier: GPL-3.0-or-later
// Tables written into real files, read back by other code than wrote them: what stands in them, and that they are whole
// or not there.
#include "core/spreadsheet_text.h"
#include "desk/csv_records.h"
#include "desk/table_export.h"
#include "support/workbook.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using Kind = ExportOutcome::Kind;

namespace {

Money usd(QStringView amount) {
    return {*Decimal::parse(amount), u"USD"_s};
}

ExportTable tableOf(const QList<QList<TableCell>>& rows) {
    ExportTable table;
    table.name = u"Services"_s;
    table.columns = {{u"ID"_s}, {u"Service"_s}, {u"Rate"_s, true, u"USD"_s}, {u"Max"_s}, {u"Refill"_s}, {u"Placed"_s}};
    table.rows = rows.size();
    table.row = [rows](qint64 row) { return rows.at(row); };
    return table;
}

QDateTime noon() {
    return {QDate(2026, 11, 25), QTime(12, 0)};
}

// The same moment wherever it is read.
QByteArray noonText() {
    return noon().toOffsetFromUtc(noon().offsetFromUtc()).toString(Qt::ISODate).toLatin1();
}

ExportTable smallTable() {
    const TableCell time = noon();
    return tableOf({{u"007"_s, u"Likes, \"fast\"; new\nline"_s, usd(u"0.9"), Decimal(10'000'000), true, time},
                    {u"=1+1"_s, u"=cmd|' /C calc'!A0"_s, usd(u"-0.00012"), {}, false, {}}});
}

// As large as is asked for, without being held anywhere.
ExportTable largeTable(qint64 rows) {
    ExportTable table;
    table.name = u"Large"_s;
    table.columns = {{u"ID"_s}, {u"Service"_s}, {u"Rate"_s, true, u"USD"_s}};
    table.rows = rows;
    table.row = [](qint64 row) {
        return QList<TableCell>{QString::number(row), u"A service with quite a long name, number %1"_s.arg(row),
                                Money{*Decimal::fromParts(row, 3), u"USD"_s}};
    };
    return table;
}

ExportOutcome done(QFuture<ExportOutcome> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("the table was not written");
    return future.result();
}

ExportOutcome write(const ExportTable& table, const ExportStyle& style, const QString& path) {
    return done(exportTable(table, style, path, std::make_shared<std::atomic_bool>(false)));
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no file>");
}

constexpr int fullDiskRows = 3'000;
constexpr ExportStyle csv{ExportFormat::Csv};
constexpr ExportStyle xlsx{ExportFormat::Xlsx};

/// No file of this process may grow beyond this while it lives: a disk that is full.
class SmallDisk final {
    Q_DISABLE_COPY_MOVE(SmallDisk)

public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TableExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesCsv() {
        const QString path = file(u"a.csv"_s);
        const ExportOutcome outcome = write(smallTable(), csv, path);
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(content(path), QByteArray("\xEF\xBB\xBF"
                                           "ID,Service,Rate (USD),Max,Refill,Placed\r\n"
                                           "007,\"Likes, \"\"fast\"\"; new\nline\",0.9,10000000,Yes," +
                                           noonText() +
                                           "\r\n"
                                           "'=1+1,'=cmd|' /C calc'!A0,-0.00012,,No,\r\n"));
    }

    void writesCsvAsAsked() {
        const QString path = file(u"a.csv"_s);
        ExportTable table = smallTable();
        table.rows = 1;
        write(table, {ExportFormat::Csv, ';', u',', false}, path);
        QCOMPARE(content(path).split('\n').first(), QByteArray("ID;Service;Rate (USD);Max;Refill;Placed\r"));
        QVERIFY(content(path).endsWith("line\";0,9;10000000;Yes;" + noonText() + "\r\n"));
        write(table, {ExportFormat::Csv, '\t', u'.', false}, path);
        QVERIFY(content(path).startsWith("ID\tService\t"));
    }

    void severalCurrenciesHaveAColumn() {
        ExportTable table = tableOf({{u"1"_s, u"a"_s, usd(u"1")}, {u"2"_s, u"b"_s, Money{Decimal(2), u"EUR"_s}}});
        table.columns = {{u"ID"_s}, {u"Service"_s}, {u"Rate"_s, true, {}}};
        const QString path = file(u"a.csv"_s);
        write(table, {ExportFormat::Csv, ',', u'.', false}, path);
        QCOMPARE(content(path), QByteArray("ID,Service,Rate,Currency\r\n1,a,1,USD\r\n2,b,2,EUR\r\n"));
    }

    void writesAWorkbook() {
        const QString path = file(u"a.xlsx"_s);
        QCOMPARE(write(smallTable(), xlsx, path).kind, Kind::Written);
        const Workbook book(path);
        QVERIFY(book.isWhole());
        QCOMPARE(book.values(0),
                 (QStringList{u"ID"_s, u"Service"_s, u"Rate (USD)"_s, u"Max"_s, u"Refill"_s, u"Placed"_s}));
        QCOMPARE(book.values(1), (QStringList{u"007"_s, u"Likes, \"fast\"; new\nline"_s, u"0.9"_s, u"10000000"_s,
                                              u"Yes"_s, u"46351.5"_s}));
        // A number is one, an id is not, and what looks like a formula is text that needs no mark.
        const auto& first = book.rows().at(1);
        QCOMPARE(first.at(0).type, u"inlineStr"_s);
        QCOMPARE(first.at(2).type, QString());
        QCOMPARE(first.at(3).type, QString());
        const auto& second = book.rows().at(2);
        QCOMPARE(second.at(0).value, u"=1+1"_s);
        QCOMPARE(second.at(0).type, u"inlineStr"_s);
        QCOMPARE(second.at(2).value.toDouble(), -0.00012);
        for (const auto& row : book.rows()) {
            for (const WorkbookCell& cell : row)
                QVERIFY(!cell.formula);
        }
    }

    void noTextIsAFormula_data() {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"=1+1"_s, u"+1"_s, u"-1+1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s,
                                    u"\uff1d1+1"_s, u"\uff0b1"_s, u"\uff0d1"_s, u"\uff201"_s, u"a\t=1"_s, u"a\r\n=1"_s,
                                    u"a,=1"_s, u"a;=1"_s, u"\",=1"_s, u"\";=1"_s})
            QTest::addRow("%s", qPrintable(text.toHtmlEscaped())) << text;
    }

    // In a head, in a cell and as the word for a currency, whatever separates the fields and whatever a reader takes
    // for the separator.
    void noTextIsAFormula() {
        QFETCH(QString, text);
        ExportTable table = tableOf({{text, u"b"_s + text, Money{Decimal(1), text}}, {u"1"_s, text, usd(u"1")}});
        table.columns = {{text}, {u"Service"_s}, {u"Rate"_s, true, {}}};
        const QString path = file(u"a.csv"_s);
        for (const char separator : {',', ';', '\t'}) {
            QCOMPARE(write(table, {ExportFormat::Csv, separator, u'.', false}, path).kind, Kind::Written);
            const QByteArray bytes = content(path);
            for (const char guessed : {',', ';', '\t'}) {
                CsvRecords records(bytes, guessed);
                CsvRecord record;
                while (records.next(record)) {
                    for (const QString& field : std::as_const(record.fields))
                        QVERIFY2(field.startsWith(u'\'') || withFormulaMark(field) == field, qPrintable(field));
                }
            }
        }
        const QString book = file(u"a.xlsx"_s);
        QCOMPARE(write(table, xlsx, book).kind, Kind::Written);
        const Workbook read(book);
        QVERIFY(read.isWhole());
        QCOMPARE(read.rows().size(), 3);
        for (const auto& row : read.rows()) {
            for (const WorkbookCell& cell : row)
                QVERIFY(!cell.formula);
        }
        QCOMPARE(read.rows().at(2).at(1).type, u"inlineStr"_s);
    }

    void aWorkbookIsReadyToWorkWith() {
        const QString path = file(u"a.xlsx"_s);
        write(smallTable(), xlsx, path);
        const Workbook book(path);
        const QString sheet = QString::fromUtf8(book.part(u"xl/worksheets/sheet1.xml"_s));
        QVERIFY(sheet.contains(u"state=\"frozen\""_s) && sheet.contains(u"ySplit=\"1\""_s));
        QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:F3\"/>"_s));
        QVERIFY(sheet.contains(u"<cols>"_s));
        QVERIFY(book.rows().at(0).at(0).style != 0);
        const QString styles = QString::fromUtf8(book.part(u"xl/styles.xml"_s));
        QVERIFY(styles.contains(u"<b/>"_s));
        QVERIFY(styles.contains(u"yyyy-mm-dd hh:mm:ss"_s));
        QVERIFY(QString::fromUtf8(book.part(u"xl/workbook.xml"_s)).contains(u"name=\"Services\""_s));
    }

    void aWorkbookKeepsAnyText() {
        const QString path = file(u"a.xlsx"_s);
        const QString longName(40'000, u'x');
        const QString url = u"https://example.com/?a=1&b=<2>"_s;
        ExportTable table = tableOf({{u"1"_s, longName},
                                     {u"2"_s, url},
                                     {u"3"_s, u"a\x01"
                                              u"b"_s},
                                     {u"4"_s, u"_x0041_"_s},
                                     {u"5"_s, u"  \U0001F525 متابعين  "_s}});
        table.name = u"a/b:c*d?[e] and more than thirty-one letters"_s;
        QCOMPARE(write(table, xlsx, path).kind, Kind::Written);
        const Workbook book(path);
        QVERIFY(book.isWhole());
        QCOMPARE(book.values(1).at(1).size(), 32'767);
        QCOMPARE(book.values(2).at(1), url);
        QVERIFY(!book.part(u"xl/worksheets/sheet1.xml"_s).contains("hyperlink"));
        QCOMPARE(book.values(3).at(1), u"a\ufffdb"_s);
        QCOMPARE(book.values(4).at(1), u"_x005F_x0041_"_s); // read back as "_x0041_"
        QCOMPARE(book.values(5).at(1), u"  \U0001F525 متابعين  "_s);
    }

    void numbersDoNotFollowTheLanguage() {
        // A language of our own making: which ones a system has is its affair.
        const QTemporaryDir locales;
        QCOMPARE(QProcess::execute(u"localedef"_s,
                                   {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, locales.filePath(u"de_DE.UTF-8"_s)}),
                 0);
        qputenv("LOCPATH", locales.path().toLocal8Bit());
        const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
        QVERIFY(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"));
        const QString path = file(u"a.xlsx"_s);
        const ExportOutcome outcome = write(smallTable(), xlsx, path);
        const QByteArray mark = std::localeconv()->decimal_point;
        std::setlocale(LC_NUMERIC, before.constData());
        qunsetenv("LOCPATH");
        QCOMPARE(mark, QByteArray(",")); // the program's language is as it was
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(Workbook(path).values(1).at(2), u"0.9"_s);
    }

    void writesAHundredThousandRows_data() {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("xlsx") << ExportFormat::Xlsx;
    }

    void writesAHundredThousandRows() {
        QFETCH(ExportFormat, format);
        const QString path = file(u"large"_s);
        QFutureWatcher<ExportOutcome> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(exportTable(largeTable(100'000), {format}, path, std::make_shared<std::atomic_bool>(false)));
        QVERIFY(finished.wait(60'000));
        QCOMPARE(watcher.result().rows, 100'000);
        QVERIFY(progress.size() > 2);
        if (format == ExportFormat::Csv) {
            QCOMPARE(content(path).count('\n'), 100'001);
            return;
        }
        const Workbook book(path);
        QVERIFY(book.isWhole());
        QCOMPARE(book.rows().size(), 100'001);
        QCOMPARE(book.values(100'000).at(2), u"99.999"_s);
    }

    void stopsWithoutATrace_data() { writesAHundredThousandRows_data(); }

    void stopsWithoutATrace() {
        QFETCH(ExportFormat, format);
        const QString path = file(u"kept"_s);
        write(smallTable(), csv, path);
        const QByteArray before = content(path);
        const auto stop = std::make_shared<std::atomic_bool>(false);
        ExportTable table = largeTable(1'000'000);
        table.row = [stop, row = table.row](qint64 at) {
            *stop = *stop || at == 1000;
            return row(at);
        };
        QCOMPARE(done(exportTable(table, {format}, path, stop)).kind, Kind::Stopped);
        QCOMPARE(content(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"kept"_s});
    }

    void saysWhyThereIsNoFile_data() { writesAHundredThousandRows_data(); }

    void saysWhyThereIsNoFile() {
        QFETCH(ExportFormat, format);
        const ExportOutcome outcome = write(smallTable(), {format}, file(u"no/such/folder/a"_s));
        QCOMPARE(outcome.kind, Kind::Failed);
        QVERIFY(!outcome.problem.isEmpty());
    }

    // What is exported goes nowhere but into the folder that a person chose.
    void needsNoOtherFolder() {
        const auto before = qgetenv("TMPDIR");
        const auto restore =
            qScopeGuard([before] { before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
        qputenv("TMPDIR", "/nowhere");
        const QString path = file(u"a.xlsx"_s);
        QCOMPARE(write(largeTable(fullDiskRows), xlsx, path).kind, Kind::Written);
        QVERIFY(Workbook(path).isWhole());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.xlsx"_s});
    }

    void aFullDiskLeavesWhatWasThere_data() {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<int>("limit");
        for (const int limit : {0, 100, 10'000, 100'000, 150'000})
            QTest::addRow("csv %d", limit) << ExportFormat::Csv << limit;
        // The sheet goes through two files, first its rows alone: each is to be cut off once.
        const QTemporaryDir folder;
        const QString whole = folder.filePath(u"whole.xlsx"_s);
        write(largeTable(fullDiskRows), xlsx, whole);
        const auto size = static_cast<int>(Workbook(whole).part(u"xl/worksheets/sheet1.xml"_s).size());
        for (int limit = 50'000; limit < size; limit += 50'000)
            QTest::addRow("xlsx %d", limit) << ExportFormat::Xlsx << limit;
        for (int less = 1'000; less >= 0; less -= 50)
            QTest::addRow("xlsx %d less", less) << ExportFormat::Xlsx << size - less;
    }

    void aFullDiskLeavesWhatWasThere() {
        QFETCH(ExportFormat, format);
        QFETCH(int, limit);
        const QString path = file(u"kept"_s);
        write(smallTable(), csv, path);
        const QByteArray before = content(path);
        ExportOutcome outcome;
        {
            const SmallDisk small(static_cast<rlim_t>(limit));
            outcome = write(largeTable(fullDiskRows), {format}, path);
        }
        if (outcome.kind == Kind::Written) { // there was room for the workbook
            const Workbook book(path);
            QVERIFY(book.isWhole());
            QCOMPARE(book.rows().size(), fullDiskRows + 1);
            QVERIFY(book.part(u"xl/worksheets/sheet1.xml"_s).size() <= limit);
        } else {
            QCOMPARE(outcome.kind, Kind::Failed);
            QVERIFY(!outcome.problem.isEmpty());
            QCOMPARE(content(path), before);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"kept"_s});
    }

    void tooManyRowsForAWorkbook() {
        const ExportOutcome outcome = write(largeTable(1'048'576), xlsx, file(u"a.xlsx"_s));
        QCOMPARE(outcome.kind, Kind::Failed);
        QVERIFY(outcome.problem.contains(u"CSV"_s));
    }

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TableExportTest)
#include "table_export_test.moc"
