// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_words.h"

#include "models/bulk_line_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int secondsOf(std::chrono::seconds time) {
    return static_cast<int>(time.count());
}

int minutesOf(std::chrono::seconds time) {
    return static_cast<int>(std::chrono::round<std::chrono::minutes>(time).count());
}

int hoursOf(std::chrono::seconds time) {
    return static_cast<int>(std::chrono::round<std::chrono::hours>(time).count());
}

} // namespace

QString durationText(std::chrono::seconds time) {
    if (time < 10s)
        return QCoreApplication::translate("BulkWords", "a few seconds");
    if (time < 100s)
        return QCoreApplication::translate("BulkWords", "about %n second(s)", nullptr, secondsOf(time));
    if (time < 100min)
        return QCoreApplication::translate("BulkWords", "about %n minute(s)", nullptr, minutesOf(time));
    return QCoreApplication::translate("BulkWords", "about %n hour(s)", nullptr, hoursOf(time));
}

QString timeLeftText(std::chrono::seconds time) {
    if (time < 10s)
        return QCoreApplication::translate("BulkWords", "a few seconds left");
    if (time < 100s)
        return QCoreApplication::translate("BulkWords", "about %n second(s) left", nullptr, secondsOf(time));
    if (time < 100min)
        return QCoreApplication::translate("BulkWords", "about %n minute(s) left", nullptr, minutesOf(time));
    return QCoreApplication::translate("BulkWords", "about %n hour(s) left", nullptr, hoursOf(time));
}

QString rateText(int perMinute) {
    return QCoreApplication::translate("BulkWords", "%1 a minute as the provider allows")
        .arg(QLocale().toString(perMinute));
}

QString chargeText(const BulkTotals& totals) {
    if (totals.tooLarge)
        return QCoreApplication::translate("BulkWords", "too large to be calculated");
    QStringList parts;
    for (const Money& sum : totals.sums)
        parts.append(sum.toText(QLocale()));
    for (const ChargeRange& range : totals.perPost)
        parts.append(chargeRangeText(range, true));
    if (parts.isEmpty())
        return u"–"_s;
    QString text = parts.takeFirst();
    for (const QString& part : std::as_const(parts))
        text = QCoreApplication::translate("BulkWords", "%1 and %2").arg(text, part);
    return text;
}

bool isMoreThan(const BulkTotals& totals, const std::optional<Money>& balance) {
    if (!balance)
        return false;
    Money sum{Decimal(), balance->currency};
    const auto add = [&sum](const Money& money) {
        if (const auto both = sum.plus(money); both)
            sum = both.value();
    };
    for (const Money& money : totals.sums)
        add(money);
    for (const ChargeRange& range : totals.perPost) // at least one post of each
        add(range.least);
    return sum.amount > balance->amount;
}

QString standingText(const BulkList& list) {
    const QLocale locale;
    return QCoreApplication::translate("BulkWords", "Bulk order: %1 of %2 placed")
        .arg(locale.toString(list.placed), locale.toString(list.lines));
}

BulkTotals totalsOf(const QList<BulkListLine>& lines) {
    QList<BulkItem> items;
    items.reserve(lines.size());
    for (const BulkListLine& line : lines) {
        BulkItem item;
        item.line.order = line.order;
        items.append(item);
    }
    return totalsOf(items, true);
}

int endedLines(const BulkList& list) {
    return list.placed + list.rejected + list.notSent + list.unconfirmed;
}
