// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retry_after.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr seconds longest = std::chrono::hours(24);

// The form in use and the two old ones that every reader of HTTP has to know (RFC 9110, 5.6.7).
std::optional<QDateTime> httpDate(const QString& text) {
    // Without the day's name, which would have to fit the century that the oldest form leaves out.
    const QString date = text.simplified().section(u' ', 1);
    for (const auto& format :
         {u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s, u"MMM d hh:mm:ss yyyy"_s}) {
        QDateTime read = QLocale::c().toDateTime(date, format);
        if (!read.isValid())
            continue;
        if (read.date().year() < 1970)
            read = read.addYears(100);
        return QDateTime(read.date(), read.time(), Qt::UTC);
    }
    return std::nullopt;
}

} // namespace

std::optional<seconds> parseRetryAfter(const QByteArray& value, const QDateTime& now) {
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 wait = text.toLongLong(&fits);
        return fits ? std::min(seconds(wait), longest) : longest;
    }
    const auto date = httpDate(QString::fromLatin1(text));
    if (!date)
        return std::nullopt;
    return std::clamp(seconds((now.msecsTo(*date) + 999) / 1000), seconds(0), longest);
}
