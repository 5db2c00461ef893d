// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlook_text.h"

#include "core/day_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Span {
    enum class Unit : quint8 { Minutes, Hours, Days };
    Unit unit = Unit::Minutes;
    int count = 0;
};

// As coarse as such an estimate is.
Span spanOf(qint64 milliseconds) {
    const qint64 span = std::max<qint64>(0, milliseconds);
    if (span < 90 * minute)
        return {Span::Unit::Minutes, static_cast<int>(std::max<qint64>(1, (span + minute / 2) / minute))};
    if (span < 2 * day)
        return {Span::Unit::Hours, static_cast<int>((span + hour / 2) / hour)};
    return {Span::Unit::Days, static_cast<int>((span + day / 2) / day)};
}

QString momentText(Timestamp at, Timestamp now, const QLocale& locale) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QString clock = locale.toString(time.time(), u"HH:mm"_s);
    if (time.date() == today)
        return QCoreApplication::translate("Outlook", "today %1").arg(clock);
    if (time.date() == today.addDays(1))
        return QCoreApplication::translate("Outlook", "tomorrow %1").arg(clock);
    const QString that = shortDay(time.date(), today, locale);
    return time.date().year() == today.year() ? that + u' ' + clock : that;
}

QString leftText(qint64 milliseconds, const QString& when) {
    const Span span = spanOf(milliseconds);
    switch (span.unit) {
    case Span::Unit::Minutes:
        return QCoreApplication::translate("Outlook", "about %n minute(s) left, %1", nullptr, span.count).arg(when);
    case Span::Unit::Hours:
        return QCoreApplication::translate("Outlook", "about %n hour(s) left, %1", nullptr, span.count).arg(when);
    case Span::Unit::Days:
        break;
    }
    return QCoreApplication::translate("Outlook", "about %n day(s) left, %1", nullptr, span.count).arg(when);
}

} // namespace

QString speedText(const DeliveryOutlook& outlook, const QLocale& locale) {
    if (!outlook.unitsPerHour)
        return {};
    const double speed = *outlook.unitsPerHour;
    //: Units in an hour.
    return QCoreApplication::translate("Outlook", "%1 / h").arg(locale.toString(speed, 'f', speed < 10 ? 1 : 0));
}

QString outlookText(const DeliveryOutlook& outlook, Timestamp now, const QLocale& locale) {
    if (!outlook.end)
        return QCoreApplication::translate("Outlook", "not enough told yet");
    const qint64 left = *outlook.end - now;
    if (left > 1'825 * day)
        return QCoreApplication::translate("Outlook", "not within years at this speed");
    if (left > 0)
        return leftText(left, momentText(*outlook.end, now, locale));
    if (outlook.basis == DeliveryOutlook::Basis::Record)
        return QCoreApplication::translate("Outlook", "takes longer than usual");
    return QCoreApplication::translate("Outlook", "any moment now");
}

QString outlookBasisText(const DeliveryOutlook& outlook) {
    switch (outlook.basis) {
    case DeliveryOutlook::Basis::NotKnown:
        return QCoreApplication::translate("Outlook", "It is told as soon as the provider reported twice what remains, "
                                                      "or after the first completed order of the service.");
    case DeliveryOutlook::Basis::Measured:
        return QCoreApplication::translate("Outlook", "By the speed of the last few checks.");
    case DeliveryOutlook::Basis::Record:
        break;
    }
    const int orders = outlook.record ? outlook.record->orders : 0;
    const qint64 usual = outlook.record && outlook.record->toFinish ? outlook.record->toFinish->count() : 0;
    return QCoreApplication::translate("Outlook", "By your record of the service: %Ln completed order(s) took %1.",
                                       nullptr, orders)
        .arg(spanText(usual));
}

QString spanText(qint64 milliseconds) {
    if (milliseconds < minute) // what was that quick was measured: a minute would be wrong by far
        return QCoreApplication::translate("Outlook", "%1 s", "seconds")
            .arg(QLocale().toString(std::max<qint64>(1, (milliseconds + 500) / 1000)));
    const Span span = spanOf(milliseconds);
    switch (span.unit) {
    case Span::Unit::Minutes:
        return QCoreApplication::translate("Outlook", "about %n minute(s)", nullptr, span.count);
    case Span::Unit::Hours:
        return QCoreApplication::translate("Outlook", "about %n hour(s)", nullptr, span.count);
    case Span::Unit::Days:
        break;
    }
    return QCoreApplication::translate("Outlook", "about %n day(s)", nullptr, span.count);
}
