// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

/// Where the ledger of a profile is kept: in its usual place, or in a folder that a person chose; and a move that is
/// under way. Kept in orderdeck.ini (`ledger/…`), read anew each time it is asked. What changes it writes at once and
/// to the disk itself; false: it could not be written, and nothing has changed.
class LedgerPlace final {
public:
    /// usualLedger: of ProfilePaths.
    LedgerPlace(const QString& settingsFile, const QString& usualLedger);

    /// The ledger's path in its usual place.
    [[nodiscard]] const QString& usual() const { return m_usual; }
    [[nodiscard]] const QString& settingsFile() const { return m_settingsFile; }
    /// Whether a folder was chosen: the ledger must be there then, and is never begun anew by itself.
    [[nodiscard]] bool isChosen() const;
    /// The path of the ledger in use.
    [[nodiscard]] QString ledger() const;

    /// The folder that the ledger is to be moved into before it is opened next; empty: none.
    [[nodiscard]] QString wantedFolder() const;
    /// The ledger that was in use before a move that is not over yet; empty: none.
    [[nodiscard]] QString leftLedger() const;

    [[nodiscard]] bool want(const QString& folder);
    bool dropWanted();
    /// The ledger of this folder is the one in use from now on; the present one is left.
    [[nodiscard]] bool switchTo(const QString& folder);
    /// The left one is in use again.
    bool goBack();
    bool forgetLeft();
    /// The usual place from now on, whatever was chosen or wanted.
    [[nodiscard]] bool useUsual();

private:
    [[nodiscard]] QString value(QLatin1StringView name) const;
    /// The value of a folder: empty for the usual one.
    [[nodiscard]] QString chosenAs(const QString& folder) const;
    [[nodiscard]] bool write(const QHash<QString, QString>& values);

    QString m_settingsFile;
    QString m_usual;
};
