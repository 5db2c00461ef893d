// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/search_field.h"
#include "ui/settings/settings_section.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 720;
constexpr int margin = 5 * Size::step;
constexpr int listWidth = 228; ///< the longest name of a group, with its count

} // namespace

SettingsPage::SettingsPage(Desk& desk, Settings& settings, Ledger& ledger, BackupKeeper& backups, Theme& theme,
                           QWidget* parent)
    : Page(theme, parent)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_search(new SearchField(theme, tr("Search settings"), tr("Search settings"), this))
    , m_list(new FacetList(theme, tr("Groups of settings"), this))
    , m_groups(new QStandardItemModel(this))
    , m_scroll(new QScrollArea(this))
    , m_column(nullptr)
    , m_nothing(new EmptyState(theme, u"search-x"_s, {}, {}, tr("Clear the search"), this)) {
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin, Size::step, margin, margin);
    m_column->setSpacing(4 * Size::step);
    m_column->addStretch();
    content->setMaximumWidth(columnWidth + 2 * margin);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_list->setModel(m_groups);
    m_list->setFixedWidth(listWidth);
    m_list->setTitle(tr("Settings"));

    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    buildHead(*side);
    side->addWidget(m_scroll, 1);
    side->addWidget(m_nothing, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_list);
    all->addLayout(side, 1);
    setTabOrder(m_search, m_list);

    const int kept = settings.state(groupState).toInt();
    m_group = static_cast<SettingsGroup>(std::clamp(kept, 0, settingsGroupCount - 1));
    connect(m_list, &FacetList::chosen, this, &SettingsPage::onChosen);
    connect(m_list, &QAbstractItemView::clicked, this, &SettingsPage::onChosen);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_query = SettingsQuery(typed);
        follow();
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(m_nothing, &EmptyState::activated, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    addOwn(desk, backups);
    follow();
}

void SettingsPage::buildHead(QVBoxLayout& side) {
    m_search->setMaximumWidth(columnWidth);
    m_search->steer(m_list);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(margin, 3 * Size::step, margin, 3 * Size::step);
    head->addWidget(m_search, columnWidth);
    head->addStretch(1); // above the sections, not in the middle
    side.addLayout(head);
}

void SettingsPage::addSection(SettingsEntry entry) {
    const auto behind =
        std::upper_bound(m_slots.begin(), m_slots.end(), entry.group,
                         [](SettingsGroup group, const Slot& slot) { return group < slot.entry.group; });
    m_slots.insert(behind, Slot{std::move(entry), nullptr, nullptr});
    if (m_column->count() > 1 || isVisible()) // else all of them come first
        follow();
}

SettingsSection& SettingsPage::made(Slot& slot) {
    if (slot.section == nullptr) {
        slot.section = slot.entry.make(m_column->parentWidget());
        slot.section->hide();
        int before = 0;
        for (const Slot& other : m_slots) {
            if (&other == &slot)
                break;
            before += other.section != nullptr ? 1 : 0;
        }
        m_column->insertWidget(before, slot.section);
        slot.filter = std::make_unique<SectionFilter>(theme(), *slot.section, slot.entry);
    }
    return *slot.section;
}

void SettingsPage::follow() {
    // A group whose sections are not there (yet) shows the first.
    const auto has = [this](SettingsGroup group) {
        return std::any_of(m_slots.begin(), m_slots.end(), [group](const Slot& s) { return s.entry.group == group; });
    };
    const SettingsGroup shown = has(m_group) ? m_group : SettingsGroup::Accounts;
    QList<int> found(settingsGroupCount, 0);
    for (Slot& slot : m_slots) {
        const auto group = static_cast<int>(slot.entry.group);
        if (!m_query.isEmpty()) {
            SettingsSection& section = made(slot);
            const int lines = slot.filter->show(m_query);
            found[group] += lines;
            section.setVisible(lines > 0);
        } else if (slot.entry.group == shown) {
            made(slot);
            slot.filter->end();
            slot.section->show();
        } else if (slot.section != nullptr) {
            slot.filter->end();
            slot.section->hide();
        }
    }
    const bool nothing = !m_query.isEmpty() && std::all_of(found.begin(), found.end(), [](int n) { return n == 0; });
    if (nothing)
        m_nothing->setContent(u"search-x"_s, tr("No setting matches"),
                              //: %1 what was typed
                              tr("Nothing in the settings has to do with “%1”.").arg(m_search->text().simplified()),
                              tr("Clear the search"));
    m_nothing->setVisible(nothing);
    m_scroll->setVisible(!nothing);
    listGroups(found);
}
