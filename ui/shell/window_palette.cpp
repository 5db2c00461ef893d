// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_palette.h"

#include "desk/desk.h"
#include "store/account_names.h"
#include "ui/actions/action_registry.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/palette_button.h"

#include <QAction>
#include <QWidget>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = PaletteEntry::Kind;

/// What people begin with, where nothing is typed.
constexpr std::array useful = {ActionId::newOrder,    ActionId::bulkOrder,    ActionId::search,
                               ActionId::addExisting, ActionId::exportOrders, ActionId::exportServices,
                               ActionId::happenings,  ActionId::help};
constexpr std::array pages = {ActionId::showServices, ActionId::showOrders, ActionId::showBalance, ActionId::showRecord,
                              ActionId::showSettings};

bool isPage(QLatin1StringView id) {
    return std::find(pages.begin(), pages.end(), id) != pages.end();
}

} // namespace

WindowPalette::WindowPalette(QWidget& window, PaletteButton& button, ActionRegistry& actions, Desk& desk,
                             Ledger& ledger, Settings& settings, Theme& theme, Ways ways)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_desk(desk)
    , m_ledger(ledger)
    , m_theme(theme)
    , m_ways(std::move(ways))
    , m_memory(settings) {
    connect(actions.add(ActionId::palette, window), &QAction::triggered, this, &WindowPalette::toggle);
    connect(&button, &PaletteButton::clicked, this, &WindowPalette::toggle);
    const auto tell = [&actions, &button] { button.setKeys(actions.keysText(ActionId::palette)); };
    connect(&actions, &ActionRegistry::keysChanged, &button, tell);
    tell();
}

void WindowPalette::toggle() {
    if (m_palette != nullptr && m_palette->isVisible())
        m_palette->closePalette();
    else if (m_ways.isAtWork())
        palette().openWith(sources());
}

CommandPalette& WindowPalette::palette() {
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(m_theme, m_ledger, m_window);
        connect(m_palette, &CommandPalette::chosen, this, &WindowPalette::go);
    }
    return *m_palette;
}

PaletteSources WindowPalette::sources() const {
    PaletteSources sources;
    addActions(sources.entries);
    addAccounts(sources.entries);
    sources.catalog = m_ways.catalog();
    sources.recent = m_memory.choices();
    for (const QLatin1StringView id : pages)
        sources.useful.append("page:"_L1 + id);
    for (const QLatin1StringView id : useful)
        sources.useful.append("action:"_L1 + id);
    return sources;
}

// Of a page only while it is the one that is shown: elsewhere nobody would see what they act on.
void WindowPalette::addActions(QList<PaletteEntry>& entries) const {
    for (const ActionInfo& info : actionTable()) {
        const QAction* action = m_actions.action(info.id);
        const auto* place = action == nullptr ? nullptr : qobject_cast<QWidget*>(action->parent());
        if (place == nullptr || place->window() != &m_window || !place->isVisible() || !action->isEnabled() ||
            info.id == ActionId::palette)
            continue;
        PaletteEntry entry;
        entry.kind = isPage(info.id) ? Kind::Page : Kind::Action;
        entry.id = info.id;
        entry.text = actionText(info);
        entry.note = isOfWindow(info.group) ? QString() : actionGroupText(info.group);
        entry.keys = m_actions.keysText(info.id);
        entry.icon = QString::fromLatin1(info.icon);
        entries.append(entry);
    }
}

void WindowPalette::addAccounts(QList<PaletteEntry>& entries) const {
    const auto accounts = m_desk.accounts();
    const auto names = namesToldApart(accounts);
    for (qsizetype at = 0; at < accounts.size(); ++at) {
        const bool current = m_desk.current() != nullptr && m_desk.current()->id() == accounts.at(at).id;
        if (current)
            continue; // there is nowhere to go
        PaletteEntry entry;
        entry.kind = Kind::Account;
        entry.id = accounts.at(at).id;
        entry.text = names.at(at);
        entry.icon = accounts.at(at).practice ? u"play"_s : u"store"_s;
        entries.append(entry);
    }
}

void WindowPalette::go(const PaletteEntry& entry) {
    m_memory.remember({paletteKey(entry), entry.text});
    switch (entry.kind) {
    case Kind::Action:
    case Kind::Page:
        if (QAction* action = m_actions.action(entry.id); action != nullptr && action->isEnabled())
            action->trigger();
        return;
    case Kind::Account:
        return m_desk.setCurrent(entry.id);
    case Kind::Service:
        return m_ways.openService(entry.accountId, entry.id);
    case Kind::Order:
        return m_ways.showOrder(entry.id.toLongLong());
    }
}
