// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;
class SettingsSection;

/// The groups of the settings in the order of the list at the left. A group without a section is not listed.
enum class SettingsGroup : quint8 {
    Accounts,
    Checking,
    Notices,
    Appearance,
    Language,
    Shortcuts,
    Ledger,
    Network,
    Privacy,
    About
};
inline constexpr int settingsGroupCount = 10;

/// The name for people, and the name of its icon in resources/icons.
[[nodiscard]] QString settingsGroupName(SettingsGroup group);
[[nodiscard]] QString settingsGroupIcon(SettingsGroup group);

/// A section of the settings as it is registered. id: stable, for links from elsewhere ("proxy"). synonyms: words by
/// which people may look for it that it does not show, translated. make: called once, when the section is first shown
/// or searched.
struct SettingsEntry final {
    QString id;
    SettingsGroup group = SettingsGroup::About;
    QString title;
    QString synonyms;
    std::function<SettingsSection*(QWidget* parent)> make;
};
