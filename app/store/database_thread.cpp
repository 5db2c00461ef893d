// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_thread.h"

#include <QCoreApplication>
#include <QEvent>

namespace {

class JobEvent final : public QEvent {
public:
    explicit JobEvent(DatabaseThread::Job job)
        : QEvent(QEvent::User)
        , m_job(std::move(job)) {}

    void run(Database& database) { m_job(database); }

private:
    DatabaseThread::Job m_job;
};

// Lives in the thread and does there what is posted to it.
class Worker final : public QObject {
    Q_DISABLE_COPY_MOVE(Worker)

public:
    explicit Worker(Database& database)
        : m_database(database) {}

    bool event(QEvent* event) override {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        static_cast<JobEvent*>(event)->run(m_database);
        return true;
    }

private:
    Database& m_database;
};

} // namespace

DatabaseThread::DatabaseThread(const QString& name)
    : m_worker(std::make_unique<Worker>(m_database)) {
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread() {
    finish();
}

quint64 DatabaseThread::post(Job job) {
    const std::lock_guard lock(m_mutex);
    QCoreApplication::postEvent(m_worker.get(), new JobEvent(std::move(job)));
    return ++m_posted;
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
