// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Writes a text (UTF-8) for a person to take elsewhere: whole, or not at all, and then a file that was there before is
/// as it was; readable by its owner alone. Why it failed, in words; empty where it did not.
[[nodiscard]] QString writeWholeText(const QString& path, const QString& text);
/// The same of bytes.
[[nodiscard]] QString writeWholeBytes(const QString& path, const QByteArray& bytes);
