// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_purge.h"

#include "store/ledger_backup.h"
#include "store/when_done.h"

#include <QPromise>
#include <QThreadPool>

namespace {

// A whole copy beside the others; its path.
QFuture<Stored<QString>> copyFirst(const QString& ledgerPath) {
    auto promise = std::make_shared<QPromise<Stored<QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, ledgerPath] {
        promise->addResult(copyBeforeDeleting(LedgerFiles(ledgerPath), QDate::currentDate()));
        promise->finish();
    });
    return promise->future();
}

} // namespace

OrderPurge::OrderPurge(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_deletion(ledger) {
    connect(&m_batches, &OrderBatches::progressed, this, [this](const QList<OrderKey>& keys) {
        Q_EMIT ordersDeleted(keys);
        Q_EMIT changed();
    });
    connect(&m_batches, &OrderBatches::finished, this, [this] { enter(Stage::Ended, m_batches.problem()); });
}

void OrderPurge::look(const QList<OrderKey>& keys) {
    m_keys = keys;
    m_summary = {};
    lookOn(0);
}

void OrderPurge::lookOn(qsizetype from) {
    if (from >= m_keys.size())
        return enter(Stage::Ready);
    const QList<OrderKey> some = m_keys.mid(from, OrderDeletion::summaryBatch);
    whenDone(m_deletion.summary(some), this, [this, next = from + some.size()](const Stored<DeletionSummary>& read) {
        if (!read)
            return enter(Stage::Ended, read.error().text);
        m_summary.add(read.value());
        lookOn(next);
    });
}

void OrderPurge::start() {
    if (m_stage != Stage::Ready)
        return;
    enter(Stage::Copying);
    whenDone(copyFirst(m_ledger.filePath()), this, [this](const Stored<QString>& copied) {
        if (!copied)
            return enter(Stage::Ended, copied.error().text);
        m_copyPath = copied.value();
        if (m_stopped)
            return enter(Stage::Ended);
        remove();
    });
}

void OrderPurge::remove() {
    enter(Stage::Deleting);
    m_batches.start(m_keys, OrderDeletion::batch, [this](const QList<OrderKey>& keys) {
        auto promise = std::make_shared<QPromise<Stored<QList<ShelvedOrder>>>>();
        promise->start();
        whenDone(m_deletion.remove(keys), this, [promise](const Stored<QList<OrderKey>>& removed) {
            Stored<QList<ShelvedOrder>> answer = QList<ShelvedOrder>();
            if (!removed)
                answer = removed.error();
            else
                for (const OrderKey key : removed.value())
                    answer.value().append({key, OrderShelf::Shown});
            promise->addResult(answer);
            promise->finish();
        });
        return promise->future();
    });
}

void OrderPurge::stop() {
    m_stopped = true;
    m_batches.stop();
}

void OrderPurge::enter(Stage stage, const QString& problem) {
    m_stage = stage;
    m_problem = problem;
    Q_EMIT changed();
}
