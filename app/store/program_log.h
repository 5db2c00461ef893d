// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QObject>
#include <QStringList>

#include <optional>

class Settings;

/// How much is written down. Errors: warnings, too. Requests: each request by its name, host, code and time, never its
/// body nor the reply's. Everything: what the program's own parts tell besides.
enum class LogLevel : quint8 { Off, Errors, Requests, Everything };

/// "off", "errors", "requests", "everything", and the words of other programs: "error", "warning", "info", "debug".
[[nodiscard]] std::optional<LogLevel> logLevelOf(const QString& word);
[[nodiscard]] QString logLevelWord(LogLevel level);
/// As a person chose it; Errors where nobody did.
[[nodiscard]] LogLevel keptLogLevel(const Settings& settings);
void keepLogLevel(Settings& settings, LogLevel level);

/// The text without what may be a key: long words of letters and digits.
[[nodiscard]] QString withoutSecrets(const QString& text);

/// The program's log: what Qt's message functions are given goes to the handler that was there before (the console)
/// and, by the level, into a file. The file is bounded: at a megabyte it becomes "<name>.1" in place of the one before,
/// so that there are two at most; both have mode 0600. Made when the first line is written. One for a program at a
/// time.
class ProgramLog final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramLog)

public:
    static constexpr qint64 mostBytes = 1'000'000;

    explicit ProgramLog(const QString& filePath, LogLevel level, QObject* parent = nullptr);
    /// Gives the messages back to the handler before.
    ~ProgramLog() override;

    [[nodiscard]] LogLevel level() const;
    void setLevel(LogLevel level);
    [[nodiscard]] QString filePath() const { return m_path; }
    [[nodiscard]] QString olderPath() const { return m_path + QLatin1StringView(".1"); }
    /// The last lines of both files together, whole lines of no more bytes than these.
    [[nodiscard]] QString lastLines(qint64 bytes) const;
    /// Warnings and errors since the start, the newest last; twenty at most.
    [[nodiscard]] QStringList lastErrors() const;
    /// Removes both files.
    void clear();

    /// For the handler; from any thread.
    void take(QtMsgType type, const char* category, const QString& text);

private:
    void write(const QByteArray& line);

    const QString m_path;
    mutable QMutex m_mutex;
    LogLevel m_level;
    QFile m_file;
    QStringList m_errors;
};
