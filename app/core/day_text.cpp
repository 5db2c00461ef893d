// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day_text.h"

using namespace Qt::StringLiterals;

QString dayFormat(const QLocale& locale, bool withYear) {
    const QString own = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = own.indexOf(u'M') < own.indexOf(u'd');
    if (withYear)
        return monthFirst ? u"MMM d, yyyy"_s : u"d MMM yyyy"_s;
    return monthFirst ? u"MMM d"_s : u"d MMM"_s;
}

QString shortDay(const QDate& day, const QDate& today, const QLocale& locale) {
    return locale.toString(day, dayFormat(locale, day.year() != today.year())).remove(u'.');
}
