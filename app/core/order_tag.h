// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// A person's own word on orders, of one line, at most longestTag long; kept as typed, compared without regard to case.
inline constexpr qsizetype longestTag = 60;

/// The tags in a typed text: separated by commas, blanks around them and within made single, signs that nobody sees
/// dropped, each once.
[[nodiscard]] QStringList tagsIn(const QString& typed);
/// How a tag is compared.
[[nodiscard]] QString foldedTag(const QString& tag);
/// The text that finds the orders of a tag: tag:word, or tag:"two words".
[[nodiscard]] QString ordersOfTag(const QString& tag);
