// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_number.h"

#include "core/number_text.h"

std::optional<bool> yesOrNo(QStringView value) {
    for (const QStringView yes : {u"yes", u"y", u"true", u"1", u"on"}) {
        if (value.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const QStringView no : {u"no", u"n", u"false", u"0", u"off"}) {
        if (value.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

std::optional<Decimal> decimalOf(QStringView value) {
    QString text;
    for (const QChar c : value) {
        if (c.category() != QChar::Symbol_Currency)
            text += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    }
    Decimal unit(1);
    if (text.endsWith(u'k', Qt::CaseInsensitive) || text.endsWith(u'm', Qt::CaseInsensitive)) {
        unit = Decimal(text.back().toLower() == u'k' ? 1'000 : 1'000'000);
        text.chop(1);
    }
    if (text.isEmpty() || text.endsWith(u'.') || text.endsWith(u','))
        return std::nullopt;
    auto number = Decimal::parse(QStringView(text));
    // One comma that cannot part thousands is a decimal point to half of the world.
    if (!number && text.count(u',') == 1 && !text.contains(u'.') && text.size() - text.indexOf(u',') != 4)
        number = Decimal::parse(QStringView(text.replace(u',', u'.')));
    return number ? number->times(unit) : std::nullopt;
}

std::optional<qint64> periodOf(QStringView value) {
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 longest = 100'000;
    qint64 unit = day;
    if (!value.isEmpty() && value.back().isLetter()) {
        const QChar letter = value.back().toLower();
        if (letter != u'h' && letter != u'd' && letter != u'w')
            return std::nullopt;
        unit = letter == u'h' ? hour : (letter == u'd' ? day : 7 * day);
        value.chop(1);
    }
    const auto count = parseCount(value);
    return count && *count <= longest ? std::optional(*count * unit) : std::nullopt;
}
