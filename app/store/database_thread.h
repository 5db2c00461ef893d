// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

/// A thread with a database connection of its own. What is posted runs there, one after the other in the order of
/// posting.
class DatabaseThread final {
    Q_DISABLE_COPY_MOVE(DatabaseThread)

public:
    using Job = std::function<void(Database&)>;

    explicit DatabaseThread(const QString& name);
    ~DatabaseThread();

    /// Its place in that order: 1, 2, 3 …
    quint64 post(Job job);
    /// Runs what was posted, closes the connection and waits for the end. Nothing may be posted afterwards.
    void finish();

    /// work(database) gives the future's result. A future that is cancelled before its turn is not worked on.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database&>> {
        using T = std::invoke_result_t<Work, Database&>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        post([promise, work = std::move(work)](Database& database) mutable {
            if (!promise->isCanceled())
                promise->addResult(work(database));
            promise->finish();
        });
        return promise->future();
    }

private:
    std::mutex m_mutex; ///< of the next one, and of the order of posting
    quint64 m_posted = 0;
    QThread m_thread;
    Database m_database; ///< opened, used and closed in m_thread
    std::unique_ptr<QObject> m_worker;
};
