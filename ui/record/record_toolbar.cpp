// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_toolbar.h"

#include "ui/actions/action_registry.h"
#include "ui/kit/button_menu.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array days = {30, 90, 0};
constexpr std::array least = {0, 2, 5, 10, 20, 50, 100};
constexpr int widestAccount = 150;

} // namespace

RecordToolbar::RecordToolbar(Theme& theme, QMenu* columnsMenu, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_search(new SearchField(theme, tr("Search the record"), tr("Search by service or ID"), this))
    , m_accounts(new Segments(theme, tr("Record of"), {QString(), tr("All accounts")}, this))
    , m_range(new Segments(theme, tr("Orders placed"), {tr("30 days"), tr("90 days"), tr("All")}, this))
    , m_least(new QComboBox(this))
    , m_orders(plainButton(theme, u"list-checks"_s, tr("Show orders"), this))
    , m_columns(iconButton(theme, u"columns-3"_s, tr("Columns"), this))
    , m_export(iconButton(theme, u"download"_s, tr("Export…"), this)) {
    m_range->setToolTip(tr("Which orders count: those placed in the last days, or all"));
    m_least->setAccessibleName(tr("Ended orders to be ranked"));
    m_least->setToolTip(tr("Services with fewer ended orders stand below all others: a few orders prove nothing"));
    for (const int orders : least)
        m_least->addItem(orders == 0 ? tr("Rank all") : tr("Rank from %Ln order(s)", nullptr, orders), orders);
    m_accounts->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Size::step, 10, 3 * Size::step, 10);
    row->setSpacing(2 * Size::step);
    m_search->setMinimumWidth(160);
    row->addWidget(m_search, 1);
    row->addWidget(m_accounts);
    row->addWidget(m_range);
    row->addWidget(m_least);
    row->addWidget(m_orders);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    connect(m_accounts, &Segments::chosen, this, [this](int taken) { Q_EMIT allAccountsChosen(taken == 1); });
    connect(m_range, &Segments::chosen, this,
            [this](int taken) { Q_EMIT daysChosen(days.at(static_cast<std::size_t>(taken))); });
    connect(m_least, &QComboBox::activated, this, [this] { Q_EMIT leastChosen(m_least->currentData().toInt()); });
    connect(m_orders, &Button::clicked, this, &RecordToolbar::showOrdersAsked);
    connect(m_export, &Button::clicked, this, &RecordToolbar::exportAsked);
    connect(m_columns, &Button::clicked, this, [this, columnsMenu] { popUpUnder(*m_columns, *columnsMenu); });
}

void RecordToolbar::setActions(ActionRegistry& actions) {
    actions.explain(*m_accounts, ActionId::recordOfAll, tr("The current account or all accounts"));
    actions.explain(*m_export, ActionId::exportRecord, tr("Export what is shown"));
    actions.explain(*m_orders, ActionId::ordersOfService, tr("The orders of the chosen service"));
}

void RecordToolbar::setAccount(const QString& name, bool all) {
    m_accounts->setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    m_accounts->setText(0, name, widestAccount);
    m_accounts->setCurrent(all ? 1 : 0);
}

void RecordToolbar::setDays(int wanted) {
    const auto found = std::find(days.begin(), days.end(), wanted);
    m_range->setCurrent(static_cast<int>((found == days.end() ? days.end() - 1 : found) - days.begin()));
}

void RecordToolbar::setLeast(int orders) {
    m_least->setCurrentIndex(std::max(0, m_least->findData(orders)));
}

void RecordToolbar::setShowOrdersEnabled(bool enabled) {
    m_orders->setEnabled(enabled);
}
