// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age_text.h"

#include <QCoreApplication>

QString longAge(Timestamp at, Timestamp now) {
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 day = 24 * hour;
    const qint64 age = now - at;
    // Named, for lupdate cannot read a cast in a call of translate().
    const auto minutes = static_cast<int>(age / minute);
    const auto hours = static_cast<int>(age / hour);
    const auto days = static_cast<int>(age / day);
    if (age < minute)
        return QCoreApplication::translate("TimeText", "just now");
    if (age < hour)
        return QCoreApplication::translate("TimeText", "%n minute(s) ago", nullptr, minutes);
    if (age < day)
        return QCoreApplication::translate("TimeText", "%n hour(s) ago", nullptr, hours);
    return QCoreApplication::translate("TimeText", "%n day(s) ago", nullptr, days);
}
