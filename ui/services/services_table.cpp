// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_table.h"

#include "models/catalog_model.h"
#include "ui/kit/data_table.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

void setFavourite(CatalogModel& model, const QModelIndex& index, bool favourite) {
    model.setData(index, favourite ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

} // namespace

DataTable* makeServicesTable(Theme& theme, Settings& settings, CatalogModel& model, QWidget* parent) {
    auto* table = new DataTable(theme, settings, QCoreApplication::translate("ServicesPage", "Services"),
                                u"services/columns"_s, parent);
    table->setModel(&model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->setStretchColumn(CatalogModel::Name);
    table->setColumns({{.width = 38, .cell = Cell::Icon, .titled = false},
                       {.width = 64, .cell = Cell::Muted},
                       {.width = 260},
                       {.width = 118, .cell = Cell::Strong},
                       {.width = 62, .cell = Cell::Muted},
                       {.width = 66, .cell = Cell::Muted},
                       {.width = 62, .cell = Cell::Flag},
                       {.width = 66, .cell = Cell::Flag},
                       {.width = 150, .cell = Cell::Muted, .shown = false},
                       {.width = 130, .cell = Cell::Muted, .shown = false}},
                      -1, Qt::AscendingOrder);
    // The delegate knows only the spot of a check box; here the whole cell turns the star, whatever the delegate did.
    const auto wasFavourite = std::make_shared<bool>(false);
    QObject::connect(table, &QAbstractItemView::pressed, &model, [wasFavourite](const QModelIndex& index) {
        *wasFavourite = index.siblingAtColumn(CatalogModel::Favourite).data(Role::Raw).toBool();
    });
    QObject::connect(table, &QAbstractItemView::clicked, &model, [&model, wasFavourite](const QModelIndex& index) {
        if (index.column() == CatalogModel::Favourite)
            setFavourite(model, index, !*wasFavourite);
    });
    return table;
}

void toggleFavourite(CatalogModel& model, int row) {
    const QModelIndex index = model.index(row, CatalogModel::Favourite);
    if (index.isValid())
        setFavourite(model, index, !index.data(Role::Raw).toBool());
}
