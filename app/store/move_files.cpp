// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/move_files.h"

#include "store/private_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 portion = 1'048'576;

LedgerError stopped() {
    return {LedgerError::Kind::CannotWrite, {}};
}

LedgerError failed(const QFile& file, LedgerError::Kind kind) {
    const QString path = QDir::toNativeSeparators(file.fileName());
    return {
        kind,
        kind == LedgerError::Kind::CannotRead
            ? QCoreApplication::translate("Ledger", "The file %1 could not be read: %2.").arg(path, file.errorString())
            : QCoreApplication::translate("Ledger", "The file %1 could not be written: %2.")
                  .arg(path, file.errorString())};
}

} // namespace

MoveFiles::MoveFiles(std::function<bool(qint64)> progress)
    : m_progress(std::move(progress)) {}

MoveFiles::~MoveFiles() {
    for (const QString& made : std::as_const(m_made))
        QFile::remove(made);
}

Stored<Done> MoveFiles::copy(const QString& from, const QString& to) {
    const QString part = to + u".part"_s;
    QFile::remove(part);
    if (auto copied = copyBytes(from, part); !copied) {
        QFile::remove(part);
        return copied;
    }
    if (QFileInfo::exists(to) || !syncToDisk(part) || !moveFile(part, to)) {
        QFile::remove(part);
        return LedgerError{LedgerError::Kind::CannotWrite,
                           QCoreApplication::translate("Ledger", "The file %1 cannot be written.").arg(to)};
    }
    m_made.append(to);
    return Done();
}

Stored<Done> MoveFiles::copyBytes(const QString& from, const QString& part) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failed(source, LedgerError::Kind::CannotRead);
    makePrivateFile(part);
    QFile target(part);
    if (!target.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return failed(target, LedgerError::Kind::CannotWrite);
    QByteArray bytes(portion, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(bytes.data(), portion);
        if (got < 0)
            return failed(source, LedgerError::Kind::CannotRead);
        if (got == 0)
            break;
        if (target.write(bytes.constData(), got) != got)
            return failed(target, LedgerError::Kind::CannotWrite);
        m_copied += got;
        if (!m_progress(m_copied))
            return stopped();
    }
    // A daily copy tells by its time whether the ledger was written to since.
    target.setFileTime(QFileInfo(from).lastModified(), QFileDevice::FileModificationTime);
    return Done();
}

bool areSameFiles(const QString& one, const QString& other) {
    QFile left(one);
    QFile right(other);
    if (left.size() != right.size() || !left.open(QIODevice::ReadOnly) || !right.open(QIODevice::ReadOnly))
        return false;
    while (!left.atEnd()) {
        const QByteArray portionOfLeft = left.read(portion);
        if (portionOfLeft.isEmpty() || portionOfLeft != right.read(portion))
            return false;
    }
    return true;
}
