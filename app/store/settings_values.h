// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings_table.h"

#include <QSettings>

#include <algorithm>

/// Values of orderdeck.ini by their entry in the table.
namespace SettingsTable {

inline int numberIn(const QSettings& settings, const QString& group, const Number& entry) {
    bool readable = false;
    const int number = settings.value(group + entry.name).toInt(&readable);
    return readable && number >= entry.least && number <= entry.most ? number : entry.standard;
}

inline int within(const Number& entry, int number) {
    return std::clamp(number, entry.least, entry.most);
}

inline bool flagIn(const QSettings& settings, const QString& group, const Flag& entry) {
    const QString word = settings.value(group + entry.name).toString();
    if (word == QLatin1StringView("true"))
        return true;
    return word == QLatin1StringView("false") ? false : entry.standard;
}

inline QString textIn(const QSettings& settings, const QString& group, const Text& entry) {
    return settings.value(group + entry.name).toString();
}

inline int choiceIn(const QSettings& settings, const Choice& entry) {
    const auto place = entry.words().indexOf(settings.value(entry.name).toString());
    return place < 0 ? 0 : static_cast<int>(place);
}

/// Of one account's settings.
inline QString accountGroup(const QString& accountId) {
    return accountsGroup + accountId + QLatin1Char('/');
}

} // namespace SettingsTable
