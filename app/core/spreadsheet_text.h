// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What readers of spreadsheets would take for a formula gets an apostrophe before it: text of a provider must not run
/// anything on the machine of who opens a file or pastes cells. So does a text that would look so marked by itself.
[[nodiscard]] QString withFormulaMark(const QString& text);
/// The text again, where withFormulaMark() put an apostrophe before it.
[[nodiscard]] QString withoutFormulaMark(const QString& text);

/// The same for a text of a file of separated values, which a program may take apart at other separators than the
/// file's, quoted or not: also behind each of those within the text. Numbers there stay as they are.
[[nodiscard]] QString withFormulaMarks(const QString& text);
/// The text again.
[[nodiscard]] QString withoutFormulaMarks(const QString& text);

/// In one line: line ends and tabs, which would end a cell in a paste, are spaces.
[[nodiscard]] QString inOneLine(const QString& text);
/// Without the characters that no spreadsheet's file can hold (controls, U+FFFE, halves of pairs): U+FFFD instead.
[[nodiscard]] QString withoutControls(const QString& text);
