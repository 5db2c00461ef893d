// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/csv_table.h"

#include "core/spreadsheet_text.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto byteOrderMark = "\xef\xbb\xbf";
constexpr auto lineEnd = "\r\n";
constexpr qsizetype atOnce = 65'536;

bool needsQuotes(const QString& field, const QString& special) {
    return std::any_of(field.begin(), field.end(), [&special](QChar c) { return special.contains(c); }) ||
           (!field.isEmpty() && (field.front().isSpace() || field.back().isSpace()));
}

// A moment that means the same everywhere, as exact as it is known.
QString isoTime(const QDateTime& time) {
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc())
        .toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QByteArray written(QString field, const QString& special) {
    if (!needsQuotes(field, special))
        return field.toUtf8();
    return '"' + field.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

QString writeCsvTable(QIODevice& file, const ExportRows& rows, const ExportStyle& style) {
    // In text all separators count: programs that guess the one of the file are not to be misled.
    const QString inText = u",;\t\"\r\n"_s;
    const QString inFigures = QString(QChar::fromLatin1(style.separator));
    QByteArray bytes = style.byteOrderMark ? byteOrderMark : "";
    QByteArrayList fields;
    const auto endLine = [&] {
        bytes += fields.join(style.separator) + lineEnd;
        fields.clear();
    };
    for (const QString& head : rows.heads())
        fields.append(written(withFormulaMarks(head), inText));
    endLine();
    for (qint64 at = 0; at < rows.count() && rows.goesOn(at); ++at) {
        const QList<TableCell> cells = rows.row(at);
        if (cells.isEmpty())
            continue;
        for (const TableCell& cell : cells) {
            const auto* time = std::get_if<QDateTime>(&cell);
            const QString text = time ? isoTime(*time) : cellText(cell, style.decimalMark);
            fields.append(isText(cell) ? written(withFormulaMarks(text), inText) : written(text, inFigures));
        }
        endLine();
        if (bytes.size() >= atOnce) {
            if (file.write(bytes) != bytes.size())
                return file.errorString();
            bytes.clear();
        }
    }
    return file.write(bytes) == bytes.size() ? QString() : file.errorString();
}
