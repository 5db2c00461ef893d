// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_fault.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

using Kind = PracticeFault::Kind;

// Longer than Orderdeck waits for an answer.
constexpr milliseconds usuallyLate{45'000};
constexpr double longestWait = 3600;

struct Name {
    Kind kind;
    QLatin1StringView name;
    const char* meaning;
};

constexpr std::array names = {
    Name{Kind::Refused, "refused"_L1,
         QT_TRANSLATE_NOOP("PracticeFault", "nobody listens; after: as soon as one request was answered")},
    Name{Kind::Close, "close"_L1, QT_TRANSLATE_NOOP("PracticeFault", "the connection is closed without a reply")},
    Name{Kind::Reset, "reset"_L1, QT_TRANSLATE_NOOP("PracticeFault", "the connection is reset without a reply")},
    Name{Kind::CutHeaders, "cut-headers"_L1, QT_TRANSLATE_NOOP("PracticeFault", "the reply breaks off in its headers")},
    Name{Kind::CutBody, "cut-body"_L1, QT_TRANSLATE_NOOP("PracticeFault", "the reply breaks off in its body")},
    Name{Kind::Silent, "silent"_L1, QT_TRANSLATE_NOOP("PracticeFault", "no reply ever comes")},
    Name{Kind::Late, "late"_L1,
         QT_TRANSLATE_NOOP("PracticeFault",
                           "the reply comes after 45 seconds, late/5 after 5; before: taken only then")},
    Name{Kind::ServerError, "500"_L1, QT_TRANSLATE_NOOP("PracticeFault", "HTTP 500 without a word")},
    Name{Kind::ErrorWith500, "error-500"_L1, QT_TRANSLATE_NOOP("PracticeFault", "HTTP 500 with words of refusal")},
    Name{Kind::BadGateway, "502"_L1, QT_TRANSLATE_NOOP("PracticeFault", "HTTP 502 with a web page")},
    Name{Kind::Page, "page"_L1, QT_TRANSLATE_NOOP("PracticeFault", "a web page with HTTP 200")},
    Name{Kind::Empty, "empty"_L1, QT_TRANSLATE_NOOP("PracticeFault", "an empty reply with HTTP 200")},
    Name{Kind::Found, "302"_L1, QT_TRANSLATE_NOOP("PracticeFault", "a redirect to another address")},
    Name{Kind::TemporaryRedirect, "307"_L1,
         QT_TRANSLATE_NOOP("PracticeFault", "a redirect that a browser would repeat the order to")},
    Name{Kind::TooMany, "429"_L1,
         QT_TRANSLATE_NOOP("PracticeFault", "too many requests, 429/30: come again in 30 seconds")},
    Name{Kind::Unreadable, "unreadable"_L1, QT_TRANSLATE_NOOP("PracticeFault", "a reply that is no whole JSON")},
    Name{Kind::Error, "error"_L1, QT_TRANSLATE_NOOP("PracticeFault", "words of refusal with HTTP 200")},
    Name{Kind::ErrorWith400, "error-400"_L1, QT_TRANSLATE_NOOP("PracticeFault", "words of refusal with HTTP 400")},
    Name{Kind::BadId, "bad-id"_L1, QT_TRANSLATE_NOOP("PracticeFault", "success, but without an id")},
};

constexpr std::array actionNames = {"services"_L1,      "add"_L1,    "status"_L1, "refill"_L1,
                                    "refill_status"_L1, "cancel"_L1, "balance"_L1};

QString words(const char* text) {
    return QCoreApplication::translate("PracticeFault", text);
}

// What is wrong with the seconds; empty when they may stand there.
QString setWait(PracticeFault& fault, const QString& seconds) {
    if (fault.kind == Kind::Late)
        fault.wait = usuallyLate;
    if (seconds.isEmpty())
        return {};
    if (fault.kind != Kind::Late && fault.kind != Kind::TooMany)
        return words(QT_TRANSLATE_NOOP("PracticeFault", "only \"late\" and \"429\" take a number of seconds"));
    bool good = false;
    const double number = seconds.toDouble(&good);
    const bool whole = fault.kind == Kind::Late || !seconds.contains(u'.');
    if (!good || !whole || number <= 0 || number > longestWait)
        return words(QT_TRANSLATE_NOOP("PracticeFault", "the seconds are more than 0 and at most 3600"));
    fault.wait = milliseconds(qRound64(number * 1000));
    return {};
}

QString setActions(PracticeFault& fault, const QString& actions) {
    if (actions.isEmpty())
        return {};
    fault.actions = actions.split(u'+');
    for (const QString& action : std::as_const(fault.actions)) {
        if (std::find(actionNames.begin(), actionNames.end(), action) == actionNames.end())
            return words(QT_TRANSLATE_NOOP("PracticeFault", "there is no action \"%1\"")).arg(action);
    }
    return {};
}

// What is wrong with one fault of the list; empty when it can be read.
QString readFault(PracticeFault& fault, const QString& text) {
    static const QRegularExpression form(
        u"\\A(?:([a-z_+]+)=)?([a-z0-9-]+)(?:/([0-9.]+))?(?::([a-z]+))?(?:\\*([0-9]{1,6}))?\\z"_s);
    const auto parts = form.match(text);
    if (!parts.hasMatch())
        return words(QT_TRANSLATE_NOOP("PracticeFault",
                                       "a fault is written as [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]"));
    const auto name =
        std::find_if(names.begin(), names.end(), [&parts](const Name& n) { return n.name == parts.capturedView(2); });
    if (name == names.end())
        return words(QT_TRANSLATE_NOOP("PracticeFault", "there is no fault \"%1\"")).arg(parts.captured(2));
    fault.kind = name->kind;
    if (const QString wrong = setActions(fault, parts.captured(1)); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = setWait(fault, parts.captured(3)); !wrong.isEmpty())
        return wrong;
    const QString moment = parts.captured(4);
    if (!moment.isEmpty() && moment != "before"_L1 && moment != "after"_L1)
        return words(QT_TRANSLATE_NOOP("PracticeFault", "faults come \"before\" or \"after\""));
    fault.moment = moment == "before"_L1 ? PracticeFault::Moment::Before : PracticeFault::Moment::After;
    fault.times = parts.captured(5).toInt();
    if (parts.hasCaptured(5) && fault.times == 0)
        return words(QT_TRANSLATE_NOOP("PracticeFault", "a fault comes at least once"));
    // What nobody listens to cannot be told apart, nor counted.
    const bool shut = fault.kind == Kind::Refused;
    if (shut && (fault.times > 0 || (fault.moment == PracticeFault::Moment::Before && parts.hasCaptured(1))))
        return words(QT_TRANSLATE_NOOP("PracticeFault", "\"refused\" is for every request and to the end"));
    return {};
}

} // namespace

Result<QList<PracticeFault>, QString> parsePracticeFaults(const QString& text) {
    QList<PracticeFault> faults;
    for (const QString& part : text.split(u',')) {
        PracticeFault fault;
        if (const QString wrong = readFault(fault, part.trimmed()); !wrong.isEmpty())
            return words(QT_TRANSLATE_NOOP("PracticeFault", "The fault \"%1\" makes no sense: %2.")).arg(part, wrong);
        faults.append(fault);
    }
    return faults;
}

QStringList practiceFaultNames() {
    QStringList all;
    for (const Name& name : names)
        all.append(name.name);
    return all;
}

QString practiceFaultHelp() {
    QStringList lines{words(QT_TRANSLATE_NOOP(
        "PracticeFault",
        "Let something go wrong, to see what becomes of it: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], "
        "several with commas, such as add=reset:after*3,502:before. Before or after (if nothing is said) "
        "the provider has taken what was asked; of add, refill and cancel (or the actions named); "
        "always (or N times). FAULT is one of:"))};
    for (const Name& name : names)
        lines.append(u"%1: %2"_s.arg(name.name, words(name.meaning)));
    return lines.join(u'\n');
}
