// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/program_log.h"

#include "store/crash_signals.h"
#include "store/private_file.h"
#include "store/settings.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostErrors = 20;
constexpr qsizetype longestLine = 2'000;
constexpr QLatin1StringView stateName("log");

// Qt's handler is a function without an object.
std::atomic<ProgramLog*> writer = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

void handle(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type == QtFatalMsg) // the program ends with it
        noteFatalMessage(context.category);
    if (QtMessageHandler console = before)
        console(type, context, text);
    // What goes wrong while a line is written is not written down.
    thread_local bool writing = false;
    ProgramLog* log = writer;
    if (log == nullptr || writing)
        return;
    writing = true;
    log->take(type, context.category, text);
    writing = false;
}

QString rulesOf(LogLevel level) {
    switch (level) {
    case LogLevel::Off:
    case LogLevel::Errors:
        return u"*.debug=false\n*.info=false\n"_s;
    case LogLevel::Requests:
        return u"*.debug=false\n*.info=false\norderdeck.requests.info=true\n"_s;
    case LogLevel::Everything:
        break;
    }
    // Qt's own would tell of bodies, too.
    return u"*.debug=false\n*.info=true\ndefault.debug=true\norderdeck.*.debug=true\n"_s;
}

char letterOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    default:
        return 'E';
    }
}

} // namespace

std::optional<LogLevel> logLevelOf(const QString& word) {
    if (word == "off"_L1)
        return LogLevel::Off;
    if (word == "errors"_L1 || word == "error"_L1 || word == "warning"_L1)
        return LogLevel::Errors;
    if (word == "requests"_L1 || word == "info"_L1)
        return LogLevel::Requests;
    if (word == "everything"_L1 || word == "debug"_L1)
        return LogLevel::Everything;
    return std::nullopt;
}

QString logLevelWord(LogLevel level) {
    static const QStringList words{u"off"_s, u"errors"_s, u"requests"_s, u"everything"_s};
    return words.at(static_cast<int>(level));
}

LogLevel keptLogLevel(const Settings& settings) {
    return logLevelOf(QString::fromLatin1(settings.state(stateName))).value_or(LogLevel::Errors);
}

void keepLogLevel(Settings& settings, LogLevel level) {
    settings.setState(stateName, logLevelWord(level).toLatin1());
}

QString withoutSecrets(const QString& text) {
    static const QRegularExpression secret(u"[A-Za-z0-9]{24,}"_s);
    return QString(text).replace(secret, u"•••"_s);
}

ProgramLog::ProgramLog(const QString& filePath, LogLevel level, QObject* parent)
    : QObject(parent)
    , m_path(filePath)
    , m_level(level) {
    QLoggingCategory::setFilterRules(rulesOf(level));
    writer = this;
    before = qInstallMessageHandler(handle);
}

ProgramLog::~ProgramLog() {
    qInstallMessageHandler(before);
    writer = nullptr;
    const QMutexLocker lock(&m_mutex); // whoever is still writing ends first
}

LogLevel ProgramLog::level() const {
    const QMutexLocker lock(&m_mutex);
    return m_level;
}

void ProgramLog::setLevel(LogLevel level) {
    {
        const QMutexLocker lock(&m_mutex);
        m_level = level;
    }
    QLoggingCategory::setFilterRules(rulesOf(level));
}

void ProgramLog::take(QtMsgType type, const char* category, const QString& text) {
    const QMutexLocker lock(&m_mutex);
    const QString name =
        category == nullptr || qstrcmp(category, "default") == 0 ? QString() : QString::fromLatin1(category) + u' ';
    QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + QLatin1Char(letterOf(type)) +
                   u' ' + name + withoutSecrets(text).simplified();
    line.truncate(longestLine);
    if (type != QtDebugMsg && type != QtInfoMsg) {
        m_errors.append(line);
        while (m_errors.size() > mostErrors)
            m_errors.removeFirst();
    }
    if (m_level != LogLevel::Off)
        write(line.toUtf8() + '\n');
}

// A disk that is full or read-only loses lines and nothing else.
void ProgramLog::write(const QByteArray& line) {
    if (m_file.isOpen() && m_file.size() + line.size() > mostBytes)
        m_file.close();
    if (!m_file.isOpen()) {
        if (QFileInfo(m_path).size() + line.size() > mostBytes)
            moveFile(m_path, olderPath());
        if (isLinked(m_path)) // what it leads to is no log of ours
            QFile::remove(m_path);
        if (!makePrivateFile(m_path))
            return;
        m_file.setFileName(m_path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
    }
    m_file.write(line);
}

QString ProgramLog::lastLines(qint64 bytes) const {
    const QMutexLocker lock(&m_mutex);
    QByteArray all;
    for (const QString& path : {olderPath(), m_path}) {
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    if (all.size() <= bytes)
        return QString::fromUtf8(all);
    const qsizetype start = all.indexOf('\n', all.size() - bytes - 1);
    return QString::fromUtf8(all.mid(start + 1));
}

QStringList ProgramLog::lastErrors() const {
    const QMutexLocker lock(&m_mutex);
    return m_errors;
}

void ProgramLog::clear() {
    const QMutexLocker lock(&m_mutex);
    m_file.close();
    QFile::remove(m_path);
    QFile::remove(olderPath());
}
