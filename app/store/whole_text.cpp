// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/whole_text.h"

#include <QFile>
#include <QSaveFile>

QString writeWholeText(const QString& path, const QString& text) {
    return writeWholeBytes(path, text.toUtf8());
}

QString writeWholeBytes(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    // Flushed first: commit() of Qt 6.4 does not look whether the last of it found room.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.flush() && file.commit();
    return written ? QString() : file.errorString();
}
