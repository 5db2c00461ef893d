// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_files.h"

#include "store/when_done.h"

#include <QFileDialog>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

BulkFiles::BulkFiles(QWidget* window)
    : QObject(window)
    , m_window(window) {}

void BulkFiles::askOpen() {
    auto* dialog = new QFileDialog(m_window, tr("Open a list of orders"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists of orders (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BulkFiles::chosen);
    dialog->open();
}

void BulkFiles::askSave(const QString& title, const QString& name, const std::function<QByteArray()>& bytes) {
    auto* dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString& path) { save(path, bytes); });
    dialog->open();
}

void BulkFiles::save(const QString& path, const std::function<QByteArray()>& bytes) {
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, bytes] {
        QSaveFile file(path);
        const QByteArray all = bytes();
        // Flushed first: commit() of Qt 6.4 does not look whether the last of it found room.
        const bool kept =
            file.open(QIODevice::WriteOnly) && file.write(all) == all.size() && file.flush() && file.commit();
        promise->addResult(kept ? QString() : file.errorString());
        promise->finish();
    });
    whenDone(promise->future(), this, [this, path](const QString& error) {
        const QString name = QFileInfo(path).fileName();
        if (error.isEmpty())
            Q_EMIT saved(name);
        else
            Q_EMIT saveFailed(tr("%1 cannot be written: %2").arg(name, error));
    });
}
