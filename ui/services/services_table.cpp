// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_table.h"

#include "models/catalog_model.h"
#include "ui/actions/action_id.h"
#include "ui/actions/heard_action.h"
#include "ui/kit/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMouseEvent>
#include <QPersistentModelIndex>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostStars = 200; // to be turned at once
constexpr int markedRateWidth = 148; // a rate and the word that sets it off

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

QString shown(const char* text) {
    return QCoreApplication::translate("ServicesTable", text);
}

void copyIds(const DataTable& table) {
    QStringList ids;
    for (const int row : table.selectedRowNumbers())
        ids.append(table.model()->index(row, CatalogModel::Id).data().toString());
    QApplication::clipboard()->setText(ids.join(u'\n'));
}

// All as the current one is to be: one click does not turn some on and others off.
void turnFavourites(const DataTable& table, CatalogModel& model) {
    const QModelIndex current = table.currentIndex().siblingAtColumn(CatalogModel::Favourite);
    const auto state = current.data(Role::Raw).toBool() ? Qt::Unchecked : Qt::Checked;
    QList<QPersistentModelIndex> stars; // rows may move as stars turn
    for (const int row : table.selectedRowNumbers())
        stars.append(model.index(row, CatalogModel::Favourite));
    for (const QPersistentModelIndex& star : std::as_const(stars)) {
        if (star.isValid())
            model.setData(star, state, Qt::CheckStateRole);
    }
}

QMenu* servicesMenu(DataTable& table, CatalogModel& model) {
    const auto rows = table.selectedRowNumbers().size();
    auto* menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    table.addCopyActions(*menu);
    QAction* ids = menu->addAction(rows == 1 ? shown(QT_TRANSLATE_NOOP("ServicesTable", "Copy ID"))
                                             : shown(QT_TRANSLATE_NOOP("ServicesTable", "Copy IDs")));
    ids->setEnabled(rows <= DataTable::mostCopied);
    QObject::connect(ids, &QAction::triggered, &table, [&table] { copyIds(table); });
    menu->addSeparator();
    QAction* star = menu->addAction(shown(QT_TRANSLATE_NOOP("ServicesTable", "Favourite")));
    showKeys(*star, table, ActionId::favourite);
    star->setCheckable(true);
    star->setChecked(table.currentIndex().siblingAtColumn(CatalogModel::Favourite).data(Role::Raw).toBool());
    star->setEnabled(rows <= mostStars);
    QObject::connect(star, &QAction::triggered, &table, [&table, &model] { turnFavourites(table, model); });
    menu->addSeparator();
    if (!table.actions().isEmpty()) { // what the page can do with rows
        menu->addActions(table.actions());
        menu->addSeparator();
    }
    menu->addMenu(table.columnsButtonMenu());
    return menu;
}

} // namespace

DataTable* makeServicesTable(Theme& theme, Settings& settings, CatalogModel& model, QWidget* parent) {
    auto* table = new DataTable(theme, settings, QCoreApplication::translate("ServicesPage", "Services"),
                                u"services/columns"_s, parent);
    table->setModel(&model);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->setStretchColumn(CatalogModel::Name);
    // Prices side by side, and what changed beside the name: what is shown on demand must not be out of sight.
    auto* header = table->horizontalHeader();
    header->moveSection(CatalogModel::MyPrice, CatalogModel::Rate + 1);
    header->moveSection(header->visualIndex(CatalogModel::Changed), CatalogModel::Name + 1);
    header->moveSection(header->visualIndex(CatalogModel::Account), CatalogModel::Name + 1);
    header->moveSection(header->visualIndex(CatalogModel::Kind), header->visualIndex(CatalogModel::Category));
    // What one's own orders tell, beside what the catalog promises.
    header->moveSection(header->visualIndex(CatalogModel::FinishesIn), header->visualIndex(CatalogModel::Min));
    header->moveSection(header->visualIndex(CatalogModel::Delivered), header->visualIndex(CatalogModel::Min));
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
                       {.width = 150, .cell = Cell::Note, .shown = false},
                       {.width = 120, .cell = Cell::Strong, .shown = false},
                       {.width = 120, .shown = false},
                       {.width = 150, .cell = Cell::Muted, .shown = false},
                       {.width = 116, .shown = false},
                       {.width = 100, .shown = false}},
                      -1, Qt::AscendingOrder);
    new StarClicks(*table, model); // the table owns it
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(table, &QWidget::customContextMenuRequested, table, [table, &model](const QPoint& at) {
        if (!table->selectedRowNumbers().isEmpty())
            servicesMenu(*table, model)->popup(table->viewport()->mapToGlobal(at));
    });
    return table;
}

void showUnitedColumns(DataTable& table, const QString& layout) {
    table.setWithheld({});
    table.setAccount(layout, [](QHeaderView& header) {
        for (const int column : {CatalogModel::Account, CatalogModel::Kind})
            header.setSectionHidden(column, false);
        // What is compared has the room; limits and offers stand in the ticket and are one click away.
        for (const int column : {CatalogModel::Min, CatalogModel::Max, CatalogModel::Refill, CatalogModel::Cancel})
            header.setSectionHidden(column, true);
        header.resizeSection(CatalogModel::Rate, markedRateWidth);
    });
}

void showOneAccountsColumns(DataTable& table, const QString& accountId) {
    table.setWithheld({CatalogModel::Account, CatalogModel::Kind});
    table.setAccount(accountId);
}

void toggleFavourite(CatalogModel& model, int row) {
    const QModelIndex index = model.index(row, CatalogModel::Favourite);
    if (index.isValid())
        model.setData(index, index.data(Role::Raw).toBool() ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
