// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulk_line.h"
#include "core/result.h"

#include <QByteArray>

/// The most that is taken: beyond it readBulkText() refuses in words.
inline constexpr qsizetype bulkMaxBytes = qsizetype(32) * 1024 * 1024;
inline constexpr int bulkMaxLines = 100'000;

/// Rows of a bulk list from a file or a paste, in order: separated by "|", tab, semicolon or comma (told by the text),
/// fields quoted or not (libcsv), with or without a header of the API's parameter names, UTF-8 or UTF-16 with or
/// without BOM or Windows-1252, any line ends, empty lines left out. Without a header: service, link, quantity,
/// comments; link and quantity in either order. A list of comments, names or words has one item a line of a quoted
/// field, or is written in one line with "\n" between the items. Formulas stay text. Lines that cannot be read are rows
/// with `unreadable` set. The error: a sentence why nothing at all can be taken (too large, too many lines, not text,
/// columns that nobody can tell, no order in it). Pure; for any thread.
[[nodiscard]] Result<QList<BulkRow>, QString> readBulkText(const QByteArray& bytes);

/// The same rows as CSV with a header, for exporting faulty lines and as a template: UTF-8 with BOM, an apostrophe
/// before what a spreadsheet would take for a formula; readBulkText() gives the rows back. problems: one a row, for a
/// last column "problem", which is not read again; empty for none.
[[nodiscard]] QByteArray writeBulkText(const QList<BulkRow>& rows, const QStringList& problems = {});
/// A template to fill in: the header and an example line for the common types.
[[nodiscard]] QByteArray bulkTemplate();
