// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts_section.h"

#include "ui/actions/action_registry.h"
#include "ui/actions/key_rules.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/search_field.h"
#include "ui/kit/usable.h"
#include "ui/settings/key_field.h"
#include "ui/settings/shortcuts_model.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 340;

QString nameOf(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsSection::ShortcutsSection(ActionRegistry& actions, Settings& settings, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Shortcuts"), parent)
    , m_actions(actions)
    , m_model(new ShortcutsModel(actions, this))
    , m_search(new SearchField(theme, tr("Search shortcuts"), tr("Search by action, place or keys"), this))
    , m_name(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_keys(new KeyField(this))
    , m_none(plainButton(theme, {}, tr("No shortcut"), this))
    , m_reset(plainButton(theme, u"rotate-ccw"_s, tr("Reset"), this))
    , m_resetAll(quietButton(theme, {}, tr("Reset all shortcuts"), this))
    , m_banner(new Banner(theme, this)) {
    build(settings);
    connectParts();
    choose(0);
}

void ShortcutsSection::build(Settings& settings) {
    auto* table = new DataTable(theme(), settings, tr("Shortcuts"), u"shortcuts/columns"_s, this);
    table->setModel(m_model);
    table->setStretchColumn(ShortcutsModel::Action);
    table->setColumns({{.width = 300}, {.width = 120, .cell = Cell::Muted}, {.width = 200, .cell = Cell::Strong}}, -1,
                      Qt::AscendingOrder);
    table->setSortingEnabled(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFixedHeight(tableHeight);
    m_table = table;
    m_search->steer(table);
    offerMenu(*table);
    m_keys->setAccessibleName(tr("New shortcut"));
    m_keys->setFixedHeight(Size::control);
    m_keys->setMinimumWidth(160);
    m_reset->setToolTip(tr("Back to the keys that the action came with"));
    m_banner->setAccessibleName(tr("About the keys"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_name->setElide(Qt::ElideRight);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * Size::step);
    line->addWidget(m_name, 1);
    line->addWidget(m_keys);
    line->addWidget(m_none);
    line->addWidget(m_reset);
    column().addWidget(m_search);
    column().addWidget(m_table);
    column().addLayout(line);
    column().addWidget(m_banner);
    column().addWidget(m_resetAll, 0, Qt::AlignLeft);
}

void ShortcutsSection::offerMenu(DataTable& table) {
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, [this, &table](const QPoint& at) {
        if (m_chosen == nullptr)
            return;
        auto* menu = new QMenu(&table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Change the shortcut"), m_keys, qOverload<>(&QWidget::setFocus));
        menu->addAction(m_none->text(), m_none, &QAbstractButton::click)->setEnabled(m_none->isEnabled());
        menu->addAction(m_reset->text(), m_reset, &QAbstractButton::click)->setEnabled(m_reset->isEnabled());
        menu->addSeparator();
        table.addCopyActions(*menu);
        menu->popup(table.viewport()->mapToGlobal(at));
    });
}

void ShortcutsSection::connectParts() {
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setText(text);
        choose(0);
    });
    connect(m_search, &QLineEdit::returnPressed, m_keys, qOverload<>(&QWidget::setFocus));
    connect(static_cast<DataTable*>(m_table), &DataTable::rowActivated, m_keys, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsSection::showChosen);
    connect(m_keys, &KeyField::keysPressed, this, &ShortcutsSection::take);
    connect(m_none, &Button::clicked, this, [this] { take({}); });
    connect(m_reset, &Button::clicked, this, [this] {
        if (m_chosen != nullptr)
            m_actions.reset(*m_chosen);
    });
    connect(m_resetAll, &Button::clicked, this, [this] {
        say(Tone::Warn, tr("All actions get the keys back that they came with."), tr("Reset all"));
        m_answer = [this] { m_actions.resetAll(); };
        m_banner->focusAction();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        const auto answer = std::exchange(m_answer, {});
        m_banner->hide();
        m_keys->setFocus(Qt::OtherFocusReason);
        if (answer)
            answer();
    });
    connect(m_banner, &Banner::closed, this, &ShortcutsSection::showChosen);
    connect(&m_actions, &ActionRegistry::keysChanged, this, &ShortcutsSection::showChosen);
}

void ShortcutsSection::choose(int row) {
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    showChosen();
}

void ShortcutsSection::showChosen() {
    m_chosen = m_model->infoAt(m_table->currentIndex().row());
    m_banner->hide();
    m_answer = {};
    const auto keys = m_chosen == nullptr ? QList<QKeySequence>() : m_actions.keys(*m_chosen);
    m_name->setText(m_chosen == nullptr ? tr("No such action") : actionText(*m_chosen));
    m_keys->setKeys(keys.value(0));
    m_keys->setEnabled(m_chosen != nullptr);
    m_keys->setAccessibleDescription(m_name->text());
    m_none->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(m_chosen != nullptr && m_actions.isChanged(*m_chosen));
    setUsable(*m_resetAll, m_actions.isAnyChanged(), tr("All shortcuts are as they came."));
}

void ShortcutsSection::take(const QKeySequence& keys) {
    if (m_chosen == nullptr)
        return;
    const bool cameWithIt = m_chosen->keys.contains(keys);
    const QString why = cameWithIt ? QString() : whyNoShortcut(keys);
    if (!why.isEmpty())
        return say(Tone::Bad, why);
    const auto owners = keys.isEmpty() ? QList<const ActionInfo*>() : m_actions.conflicts(*m_chosen, keys);
    if (owners.isEmpty())
        return accept(keys);
    askToTake(keys, owners);
}

void ShortcutsSection::accept(const QKeySequence& keys) {
    m_actions.setKeys(*m_chosen, keys);
}

void ShortcutsSection::askToTake(const QKeySequence& keys, const QList<const ActionInfo*>& owners) {
    QStringList names;
    for (const ActionInfo* owner : owners)
        //: The name of an action, and the page on which it is
        names.append(tr("“%1” (%2)").arg(actionText(*owner), actionGroupText(owner->group)));
    m_keys->setKeys(keys);
    //: %1 keys, %2 the action or the actions that have them
    say(Tone::Warn,
        tr("%1 already does %2. Take it from there?").arg(nameOf(keys), QLocale().createSeparatedList(names)),
        tr("Take it"));
    m_answer = [this, keys] { accept(keys); };
}

void ShortcutsSection::say(Tone tone, const QString& words, const QString& button) {
    m_answer = {};
    m_banner->setContent(tone, {}, words);
    m_banner->setAction(button);
    m_banner->show();
}
