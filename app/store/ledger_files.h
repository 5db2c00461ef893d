// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QDate>
#include <QList>

/// A file that holds a ledger of an earlier moment.
struct LedgerCopy final {
    /// Daily: made once a day. BeforeUpdate: before a newer program changed the file. Replaced, Damaged: a ledger that
    /// was set aside. BeforeDeleting: made before a person deleted orders for good. Moved: the ledger that was in this
    /// folder before it went on in another one.
    enum class Kind : quint8 { Daily, BeforeUpdate, Replaced, Damaged, BeforeDeleting, Moved };
    Kind kind = Kind::Daily;
    QString path;
    QDate day; ///< of the name; of the file where the name has none
    qint64 bytes = 0;
};

/// The names of what lies beside a ledger: copies in `backups/` (0700), and files that wait to take its place.
class LedgerFiles final {
public:
    explicit LedgerFiles(const QString& ledgerPath);

    [[nodiscard]] const QString& ledger() const { return m_ledger; }
    [[nodiscard]] QString log() const; ///< its write-ahead log
    [[nodiscard]] QString backupsFolder() const;
    /// backups/ledger-2026-11-25.sqlite
    [[nodiscard]] QString daily(const QDate& day) const;
    /// Whole files that take the ledger's place when it is opened next; the present one is then kept under aside().
    [[nodiscard]] QString restored() const;
    [[nodiscard]] QString salvaged() const;
    /// A copy of a ledger of another place, until the move is sure: without effect by itself.
    [[nodiscard]] QString moving() const;
    /// Orders that a provider took and the ledger could not write down: see UnwrittenOrders.
    [[nodiscard]] QString unwritten() const;
    /// Says that the ledger was found damaged, and why, so that it is not opened.
    [[nodiscard]] QString damageMark() const;
    /// backups/ledger-damaged-2026-11-25.sqlite, ledger-replaced-…, ledger-moved-… or ledger-before-deleting-…, with
    /// "-2" and so on where that is taken.
    [[nodiscard]] QString aside(LedgerCopy::Kind kind, const QDate& day) const;

    /// All copies, the newest first. Looks at names only.
    [[nodiscard]] QList<LedgerCopy> copies() const;
    /// Daily copies by name, the newest first.
    [[nodiscard]] QList<LedgerCopy> dailyCopies() const;

private:
    QString m_ledger;
};
