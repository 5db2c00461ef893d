// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amount_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isMinus(QChar c) {
    return c == u'-' || c == u'\u2212';
}

// People write either mark for the point, whatever their locale; the Arabic ones too.
bool isPointMark(QChar c) {
    return c == u'.' || c == u',' || c == u'\u066b';
}

bool isGroupMark(QChar c) {
    return isPointMark(c) || c == u'\'' || c == u'\u2019' || c == u'\u066c' || c == u'_' || c.isSpace();
}

// ASCII digits; nothing where anything else is among them.
std::optional<QString> digitsOf(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        const int digit = c.digitValue();
        if (digit < 0)
            return std::nullopt;
        digits.append(QChar(u'0' + digit));
    }
    return digits;
}

// "1,234,567": one mark, groups of three after the first, which does not begin with a zero.
std::optional<QString> groupedDigits(QStringView text) {
    const auto mark = std::find_if(text.begin(), text.end(), isGroupMark);
    if (mark == text.end())
        return digitsOf(text);
    const QList<QStringView> groups = text.split(*mark);
    const QStringView first = groups.first();
    if (first.isEmpty() || first.size() > 3 || first.front().digitValue() == 0)
        return std::nullopt;
    if (std::any_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() != 3; }))
        return std::nullopt;
    return digitsOf(text.toString().remove(*mark));
}

// Where the fraction begins: the mark that stands there; -1 where there is none.
qsizetype pointIn(QStringView text, QChar localPoint) {
    qsizetype last = -1;
    qsizetype marks = 0;
    bool others = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isGroupMark(text.at(at)))
            continue;
        others = others || (last >= 0 && text.at(at) != text.at(last));
        last = at;
        ++marks;
    }
    if (last < 0 || !isPointMark(text.at(last)))
        return -1;
    // After another kind of mark it can only be the point; alone it is, unless three digits make a group of it.
    if (others)
        return last;
    return marks == 1 && (text.at(last) == localPoint || text.size() - last - 1 != 3) ? last : -1;
}

} // namespace

std::optional<Decimal> parseAmount(QStringView text, const QLocale& locale) {
    text = text.trimmed();
    const bool negative = !text.isEmpty() && isMinus(text.front());
    if (!text.isEmpty() && (negative || text.front() == u'+'))
        text = text.mid(1).trimmed();
    const QString localPoint = locale.decimalPoint();
    const qsizetype point = pointIn(text, localPoint.size() == 1 ? localPoint.front() : QChar(u'.'));
    const QStringView wholePart = point < 0 ? text : text.left(point);
    const auto whole = groupedDigits(wholePart);
    const auto fraction = point < 0 ? std::optional(QString()) : digitsOf(text.mid(point + 1));
    if (!whole || !fraction || (whole->isEmpty() && fraction->isEmpty()))
        return std::nullopt;
    return Decimal::parse((negative ? u"-"_s : QString()) + *whole + u'.' + *fraction);
}

QString amountText(const Decimal& number, const QLocale& locale) {
    QString text;
    const QString plain = number.toString();
    for (const QChar c : plain) {
        if (c == u'-')
            text += QChar(0x2212);
        else if (c == u'.')
            text += locale.decimalPoint();
        else
            text += locale.toString(c.digitValue());
    }
    return text;
}
