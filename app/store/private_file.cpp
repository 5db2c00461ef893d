// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
