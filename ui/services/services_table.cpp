// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_table.h"

#include "models/catalog_model.h"
#include "ui/kit/data_table.h"

#include <QCoreApplication>

#include <QMouseEvent>
#include <QPersistentModelIndex>

using namespace Qt::StringLiterals;

namespace {

/// A click anywhere in a star's cell turns the star and nothing else: the chosen service and its ticket stay.
class StarClicks final : public QObject {
public:
    StarClicks(QTableView& table, CatalogModel& model)
        : QObject(&table)
        , m_table(table)
        , m_model(model) {
        table.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto type = event->type();
        const bool press = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
        if (!press && type != QEvent::MouseButtonRelease)
            return QObject::eventFilter(watched, event);
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_table.indexAt(mouse->position().toPoint());
        if (mouse->button() != Qt::LeftButton)
            return false;
        if (press) {
            m_pressed = index.column() == CatalogModel::Favourite ? index : QModelIndex();
            return m_pressed.isValid();
        }
        const bool ours = m_pressed.isValid();
        if (ours && m_pressed == index)
            toggleFavourite(m_model, index.row());
        m_pressed = QModelIndex();
        return ours;
    }

private:
    QTableView& m_table;
    CatalogModel& m_model;
    QPersistentModelIndex m_pressed;
};

} // namespace

DataTable* makeServicesTable(Theme& theme, Settings& settings, CatalogModel& model, QWidget* parent) {
    auto* table = new DataTable(theme, settings, QCoreApplication::translate("ServicesPage", "Services"),
                                u"services/columns"_s, parent);
    table->setModel(&model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->setStretchColumn(CatalogModel::Name);
    table->setColumns({{.width = 36, .cell = Cell::Icon, .titled = false},
                       {.width = 60, .cell = Cell::Muted},
                       {.width = 260},
                       {.width = 128, .cell = Cell::Strong},
                       {.width = 58, .cell = Cell::Muted},
                       {.width = 64, .cell = Cell::Muted},
                       {.width = 60, .cell = Cell::Flag},
                       {.width = 64, .cell = Cell::Flag},
                       {.width = 150, .cell = Cell::Muted, .shown = false},
                       {.width = 130, .cell = Cell::Muted, .shown = false},
                       {.width = 150, .cell = Cell::Note, .shown = false}},
                      -1, Qt::AscendingOrder);
    new StarClicks(*table, model); // the table owns it
    return table;
}

void toggleFavourite(CatalogModel& model, int row) {
    const QModelIndex index = model.index(row, CatalogModel::Favourite);
    if (index.isValid())
        model.setData(index, index.data(Role::Raw).toBool() ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
