// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"
#include "ui/settings/settings_section.h"

#include <functional>

class ActionRegistry;
class Banner;
class Button;
class DataTable;
class KeyField;
class PlainLabel;
class SearchField;
class Settings;
class ShortcutsModel;

/// The keys of all actions, to be looked up and changed. Keys that another action has are taken from it only when a
/// person says so. What is changed here applies at once.
class ShortcutsSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsSection)

public:
    /// All must outlive it.
    ShortcutsSection(ActionRegistry& actions, Settings& settings, Theme& theme, QWidget* parent = nullptr);

private:
    void build(Settings& settings);
    void offerMenu(DataTable& table);
    void connectParts();
    void showChosen();
    void take(const QKeySequence& keys);
    void accept(const QKeySequence& keys);
    void askToTake(const QKeySequence& keys, const QList<const ActionInfo*>& owners);
    void say(Tone tone, const QString& words, const QString& button = {});
    void choose(int row);

    ActionRegistry& m_actions;
    ShortcutsModel* m_model;
    SearchField* m_search;
    DataTable* m_table = nullptr;
    PlainLabel* m_name;
    KeyField* m_keys;
    Button* m_none;
    Button* m_reset;
    Button* m_resetAll;
    Banner* m_banner;
    const ActionInfo* m_chosen = nullptr;
    std::function<void()> m_answer; ///< what the banner's button does
};
