// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_tag.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Quotation marks enclose a tag in the search language and so cannot be part of one.
bool isDropped(QChar c) {
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e' || c.category() == QChar::Other_Format;
}

QString cleaned(const QString& typed) {
    QString tag;
    for (const QChar c : typed) {
        if (!isDropped(c))
            tag += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    tag = tag.simplified();
    qsizetype end = std::min(tag.size(), longestTag);
    if (end < tag.size() && tag.at(end).isLowSurrogate())
        --end;
    return tag.left(end).trimmed();
}

} // namespace

QStringList tagsIn(const QString& typed) {
    QStringList tags;
    QSet<QString> seen{QString()};
    const QStringList parts = typed.split(u',');
    for (const QString& part : parts) {
        const QString tag = cleaned(part);
        if (seen.contains(foldedTag(tag)))
            continue;
        seen.insert(foldedTag(tag));
        tags.append(tag);
    }
    return tags;
}

QString foldedTag(const QString& tag) {
    return tag.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString ordersOfTag(const QString& tag) {
    const bool plain =
        std::none_of(tag.cbegin(), tag.cend(), [](QChar c) { return c.isSpace(); }) && !tag.endsWith(u'*');
    return plain ? u"tag:"_s + tag : u"tag:\""_s + tag + u'"';
}
