// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_keeper.h"

#include "store/ledger.h"
#include "store/ledger_core.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Looked {
    QStringList damage;
    Stored<std::optional<QString>> copy = std::optional<QString>();
};

// Never a copy of a damaged ledger: it would in the end push out the good ones.
Looked lookAt(const LedgerFiles& files, const QDate& day) {
    Looked looked;
    const auto faults = quickCheck(files.ledger());
    if (faults)
        looked.damage = faults.value();
    else if (faults.error().kind == LedgerError::Kind::Damaged)
        looked.damage = {faults.error().text};
    else
        looked.copy = faults.error();
    if (faults && looked.damage.isEmpty())
        looked.copy = makeDailyCopy(files, day);
    return looked;
}

QMap<qint64, QString> accountsOfNewestCopy(const LedgerFiles& files) {
    const auto copies = files.copies();
    for (const LedgerCopy& copy : copies) {
        if (auto accounts = accountsOf(copy.path); !accounts.isEmpty())
            return accounts;
    }
    return {};
}

} // namespace

BackupKeeper::BackupKeeper(Ledger& ledger, QObject* parent)
    : BackupKeeper(ledger, Pace(), parent) {}

BackupKeeper::BackupKeeper(Ledger& ledger, Pace pace, QObject* parent)
    : QObject(parent)
    , m_pace(std::move(pace))
    , m_files(ledger.filePath())
    , m_thread(std::make_unique<DatabaseThread>(u"ledger-backup"_s)) {
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    const auto hear = [this](const LedgerError& error) {
        // Before the start is over whoever opens the ledger tells what is wrong.
        if (error.kind == LedgerError::Kind::Damaged && m_timer.isActive())
            tellDamage(error.text);
    };
    connect(&ledger, &Ledger::writeFailed, this, hear);
    connect(&ledger.core().alarm(), &LedgerAlarm::damageRead, this, hear);
}

BackupKeeper::~BackupKeeper() {
    stopCheck();
    m_thread->finish();
}

void BackupKeeper::start() {
    m_timer.start(m_pace.every);
    QTimer::singleShot(m_pace.firstAfter, this, &BackupKeeper::look);
}

void BackupKeeper::look() {
    const QDate day = m_pace.today();
    if (m_looking || m_done == day)
        return;
    m_looking = true;
    whenDone(m_thread->run([files = m_files, day](Database&) { return lookAt(files, day); }), this,
             [this, day](const Looked& looked) {
                 m_looking = false;
                 if (!looked.damage.isEmpty()) {
                     m_done = day;
                     tellDamage(looked.damage.first());
                 } else if (!looked.copy) {
                     // Tried again with the next look; told once a day.
                     if (std::exchange(m_failed, day) != day)
                         Q_EMIT copyFailed(looked.copy.error());
                 } else {
                     m_done = day;
                     if (looked.copy.value())
                         Q_EMIT copyMade(*looked.copy.value());
                 }
             });
}

void BackupKeeper::tellDamage(const QString& reason) {
    if (!std::exchange(m_damageTold, true))
        Q_EMIT damageFound(reason);
}

void BackupKeeper::tellProgress(int step, int steps) {
    QMetaObject::invokeMethod(
        this, [this, step, steps] { Q_EMIT progress(step, steps); }, Qt::QueuedConnection);
}

QFuture<QList<ListedCopy>> BackupKeeper::copies() {
    return m_thread->run([files = m_files](Database&) {
        QList<ListedCopy> listed;
        const auto copies = files.copies();
        for (const LedgerCopy& copy : copies) {
            ListedCopy entry{copy, std::nullopt};
            if (const auto facts = factsOf(copy.path))
                entry.facts = facts.value();
            listed.append(entry);
        }
        return listed;
    });
}

QFuture<Stored<Done>> BackupKeeper::copyTo(const QString& filePath) {
    return m_thread->run([files = m_files, filePath](Database&) { return copyLedger(files, filePath); });
}

QFuture<Stored<LedgerCheck>> BackupKeeper::check() {
    m_stopped = std::make_shared<std::atomic_bool>(false);
    return m_thread->run([this, path = m_files.ledger(), stopped = m_stopped](Database&) {
        return fullCheck(path, [&](int step, int steps) {
            tellProgress(step, steps);
            return !*stopped;
        });
    });
}

void BackupKeeper::stopCheck() {
    *m_stopped = true;
}

QFuture<Stored<RestorePlan>> BackupKeeper::prepareRestore(const QString& source) {
    return m_thread->run([files = m_files, source](Database&) { return ::prepareRestore(files, source); });
}

QFuture<Stored<RestorePlan>> BackupKeeper::reviewRestore(const QString& source) {
    return m_thread->run([files = m_files, source](Database&) { return ::reviewRestore(files, source); });
}

QFuture<Stored<SalvageReport>> BackupKeeper::salvage() {
    return m_thread->run([this, files = m_files](Database&) {
        return salvageLedger(files, accountsOfNewestCopy(files),
                             [this](int step, int steps) { tellProgress(step, steps); });
    });
}

QFuture<Stored<Done>> BackupKeeper::stageEmpty() {
    return m_thread->run([files = m_files](Database&) { return stageEmptyLedger(files); });
}

void BackupKeeper::dropStaged() {
    m_thread->post([files = m_files](Database&) { ::dropStaged(files); });
}

Stored<Done> BackupKeeper::restartWithStaged(LedgerCopy::Kind presentKeptAs) {
    if (isPlacing()) {
        return LedgerError{LedgerError::Kind::CannotWrite,
                           tr("An order is under way. Wait for the provider's answer, then try again.")};
    }
    if (auto committed = commitStaged(m_files, presentKeptAs); !committed)
        return committed;
    Q_EMIT restartRequested();
    return Done();
}

Stored<Done> BackupKeeper::restartDamaged(const QString& reason) {
    if (isPlacing()) {
        return LedgerError{LedgerError::Kind::CannotWrite,
                           tr("An order is under way. Wait for the provider's answer, then try again.")};
    }
    if (auto marked = markDamaged(m_files, reason); !marked)
        return marked;
    Q_EMIT restartRequested();
    return Done();
}
