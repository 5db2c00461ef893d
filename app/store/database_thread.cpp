// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_thread.h"

DatabaseThread::DatabaseThread(const QString& name)
    : m_worker(std::make_unique<QObject>()) {
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread() {
    finish();
}

void DatabaseThread::post(Job job) {
    QMetaObject::invokeMethod(
        m_worker.get(), [this, job = std::move(job)] { job(m_database); }, Qt::QueuedConnection);
}

void DatabaseThread::finish() {
    if (!m_thread.isRunning())
        return;
    // quit() alone would leave out what is still posted.
    post([this](Database& database) {
        database.close();
        m_thread.quit();
    });
    m_thread.wait();
}
