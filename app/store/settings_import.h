// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings_copy.h"

class KeyStore;
class Settings;

/// How exported settings join those that are here: accounts are merged (an account of the same address and name is the
/// same), favourites and rules of prices are added, other settings of the file count, views are taken where there is
/// none here. Nothing of here is removed.
struct SettingsImport final {
    QMap<QString, QVariant> writes; ///< what differs from what is here, by name
    QHash<QString, QString> keys;   ///< of accounts that have none here
    QStringList words;              ///< what changes, a sentence each

    [[nodiscard]] bool isEmpty() const { return writes.isEmpty() && keys.isEmpty(); }

    /// hasKey: accounts here that have a key, wherever it is kept.
    [[nodiscard]] static SettingsImport plan(const SettingsCopy& here, const SettingsCopy& file,
                                             const QStringList& hasKey);
    struct Applied final {
        QString copy; ///< a file of the settings as they were before, without keys, beside orderdeck.ini
    };
    /// Writes it. Error: words why nothing was changed.
    [[nodiscard]] Result<Applied, QString> apply(Settings& settings, KeyStore& store) const;
};
