// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The guide: the chapters of resources/help, in the order they are read. A chapter's name is that of its file without
/// ".md". In another language it is resources/help/XX/NAME.md; where that is not there, the English one is shown.
[[nodiscard]] QStringList helpChapters();
/// Markdown without the line that names the licence; in the language of the default QLocale. Empty for other names.
[[nodiscard]] QString helpChapterText(const QString& name);
/// The chapter's first heading.
[[nodiscard]] QString helpChapterTitle(const QString& name);
/// The chapter that a link of the guide leads to ("orders.md"); empty for every other link.
[[nodiscard]] QString helpChapterOf(const QString& link);
