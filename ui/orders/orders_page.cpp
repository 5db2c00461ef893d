// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "desk/account_desk.h"
#include "models/order_facets_model.h"
#include "models/orders_model.h"
#include "ui/kit/banner.h"
#include "ui/kit/button_menu.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_chips.h"
#include "ui/kit/search_field.h"
#include "ui/kit/tool_row.h"
#include "ui/orders/asking_strip.h"
#include "ui/orders/batch_strip.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_details.h"
#include "ui/orders/order_filters.h"
#include "ui/orders/order_shelving.h"
#include "ui/orders/order_text_copy.h"
#include "ui/orders/orders_empty.h"
#include "ui/orders/orders_export.h"
#include "ui/orders/orders_foot.h"
#include "ui/orders/orders_menu.h"
#include "ui/orders/orders_search.h"
#include "ui/orders/orders_table.h"
#include "ui/orders/refills_view.h"
#include "ui/orders/unconfirmed_banner.h"
#include "ui/orders/unconfirmed_view.h"
#include "ui/orders/view_switch.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

// Choosing a hundred thousand rows must not read them all: buttons are judged by the first ones.
constexpr int sample = 200;

} // namespace

OrdersPage::OrdersPage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent)
    : Page(theme, parent)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_model(new OrdersModel(ledger, this))
    , m_actions(new OrderActions(theme, ledger, *m_model, this))
    , m_side(new OrderFilters(theme, settings, ledger, this))
    , m_chips(new FilterChips(theme, tr("Filters of the orders"), this))
    , m_unconfirmed(new UnconfirmedBanner(theme, this))
    , m_question(new Banner(theme, this))
    , m_searching(new OrdersSearch(theme, this))
    , m_search(m_searching->field())
    , m_table(new DataTable(theme, settings, tr("Orders"), u"orders/columns"_s, this))
    , m_shelving(new OrderShelving(theme, ledger, *m_model, *m_table, this))
    , m_export(new OrdersExport(theme, settings, ledger, *m_model, *m_table, this))
    , m_empty(new EmptyState(theme, u"inbox"_s, {}, {}, {}, this))
    , m_tableOrEmpty(new QStackedWidget(this))
    , m_details(new OrderDetails(theme, ledger, this))
    , m_text(new OrderTextCopy(ledger, settings, this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_foot(new OrdersFoot(theme, this))
    , m_list(new QWidget(this))
    , m_switch(new ViewSwitch(theme, ViewSwitch::Orders, this))
    , m_views(new QStackedWidget(this))
    , m_askings(new AskingStrip(
          theme, settings, ledger,
          [this](const QString& accountId) {
              AccountDesk* desk = m_actions->deskOf(accountId);
              return desk ? &desk->tracker() : nullptr;
          },
          this)) {
    buildTable();
    connectShelving();
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    m_question->setClosable(true);
    m_question->hide();

    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_tableOrEmpty);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 1);
    restoreSplit();

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    column->addWidget(m_split, 1);
    column->addWidget(m_foot);
    auto* row = new QHBoxLayout(m_list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sideColumn = new QVBoxLayout;
    m_sideColumn->setSpacing(0);
    m_sideColumn->addWidget(m_side, 1);
    row->addLayout(m_sideColumn);
    row->addLayout(column, 1);
    m_views->addWidget(m_list);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_askings);
    all->addWidget(m_views, 1);

    connect(m_side, &OrderFilters::changed, this, &OrdersPage::narrow);
    connect(m_chips, &FilterChips::removed, m_side, &OrderFilters::remove);
    connect(m_chips, &FilterChips::cleared, m_side, &OrderFilters::clear);
    connect(m_searching, &OrdersSearch::changed, this, &OrdersPage::narrow);
    m_searching->setVocabulary([this] {
        OrderVocabulary vocabulary = m_side->vocabulary();
        vocabulary.tags = m_tags;
        return vocabulary;
    });
    m_search->steer(m_table);
    connect(m_unconfirmed, &UnconfirmedBanner::lookRequested, this, [this] { showUnconfirmed(); });
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        const auto order = m_model->orderAt(index.row());
        if (order && order->placement == Placement::Unconfirmed)
            showUnconfirmed(order->key);
        else if (order)
            showFull(m_sizes.isEmpty());
    });
    connect(m_switch, &ViewSwitch::otherAsked, this, &OrdersPage::showRefills);
    followDetails();
    connect(m_actions, &OrderActions::message, this, &Page::message);
    connect(m_actions, &OrderActions::askRequested, m_askings, &AskingStrip::start);
    connect(m_askings, &AskingStrip::message, this, &Page::message);
    connect(m_askings, &AskingStrip::fileWritten, this, &Page::fileWritten);
    connect(m_askings, &AskingStrip::showOrderRequested, this, &OrdersPage::orderAsked);
    connect(m_actions, &OrderActions::orderAgainRequested, this, &OrdersPage::orderAgainRequested);
    connect(m_actions, &OrderActions::cancelQuestion, this, [this](const QString& question, const QString& button) {
        m_question->setContent(Tone::Warn, {}, question);
        m_question->setAction(button);
        m_question->show();
    });
    connect(m_question, &Banner::actionTriggered, this, [this] {
        m_question->hide();
        m_actions->cancelConfirmed();
    });
    connect(m_question, &Banner::closed, m_question, &QWidget::hide);
    connect(&m_side->statuses(), &OrderFacetsModel::countsChanged, this, &OrdersPage::updateBanner);
    connect(&m_side->statuses(), &OrderFacetsModel::countsChanged, this, &OrdersPage::updateFoot);
    connect(m_table, &DataTable::copyRefused, this, [this](const QString& why) { Q_EMIT message(Tone::Warn, why); });
    connect(m_model, &OrdersModel::readFailed, this, [this](const QString& text) { Q_EMIT message(Tone::Bad, text); });
    // What was chosen went, such as to be hidden: the keys go on with the next one.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (const QModelIndex next = m_table->currentIndex(); next.isValid() && m_table->selectedRowNumbers().isEmpty())
            m_table->selectRow(next.row());
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &OrdersPage::onRowsShown);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OrdersPage::onRowsShown);
    connect(m_model, &OrdersModel::loadingChanged, this, &OrdersPage::onRowsShown);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OrdersPage::onSelectionChanged);
    onRowsShown();
}

void OrdersPage::buildTable() {
    setUpOrdersTable(*m_table, *m_model);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (!m_table->selectedRowNumbers().isEmpty())
            ordersMenu(*m_actions, *m_shelving, *m_export, *m_table,
                       {[this] { m_text->copy(chosenKeys()); }, [this] { tagOrders(); }}, this)
                ->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersPage::onSelectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrdersPage::onSelectionChanged);
}

void OrdersPage::connectShelving() {
    connect(m_export, &OrdersExport::exported, this, &Page::fileWritten);
    connect(m_export, &OrdersExport::message, this, &Page::message);
    connect(m_shelving, &OrderShelving::message, this, &Page::message);
    connect(m_shelving, &OrderShelving::undoableMessage, this, &Page::undoableMessage);
}

QWidget* OrdersPage::buildToolbar() {
    auto* bar = new QWidget(this);
    auto* rows = new QVBoxLayout(bar);
    rows->setContentsMargins(3 * Size::step, 10, 3 * Size::step, 10);
    rows->setSpacing(10);
    rows->addWidget(m_unconfirmed);
    rows->addWidget(m_question);
    rows->addWidget(m_shelving->strip());
    constexpr int searchMinimum = 220;
    auto* row = new ToolRow(m_search, searchMinimum, bar);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(2 * Size::step);
    m_tools->addWidget(row, 1);
    rows->addLayout(m_tools);
    rows->addWidget(m_chips);
    Button* columns = iconButton(theme(), u"columns-3"_s, tr("Columns"), bar);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { popUpUnder(*columns, *m_table->columnsButtonMenu()); });
    m_exporting = plainButton(theme(), u"download"_s, tr("Export…"), bar);
    connect(m_exporting, &QPushButton::clicked, m_export, &OrdersExport::open);
    Button* more = iconButton(theme(), u"ellipsis"_s, tr("More actions"), bar);
    connect(more, &QPushButton::clicked, this, [this, more] { popUpUnder(*more, *moreOrdersMenu(*m_shelving, this)); });
    for (Button* button :
         {m_actions->refillButton(), m_actions->cancelButton(), m_actions->checkButton(), m_actions->againButton(),
          m_actions->anotherLinkButton(), m_actions->addExistingButton(), m_exporting, columns, more})
        row->addButton(button);
    return bar;
}

void OrdersPage::setAccount(AccountDesk* desk) {
    m_desk = desk;
    m_actions->setAccount(desk);
    m_export->setAccountName(desk ? desk->account().name : QString());
    m_foot->setAccount(desk);
    m_table->setAccount(desk ? desk->id() : QString());
    if (m_inquiry)
        m_inquiry->setAccount(desk);
    if (m_refills)
        m_refills->setAccount(desk);
    m_views->setCurrentWidget(m_list);
    m_side->setAccount(desk ? desk->id() : QString());
}

void OrdersPage::setDesks(const std::function<AccountDesk*(const QString& accountId)>& desks) {
    m_desks = desks;
    m_actions->setDesks(desks);
}

void OrdersPage::focusSearch() {
    if (m_refills && m_views->currentWidget() == m_refills)
        m_refills->focusSearch();
    if (m_views->currentWidget() != m_list)
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OrdersPage::refresh() {
    if (m_views->currentWidget() == m_list)
        m_actions->check();
    else if (m_views->currentWidget() == m_refills)
        m_refills->refresh();
    else
        m_inquiry->checkBalance();
}

// What is typed and cannot be read leaves the rows that are there.
void OrdersPage::narrow() {
    OrdersQuery query = m_model->query();
    m_side->narrow(query);
    m_searching->ask(query);
    m_question->hide();
    m_side->setAsked(query);
    m_chips->setFilters(m_side->words());
    if (const bool all = m_desk && query.accountId.isEmpty(); all != m_allAccounts) {
        m_allAccounts = all;
        m_table->setColumnShown(OrdersModel::Account, all);
    }
    m_model->setAccountNames(query.accountNames);
    m_shelving->setAccountNames(query.accountNames);
    m_export->setAccountNames(query.accountNames);
    m_model->setQuery(query);
    onSelectionChanged();
}

void OrdersPage::onSelectionChanged() {
    QList<OrderKey> keys;
    QList<Order> loaded;
    for (const int row : m_table->selectedRowNumbers()) {
        keys.append(m_model->keyAt(row));
        if (const auto order = keys.size() <= sample ? m_model->orderAt(row) : std::nullopt)
            loaded.append(*order);
    }
    m_actions->setSelection(keys, loaded);
    const QModelIndex current = m_table->currentIndex();
    const auto order = current.isValid() ? m_model->orderAt(current.row()) : std::nullopt;
    if (order)
        m_details->setOrder(*order);
    else if (!current.isValid())
        m_details->clear();
    updateFoot();
}

void OrdersPage::onRowsShown() {
    if (const int row = m_wanted == 0 ? -1 : m_model->rowOf(m_wanted); row >= 0) {
        m_wanted = 0;
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    } else if (m_wanted != 0 && !m_model->isLoading() && m_model->canFetchMore({})) {
        m_model->fetchMore({}); // until its row is there
    } else if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        // The newest order is what a person looks for first.
        m_table->selectRow(0);
    }
    updateEmptyState();
    onSelectionChanged();
}

void OrdersPage::updateBanner() {
    const int unconfirmed = m_side->statuses().count(OrdersQuery::Facet::Unconfirmed);
    m_unconfirmed->setCount(unconfirmed);
    m_actions->setUnconfirmed(unconfirmed);
    onSelectionChanged();
}

void OrdersPage::updateEmptyState() {
    const bool empty = m_model->rowCount() == 0 && !m_model->isLoading();
    OrdersEmptyWork work{[this] { m_search->clear(); },
                         [this] { m_side->clear(); },
                         [this](OrdersQuery::Facet facet) { m_side->choose(facet); },
                         {}};
    if (m_desk)
        work.toServices = [this] { Q_EMIT servicesAsked(); };
    tellWhyNoOrders(*m_empty, *m_model, m_side->statuses(), m_side->isNarrowed(), work);
    m_tableOrEmpty->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    m_details->setVisible(!empty);
}

void OrdersPage::resizeEvent(QResizeEvent* event) {
    const bool wide = event->size().width() >= Size::narrow - Size::rail;
    m_side->setVisible(wide);
    m_switch->place(wide, *m_sideColumn, *m_tools);
    Page::resizeEvent(event);
}
