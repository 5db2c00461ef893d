// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

/// What a file of exported settings holds: everything of orderdeck.ini but keys, passwords, and what belongs to this
/// computer (where windows stand, where keys and the ledger are kept). Keys come with it only where they were put in.
struct SettingsCopy final {
    QMap<QString, QVariant> values; ///< QString, QStringList or QByteArray, by their names in orderdeck.ini
    QHash<QString, QString> keys;   ///< by account

    [[nodiscard]] QStringList accountIds() const;
    /// "accounts/<id>/<field>".
    [[nodiscard]] QString ofAccount(const QString& id, QLatin1StringView field) const;

    [[nodiscard]] static SettingsCopy of(const QString& iniPath);
    [[nodiscard]] QByteArray toJson() const;
    /// Error: words for people. Anything that is not a setting is left out.
    [[nodiscard]] static Result<SettingsCopy, QString> fromJson(const QByteArray& bytes);

    /// Readable by its owner alone. Error: words for people.
    [[nodiscard]] Result<bool, QString> writeTo(const QString& path) const;
    [[nodiscard]] static Result<SettingsCopy, QString> readFrom(const QString& path);
};
