// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/facet_list.h"

#include "ui/kit/facet_delegate.h"
#include "ui/kit/plain_label.h"

namespace {

constexpr int titleHeight = 34;

} // namespace

FacetList::FacetList(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_title(new PlainLabel(theme, Theme::Text::Section, Theme::Ink::Muted, {}, this)) {
    m_title->hide();
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

void FacetList::setTitle(const QString& title) {
    m_title->setText(title.toUpper());
    m_title->adjustSize();
    m_title->move(4 * Size::step, titleHeight - 6 - m_title->height());
    m_title->setVisible(!title.isEmpty());
    setViewportMargins(0, title.isEmpty() ? 0 : titleHeight, 0, 2 * Size::step);
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
