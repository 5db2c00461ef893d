// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/account_overview_panel.h"

#include "models/account_overview_model.h"
#include "ui/kit/data_table.h"
#include "ui/kit/plain_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8;

}

AccountOverviewPanel::AccountOverviewPanel(Theme& theme, Settings& settings, AccountStandings& standings,
                                           QWidget* parent)
    : Panel(parent)
    , m_theme(theme)
    , m_model(new AccountOverviewModel(settings, standings, this))
    , m_table(new DataTable(theme, settings, tr("All accounts"), u"balance/accounts"_s, this))
    , m_sums(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    m_table->setModel(m_model);
    m_table->setStretchColumn(AccountOverviewModel::Account);
    m_table->setColumns(
        {{240, Cell::Text}, {150, Cell::Strong}, {90, Cell::Muted}, {190, Cell::Text}, {100, Cell::Text}},
        AccountOverviewModel::Account, Qt::AscendingOrder);
    m_sums->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 3 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addWidget(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, tr("All accounts"), this));
    column->addWidget(m_table);
    column->addWidget(m_sums);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountOverviewPanel::showSums);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AccountOverviewPanel::showSums);
    connect(&theme, &Theme::changed, this, &AccountOverviewPanel::showSums);
    showSums();
}

void AccountOverviewPanel::showSums() {
    const int rows = std::clamp(m_model->rowCount(), 2, mostRows);
    m_table->setFixedHeight(Size::tableHeader + rows * m_theme.rowHeight() + 4);
    const QString has = sumsText(m_model->balances(), QLocale());
    const QString spent = sumsText(m_model->spent(), QLocale());
    m_sums->setText(has.isEmpty()     ? QString()
                    : spent.isEmpty() ? tr("Together: %1.").arg(has)
                                      : tr("Together: %1; spent in 30 days: %2.").arg(has, spent));
    setVisible(m_model->rowCount() > 1);
}
