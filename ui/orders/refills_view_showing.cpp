// SPDX-License-Identifier: GPL-3.0-or-later
// What RefillsView shows of the refills, and what is done with the chosen ones.
#include "ui/orders/refills_view.h"

#include "models/refill_facets_model.h"
#include "models/refills_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/search_field.h"
#include "ui/orders/refills_export.h"
#include "ui/orders/view_switch.h"

#include <QBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void RefillsView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RefillsView::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void RefillsView::narrow() {
    m_typed.stop();
    RefillsQuery query = m_model->query();
    const bool all = m_accountId.isEmpty() && !m_home.isEmpty();
    if (query.accountId != m_accountId || !isVisible())
        m_table->setColumnShown(RefillsModel::Account, all);
    query.accountId = m_accountId;
    query.facet = static_cast<RefillsQuery::Facet>(m_statusList->currentIndex().data(Role::Facet).toInt());
    query.text = m_search->text().simplified();
    m_facets->setAccount(m_accountId);
    m_model->setQuery(query);
}

void RefillsView::onSelectionChanged() {
    const QList<int> rows = m_table->selectedRowNumbers();
    QList<ListedRefill> chosen;
    for (const int row : rows) {
        if (const auto listed = m_model->refillAt(row))
            chosen.append(*listed);
    }
    m_actions->setSelection(chosen);
    const auto count = static_cast<int>(rows.size());
    m_chosen->setText(tr("%Ln selected", nullptr, count));
    m_chosen->setVisible(count > 0);
}

void RefillsView::onRowsShown() {
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    const RefillsQuery& query = m_model->query();
    const bool empty = m_model->rowCount() == 0 && !m_model->isLoading();
    if (!query.text.isEmpty())
        m_empty->setContent(u"search-x"_s, tr("No refill matches “%1”").arg(query.text),
                            tr("Refill ids, order ids, links and service names are searched."), tr("Clear the search"),
                            [this] { m_search->clear(); });
    else if (query.facet != RefillsQuery::Facet::All && m_facets->count(RefillsQuery::Facet::All) > 0)
        m_empty->setContent(u"rotate-ccw"_s, tr("No such refills"), tr("No refill has this status now."),
                            tr("Show all refills"), [this] { m_statusList->setCurrentIndex(m_facets->index(0)); });
    else
        m_empty->setContent(u"rotate-ccw"_s, tr("No refills yet"),
                            tr("When a delivered order drops and its service has refill, choose it in the list of "
                               "orders and press Refill. Every refill is watched here until the provider has done "
                               "it or refused it."),
                            tr("Show the orders"), [this] { Q_EMIT ordersRequested(); });
    m_tableOrEmpty->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    // While there may be more rows than came, the counts tell how many; of a search nobody knows.
    const bool known = query.text.isEmpty();
    const int rows = m_model->canFetchMore({}) && known ? m_facets->count(query.facet) : m_model->rowCount();
    m_shown->setText(m_model->canFetchMore({}) && !known ? tr("More than %Ln refill(s)", nullptr, rows)
                                                         : tr("%Ln refill(s)", nullptr, rows));
    onSelectionChanged();
}

void RefillsView::exportShown() {
    const QString account = m_model->accountNames().value(m_accountId);
    prepareRefillsExport(
        m_ledger, *m_model, *m_table, account, this,
        [this](const ExportRequest& request) {
            auto* sheet = new ExportSheet(m_theme, m_settings, request, window());
            connect(sheet, &ExportSheet::exported, this, &RefillsView::fileWritten);
            sheet->open();
        },
        [this](const QString& problem) { Q_EMIT message(Tone::Bad, problem); });
}

void RefillsView::showContextMenu(const QPoint& at) {
    if (m_table->selectedRowNumbers().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [menu, this](const Button* button, void (RefillActions::*action)()) {
        QAction* entry = menu->addAction(button->accessibleName(), m_actions, action);
        entry->setEnabled(button->isEnabled());
        entry->setToolTip(button->toolTip());
    };
    add(m_actions->showButton(), &RefillActions::show);
    add(m_actions->checkButton(), &RefillActions::check);
    add(m_actions->againButton(), &RefillActions::again);
    menu->addSeparator();
    m_table->addCopyActions(*menu);
    menu->addSeparator();
    menu->addMenu(m_table->columnsButtonMenu());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void RefillsView::showEvent(QShowEvent* event) {
    m_model->setActive(true);
    m_facets->recount();
    QWidget::showEvent(event);
}

void RefillsView::hideEvent(QHideEvent* event) {
    m_model->setActive(false);
    QWidget::hideEvent(event);
}

void RefillsView::resizeEvent(QResizeEvent* event) {
    const bool wide = event->size().width() >= Size::narrow - Size::rail;
    m_side->setVisible(wide);
    m_switch->place(wide, *m_sideColumn, *m_tools);
    QWidget::resizeEvent(event);
}
