// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

constexpr qint64 portion = 1'048'576;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions othersToo = QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                         QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

bool makePrivateFolder(const QString& path) {
    const QFileInfo info(QDir::cleanPath(path));
    if (info.exists())
        return info.isDir();
    const QString parent = info.path();
    if (parent == info.filePath() || !makePrivateFolder(parent))
        return false;
    // Somebody else may have made it meanwhile.
    if (!QDir().mkdir(info.filePath(), ownerOnly | QFile::ExeOwner))
        return QFileInfo(info.filePath()).isDir();
    // The umask may have taken rights of its owner.
    return QFile::setPermissions(info.filePath(), ownerOnly | QFile::ExeOwner);
}

bool makePrivateFile(const QString& path) {
    if (isLinked(path))
        return false;
    QFile file(path);
    if (!file.exists())
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && file.setPermissions(ownerOnly);
    const QFile::Permissions now = file.permissions();
    if (!QFileInfo(path).isFile())
        return false;
    return (now & othersToo) == 0 || file.setPermissions(ownerOnly);
}

bool isLinked(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat found {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
        return false;
    return S_ISLNK(found.st_mode) || (S_ISREG(found.st_mode) && found.st_nlink > 1);
#else
    return QFileInfo(path).isSymLink();
#endif
}

bool replaceLink(const QString& path) {
    if (!isLinked(path))
        return true;
    const QString part = path + QStringLiteral(".own");
    QFile::remove(part);
    return copyPrivately(path, part) && syncToDisk(part) && moveFile(part, path);
}

bool copyPrivately(const QString& from, const QString& to) {
    QFile source(from);
    QFile target(to);
    if (!QFileInfo(from).isFile() || !source.open(QIODevice::ReadOnly) ||
        !target.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return false;
    bool copied = target.setPermissions(ownerOnly);
    for (QByteArray bytes = source.read(portion); copied && !bytes.isEmpty(); bytes = source.read(portion))
        copied = target.write(bytes) == bytes.size();
    copied = copied && source.error() == QFile::NoError && target.flush();
    if (!copied)
        target.remove();
    return copied;
}

bool syncToDisk(const QString& path) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
#else
    return QFileInfo::exists(path);
#endif
}

bool moveFile(const QString& from, const QString& to) {
    std::error_code failed;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failed);
    if (failed)
        return false;
    // A file system that cannot sync a folder has no say in whether the file was renamed.
    static_cast<void>(syncToDisk(QFileInfo(to).absolutePath()));
    return true;
}
