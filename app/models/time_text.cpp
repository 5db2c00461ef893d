// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_text.h"

#include "core/day_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

QString relativeTime(Timestamp at, Timestamp now, const QLocale& locale) {
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 hour = 60 * minute;
    if (at == 0)
        return {};
    const qint64 age = now - at;
    if (age < minute)
        return QCoreApplication::translate("TimeText", "just now");
    if (age < hour)
        return QCoreApplication::translate("TimeText", "%1 min").arg(locale.toString(age / minute));
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    // Past midnight the hours still say more than "yesterday" does.
    if (day == today || age < 12 * hour)
        return QCoreApplication::translate("TimeText", "%1 h").arg(locale.toString(age / hour));
    if (day.addDays(1) == today)
        return QCoreApplication::translate("TimeText", "yesterday");
    return shortDay(day, today, locale);
}

QString exactTime(Timestamp at, const QLocale& locale) {
    if (at == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    return QCoreApplication::translate("TimeText", "%1, %2")
        .arg(locale.toString(time.date(), QLocale::LongFormat), locale.toString(time.time(), u"HH:mm:ss"_s));
}

QString clockText(Timestamp at, Timestamp now, const QLocale& locale) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const bool today = time.date() == QDateTime::fromMSecsSinceEpoch(now).date();
    if (today)
        return locale.toString(time, u"HH:mm:ss"_s);
    return shortDay(time.date(), time.date(), locale) + u' ' + locale.toString(time, u"HH:mm"_s);
}
