// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/refills_view.h"

#include "desk/account_desk.h"
#include "models/refill_facets_model.h"
#include "models/refills_model.h"
#include "store/account_names.h"
#include "ui/kit/button_menu.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/search_field.h"
#include "ui/kit/tool_row.h"
#include "ui/orders/view_switch.h"

#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr int searchMinimum = 220;
constexpr int titleHeight = 34;
/// A search goes through all refills: not for each letter of a word.
constexpr std::chrono::milliseconds typing(120);

} // namespace

RefillsView::RefillsView(Theme& theme, Settings& settings, Ledger& ledger, const RefillActions::Desks& desks,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_model(new RefillsModel(ledger, this))
    , m_facets(new RefillFacetsModel(ledger, this))
    , m_accounts(new QStandardItemModel(this))
    , m_actions(new RefillActions(theme, ledger, desks, this))
    , m_switch(new ViewSwitch(theme, ViewSwitch::Refills, this))
    , m_statusList(new FacetList(theme, tr("Refill statuses"), this))
    , m_accountList(new FacetList(theme, tr("Accounts of refills"), this))
    , m_search(new SearchField(theme, tr("Search refills"), tr("Search refill, order, link or service…"), this))
    , m_table(new DataTable(theme, settings, tr("Refills"), u"refills/columns"_s, this))
    , m_empty(new EmptyState(theme, u"rotate-ccw"_s, {}, {}, {}, this))
    , m_tableOrEmpty(new QStackedWidget(this))
    , m_shown(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_chosen(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    buildTable();
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(3 * Size::step, 0, 3 * Size::step, 0);
    line->setSpacing(4 * Size::step);
    line->addWidget(m_shown);
    line->addWidget(m_chosen);
    line->addStretch();
    line->addWidget(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, tr("Enter shows the order"), foot));
    foot->setFixedHeight(Size::control - 2);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    column->addWidget(m_tableOrEmpty, 1);
    column->addWidget(foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addLayout(column, 1);
    connectParts();
    fillAccounts();
    onRowsShown();
}

QWidget* RefillsView::buildSide() {
    m_side = new QWidget(this);
    m_statusList->setModel(m_facets);
    m_statusList->setTitle(tr("Statuses"));
    m_statusList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_accountList->setModel(m_accounts);
    m_accountList->setTitle(tr("Account"));
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->setSpacing(0);
    m_sideColumn->addWidget(m_statusList);
    m_sideColumn->addWidget(m_accountList, 1);
    m_sideColumn->addStretch();
    m_side->setFixedWidth(Size::facets);
    m_statusList->setCurrentIndex(m_facets->index(0));
    int rows = 0;
    for (int at = 0; at < m_facets->rowCount(); ++at)
        rows += m_statusList->sizeHintForRow(at);
    m_statusList->setFixedHeight(titleHeight + rows + 2 * Size::step);
    return m_side;
}

QWidget* RefillsView::buildToolbar() {
    auto* bar = new QWidget(this);
    m_tools = new QHBoxLayout(bar);
    m_tools->setContentsMargins(3 * Size::step, 10, 3 * Size::step, 10);
    m_tools->setSpacing(2 * Size::step);
    auto* row = new ToolRow(m_search, searchMinimum, bar);
    m_tools->addWidget(row, 1);
    Button* exporting = plainButton(m_theme, u"download"_s, tr("Export…"), bar);
    connect(exporting, &QPushButton::clicked, this, &RefillsView::exportShown);
    Button* columns = iconButton(m_theme, u"columns-3"_s, tr("Columns"), bar);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { popUpUnder(*columns, *m_table->columnsButtonMenu()); });
    for (Button* button :
         {m_actions->againButton(), m_actions->checkButton(), m_actions->showButton(), exporting, columns})
        row->addButton(button);
    return bar;
}

void RefillsView::buildTable() {
    m_table->setModel(m_model);
    m_table->setStretchColumn(RefillsModel::Service);
    m_table->setColumns({{.width = 92, .cell = Cell::Strong},
                         {.width = 92},
                         {.width = 200},
                         {.width = 180, .cell = Cell::Link},
                         {.width = 136, .cell = Cell::Chip},
                         {.width = 90, .cell = Cell::Muted},
                         {.width = 90, .cell = Cell::Muted},
                         {.width = 130, .shown = false}},
                        RefillsModel::Asked, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_search->steer(m_table);
}

void RefillsView::connectParts() {
    m_model->setProblems(
        [this](const QString& accountId, const QString& refillId) { return m_actions->problem(accountId, refillId); });
    connect(m_switch, &ViewSwitch::otherAsked, this, &RefillsView::ordersRequested);
    connect(m_statusList, &FacetList::chosen, this, &RefillsView::narrow);
    connect(m_accountList, &FacetList::chosen, this, [this](const QModelIndex& index) {
        m_accountId = index.data(Role::Facet).toString();
        narrow();
    });
    m_typed.setSingleShot(true);
    m_typed.setInterval(typing);
    connect(&m_typed, &QTimer::timeout, this, &RefillsView::narrow);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_settings, &Settings::accountsChanged, this, &RefillsView::fillAccounts);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RefillsView::showContextMenu);
    connect(m_table, &DataTable::rowActivated, m_actions, &RefillActions::show);
    connect(m_table, &DataTable::copyRefused, this, [this](const QString& why) { Q_EMIT message(Tone::Warn, why); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RefillsView::onSelectionChanged);
    connect(m_model, &RefillsModel::readFailed, this, [this](const QString& text) { Q_EMIT message(Tone::Bad, text); });
    connect(m_model, &RefillsModel::refillsChanged, m_facets, &RefillFacetsModel::recount);
    connect(m_model, &RefillsModel::loadingChanged, this, &RefillsView::onRowsShown);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RefillsView::onRowsShown);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RefillsView::onRowsShown);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RefillsView::onSelectionChanged);
    connect(m_facets, &RefillFacetsModel::countsChanged, this, &RefillsView::onRowsShown);
    connect(m_actions, &RefillActions::problemsChanged, m_model, &RefillsModel::repaintStatuses);
    connect(m_actions, &RefillActions::message, this, &RefillsView::message);
    connect(m_actions, &RefillActions::showOrderRequested, this, &RefillsView::showOrderRequested);
    connect(m_actions, &RefillActions::askRequested, this, &RefillsView::askRequested);
}

void RefillsView::setAccount(AccountDesk* desk) {
    m_home = desk ? desk->id() : QString();
    m_accountId = m_home;
    m_table->setAccount(m_home);
    fillAccounts();
    narrow();
}

// One's own, and with several all of them together.
void RefillsView::fillAccounts() {
    const QSignalBlocker quiet(m_accountList);
    const QList<AccountSettings> accounts = m_settings.accounts();
    QHash<QString, QString> names;
    m_accounts->clear();
    const auto add = [this](const QString& name, const QString& id) {
        auto* item = new QStandardItem(name);
        item->setData(id, Role::Facet);
        m_accounts->appendRow(item);
        if (id == m_accountId)
            m_accountList->setCurrentIndex(item->index());
    };
    add(tr("All accounts"), {});
    for (const AccountSettings& account : accounts) {
        names.insert(account.id, nameToldApart(accounts, account));
        add(names.value(account.id), account.id);
    }
    m_accountList->setVisible(accounts.size() > 1);
    m_model->setAccountNames(names);
}
