// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crash_report.h"

#include "models/safe_log.h"

#include <QDateTime>
#include <QDir>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLogLines = 40;

QString line(const QString& name, const QString& value) {
    return name + u": "_s + value + u'\n';
}

QString timeText(qint64 seconds) {
    return seconds == 0 ? u"not known"_s
                        : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString orUnknown(const QString& text) {
    return text.isEmpty() ? u"not known"_s : text;
}

QString signalText(const CrashRecord& record) {
    if (record.signal.isEmpty())
        return u"none was seen: the program was killed, or the computer went off"_s;
    static const QMap<QString, QString> causes{{u"near-null"_s, u"an address near null"_s},
                                               {u"fault"_s, u"a fault of its own"_s},
                                               {u"raised"_s, u"raised by the program"_s},
                                               {u"sent"_s, u"sent by another process"_s}};
    return record.signal + u", "_s + orUnknown(causes.value(record.cause));
}

QString endLines(const CrashRecord& record) {
    QString lines =
        line(u"Version that ended"_s, orUnknown(record.version)) + line(u"Build"_s, orUnknown(record.buildId)) +
        line(u"Qt of that run"_s, orUnknown(record.qtVersion)) + line(u"Started"_s, timeText(record.started)) +
        line(u"Ended"_s, timeText(record.stopped)) + line(u"Signal"_s, signalText(record));
    if (!record.thread.isEmpty())
        lines += line(u"Thread"_s, record.thread);
    if (!record.exception.isEmpty())
        lines += line(u"Exception that nobody caught"_s, record.exception);
    if (!record.fatal.isEmpty())
        lines += line(u"Fatal message of category"_s, record.fatal);
    if (record.frames.isEmpty())
        return lines + line(u"Places in the code"_s, u"none"_s);
    lines += u"Places in the code, the innermost first:\n"_s;
    for (const CrashFrame& frame : record.frames)
        lines += u"  %1+0x%2\n"_s.arg(frame.module, QString::number(frame.offset, 16));
    return lines;
}

QString orderLine(const std::optional<FacetCounts>& counts) {
    if (!counts)
        return line(u"Orders"_s, u"cannot be read"_s);
    return line(u"Orders"_s, u"%1 (unconfirmed %2)"_s.arg(counts->value(OrdersQuery::Facet::All))
                                 .arg(counts->value(OrdersQuery::Facet::Unconfirmed)));
}

QString logLines(const QString& log) {
    const QStringList lines = safeLogLines(log, mostLogLines);
    if (lines.isEmpty())
        return line(u"Log"_s, u"empty"_s);
    return u"Log, without hosts and messages:\n  "_s + lines.join(u"\n  "_s) + u'\n';
}

} // namespace

QString crashReportText(const CrashRecord& record, const CrashReportFacts& facts) {
    QString text =
        u"Orderdeck did not end in an orderly way. This report was made on this computer and sent to nobody.\n\n"_s +
        line(u"Orderdeck"_s, facts.version) +
        line(u"Qt"_s, QString::fromLatin1(qVersion()) + u" (built with "_s + QStringLiteral(QT_VERSION_STR) + u')') +
        line(u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u", "_s +
                              QSysInfo::currentCpuArchitecture()) +
        line(u"Language"_s, facts.language) + line(u"Appearance"_s, facts.appearance) +
        line(u"Scale"_s, QString::number(facts.scale)) + line(u"Accounts"_s, QString::number(facts.accounts)) +
        orderLine(facts.counts) + u'\n' + endLines(record) + u'\n' + logLines(facts.log);
    // Nothing above names a folder; should something ever, whose it is stays untold.
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, u"~"_s) : text;
}
