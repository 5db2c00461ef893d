// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/account_records.h"
#include "store/cancel_writes.h"
#include "store/ledger_core.h"
#include "store/ledger_opening.h"
#include "store/ledger_restore.h"
#include "store/ledger_upkeep.h"
#include "store/migrations.h"
#include "store/order_keys.h"
#include "store/order_reads.h"
#include "store/placing_writes.h"
#include "store/refill_writes.h"
#include "store/spending_reads.h"
#include "store/sqlite_setup.h"
#include "store/status_writes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

LedgerError folderGone(const QString& folder) {
    return {LedgerError::Kind::CannotOpen,
            QCoreApplication::translate("Ledger", "The folder %1 is not there. Connect the disk and try again.")
                .arg(QDir::toNativeSeparators(folder))};
}

LedgerError ledgerGone(const QString& folder) {
    return {LedgerError::Kind::CannotOpen,
            QCoreApplication::translate("Ledger", "There is no ledger in the folder %1. If it is on another disk, "
                                                  "connect that and try again.")
                .arg(QDir::toNativeSeparators(folder))};
}

Stored<QList<OrderKey>> openForWriting(LedgerCore& core, Database& database, bool mustExist) {
    const QString& filePath = core.filePath();
    const auto steps = ledgerMigrations();
    if (!steps)
        return steps.error();
    // Before the lock, which makes the folder.
    if (const QString folder = QFileInfo(filePath).absolutePath(); mustExist && !QFileInfo(folder).isDir())
        return folderGone(folder);
    if (auto locked = core.lock(); !locked)
        return locked.error();
    if (auto settled = settleLedgerFile(LedgerFiles(filePath)); !settled)
        return settled.error();
    if (mustExist && QFileInfo(filePath).size() == 0)
        return ledgerGone(QFileInfo(filePath).absolutePath());
    if (auto prepared = sqlite::prepareFile(filePath); !prepared)
        return prepared.error();
    if (auto opened = database.open(filePath, Database::Access::Write); !opened)
        return opened.error();
    // Nothing is changed before the file's version is known to be ours.
    if (auto guarded = sqlite::guard(database); !guarded)
        return guarded.error();
    sqlite::keepTemporaryIn(database, QFileInfo(filePath).absolutePath());
    if (auto known = checkVersion(database, filePath, steps.value()); !known)
        return known.error();
    if (auto durable = sqlite::makeDurable(database); !durable)
        return durable.error();
    if (auto migrated = migrate(database, filePath, steps.value()); !migrated)
        return migrated.error();
    LedgerWrite write{database, LedgerCore::now()};
    return LedgerCore::inOneTransaction(write, writeInterrupted);
}

Stored<Done> openForReading(Database& database, const QString& filePath) {
    if (auto opened = database.open(filePath, Database::Access::Read); !opened)
        return opened.error();
    return sqlite::guard(database);
}

QFuture<Stored<QList<OrderKey>>> openLedger(Ledger& ledger, bool mustExist) {
    LedgerCore& core = ledger.core();
    const auto writing = core.writer().run([&core, mustExist](Database& database) {
        auto opened = openForWriting(core, database, mustExist);
        if (!opened)
            database.closeWith(opened.error());
        return opened;
    });
    const auto opening =
        core.reader().run([path = core.filePath(), writing](Database& database) -> Stored<QList<OrderKey>> {
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
    whenDone(opening, &ledger, [&core](const Stored<QList<OrderKey>>& opened) {
        if (opened)
            core.upkeep().start();
    });
    return opening;
}

} // namespace

Ledger::Ledger(const QString& filePath, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<LedgerCore>(*this, filePath)) {}

Ledger::~Ledger() = default;

LedgerCore& Ledger::core() {
    return *d;
}

QString Ledger::filePath() const {
    return d->filePath();
}

QFuture<Stored<QList<OrderKey>>> Ledger::open() {
    return openLedger(*this, false);
}

QFuture<Stored<QList<OrderKey>>> openPresent(Ledger& ledger) {
    return openLedger(ledger, true);
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

QFuture<Stored<Done>> Ledger::recordRefillOutcome(OrderKey key, Placement placement, const QString& text) {
    return d->write(
        [key, placement, text](LedgerWrite& write) { return writeRefillOutcome(write, key, placement, text); });
}

QFuture<Stored<Done>> Ledger::recordRefillStatuses(const QString& accountId, const QList<RefillReport>& reports) {
    return d->write(
        [accountId, reports](LedgerWrite& write) { return writeRefillStatuses(write, accountId, reports); });
}

QFuture<Stored<Done>> Ledger::recordCancelAsked(OrderKey key) {
    return d->write([key](LedgerWrite& write) { return writeCancelAsked(write, key); });
}

QFuture<Stored<Done>> Ledger::recordCancelOutcome(OrderKey key, Placement placement, const QString& text) {
    return d->write(
        [key, placement, text](LedgerWrite& write) { return writeCancelOutcome(write, key, placement, text); });
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
