// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

/// As whenDone(), but then() is given the result itself (T&&), not a copy, for what is large: the future must be nobody
/// else's.
template <typename T, typename Context, typename Then>
void whenTaken(const QFuture<T>& future, Context* context, Then&& then) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, call = std::forward<Then>(then)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> done = watcher->future();
                         if (done.resultCount() > 0)
                             call(done.takeResult());
                     });
    watcher->setFuture(future);
}
