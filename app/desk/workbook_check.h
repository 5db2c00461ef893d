// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether every part of a workbook that was just written is there to its end: the library that writes it notices no
/// full disk below its temporary files. A false word costs a person's export, a missed one their trust in it.
[[nodiscard]] bool isWholeWorkbook(const QString& path);
