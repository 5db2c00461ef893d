// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/export_rows.h"

class QFileDevice;

/// Writes the rows as a workbook with one sheet (libxlsxwriter): a row at a time, so that memory does not grow with
/// them; what it needs meanwhile stands beside the file. Why it could not, in words; empty when it could, or was ended
/// early.
[[nodiscard]] QString writeXlsxTable(QFileDevice& file, const ExportRows& rows);
