// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a text is that was pasted where nothing is typed: one link or name for the ticket, several lines for a bulk
/// order, or something that is neither.
enum class PasteKind : quint8 { Nothing, Link, Lines };
[[nodiscard]] PasteKind kindOfPaste(const QString& text);
