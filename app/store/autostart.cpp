// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// The values of the entry's main group by their keys.
QString valueOf(const QStringList& lines, QLatin1StringView key) {
    bool within = false;
    for (const QString& line : lines) {
        if (line.startsWith(u'['))
            within = line.trimmed() == "[Desktop Entry]"_L1;
        else if (const qsizetype equals = line.indexOf(u'=');
                 within && equals > 0 && line.left(equals).trimmed() == key)
            return line.mid(equals + 1).trimmed();
    }
    return {};
}

QStringList linesOf(const QString& path) {
    QFile file(path);
    constexpr qint64 most = 65'536;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(most)).split(u'\n');
}

} // namespace

Autostart::Autostart(QString folder, const QString& program, const QString& profile)
    : m_folder(std::move(folder))
    , m_command(quoted(program)) {
    if (!profile.isEmpty())
        m_command += u" --profile "_s + quoted(profile);
    m_command += u" --in-tray"_s;
}

QString Autostart::filePath() const {
    return m_folder + u"/orderdeck.desktop"_s;
}

QString Autostart::command() const {
    return valueOf(linesOf(filePath()), QLatin1StringView("Exec"));
}

Autostart::State Autostart::state() const {
    const QStringList lines = linesOf(filePath());
    const QString exec = valueOf(lines, QLatin1StringView("Exec"));
    const bool isOff = valueOf(lines, QLatin1StringView("Hidden")) == "true"_L1 ||
                       valueOf(lines, QLatin1StringView("X-GNOME-Autostart-enabled")) == "false"_L1;
    if (exec.isEmpty() || isOff)
        return State::Off;
    return exec == m_command ? State::On : State::Other;
}

Result<bool, QString> Autostart::setOn(bool on) const {
    if (!on) {
        QFile file(filePath());
        if (file.exists() && !file.remove())
            return file.errorString();
        return true;
    }
    if (!QDir().mkpath(m_folder))
        return QCoreApplication::translate("Autostart", "The folder %1 cannot be made.").arg(m_folder);
    QSaveFile file(filePath());
    const QString text =
        u"[Desktop Entry]\nType=Application\nName=Orderdeck\nIcon=app.orderdeck.orderdeck\nExec=%1\nTerminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"_s;
    const QByteArray entry = text.arg(m_command).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.flush() || !file.commit())
        return file.errorString();
    return true;
}

QString Autostart::standardFolder() {
#ifdef Q_OS_LINUX
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
#else
    return {};
#endif
}

QString Autostart::thisProgram() {
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

// Twice: as an argument within double quotes, and then as a string of the file.
QString Autostart::quoted(const QString& argument) {
    QString inner;
    for (const QChar letter : argument) {
        if (letter == u'"' || letter == u'`' || letter == u'$' || letter == u'\\')
            inner += u'\\';
        inner += letter;
        if (letter == u'%') // else it would be a field of the desktop's own
            inner += u'%';
    }
    QString text = u'"' + inner + u'"';
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
    return text;
}
