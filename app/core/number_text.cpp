// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

// What people and locales put between groups of three digits.
bool isGroupMark(QChar c) {
    return c == u',' || c == u'.' || c == u'\'' || c == u'\u2019' || c == u'\u066c' || c == u'_' || c.isSpace();
}

bool isPointMark(QChar c) {
    return c == u',' || c == u'.' || c == u'\u066b';
}

std::optional<qint64> shifted(qint64 number, qint64 factor, int plus) {
    qint64 result = 0;
    if (__builtin_mul_overflow(number, factor, &result) || __builtin_add_overflow(result, plus, &result))
        return std::nullopt;
    return result;
}

std::optional<qint64> plainDigits(QStringView text) {
    if (text.isEmpty())
        return std::nullopt;
    std::optional<qint64> number = 0;
    for (const QChar c : text) {
        const int digit = c.digitValue();
        if (digit < 0)
            return std::nullopt;
        number = shifted(*number, 10, digit);
        if (!number)
            return std::nullopt;
    }
    return number;
}

// "1,234,567": one kind of mark, groups of three after the first; "0,500" is somebody's half and not five hundred.
std::optional<qint64> groupedDigits(QStringView text) {
    QString digits;
    QChar mark;
    qsizetype sinceMark = -1;
    for (const QChar c : text) {
        if (c.digitValue() >= 0) {
            digits.append(c);
            if (sinceMark >= 0)
                ++sinceMark;
            continue;
        }
        const bool first = mark.isNull();
        if (!isGroupMark(c) || (!first && (c != mark || sinceMark != 3)))
            return std::nullopt;
        if (first && (digits.isEmpty() || digits.size() > 3 || digits.front().digitValue() == 0))
            return std::nullopt;
        mark = c;
        sinceMark = 0;
    }
    if (sinceMark >= 0 && sinceMark != 3)
        return std::nullopt;
    return plainDigits(digits);
}

// "2.5" of "2.5k": thousands and a fraction of one. Three digits after the mark could as well be a group ("1,500k"),
// and a number that can be read two ways is not read at all.
std::optional<qint64> scaledDigits(QStringView text, qint64 unit) {
    qsizetype mark = -1;
    for (qsizetype at = 0; at < text.size() && mark < 0; ++at) {
        if (isPointMark(text.at(at)))
            mark = at;
    }
    if (mark < 0) {
        const auto whole = groupedDigits(text);
        return whole ? shifted(*whole, unit, 0) : std::nullopt;
    }
    const auto whole = plainDigits(text.left(mark));
    const auto fraction = plainDigits(text.mid(mark + 1));
    const qsizetype decimals = text.size() - mark - 1;
    if (!whole || !fraction || decimals > 2)
        return std::nullopt;
    const auto hundredths = static_cast<int>(decimals == 1 ? *fraction * 10 : *fraction);
    const auto scaled = shifted(*whole, 100, hundredths);
    return scaled ? shifted(*scaled, unit / 100, 0) : std::nullopt;
}

QString shortened(qint64 count, qint64 unit, const QLocale& locale) {
    const qint64 tenths = count / (unit / 10);
    QString text = locale.toString(tenths / 10);
    if (tenths % 10 != 0)
        text += locale.decimalPoint() + locale.toString(tenths % 10);
    return text;
}

} // namespace

std::optional<qint64> parseCount(QStringView text) {
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    qint64 unit = 1;
    const QChar last = text.back().toLower();
    if (last == u'k')
        unit = 1'000;
    else if (last == u'm')
        unit = 1'000'000;
    if (unit == 1)
        return groupedDigits(text);
    return scaledDigits(text.chopped(1).trimmed(), unit);
}

QString shortCount(qint64 count, const QLocale& locale) {
    if (count < 1'000 || (count < 10'000 && count % 1'000 != 0))
        return locale.toString(count);
    if (count < 1'000'000)
        //: Thousands in a narrow column: 10K
        return QCoreApplication::translate("NumberText", "%1K").arg(shortened(count, 1'000, locale));
    if (count < 1'000'000'000)
        //: Millions: 1.5M
        return QCoreApplication::translate("NumberText", "%1M").arg(shortened(count, 1'000'000, locale));
    //: Thousands of millions: 2B
    return QCoreApplication::translate("NumberText", "%1B").arg(shortened(count, 1'000'000'000, locale));
}
