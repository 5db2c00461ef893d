// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folded_word.h"

QString foldedWord(QStringView word) {
    QString folded;
    folded.reserve(word.size());
    for (const QChar c : word) {
        if (!c.isSpace() && c != u'_' && c != u'-')
            folded.append(c.toLower());
    }
    return folded;
}
