// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safe_log.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QRegularExpression whole(const QString& form) {
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

// What app/api/request_log.cpp writes.
QString requestWords(const QString& text) {
    static const QRegularExpression form =
        whole(u"orderdeck\\.requests (add|balance|cancel|refill|refill_status|services|status) [^ ]*: (.*)"_s);
    static const QRegularExpression leaves = whole(u"leaves, try ([0-9]{1,6})"_s);
    static const QRegularExpression answered = whole(u"HTTP ([0-9]{1,3}), ([0-9]{1,12}) bytes, ([0-9]{1,12}) ms"_s);
    static const QRegularExpression failed =
        whole(u"(not allowed|host not found|refused or unreachable|TLS failed|timed out|the connection broke off|"
              "redirected elsewhere|the reply is too long|unreadable)? ?.{0,60}"
              "\\(HTTP ([0-9]{1,3})\\) after ([0-9]{1,12}) ms"_s);
    const auto request = form.match(text);
    if (!request.hasMatch())
        return {};
    const QString name = request.captured(1) + u": "_s;
    if (const auto match = leaves.match(request.captured(2)); match.hasMatch())
        return name + u"leaves, try "_s + match.captured(1);
    if (const auto match = answered.match(request.captured(2)); match.hasMatch())
        return name + u"HTTP %1, %2 bytes, %3 ms"_s.arg(match.captured(1), match.captured(2), match.captured(3));
    if (const auto match = failed.match(request.captured(2)); match.hasMatch())
        return name + u"%1 (HTTP %2) after %3 ms"_s.arg(match.captured(1).isEmpty() ? u"failed"_s : match.captured(1),
                                                        match.captured(2), match.captured(3));
    return name + u"(words left out)"_s;
}

} // namespace

QStringList safeLogLines(const QString& log, qsizetype most) {
    static const QRegularExpression form =
        whole(u"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z ([DIWE])) (.*)"_s);
    const auto lines = QStringView(log).split(u'\n', Qt::SkipEmptyParts);
    QStringList safe;
    for (auto line = lines.crbegin(); line != lines.crend() && safe.size() < most; ++line) {
        const auto match = form.match(*line);
        if (!match.hasMatch())
            continue;
        const QString words = requestWords(match.captured(3));
        const bool isBad = match.captured(2) == u'W' || match.captured(2) == u'E';
        if (!words.isEmpty())
            safe.prepend(match.captured(1) + u' ' + words);
        else if (isBad)
            safe.prepend(match.captured(1) + u" (words left out)"_s);
    }
    return safe;
}
