// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/ledger_files.h"

#include <memory>

/// A damaged ledger, opened to be read. Where its first page, which says where everything lies, cannot be read, a copy
/// is read instead that has the head, the whole first page, or all pages of the schema of a new ledger. The damaged
/// file itself is never written.
class SalvageSource final {
    Q_DISABLE_COPY_MOVE(SalvageSource)

public:
    /// emptyLedger: a whole new one, whose first page is borrowed.
    SalvageSource(const LedgerFiles& files, const QString& emptyLedger);
    ~SalvageSource();

    /// An error where no way was found in.
    [[nodiscard]] Stored<Done> open();
    [[nodiscard]] Database& database() { return *m_database; }
    /// Something was borrowed.
    [[nodiscard]] bool isMended() const { return m_mended; }

    /// Whether a table is there that this file's version must have.
    [[nodiscard]] bool has(const QString& table) { return !columnsOf(table).isEmpty(); }
    /// Columns that this file's table has; empty where there is no such table.
    [[nodiscard]] QStringList columnsOf(const QString& table);
    /// What a statement gives, `otherwise` where it cannot be read.
    [[nodiscard]] qint64 numberOr(const QString& sql, qint64 otherwise);
    [[nodiscard]] qint64 bytes() const;

private:
    enum class Borrowed : quint8 { Head, Page, Schema };
    [[nodiscard]] Stored<Done> tryFile(const QString& path);
    [[nodiscard]] bool makeMendedCopy(Borrowed borrowed);
    /// Pages of a new ledger that are neither the first one nor the root of a table or an index: its schema.
    [[nodiscard]] QList<qint64> schemaPages() const;
    [[nodiscard]] bool hasAllTables();
    void removeMendedCopy();

    LedgerFiles m_files;
    QString m_empty;
    QString m_copy;
    std::unique_ptr<Database> m_database;
    bool m_mended = false;
};
