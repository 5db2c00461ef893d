// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balance_event_text.h"

#include "core/day_text.h"
#include "models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using Kind = BalanceEvent::Kind;

namespace {

bool isIn(Kind kind) {
    return kind == Kind::TopUp || kind == Kind::MoneyBack || kind == Kind::NotTaken;
}

QString orderCount(int orders) {
    return QCoreApplication::translate("BalanceEvent", "%Ln order(s)", nullptr, orders);
}

} // namespace

QString balanceEventWord(Kind kind) {
    switch (kind) {
    case Kind::Orders:
        return QCoreApplication::translate("BalanceEvent", "Orders");
    case Kind::TopUp:
        return QCoreApplication::translate("BalanceEvent", "Top-up");
    case Kind::MoneyBack:
        return QCoreApplication::translate("BalanceEvent", "Money back");
    case Kind::Unexplained:
        return QCoreApplication::translate("BalanceEvent", "Not explained");
    case Kind::NotTaken:
        break;
    }
    return QCoreApplication::translate("BalanceEvent", "Not charged");
}

Money signedAmount(const BalanceEvent& event) {
    return isIn(event.kind) ? event.amount : Money{event.amount.amount.negated(), event.amount.currency};
}

QString balanceEventAmount(const BalanceEvent& event, const QLocale& locale) {
    const QString text = event.amount.toText(locale);
    return (isIn(event.kind) ? QChar(u'+') : QChar(0x2212)) + text;
}

QString balanceEventTime(const BalanceEvent& event, Timestamp now, const QLocale& locale) {
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(event.from);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(event.at);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now);
    const auto dayOf = [&](const QDateTime& time) { return shortDay(time.date(), today.date(), locale); };
    const auto clockOf = [&](const QDateTime& time) { return locale.toString(time, u"HH:mm"_s); };
    if (event.at - event.from < 60'000)
        return until.date() == today.date() ? clockOf(until) : dayOf(until) + u' ' + clockOf(until);
    if (from.date() != until.date())
        return dayOf(from) + u' ' + clockOf(from) + u" – "_s + dayOf(until) + u' ' + clockOf(until);
    const QString clocks = clockOf(from) + u" – "_s + clockOf(until);
    return until.date() == today.date() ? clocks : dayOf(until) + u' ' + clocks;
}

QString balanceEventStory(const BalanceEvent& event, const QLocale& locale) {
    const QString amount = event.amount.toText(locale);
    const QString from = exactTime(event.from, locale);
    const QString until = exactTime(event.at, locale);
    switch (event.kind) {
    case Kind::Orders:
        return QCoreApplication::translate("BalanceEvent", "%1 cost %2, from %3 to %4.")
            .arg(orderCount(event.orders), amount, from, until);
    case Kind::TopUp:
        return QCoreApplication::translate("BalanceEvent",
                                           "The balance rose by %1 more than orders gave back, between %2 and %3.")
            .arg(amount, from, until);
    case Kind::MoneyBack:
        return QCoreApplication::translate("BalanceEvent",
                                           "%1 came back for partial, cancelled or failed orders, between %2 and %3.")
            .arg(amount, from, until);
    case Kind::Unexplained: {
        const QString story =
            QCoreApplication::translate("BalanceEvent",
                                        "The balance fell by %1 that your orders do not explain, between %2 and %3.")
                .arg(amount, from, until);
        if (event.suspect == 0)
            return story;
        return story + u'\n' +
               QCoreApplication::translate("BalanceEvent", "An unconfirmed order of that time would cost just this.");
    }
    case Kind::NotTaken:
        break;
    }
    return QCoreApplication::translate("BalanceEvent",
                                       "Orders were to cost %1 more than the balance fell by, between %2 and %3.")
        .arg(amount, from, until);
}

Tone balanceEventTone(Kind kind) {
    switch (kind) {
    case Kind::TopUp:
        return Tone::Good;
    case Kind::MoneyBack:
        return Tone::Accent;
    case Kind::Unexplained:
        return Tone::Warn;
    default:
        return Tone::Neutral;
    }
}

QString balanceEventIcon(Kind kind) {
    switch (kind) {
    case Kind::Orders:
        return u"list-checks"_s;
    case Kind::TopUp:
        return u"plus"_s;
    case Kind::MoneyBack:
        return u"rotate-ccw"_s;
    case Kind::Unexplained:
        return u"triangle-alert"_s;
    case Kind::NotTaken:
        break;
    }
    return u"hourglass"_s;
}
