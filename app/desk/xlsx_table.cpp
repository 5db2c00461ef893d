// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/xlsx_table.h"

#include "desk/xlsx_sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 1'048'576;

QString copyInto(QFileDevice& file, QIODevice& from) {
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(atOnce);
        if (bytes.isEmpty())
            return from.errorString();
        if (file.write(bytes) != bytes.size())
            return file.errorString();
    }
    return {};
}

} // namespace

QString writeXlsxTable(QFileDevice& file, const ExportRows& rows) {
    constexpr int most = XlsxSheet::mostRows;
    if (rows.count() > most)
        return QCoreApplication::translate("TableExport", "A workbook holds no more than %Ln row(s). Choose CSV.",
                                           nullptr, most);
    // The library writes to a file of its own: only what is whole goes on into the person's.
    QTemporaryFile made(QFileInfo(file.fileName()).dir().filePath(u".orderdeck-XXXXXX.xlsx"_s));
    if (!made.open())
        return made.errorString();
    XlsxSheet sheet(made.fileName(), rows.name(), rows.heads());
    for (qint64 at = 0; at < rows.count(); ++at) {
        if (!rows.goesOn(at))
            return {};
        if (const auto cells = rows.row(at); !cells.isEmpty())
            sheet.append(cells);
    }
    if (!rows.goesOn(rows.count()))
        return {};
    if (const QString problem = sheet.close(); !problem.isEmpty())
        return problem;
    return copyInto(file, made);
}
