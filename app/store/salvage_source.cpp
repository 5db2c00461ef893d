// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage_source.h"

#include "store/private_file.h"
#include "store/sqlite_setup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The file format of SQLite (sqlite.org/fileformat2.html): the head of the first page, and the places in it.
constexpr qsizetype headBytes = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype pagesAt = 28;
constexpr qsizetype freePagesAt = 32;
constexpr qsizetype freePagesBytes = 8;
constexpr char versionWithLog = 2;

} // namespace

SalvageSource::SalvageSource(const LedgerFiles& files, const QString& emptyLedger)
    : m_files(files)
    , m_empty(emptyLedger)
    , m_copy(files.ledger() + u".mending"_s)
    , m_database(std::make_unique<Database>()) {}

SalvageSource::~SalvageSource() {
    m_database.reset();
    removeMendedCopy();
}

Stored<Done> SalvageSource::open() {
    const Stored<Done> asItIs = tryFile(m_files.ledger());
    if (asItIs && hasAllTables())
        return asItIs;
    for (const Borrowed borrowed : {Borrowed::Head, Borrowed::Page, Borrowed::Schema}) {
        if (makeMendedCopy(borrowed) && tryFile(m_copy) && hasAllTables()) {
            m_mended = true;
            return Done();
        }
    }
    removeMendedCopy();
    return tryFile(m_files.ledger());
}

Stored<Done> SalvageSource::tryFile(const QString& path) {
    m_database = std::make_unique<Database>();
    if (QFileInfo(path).size() == 0)
        return LedgerError{LedgerError::Kind::Damaged,
                           QCoreApplication::translate("Ledger", "The file %1 is empty.").arg(path)};
    if (auto opened = m_database->open(path, Database::Access::ReadDamaged); !opened)
        return opened;
    if (auto tolerant = sqlite::tolerateDamage(*m_database); !tolerant)
        return tolerant;
    if (columnsOf(u"orders"_s).isEmpty())
        return LedgerError{
            LedgerError::Kind::Damaged,
            QCoreApplication::translate("Ledger", "The file %1 is not a ledger of Orderdeck.").arg(path)};
    return Done();
}

bool SalvageSource::makeMendedCopy(Borrowed borrowed) {
    m_database->close();
    removeMendedCopy();
    QFile empty(m_empty);
    if (!empty.open(QIODevice::ReadOnly))
        return false;
    QByteArray head = empty.read(headBytes);
    if (head.size() < headBytes)
        return false;
    const qint64 pageSize = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    if (borrowed != Borrowed::Head)
        head += empty.read(pageSize - headBytes);
    const qint64 pages = QFileInfo(m_files.ledger()).size() / std::max<qint64>(pageSize, 1);
    qToBigEndian(static_cast<quint32>(pages), head.data() + pagesAt);
    head.replace(freePagesAt, freePagesBytes, QByteArray(freePagesBytes, '\0'));
    head[writeVersionAt] = versionWithLog;
    head[readVersionAt] = versionWithLog;

    if (!copyPrivately(m_files.ledger(), m_copy))
        return false;
    if (QFileInfo::exists(m_files.log()) && !copyPrivately(m_files.log(), m_copy + u"-wal"_s))
        return false;
    QFile copy(m_copy);
    if (!copy.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || copy.write(head) != head.size())
        return false;
    const QList<qint64> schema = borrowed == Borrowed::Schema ? schemaPages() : QList<qint64>();
    for (const qint64 page : schema) {
        const qint64 at = (page - 1) * pageSize;
        if (!empty.seek(at) || !copy.seek(at) || copy.write(empty.read(pageSize)) != pageSize)
            return false;
    }
    return true;
}

QList<qint64> SalvageSource::schemaPages() const {
    Database fresh;
    if (!fresh.open(m_empty, Database::Access::Read))
        return {};
    auto rows = fresh.executeOnce(u"WITH RECURSIVE pages (page) AS (SELECT 2 UNION ALL SELECT page + 1 FROM pages "
                                  "WHERE page < (SELECT page_count FROM pragma_page_count())) SELECT page FROM pages "
                                  "WHERE page NOT IN (SELECT rootpage FROM sqlite_schema)"_s);
    QList<qint64> pages;
    while (rows && rows.value().next())
        pages.append(rows.value().integer(0));
    return pages;
}

bool SalvageSource::hasAllTables() {
    QStringList tables{u"accounts"_s, u"order_events"_s, u"refills"_s, u"balances"_s, u"catalogs"_s};
    if (numberOr(u"PRAGMA user_version"_s, 0) >= 2)
        tables += {u"bulk_lists"_s, u"bulk_lines"_s};
    if (numberOr(u"PRAGMA user_version"_s, 0) >= 3)
        tables += {u"service_changes"_s, u"service_notes"_s};
    if (numberOr(u"PRAGMA user_version"_s, 0) >= 6)
        tables += {u"order_notes"_s, u"order_tags"_s, u"order_children"_s, u"order_series"_s};
    return std::all_of(tables.cbegin(), tables.cend(), [this](const QString& table) { return has(table); });
}

void SalvageSource::removeMendedCopy() {
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_copy + ending);
}

QStringList SalvageSource::columnsOf(const QString& table) {
    const auto columns = sqlite::columnsOf(*m_database, table);
    return columns ? columns.value() : QStringList();
}

qint64 SalvageSource::numberOr(const QString& sql, qint64 otherwise) {
    auto row = m_database->executeOnce(sql);
    if (!row || !row.value().next())
        return otherwise;
    return row.value().isNull(0) ? otherwise : row.value().integer(0);
}

qint64 SalvageSource::bytes() const {
    return QFileInfo(m_files.ledger()).size();
}
