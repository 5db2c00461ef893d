// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings_file.h"

#include "store/ini_objects.h"
#include "store/ini_text.h"
#include "store/private_file.h"
#include "store/settings_table.h"
#include "store/whole_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStorageInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallest = 65'536; ///< bytes that a disk must have left for the settings

// A name that nothing bears yet.
QString freeName(const QString& path) {
    const QString stem = path + u".broken-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = u"%1-%2"_s.arg(stem).arg(number);
    return name;
}

// Whether others get as far as the file and may read it.
bool isOpen(const QFileInfo& file) {
    const auto folder = QFileInfo(file.absolutePath()).permissions();
    const auto mode = file.permissions();
    return ((mode & QFile::ReadGroup) != 0 && (folder & QFile::ExeGroup) != 0) ||
           ((mode & QFile::ReadOther) != 0 && (folder & QFile::ExeOther) != 0);
}

std::optional<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

// The program looks twice at the file before it writes: one copy is enough.
QString keptAlready(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    const auto copies = info.dir().entryInfoList({info.fileName() + u".broken-*"_s}, QDir::Files);
    for (const QFileInfo& copy : copies) {
        if (copy.size() == bytes.size() && contentOf(copy.filePath()) == bytes)
            return copy.filePath();
    }
    return {};
}

QString keepCopy(const QString& path, const QByteArray& bytes) {
    if (const QString kept = keptAlready(path, bytes); !kept.isEmpty())
        return kept;
    const QString name = freeName(path);
    QFile copy(name);
    const bool written =
        makePrivateFile(name) && copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size() && copy.flush();
    if (written)
        return name;
    copy.remove();
    return {};
}

} // namespace

SettingsFile SettingsFile::examine(const QString& path) {
    SettingsFile seen;
    seen.path = path;
    makePrivateFolder(QFileInfo(path).absolutePath());
    if (!replaceLink(path)) {
        seen.keptAs = freeName(path);
        seen.found = moveFile(path, seen.keptAs) ? Found::NotAFile : Found::CannotAside;
        makePrivateFile(path);
        return seen;
    }
    const QFileInfo before(path);
    const bool wasOpen = before.isFile() && isOpen(before);
    const bool isPrivate = makePrivateFile(path);
    const QFileInfo info(path);
    auto bytes = info.isFile() ? contentOf(path) : std::nullopt;
    if (info.isFile() && !bytes && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        bytes = contentOf(path); // its owner had no right to read it
    if (info.exists() && !bytes) {
        seen.keptAs = freeName(path);
        const bool moved = QDir().rename(path, seen.keptAs);
        seen.found = moved ? (info.isFile() ? Found::Unreadable : Found::NotAFile) : Found::CannotAside;
        if (moved)
            makePrivateFile(path);
        return seen;
    }
    if (bytes) {
        const IniText text = IniText::of(*bytes);
        seen.brokenLines = text.brokenLines;
        seen.wasOpen = wasOpen && isPrivate && !text.keys.isEmpty();
    }
    const QByteArray safe = withoutObjects(bytes.value_or(QByteArray()));
    const bool hasObjects = bytes && safe != *bytes;
    if (seen.brokenLines > 0 || hasObjects) {
        seen.found = Found::Broken;
        seen.keptAs = keepCopy(path, *bytes);
        if (hasObjects && !writeWholeBytes(path, safe).isEmpty())
            seen.found = Found::ReadOnly;
    } else if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()) {
        seen.found = Found::ReadOnly;
    }
    return seen;
}

void SettingsFile::rescueKeys(QSettings& settings) const {
    // A comma without quotation marks, as somebody may type it, is a list to QSettings.
    const auto isListed = [&settings](const QString& name) {
        return name.startsWith(SettingsTable::keysGroup) && settings.value(name).typeId() == QMetaType::QStringList;
    };
    const QStringList names = settings.allKeys();
    if (found != Found::Broken && std::none_of(names.begin(), names.end(), isListed))
        return;
    const auto bytes = contentOf(path);
    const auto keys = bytes ? IniText::of(*bytes).keys : QHash<QString, QString>();
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        const QString name = SettingsTable::keysGroup + key.key();
        // Behind a quotation mark that is left open QSettings takes the next lines for its value.
        if ((found == Found::Broken || isListed(name)) && settings.value(name).toString() != key.value())
            settings.setValue(name, key.value());
    }
}

QString SettingsFile::whyNotWritable(const QString& path) {
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    const QStorageInfo disk(folder.filePath());
    if (disk.isValid() && disk.isReadOnly())
        return QCoreApplication::translate("SettingsFile", "The disk with %1 is read-only.").arg(shown);
    if (disk.isValid() && disk.bytesAvailable() < smallest)
        return QCoreApplication::translate("SettingsFile", "The disk with %1 is full.").arg(shown);
    if (info.exists() && !info.isFile())
        return QCoreApplication::translate("SettingsFile", "%1 is not a file.").arg(shown);
    if (info.exists() && !info.isWritable())
        return QCoreApplication::translate("SettingsFile", "%1 is read-only.").arg(shown);
    if (!folder.isWritable())
        return QCoreApplication::translate("SettingsFile", "The folder of %1 is read-only.").arg(shown);
    return QCoreApplication::translate("SettingsFile", "%1 cannot be written.").arg(shown);
}

QString SettingsFile::text() const {
    const QString shown = QDir::toNativeSeparators(path);
    const QString kept = QDir::toNativeSeparators(keptAs);
    switch (found) {
    case Found::Broken:
        if (keptAs.isEmpty())
            return QCoreApplication::translate(
                       "SettingsFile", "Some lines of the settings in %1 could not be read, and no copy of the file "
                                       "could be made. What could be read is used.")
                .arg(shown);
        return QCoreApplication::translate(
                   "SettingsFile", "Some lines of the settings in %1 could not be read. What could be read is used; "
                                   "the file as it was is kept as %2")
            .arg(shown, kept);
    case Found::Unreadable:
        return QCoreApplication::translate(
                   "SettingsFile", "The settings in %1 could not be read: the file belongs to somebody else. It is "
                                   "kept as %2, and Orderdeck begins with new settings.")
            .arg(shown, kept);
    case Found::NotAFile:
        return QCoreApplication::translate(
                   "SettingsFile", "Something that is not a file stood at %1, where the settings belong. It is kept "
                                   "as %2, and Orderdeck begins with new settings.")
            .arg(shown, kept);
    case Found::CannotAside:
        return QCoreApplication::translate(
                   "SettingsFile", "What stands at %1 cannot be read as settings nor moved out of the way. Nothing "
                                   "that you change is remembered until it is gone.")
            .arg(shown);
    case Found::ReadOnly:
        return whyNotWritable(path) + u' ' +
               QCoreApplication::translate("SettingsFile", "What you change is forgotten when Orderdeck ends.");
    case Found::Good:
        break;
    }
    if (wasOpen)
        return QCoreApplication::translate(
                   "SettingsFile", "Other users of this computer could read %1, which holds your API keys. They no "
                                   "longer can. If you share this computer, have your providers make new keys.")
            .arg(shown);
    return {};
}
