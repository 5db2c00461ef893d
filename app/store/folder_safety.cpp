// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder_safety.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef Q_OS_UNIX

namespace {

constexpr uint root = 0;
constexpr mode_t othersMayWrite = S_IWGRP | S_IWOTH;

QString notYours(const QString& path) {
    return QCoreApplication::translate("ProfilePaths", "The folder %1 belongs to another user of this computer, who "
                                                       "could exchange what is kept in it. Choose one of your own.")
        .arg(QDir::toNativeSeparators(path));
}

QString openToOthers(const QString& path) {
    return QCoreApplication::translate("ProfilePaths", "Other users of this computer can exchange what is kept in the "
                                                       "folder %1. Choose one where only you can write.")
        .arg(QDir::toNativeSeparators(path));
}

// Nothing else than a profile is closed to others: the folder that was named may be the whole disk.
bool isOurs(const QString& path) {
    const QDir folder(path);
    return folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) ||
           folder.exists(QStringLiteral("orderdeck.ini")) || folder.exists(QStringLiteral("ledger.sqlite"));
}

} // namespace

QString secureFolderFor(uint user, const QString& path) {
    const QByteArray name = QFile::encodeName(QDir::cleanPath(path));
    struct stat link {};
    struct stat folder {};
    if (::lstat(name.constData(), &link) != 0 || ::stat(name.constData(), &folder) != 0)
        return {};
    if (link.st_uid != user && link.st_uid != root)
        return notYours(path);
    if (folder.st_uid != user && folder.st_uid != root)
        return notYours(path);
    if (!S_ISDIR(folder.st_mode) || (folder.st_mode & (S_IRWXG | S_IRWXO)) == 0)
        return {};
    if (folder.st_uid == user && isOurs(path) && ::chmod(name.constData(), S_IRWXU) == 0 &&
        ::stat(name.constData(), &folder) != 0)
        return {};
    return (folder.st_mode & othersMayWrite) == 0 ? QString() : openToOthers(path);
}

QString secureFolder(const QString& path) {
    return secureFolderFor(::geteuid(), path);
}

#else

QString secureFolderFor(uint /*user*/, const QString& /*path*/) {
    return {};
}

QString secureFolder(const QString& /*path*/) {
    return {};
}

#endif
