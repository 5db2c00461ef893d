// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the left, and what leads to a section.
#include "ui/settings/settings_page.h"

#include "ui/kit/facet_list.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/search_field.h"
#include "ui/settings/settings_section.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

void SettingsPage::listGroups(const QList<int>& found) {
    const bool searching = !m_query.isEmpty();
    int row = 0;
    for (int at = 0; at < settingsGroupCount; ++at) {
        const auto group = static_cast<SettingsGroup>(at);
        const bool there = std::any_of(m_slots.begin(), m_slots.end(),
                                       [group](const Slot& slot) { return slot.entry.group == group; });
        if (!there)
            continue;
        if (m_groups->index(row, 0).data(Role::Facet) != at) {
            auto* item = new QStandardItem(settingsGroupName(group));
            item->setData(settingsGroupIcon(group), Role::Icon);
            item->setToolTip(plainTip(settingsGroupName(group))); // cut off in some languages
            item->setData(at, Role::Facet);
            item->setEditable(false);
            m_groups->insertRow(row, item);
        }
        auto* item = m_groups->item(row);
        item->setData(searching ? QVariant(found.at(at)) : QVariant(), Role::Count);
        m_list->setRowHidden(row, searching && found.at(at) == 0);
        ++row;
    }
    chooseInList();
}

// While a search goes over all of them, none is chosen.
void SettingsPage::chooseInList() {
    const QSignalBlocker blocker(m_list);
    if (!m_query.isEmpty()) {
        m_list->setCurrentIndex({});
        m_list->clearSelection();
        return;
    }
    const auto found =
        m_groups->match(m_groups->index(0, 0), Role::Facet, static_cast<int>(m_group), 1, Qt::MatchExactly);
    m_list->setCurrentIndex(found.isEmpty() ? m_groups->index(0, 0) : found.first());
}

void SettingsPage::onChosen(const QModelIndex& index) {
    const auto group = static_cast<SettingsGroup>(index.data(Role::Facet).toInt());
    if (m_query.isEmpty()) {
        if (group != m_group)
            showGroup(group);
        return;
    }
    for (const Slot& slot : m_slots) {
        if (slot.entry.group == group && slot.section != nullptr && !slot.section->isHidden())
            return bringIntoSight(*slot.section, false);
    }
}

void SettingsPage::showGroup(SettingsGroup group) {
    m_group = group;
    m_settings.setState(groupState, QByteArray::number(static_cast<int>(group)));
    if (m_search->text().isEmpty())
        follow();
    else
        m_search->clear(); // which follows
    m_scroll->verticalScrollBar()->setValue(0);
}

bool SettingsPage::showSection(const QString& id) {
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [&id](const Slot& s) { return s.entry.id == id; });
    if (slot == m_slots.end())
        return false;
    showGroup(slot->entry.group);
    bringIntoSight(*slot->section, true);
    return true;
}

void SettingsPage::bringIntoSight(SettingsSection& section, bool focus) {
    // Once the sections have their places.
    QTimer::singleShot(0, &section, [this, &section, focus] {
        m_scroll->verticalScrollBar()->setValue(section.y() - Size::step);
        if (!focus)
            return;
        const auto controls = section.findChildren<QWidget*>();
        const auto first = std::find_if(controls.begin(), controls.end(), [](const QWidget* control) {
            return (control->focusPolicy() & Qt::TabFocus) != 0 && control->isEnabled() && control->isVisible();
        });
        if (first != controls.end())
            (*first)->setFocus(Qt::ShortcutFocusReason);
    });
}

void SettingsPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

namespace {

struct Memory final {
    SettingsGroup group = SettingsGroup::Accounts;
    QString search;
};

} // namespace

std::any SettingsPage::memory() const {
    return Memory{m_group, m_search->text()};
}

// Whoever chose a language finds the box again that they chose it in.
void SettingsPage::resume(const std::any& memory) {
    const auto* kept = std::any_cast<Memory>(&memory);
    if (kept == nullptr)
        return;
    showGroup(kept->group);
    const auto first =
        std::find_if(m_slots.begin(), m_slots.end(), [this](const Slot& slot) { return slot.entry.group == m_group; });
    if (first != m_slots.end() && first->section != nullptr && m_group == SettingsGroup::Language)
        bringIntoSight(*first->section, true);
    m_search->setText(kept->search);
}
