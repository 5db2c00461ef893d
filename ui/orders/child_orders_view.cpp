// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/child_orders_view.h"

#include "desk/account_desk.h"
#include "models/child_orders_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/cell_delegate.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/view_menu.h"
#include "ui/orders/add_existing_words.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChildOrdersView::ChildOrdersView(Theme& theme, Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_model(new ChildOrdersModel(ledger, this))
    , m_summary(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_add(plainButton(theme, u"plus"_s, tr("Add to Orders"), this))
    , m_table(new QTableView(this)) {
    m_summary->setAccessibleName(tr("Orders made, in words"));
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(1);
    m_table->setAccessibleName(tr("Orders made"));
    auto* cells = new CellDelegate(theme, m_table);
    cells->setCell(ChildOrdersModel::OrderId, Cell::Strong);
    cells->setCell(ChildOrdersModel::Status, Cell::Chip);
    cells->setCell(ChildOrdersModel::Told, Cell::Muted);
    m_table->setItemDelegate(cells);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    giveCopyMenu(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(3 * Size::rowCompact);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Size::rowCompact);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    constexpr int widths[] = {84, 126, 100};
    m_table->hideColumn(ChildOrdersModel::Told); // no room for it in so narrow a column
    for (int column = 0; column < 3; ++column)
        m_table->setColumnWidth(column, widths[column]);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Size::step);
    head->addWidget(m_summary, 1);
    head->addWidget(m_add, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_table, 1);

    connect(m_add, &Button::clicked, this, &ChildOrdersView::addUnknown);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_model, &ChildOrdersModel::loaded, this, [this] {
        update();
        Q_EMIT changed();
    });
    update();
}

void ChildOrdersView::setOrder(OrderKey key, AccountDesk* desk) {
    if (desk != m_desk) {
        if (m_desk)
            m_desk->orderImport().disconnect(this);
        m_desk = desk;
        m_asked = false;
        if (desk != nullptr) {
            connect(&desk->orderImport(), &OrderImport::progressed, this, &ChildOrdersView::update);
            connect(&desk->orderImport(), &OrderImport::finished, this, &ChildOrdersView::update);
        }
    }
    m_model->setOrder(key);
    update();
}

void ChildOrdersView::choose(int row) {
    const OrderKey key = m_model->index(row, 0).data(Role::Key).toLongLong();
    if (key != 0)
        Q_EMIT showOrderRequested(key);
}

void ChildOrdersView::addUnknown() {
    const QStringList ids = m_model->unknownIds();
    if (!m_desk || ids.isEmpty() || m_desk->orderImport().isRunning())
        return;
    m_asked = true;
    m_desk->orderImport().start(ids, m_desk->currency());
    update();
}

QString ChildOrdersView::summary() const {
    const QLocale locale;
    const OrderSeries& series = m_model->series();
    QStringList sentences;
    const auto unknown = static_cast<int>(m_model->unknownIds().size());
    sentences.append(tr("%Ln order(s) made.", nullptr, m_model->rowCount()));
    if (series.runs)
        sentences.append(tr("Runs, as the provider tells: %1.").arg(locale.toString(*series.runs)));
    if (series.posts)
        sentences.append(tr("Posts, as the provider tells: %1.").arg(locale.toString(*series.posts)));
    if (!series.expiry.isEmpty())
        sentences.append(tr("Until %1.").arg(series.expiry));
    if (unknown > 0)
        sentences.append(tr("%Ln of them not in Orders.", nullptr, unknown));
    if (m_asked && m_desk) {
        const OrderImport& import = m_desk->orderImport();
        sentences.append(import.isRunning() ? progressText(import.progress()) : outcomeText(import.progress()));
    }
    return sentences.join(u' ');
}

void ChildOrdersView::update() {
    const bool busy = m_desk && m_desk->orderImport().isRunning();
    m_asked = m_asked && m_model->rowCount() > 0;
    m_summary->setText(summary());
    m_add->setVisible(!m_model->unknownIds().isEmpty());
    m_add->setEnabled(m_desk && !busy);
    m_add->setToolTip(!m_desk ? tr("The account was removed.")
                      : busy  ? tr("Orders are being added already.")
                              : QString());
}
