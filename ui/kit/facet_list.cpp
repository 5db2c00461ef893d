// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/facet_list.h"

#include "ui/kit/facet_delegate.h"

FacetList::FacetList(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QListView(parent) {
    setAccessibleName(accessibleName);
    setFixedWidth(Size::facets);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setItemDelegate(new FacetDelegate(theme, *this));
    setViewportMargins(0, 0, 0, 2 * Size::step);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void FacetList::choose(int row) {
    if (model() != nullptr && row >= 0 && row < model()->rowCount(rootIndex()))
        setCurrentIndex(model()->index(row, modelColumn(), rootIndex()));
}

void FacetList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && !isHeading(current.row()))
        Q_EMIT chosen(current);
}

void FacetList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // headings wrap
}

QModelIndex FacetList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    auto target = QListView::moveCursor(action, modifiers);
    if (!target.isValid() || !isHeading(target.row()))
        return target;
    const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveEnd;
    const int rows = model()->rowCount(rootIndex());
    int row = target.row();
    while (row >= 0 && row < rows && isHeading(row))
        row += up ? -1 : 1;
    return row >= 0 && row < rows ? target.siblingAtRow(row) : currentIndex();
}

bool FacetList::isHeading(int row) const {
    return model()->index(row, modelColumn(), rootIndex()).data(Role::Heading).toBool();
}
