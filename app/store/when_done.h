// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

/// Calls then(result) in context's thread once the future is finished, always from the event loop, never from within
/// this call. Nothing is called when context is deleted first or the future is cancelled: QFuture::then(context, …) of
/// Qt 6.4 stops the program (assertion) when its context is deleted before the future is finished. Call it in context's
/// thread.
template <typename T, typename Context, typename Then>
void whenDone(const QFuture<T>& future, Context* context, Then&& then) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, call = std::forward<Then>(then)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.resultCount() > 0)
                             call(done.result());
                     });
    watcher->setFuture(future);
}
