// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_page.h"

#include "desk/account_desk.h"
#include "models/service_ranking_model.h"
#include "store/settings.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/heard_action.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/export_sheet.h"
#include "ui/kit/rule.h"
#include "ui/record/record_export.h"
#include "ui/record/record_toolbar.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordPage::RecordPage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent)
    : Page(theme, parent)
    , m_settings(settings)
    , m_model(new ServiceRankingModel(ledger, this))
    , m_table(new DataTable(theme, settings, tr("Service record"), u"record/columns"_s, this))
    , m_empty(new EmptyState(theme, u"trophy"_s, {}, {}, {}, this))
    , m_tableOrEmpty(new QStackedWidget(this))
    , m_foot(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    buildTable();
    m_toolbar = new RecordToolbar(theme, m_table->columnsButtonMenu(), this);
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    m_foot->setAccessibleName(tr("About the record"));
    m_foot->setContentsMargins(3 * Size::step, 2 * Size::step, 3 * Size::step, 2 * Size::step);
    m_foot->setElide(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(new Rule(this));
    column->addWidget(m_tableOrEmpty, 1);
    column->addWidget(new Rule(this));
    column->addWidget(m_foot);
    m_again.setSingleShot(true);
    m_again.setInterval(2s);
    restore();
    connectParts();
    showState();
}

void RecordPage::buildTable() {
    m_table->setModel(m_model);
    m_table->setStretchColumn(ServiceRankingModel::Service);
    m_table->setColumns({{.width = 260},
                         {.width = 60, .cell = Cell::Muted},
                         {.width = 110, .cell = Cell::Muted},
                         {.width = 66},
                         {.width = 96, .cell = Cell::Strong},
                         {.width = 92},
                         {.width = 84},
                         {.width = 104, .cell = Cell::Strong},
                         {.width = 70},
                         {.width = 78},
                         {.width = 104},
                         {.width = 70},
                         {.width = 96, .shown = false},
                         {.width = 86, .cell = Cell::Muted}},
                        ServiceRankingModel::Completed, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
}

void RecordPage::connectParts() {
    m_toolbar->search().steer(m_table);
    connect(&m_toolbar->search(), &QLineEdit::textChanged, m_model, &ServiceRankingModel::setText);
    connect(&m_toolbar->search(), &QLineEdit::returnPressed, this, [this] { openChosen(&RecordPage::serviceAsked); });
    connect(m_toolbar, &RecordToolbar::allAccountsChosen, this, [this](bool all) {
        m_all = all;
        adoptAccounts();
        remember();
    });
    connect(m_toolbar, &RecordToolbar::daysChosen, this, [this](int days) {
        m_model->setDays(days);
        remember();
    });
    connect(m_toolbar, &RecordToolbar::leastChosen, this, [this](int orders) {
        m_model->setLeast(orders);
        remember();
    });
    connect(m_toolbar, &RecordToolbar::showOrdersAsked, this, [this] { openChosen(&RecordPage::ordersAsked); });
    connect(m_toolbar, &RecordToolbar::exportAsked, this, &RecordPage::exportShown);
    connect(m_model, &ServiceRankingModel::changed, this, &RecordPage::showState);
    connect(m_model, &ServiceRankingModel::readFailed, this,
            [this](const QString& text) { Q_EMIT message(Tone::Bad, text); });
    connect(m_table, &DataTable::rowActivated, this, [this] { openChosen(&RecordPage::serviceAsked); });
    connect(m_table, &DataTable::copyRefused, this, [this](const QString& why) { Q_EMIT message(Tone::Warn, why); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordPage::showState);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->allRows() == 0)
            Q_EMIT servicesAsked();
        else
            m_toolbar->search().clear();
    });
    connect(&m_again, &QTimer::timeout, m_model, &ServiceRankingModel::refresh);
    connect(&m_settings, &Settings::accountsChanged, this, &RecordPage::adoptAccounts);
}

void RecordPage::setActions(ActionRegistry& actions) {
    connect(actions.add(ActionId::ordersOfService, *this), &QAction::triggered, this,
            [this] { openChosen(&RecordPage::ordersAsked); });
    connect(actions.add(ActionId::exportRecord, *this), &QAction::triggered, this, &RecordPage::exportShown);
    connect(actions.add(ActionId::recordOfAll, *this), &QAction::triggered, this, [this] {
        m_all = !m_all;
        adoptAccounts();
        remember();
    });
    m_toolbar->setActions(actions);
}

void RecordPage::setAccount(AccountDesk* desk) {
    m_desk = desk;
    adoptAccounts();
}

void RecordPage::focusSearch() {
    m_toolbar->search().setFocus(Qt::ShortcutFocusReason);
    m_toolbar->search().selectAll();
}

void RecordPage::refresh() {
    m_model->refresh();
}

void RecordPage::openChosen(void (RecordPage::*signal)(const QString&, const QString&)) {
    const QList<int> chosen = m_table->selectedRowNumbers();
    const int row = chosen.isEmpty() ? 0 : chosen.first();
    if (row >= m_model->rowCount())
        return;
    const ServiceRankingModel::Row service = m_model->rowAt(row);
    Q_EMIT(this->*signal)(service.accountId, service.standing.serviceId);
}

void RecordPage::showMenu(const QPoint& at) {
    if (m_table->selectedRowNumbers().isEmpty())
        return;
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show service"), this, [this] { openChosen(&RecordPage::serviceAsked); });
    showKeys(*menu->addAction(tr("Show orders"), this, [this] { openChosen(&RecordPage::ordersAsked); }), *this,
             ActionId::ordersOfService);
    menu->addSeparator();
    m_table->addCopyActions(*menu);
    menu->addSeparator();
    menu->addMenu(m_table->columnsButtonMenu());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void RecordPage::exportShown() {
    if (m_model->rowCount() == 0) {
        Q_EMIT message(Tone::Warn, tr("No services are shown that could be exported."));
        return;
    }
    const bool all = m_all && m_settings.accounts().size() > 1;
    auto* sheet =
        new ExportSheet(theme(), m_settings,
                        recordExport(*m_model, *m_table, all || !m_desk ? QString() : m_desk->account().name), this);
    connect(sheet, &ExportSheet::exported, this, &Page::fileWritten);
    sheet->open();
}

void RecordPage::showEvent(QShowEvent* event) {
    m_model->setActive(true);
    Page::showEvent(event);
}

void RecordPage::hideEvent(QHideEvent* event) {
    m_model->setActive(false);
    m_again.stop();
    Page::hideEvent(event);
}
