// SPDX-License-Identifier: GPL-3.0-or-later
#include "broken_ledger.h"

#include "store/ledger_core.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

const QString lockName = u"another-writer"_s;

QFuture<bool> pragma(Ledger& ledger, const QString& words) {
    return ledger.core().writer().run([words](Database& database) { return database.executeOnce(words).ok(); });
}

void mustSet(Ledger& ledger, const QString& words) {
    auto set = pragma(ledger, words);
    set.waitForFinished();
    if (!set.result())
        qFatal("%s", qUtf8Printable(words));
}

void limitFiles(rlim_t bytes) {
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("The size of files cannot be limited.");
}

} // namespace

BrokenLedger::BrokenLedger(Ledger& ledger, Way way)
    : m_ledger(ledger)
    , m_way(way) {
    switch (way) {
    case Way::FullDisk:
        mustSet(ledger, u"SELECT 1"_s); // behind what was asked before
        static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
        limitFiles(static_cast<rlim_t>(QFileInfo(ledger.filePath() + u"-wal"_s).size()));
        return;
    case Way::FullDatabase:
        mustSet(ledger, u"PRAGMA max_page_count = 1"_s);
        return;
    case Way::ReadOnly:
        mustSet(ledger, u"PRAGMA query_only = 1"_s);
        return;
    case Way::Locked:
        mustSet(ledger, u"PRAGMA busy_timeout = 20"_s);
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, lockName);
        other.setDatabaseName(ledger.filePath());
        if (!other.open() || !QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s))
            qFatal("The ledger cannot be locked.");
        return;
    }
}

BrokenLedger::~BrokenLedger() {
    switch (m_way) {
    case Way::FullDisk:
        limitFiles(RLIM_INFINITY);
        return;
    case Way::FullDatabase:
        mustSet(m_ledger, u"PRAGMA max_page_count = 1000000"_s);
        return;
    case Way::ReadOnly:
        mustSet(m_ledger, u"PRAGMA query_only = 0"_s);
        return;
    case Way::Locked:
        QSqlDatabase::database(lockName).close();
        QSqlDatabase::removeDatabase(lockName);
        return;
    }
}

void setReadOnly(Ledger& ledger, bool readOnly) {
    pragma(ledger, u"PRAGMA query_only = %1"_s.arg(readOnly ? 1 : 0));
}
