// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulk_line.h"
#include "core/result.h"

#include <QByteArray>

/// The most that is taken: beyond it readBulkText() refuses in words.
inline constexpr qsizetype bulkMaxBytes = 32 * 1024 * 1024;
inline constexpr int bulkMaxLines = 100'000;

/// Rows of a bulk list from a file or a paste, in order: separated by "|", tab, semicolon or comma (told by the text),
/// fields quoted or not (libcsv), with or without a header of the API's parameter names, UTF-8 or UTF-16 with or
/// without BOM, any line ends, empty lines left out. Lines that cannot be read are rows with `unreadable` set. The
/// error: a sentence why nothing at all can be taken (too large, too many lines, not text). Pure; for any thread.
[[nodiscard]] Result<QList<BulkRow>, QString> readBulkText(const QByteArray& bytes);

/// The same rows as CSV with a header, for exporting faulty lines and as a template; formula-safe.
[[nodiscard]] QByteArray writeBulkText(const QList<BulkRow>& rows);
/// A template to fill in: the header and an example line for the common types.
[[nodiscard]] QByteArray bulkTemplate();
