// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A file that the program wrote, read by other code than wrote it.
struct ReadExport final {
    QList<QStringList> rows; ///< cells as they are read back, without the marks before formulas
    QStringList problems;    ///< what a viewer might run, or could not show
    int met = 0;             ///< cells with a hostile text ("evil")
};

/// The text as it is read back, whatever ends its lines.
[[nodiscard]] QString withPlainLines(const QString& text);

/// A CSV file or a workbook, by its suffix. No cell may be a formula, not even for a reader that separates otherwise or
/// minds no quotes; no control characters, halves of pairs or noncharacters; nothing but cells in a workbook.
[[nodiscard]] ReadExport readExport(const QString& path);
/// The bytes of a CSV file.
[[nodiscard]] ReadExport readCsvExport(const QByteArray& bytes);
