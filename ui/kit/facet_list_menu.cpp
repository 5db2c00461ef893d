// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a row of a FacetList, as a menu: what clicks and keys do as well.
#include "ui/kit/facet_list.h"

#include "models/facet_roles.h"

#include <QContextMenuEvent>
#include <QMenu>

void FacetList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (!row.isValid() || isHeading(row.row()))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto does) {
        return menu->addAction(text, this, [row, does] {
            if (row.isValid())
                does(QModelIndex(row));
        });
    };
    add(m_several ? tr("Show these alone") : tr("Show these"),
        [this](const QModelIndex& index) { choose(index.row()); });
    if (m_several && row.data(Qt::CheckStateRole).isValid()) {
        const bool chosen = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        add(chosen ? tr("Take away from those shown") : tr("Add to those shown"),
            [this](const QModelIndex& index) { act(index, true); });
    }
    if (const QVariant open = row.data(FacetRole::Open); open.isValid())
        add(open.toBool() ? tr("Fold") : tr("Unfold"),
            [this, open = open.toBool()](const QModelIndex& index) { fold(index, !open); });
    if (row.flags().testFlag(Qt::ItemIsEditable)) {
        menu->addSeparator();
        add(tr("Rename"), [this](const QModelIndex& index) { edit(index); });
        add(tr("Remove"), [this](const QModelIndex& index) { Q_EMIT removeAsked(index); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}
