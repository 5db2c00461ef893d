// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/settings/section_filter.h"
#include "ui/settings/settings_parts.h"

#include <memory>
#include <vector>

class Attention;
class BackupKeeper;
class Desk;
class EmptyState;
class FacetList;
class Ledger;
class QScrollArea;
class QStandardItemModel;
class QVBoxLayout;
class SearchField;

/// The settings: groups at the left, the sections of the chosen one at the right, and a field that finds a setting in
/// any of them. Sections are made when they are first shown or searched. What is changed here applies at once.
class SettingsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    /// All must outlive the page.
    SettingsPage(Desk& desk, Settings& settings, Ledger& ledger, BackupKeeper& backups, Theme& theme,
                 QWidget* parent = nullptr);

    /// Behind the others of its group.
    void addSection(SettingsEntry entry);
    /// Must outlive the page.
    void addNotices(Attention& attention);
    void addParts(const SettingsParts& parts);
    /// The section in sight, and the keyboard at its first control. False where there is none with this id.
    bool showSection(const QString& id);
    void showGroup(SettingsGroup group);
    [[nodiscard]] SettingsGroup group() const { return m_group; }

    void setAccount(AccountDesk* /*desk*/) override {}
    void focusSearch() override;
    [[nodiscard]] std::any memory() const override;
    void resume(const std::any& memory) override;

Q_SIGNALS:
    void addAccountRequested();

private:
    struct Slot final {
        SettingsEntry entry;
        SettingsSection* section = nullptr; ///< not before it is shown
        std::unique_ptr<SectionFilter> filter;
    };

    static constexpr QLatin1StringView groupState{"settings/group"};

    void addOwn(Desk& desk, BackupKeeper& backups);
    void buildHead(QVBoxLayout& side);
    SettingsSection& made(Slot& slot);
    void follow(); ///< what is seen follows the group and the search
    void listGroups(const QList<int>& found);
    void chooseInList();
    void onChosen(const QModelIndex& index);
    void bringIntoSight(SettingsSection& section, bool focus);

    Settings& m_settings;
    Ledger& m_ledger;
    SearchField* m_search;
    FacetList* m_list;
    QStandardItemModel* m_groups;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    EmptyState* m_nothing;
    std::vector<Slot> m_slots; ///< by group
    SettingsQuery m_query;
    SettingsGroup m_group = SettingsGroup::Accounts;
};
