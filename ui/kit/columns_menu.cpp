// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/columns_menu.h"

#include "ui/kit/data_table.h"

#include <QActionGroup>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

ColumnsMenu::ColumnsMenu(DataTable& table, Settings& settings)
    : QMenu(&table)
    , m_table(table)
    , m_settings(settings) {
    setTitle(tr("Columns"));
    setAccessibleName(tr("Columns"));
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill() {
    clear();
    addColumns();
    addSeparator();
    addRowHeights();
    addSeparator();
    connect(addAction(tr("Reset columns")), &QAction::triggered, &m_table, &DataTable::resetColumns);
    // Said where it is needed; there is no other sign of it.
    addAction(tr("Ctrl ↑↓ moves a column"))->setEnabled(false);
}

void ColumnsMenu::addColumns() {
    const QHeaderView* header = m_table.horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        if (m_table.isWithheld(column))
            continue;
        QString name = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = addAction(name.replace(u'&', u"&&"_s));
        action->setData(column);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != m_table.stretchColumn());
        connect(action, &QAction::toggled, &m_table,
                [this, column](bool shown) { m_table.setColumnShown(column, shown); });
    }
}

void ColumnsMenu::addRowHeights() {
    auto* group = new QActionGroup(this);
    const auto add = [this, group](const QString& text, Density density) {
        QAction* action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_settings.density() == density);
        connect(action, &QAction::triggered, &m_settings, [this, density] { m_settings.setDensity(density); });
        addAction(action);
    };
    add(tr("Comfortable rows"), Density::Comfortable);
    add(tr("Compact rows"), Density::Compact);
}

bool ColumnsMenu::turnActive() {
    QAction* action = activeAction();
    if (action == nullptr || !action->isEnabled() || !action->data().isValid())
        return false;
    action->toggle();
    return true;
}

void ColumnsMenu::moveActive(int by) {
    const QAction* moved = activeAction();
    if (moved == nullptr || !moved->data().isValid())
        return;
    QHeaderView* header = m_table.horizontalHeader();
    const int column = moved->data().toInt();
    const int from = header->visualIndex(column);
    if (from + by < 0 || from + by >= header->count())
        return;
    header->moveSection(from, from + by);
    fill();
    for (QAction* action : actions()) {
        if (action->data().isValid() && action->data().toInt() == column)
            setActiveAction(action);
    }
}

void ColumnsMenu::keyPressEvent(QKeyEvent* event) {
    const bool move = event->modifiers() == Qt::ControlModifier;
    if (move && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveActive(event->key() == Qt::Key_Up ? -1 : 1);
    if (event->key() == Qt::Key_Space && turnActive())
        return;
    QMenu::keyPressEvent(event);
}

void ColumnsMenu::mouseReleaseEvent(QMouseEvent* event) {
    if (actionAt(event->position().toPoint()) == activeAction() && turnActive())
        return;
    QMenu::mouseReleaseEvent(event);
}
