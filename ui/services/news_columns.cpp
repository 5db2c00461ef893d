// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/news_columns.h"

#include "models/catalog_model.h"
#include "ui/kit/data_table.h"

#include <utility>

NewsColumns::NewsColumns(DataTable& table)
    : m_table(table) {}

NewsColumns::~NewsColumns() {
    leave();
}

QString NewsColumns::searchText() {
    return QStringLiteral("changed:any");
}

void NewsColumns::show() {
    auto* header = m_table.horizontalHeader();
    if (!m_before)
        m_before = Before{!header->isSectionHidden(CatalogModel::Changed), header->sortIndicatorSection(),
                          header->sortIndicatorOrder()};
    m_table.setColumnShown(CatalogModel::Changed, true);
    header->setSortIndicator(CatalogModel::Changed, Qt::DescendingOrder);
}

void NewsColumns::follow(const QString& text) {
    if (text != searchText())
        leave();
}

void NewsColumns::leave() {
    if (!m_before)
        return;
    const Before before = *std::exchange(m_before, std::nullopt);
    m_table.horizontalHeader()->setSortIndicator(before.sortedBy, before.order);
    m_table.setColumnShown(CatalogModel::Changed, before.columnShown);
}
