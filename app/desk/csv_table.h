// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/export_rows.h"

class QIODevice;

/// Writes the rows as CSV (RFC 4180, UTF-8, CRLF; times in ISO 8601 with their offset from UTC). Why it could not, in
/// words; empty when it could, or was ended early.
[[nodiscard]] QString writeCsvTable(QIODevice& file, const ExportRows& rows, const ExportStyle& style);
