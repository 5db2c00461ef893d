// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/account_records.h"
#include "store/database_thread.h"
#include "store/ledger_write.h"
#include "store/migrations.h"
#include "store/order_keys.h"
#include "store/order_reads.h"
#include "store/placing_writes.h"
#include "store/refill_writes.h"
#include "store/spending_reads.h"
#include "store/sqlite_setup.h"
#include "store/status_writes.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
struct Written final {
    Stored<T> result;
    LedgerWrite write;
};

/// One transaction: the work, the counts that follow from it, and what to tell about it.
template <typename T, typename Work>
Written<T> writeOnce(Database& database, const Work& work) {
    LedgerWrite write{database, QDateTime::currentMSecsSinceEpoch()};
    auto result = database.inTransaction([&]() -> Stored<T> {
        Stored<T> value = work(write);
        if (!value)
            return value;
        if (auto counted = write.tally.write(database); !counted)
            return counted.error();
        return value;
    });
    return {std::move(result), std::move(write)};
}

Stored<QList<OrderKey>> openForWriting(Database& database, const QString& filePath) {
    const auto steps = ledgerMigrations();
    if (!steps)
        return steps.error();
    if (auto prepared = sqlite::prepareFile(filePath); !prepared)
        return prepared.error();
    if (auto opened = database.open(filePath, Database::Access::Write); !opened)
        return opened.error();
    // Nothing is changed before the file's version is known to be ours.
    if (auto guarded = sqlite::guard(database); !guarded)
        return guarded.error();
    if (auto known = checkVersion(database, filePath, steps.value()); !known)
        return known.error();
    if (auto durable = sqlite::makeDurable(database); !durable)
        return durable.error();
    if (auto migrated = migrate(database, filePath, steps.value()); !migrated)
        return migrated.error();
    return writeOnce<QList<OrderKey>>(database, writeInterrupted).result;
}

Stored<Done> openForReading(Database& database, const QString& filePath) {
    if (auto opened = database.open(filePath, Database::Access::Read); !opened)
        return opened.error();
    return sqlite::guard(database);
}

} // namespace

class Ledger::Private final {
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(Ledger* ledger, QString path)
        : q(ledger)
        , filePath(std::move(path)) {}

    ~Private() {
        // The writer last: only it can put the write-ahead log back into the file when it closes. (The reader may wait
        // for it to open the file, never the other way round.)
        reader.finish();
        writer.finish();
    }

    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, LedgerWrite&>> {
        using Result = std::invoke_result_t<Work, LedgerWrite&>;
        using T = std::remove_cvref_t<decltype(std::declval<Result>().value())>;
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        writer.post([this, promise, work = std::move(work)](Database& database) {
            Written<T> written = writeOnce<T>(database, work);
            std::optional<LedgerError> error;
            if (!written.result)
                error = written.result.error();
            promise->addResult(std::move(written.result));
            promise->finish();
            announceLater(error, written.write);
        });
        return promise->future();
    }

    template <typename Work>
    auto read(Work work) {
        return reader.run(std::move(work));
    }

    Ledger* const q;
    const QString filePath;
    DatabaseThread writer{u"ledger-writer"_s};
    DatabaseThread reader{u"ledger-reader"_s};

private:
    // Twice through the event loop: whatever the caller chains to the future right after asking comes before the
    // signals, even when the write was done before it was chained.
    void announceLater(const std::optional<LedgerError>& error, const LedgerWrite& write) {
        const auto announce = [ledger = q, error, added = write.added, changed = write.changed,
                               balance = write.balance] {
            if (error) {
                Q_EMIT ledger->writeFailed(*error);
                return;
            }
            if (!added.isEmpty())
                Q_EMIT ledger->ordersAdded(added);
            if (!changed.isEmpty())
                Q_EMIT ledger->ordersChanged(changed);
            if (balance)
                Q_EMIT ledger->balanceRecorded(balance->accountId, balance->money);
        };
        QMetaObject::invokeMethod(
            q, [ledger = q, announce] { QMetaObject::invokeMethod(ledger, announce, Qt::QueuedConnection); },
            Qt::QueuedConnection);
    }
};

Ledger::Ledger(const QString& filePath, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, filePath)) {}

Ledger::~Ledger() = default;

QString Ledger::filePath() const {
    return d->filePath;
}

QFuture<Stored<QList<OrderKey>>> Ledger::open() {
    const auto writing = d->writer.run([path = d->filePath](Database& database) {
        auto opened = openForWriting(database, path);
        if (!opened)
            database.closeWith(opened.error());
        return opened;
    });
    return d->reader.run([path = d->filePath, writing](Database& database) -> Stored<QList<OrderKey>> {
        // On the reader's own thread, so that reads asked meanwhile find the file open.
        Stored<QList<OrderKey>> opened = writing.result();
        if (!opened) {
            database.closeWith(opened.error());
            return opened;
        }
        if (auto reading = openForReading(database, path); !reading) {
            database.closeWith(reading.error());
            return reading.error();
        }
        return opened;
    });
}

QFuture<Stored<OrderKey>> Ledger::recordIntent(const NewOrder& order) {
    return d->write([order](LedgerWrite& write) { return writeIntent(write, order); });
}

QFuture<Stored<Done>> Ledger::recordPlaced(OrderKey key, const QString& orderId) {
    return d->write([key, orderId](LedgerWrite& write) { return writePlaced(write, key, orderId); });
}

QFuture<Stored<Done>> Ledger::recordOutcome(OrderKey key, Placement placement, const QString& text) {
    return d->write([key, placement, text](LedgerWrite& write) { return writeOutcome(write, key, placement, text); });
}

QFuture<Stored<Done>> Ledger::recordResend(OrderKey key) {
    return d->write([key](LedgerWrite& write) { return writeResend(write, key); });
}

QFuture<Stored<Done>> Ledger::recordStatuses(const QString& accountId, const QList<OrderReport>& reports) {
    return d->write([accountId, reports](LedgerWrite& write) { return writeStatuses(write, accountId, reports); });
}

QFuture<Stored<Done>> Ledger::recordRefillAsked(OrderKey key, const QString& refillId) {
    return d->write([key, refillId](LedgerWrite& write) { return writeRefillAsked(write, key, refillId); });
}

QFuture<Stored<Done>> Ledger::recordRefillRefused(OrderKey key, const QString& text) {
    return d->write([key, text](LedgerWrite& write) { return writeRefillRefused(write, key, text); });
}

QFuture<Stored<Done>> Ledger::recordRefillStatuses(const QString& accountId, const QList<RefillReport>& reports) {
    return d->write(
        [accountId, reports](LedgerWrite& write) { return writeRefillStatuses(write, accountId, reports); });
}

QFuture<Stored<Done>> Ledger::recordCancelAsked(OrderKey key) {
    return d->write([key](LedgerWrite& write) { return writeCancelAsked(write, key); });
}

QFuture<Stored<Done>> Ledger::recordCancelRefused(OrderKey key, const QString& text) {
    return d->write([key, text](LedgerWrite& write) { return writeCancelRefused(write, key, text); });
}

QFuture<Stored<Done>> Ledger::recordBalance(const QString& accountId, const Money& balance) {
    return d->write([accountId, balance](LedgerWrite& write) { return writeBalance(write, accountId, balance); });
}

QFuture<Stored<Done>> Ledger::saveCatalog(const QString& accountId, const CachedCatalog& catalog) {
    return d->write([accountId, catalog](LedgerWrite& write) { return writeCatalog(write, accountId, catalog); });
}

QFuture<Stored<QList<OrderKey>>> Ledger::orderKeys(const OrdersQuery& query, int offset, int limit) {
    return d->read([=](Database& database) { return readOrderKeys(database, query, offset, limit); });
}

QFuture<Stored<QList<Order>>> Ledger::orders(const QList<OrderKey>& keys) {
    return d->read([=](Database& database) { return readOrders(database, keys); });
}

QFuture<Stored<FacetCounts>> Ledger::facetCounts(const QString& accountId) {
    return d->read([=](Database& database) { return readFacetCounts(database, accountId); });
}

QFuture<Stored<QList<Order>>> Ledger::runningOrders(const QString& accountId) {
    return d->read([=](Database& database) { return readRunningOrders(database, accountId); });
}

QFuture<Stored<QList<Refill>>> Ledger::runningRefills(const QString& accountId) {
    return d->read([=](Database& database) { return readRunningRefills(database, accountId); });
}

QFuture<Stored<QList<OrderEvent>>> Ledger::events(OrderKey key) {
    return d->read([=](Database& database) { return readEvents(database, key); });
}

QFuture<Stored<QList<Refill>>> Ledger::refills(OrderKey key) {
    return d->read([=](Database& database) { return readRefills(database, key); });
}

QFuture<Stored<QList<BalancePoint>>> Ledger::balances(const QString& accountId, Timestamp since) {
    return d->read([=](Database& database) { return readBalances(database, accountId, since); });
}

QFuture<Stored<Spending>> Ledger::spending(const QString& accountId, Timestamp since) {
    return d->read([=](Database& database) { return readSpending(database, accountId, since); });
}

QFuture<Stored<QList<ServiceSpending>>> Ledger::spendingByService(const QString& accountId, Timestamp since,
                                                                  int limit) {
    return d->read([=](Database& database) { return readSpendingByService(database, accountId, since, limit); });
}

QFuture<Stored<CachedCatalog>> Ledger::catalog(const QString& accountId) {
    return d->read([=](Database& database) { return readCatalog(database, accountId); });
}
