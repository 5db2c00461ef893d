// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/pasted_link.h"

#include <algorithm>

namespace {

constexpr qsizetype longestLink = 4000;

} // namespace

PasteKind kindOfPaste(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return PasteKind::Nothing;
    if (trimmed.contains(u'\n') || trimmed.contains(u'\r'))
        return PasteKind::Lines;
    // A sentence is no link; a name ("@somebody") is, since services take either.
    const bool spaced = std::any_of(trimmed.cbegin(), trimmed.cend(), [](QChar sign) { return sign.isSpace(); });
    const bool tells = trimmed.startsWith(u'@') || trimmed.contains(u'.') || trimmed.contains(u'/');
    return spaced || !tells || trimmed.size() < 3 || trimmed.size() > longestLink ? PasteKind::Nothing
                                                                                  : PasteKind::Link;
}
