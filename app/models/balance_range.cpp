// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balance_range.h"

#include "core/day_text.h"
#include "store/balance_reading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3'600'000LL;

} // namespace

BalanceSpan BalanceRange::span(const QString& accountId, Timestamp now) const {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now);
    BalanceSpan span{accountId, 0, now, 1000LL * local.offsetFromUtc()};
    switch (kind) {
    case Kind::Day:
        span.from = now - day;
        break;
    case Kind::Week:
        span.from = now - 7 * day;
        break;
    case Kind::Month:
        span.from = now - 30 * day;
        break;
    case Kind::Quarter:
        span.from = now - 90 * day;
        break;
    case Kind::ThisMonth:
        span.from = QDate(local.date().year(), local.date().month(), 1).startOfDay().toMSecsSinceEpoch();
        break;
    case Kind::All:
        break;
    case Kind::Dates:
        span.from = std::max<Timestamp>(1, std::min(first, last).startOfDay().toMSecsSinceEpoch());
        span.until = std::min(now, std::max(first, last).addDays(1).startOfDay().toMSecsSinceEpoch() - 1);
        span.until = std::max(span.until, span.from);
        break;
    }
    return span;
}

QString BalanceRange::text(const QLocale& locale) const {
    switch (kind) {
    case Kind::Day:
        return QCoreApplication::translate("BalanceRange", "24 hours");
    case Kind::Week:
        return QCoreApplication::translate("BalanceRange", "7 days");
    case Kind::Month:
        return QCoreApplication::translate("BalanceRange", "30 days");
    case Kind::Quarter:
        return QCoreApplication::translate("BalanceRange", "90 days");
    case Kind::ThisMonth:
        return QCoreApplication::translate("BalanceRange", "this month");
    case Kind::All:
        return QCoreApplication::translate("BalanceRange", "all time");
    case Kind::Dates:
        break;
    }
    const QDate today = QDate::currentDate();
    //: Two days, the first and the last of a span
    return QCoreApplication::translate("BalanceRange", "%1 to %2")
        .arg(shortDay(std::min(first, last), today, locale), shortDay(std::max(first, last), today, locale));
}

QString BalanceRange::fileText() const {
    static const QStringList words{u"24-hours"_s, u"7-days"_s, u"30-days"_s, u"90-days"_s, u"this-month"_s, u"all"_s};
    if (kind != Kind::Dates)
        return words.at(static_cast<int>(kind));
    return std::min(first, last).toString(Qt::ISODate) + u'-' + std::max(first, last).toString(Qt::ISODate);
}
