// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_judge.h"

#include "core/spreadsheet_text.h"
#include "desk/csv_records.h"
#include "support/workbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What a spreadsheet takes for a formula: not figures alone.
bool isFormula(const QString& cell) {
    static const QRegularExpression figures(u"^[+-][0-9.]+$"_s);
    static constexpr QStringView starts = u"=+-@\uff1d\uff0b\uff0d\uff20";
    return !cell.isEmpty() && starts.contains(cell.front()) && !figures.match(cell).hasMatch();
}

bool isShowable(const QString& text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text.at(at).unicode();
        const bool pair = QChar::isHighSurrogate(c) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        at += pair ? 1 : 0;
        const bool line = c == u'\n' || c == u'\r' || c == u'\t';
        if ((c < 0x20 && !line) || c == 0x7f || c == 0xfffe || c == 0xffff || (QChar::isSurrogate(c) && !pair))
            return false;
    }
    return true;
}

void judgeCell(ReadExport& read, const QString& cell) {
    read.met += cell.contains(u"evil"_s) ? 1 : 0;
    if (!isShowable(cell))
        read.problems.append(u"A cell has what cannot be shown: "_s + cell.left(80));
}

// As a reader that knows neither the separator nor quotes would have it.
void judgeTornApart(ReadExport& read, const QString& text) {
    static const QRegularExpression separators(u"[,;\t\r\n]"_s);
    const QStringList pieces = text.split(separators);
    for (const QString& piece : pieces) {
        const auto first = std::find_if(piece.begin(), piece.end(), [](QChar c) { return c != u'"'; });
        if (isFormula(QString(first, piece.end() - first)))
            read.problems.append(u"A piece is a formula: "_s + piece.left(80));
    }
}

ReadExport readWorkbook(const QString& path) {
    ReadExport read;
    const Workbook book(path);
    if (!book.isWhole())
        read.problems.append(u"The workbook is not whole."_s);
    for (const QString& part : book.partNames()) {
        static const QRegularExpression known(
            u"^(\\[Content_Types\\]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml|"
            "xl/(workbook|styles|sharedStrings|theme/theme1|worksheets/sheet1)\\.xml|xl/_rels/workbook\\.xml\\.rels)$"_s);
        if (!known.match(part).hasMatch())
            read.problems.append(u"The workbook has a part besides its cells: "_s + part);
        if (book.part(part).contains("TargetMode=\"External\"") || book.part(part).contains("<hyperlink"))
            read.problems.append(u"A part leads elsewhere: "_s + part);
    }
    for (qsizetype row = 0; row < book.rows().size(); ++row) {
        for (const WorkbookCell& cell : book.rows().at(row)) {
            if (cell.formula)
                read.problems.append(u"A cell is a formula: "_s + cell.value.left(80));
            judgeCell(read, cell.value);
        }
        read.rows.append(book.values(row));
    }
    return read;
}

} // namespace

QString withPlainLines(const QString& text) {
    QString plain = text;
    plain.replace(u"_x000D_"_s, u"\r"_s); // as workbooks write it
    plain.replace(u"\r\n"_s, u"\n"_s);
    return plain.replace(u'\r', u'\n');
}

ReadExport readCsvExport(const QByteArray& bytes) {
    ReadExport read;
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    judgeTornApart(read, QString::fromUtf8(text));
    CsvRecords records(text, ',');
    CsvRecord record;
    while (records.next(record)) {
        // What stands for what could not be written is taken for another encoding, and told.
        const bool replaced = record.fields.join(QString()).contains(QChar::ReplacementCharacter);
        if (!record.fault.isEmpty() && !replaced)
            read.problems.append(record.fault);
        for (QString& field : record.fields) {
            if (isFormula(field))
                read.problems.append(u"A cell is a formula: "_s + field.left(80));
            judgeCell(read, field);
            field = withoutFormulaMarks(field);
        }
        read.rows.append(record.fields);
    }
    return read;
}

ReadExport readExport(const QString& path) {
    if (path.endsWith(u".xlsx"_s))
        return readWorkbook(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {u"The file cannot be read: "_s + path}, 0};
    return readCsvExport(file.readAll());
}
