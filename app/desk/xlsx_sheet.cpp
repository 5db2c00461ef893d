// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/xlsx_sheet.h"

#include "desk/c_numbers.h"
#include "desk/workbook_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'767; // of a cell, in UTF-16 units
constexpr qsizetype longestName = 31;     // of a sheet
constexpr qsizetype narrowest = 6;
constexpr qsizetype widest = 60;
constexpr qsizetype filterArrow = 3;

QString folderOf(const QString& path) {
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

QString notWritten(const QString& folder) {
    return QCoreApplication::translate("TableExport",
                                       "The workbook could not be made: there is no room for it in %1, or it may not "
                                       "be written to.")
        .arg(folder);
}

QByteArray sheetName(const QString& name) {
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    return QString(name).replace(forbidden, u" "_s).left(longestName).toUtf8();
}

// What looks like the escape of a character is text, too.
QByteArray cellBytes(const QString& text) {
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString held = text.size() > longestText ? text.left(longestText - 1) + u'…' : text;
    if (held.contains(u"_x"_s))
        held.replace(escape, u"_x005F_"_s);
    return held.left(longestText).toUtf8();
}

// Days since the last day of 1899, in the local zone.
double serialDay(const QDateTime& time) {
    static const QDate first(1899, 12, 30);
    constexpr double dayMs = 24.0 * 60 * 60 * 1000;
    const QDateTime local = time.toLocalTime();
    return static_cast<double>(first.daysTo(local.date())) + local.time().msecsSinceStartOfDay() / dayMs;
}

} // namespace

class XlsxSheet::Private final {
public:
    void write(const TableCell& cell, lxw_col_t column);
    void writeNumber(const Decimal& number, lxw_col_t column, lxw_format* format);

    CNumbers numbers; // while this object lives
    QByteArray path;
    QString folder;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* amount = nullptr;
    lxw_format* whole = nullptr;
    lxw_format* time = nullptr;
    lxw_row_t row = 0;
    std::vector<qsizetype> widths;
    bool failed = false;
};

void XlsxSheet::Private::writeNumber(const Decimal& number, lxw_col_t column, lxw_format* format) {
    const double nearest = number.toString().toDouble();
    failed |= worksheet_write_number(sheet, row, column, nearest, format) != LXW_NO_ERROR;
}

void XlsxSheet::Private::write(const TableCell& cell, lxw_col_t column) {
    const QString shown = cellText(cell);
    if (const auto* money = std::get_if<Money>(&cell)) {
        writeNumber(money->amount, column, amount);
    } else if (const auto* number = std::get_if<Decimal>(&cell)) {
        writeNumber(*number, column, number->scale() == 0 ? whole : nullptr);
    } else if (const auto* at = std::get_if<QDateTime>(&cell)) {
        failed |= worksheet_write_number(sheet, row, column, serialDay(*at), time) != LXW_NO_ERROR;
    } else if (!std::holds_alternative<std::monostate>(cell)) {
        const QByteArray text = cellBytes(shown);
        failed |= worksheet_write_string(sheet, row, column, text.constData(), nullptr) != LXW_NO_ERROR;
    }
    auto& width = widths.at(column);
    width = std::max(width, shown.size());
}

XlsxSheet::XlsxSheet(const QString& path, const QString& name, const QStringList& heads)
    : d(std::make_unique<Private>()) {
    d->path = QDir::toNativeSeparators(path).toUtf8();
    d->folder = folderOf(path);
    // Beside the file: what is exported leaves no trace elsewhere.
    QByteArray temporary = d->folder.toUtf8();
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    d->book = workbook_new_opt(d->path.constData(), &options);
    d->sheet = d->book ? workbook_add_worksheet(d->book, sheetName(name).constData()) : nullptr;
    if (!d->sheet) {
        d->failed = true;
        return;
    }
    lxw_format* head = workbook_add_format(d->book);
    format_set_bold(head);
    format_set_bottom(head, LXW_BORDER_THIN);
    d->amount = workbook_add_format(d->book);
    format_set_num_format(d->amount, "#,##0.00##########");
    d->whole = workbook_add_format(d->book);
    format_set_num_format(d->whole, "#,##0");
    d->time = workbook_add_format(d->book);
    format_set_num_format(d->time, "yyyy-mm-dd hh:mm:ss");
    for (qsizetype column = 0; column < heads.size(); ++column) {
        const QByteArray text = cellBytes(heads.at(column));
        d->failed |=
            worksheet_write_string(d->sheet, 0, static_cast<lxw_col_t>(column), text.constData(), head) != LXW_NO_ERROR;
        d->widths.push_back(heads.at(column).size() + filterArrow);
    }
    worksheet_freeze_panes(d->sheet, 1, 0);
}

XlsxSheet::~XlsxSheet() {
    if (d->book)
        lxw_workbook_free(d->book);
}

void XlsxSheet::append(const QList<TableCell>& cells) {
    if (d->failed)
        return;
    ++d->row;
    for (qsizetype column = 0; column < cells.size(); ++column)
        d->write(cells.at(column), static_cast<lxw_col_t>(column));
}

QString XlsxSheet::close() {
    if (d->failed)
        return notWritten(d->folder);
    const auto columns = static_cast<lxw_col_t>(d->widths.size());
    if (columns > 0)
        worksheet_autofilter(d->sheet, 0, 0, d->row, static_cast<lxw_col_t>(columns - 1));
    for (lxw_col_t column = 0; column < columns; ++column) {
        const auto width = static_cast<double>(std::clamp(d->widths.at(column), narrowest, widest) + 1);
        worksheet_set_column(d->sheet, column, column, width, nullptr);
    }
    // The library looks neither at what it writes into its own files nor at what it reads from them.
    std::FILE* rows = d->sheet->optimize_tmpfile;
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
        return notWritten(d->folder);
    const lxw_error error = workbook_close(d->book);
    d->book = nullptr;
    const bool whole = error == LXW_NO_ERROR && isWholeWorkbook(QString::fromUtf8(d->path));
    return whole ? QString() : notWritten(d->folder);
}
