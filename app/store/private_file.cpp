// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

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
    return QDir().mkdir(info.filePath(), ownerOnly | QFile::ExeOwner) || QFileInfo(info.filePath()).isDir();
}

bool makePrivateFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    const QFile::Permissions now = file.permissions();
    if (!QFileInfo(path).isFile())
        return false;
    return (now & othersToo) == 0 || file.setPermissions(ownerOnly);
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
