// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

/// The text of a file or a paste as UTF-8, however it was written: UTF-8, UTF-16 of either byte order, with or without
/// BOM, or Windows-1252. Where only some lines are broken UTF-8 the text stays as it is: those lines are for the reader
/// of lines to refuse, since nobody can tell what they were. The error: a sentence why it is no text at all.
[[nodiscard]] Result<QByteArray, QString> decodedBulkText(const QByteArray& bytes);
