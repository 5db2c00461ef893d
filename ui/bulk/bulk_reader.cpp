// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_reader.h"

#include "store/when_done.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <memory>
#include <utility>

BulkReader::BulkReader(QObject* parent)
    : QObject(parent) {}

void BulkReader::readFile(const QString& path) {
    start(QFileInfo(path).fileName(), [path]() -> Bytes {
        QFile file(path);
        // A pipe or a device could keep the thread for ever.
        if (!QFileInfo(path).isFile())
            return BulkReader::tr("This is not a file.");
        if (!file.open(QIODevice::ReadOnly))
            return BulkReader::tr("The file cannot be opened: %1").arg(file.errorString());
        // One more than is taken, so that too large a file is told from the largest.
        const QByteArray bytes = file.read(bulkMaxBytes + 1);
        if (file.error() != QFile::NoError)
            return BulkReader::tr("The file cannot be read: %1").arg(file.errorString());
        return bytes;
    });
}

void BulkReader::readText(const QString& text) {
    start({}, [text]() -> Bytes { return text.toUtf8(); });
}

bool BulkReader::readMime(const QMimeData& mime) {
    if (const QString file = fileOf(mime); !file.isEmpty())
        readFile(file);
    else if (mime.hasText() && !mime.text().trimmed().isEmpty())
        readText(mime.text());
    else
        return false;
    return true;
}

QString BulkReader::fileOf(const QMimeData& mime) {
    const auto urls = mime.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

void BulkReader::start(const QString& name, std::function<Bytes()> bytes) {
    using Rows = Result<QList<BulkRow>, QString>;
    const quint64 job = ++m_job;
    auto promise = std::make_shared<QPromise<Rows>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, bytes = std::move(bytes)] {
        const Bytes got = bytes();
        promise->addResult(got ? readBulkText(got.value()) : Rows(got.error()));
        promise->finish();
    });
    m_reading = true;
    Q_EMIT readingChanged(true);
    whenDone(promise->future(), this, [this, job, name](const Rows& rows) {
        if (job != m_job)
            return;
        m_reading = false;
        Q_EMIT readingChanged(false);
        if (rows)
            Q_EMIT read(name, rows.value());
        else
            Q_EMIT refused(name, rows.error());
    });
}
