// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/facet_list.h"

#include "models/facet_roles.h"
#include "ui/kit/facet_delegate.h"
#include "ui/kit/plain_label.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace {

constexpr int titleHeight = 34;

} // namespace

FacetList::FacetList(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_title(new PlainLabel(theme, Theme::Text::Section, Theme::Ink::Muted, {}, this))
    , m_delegate(new FacetDelegate(theme, *this)) {
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
    setItemDelegate(m_delegate);
    setViewportMargins(0, 0, 0, 2 * Size::step);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void FacetList::setTitle(const QString& title) {
    m_title->setText(QLocale().toUpper(title));
    m_title->adjustSize();
    m_title->move(isRightToLeft() ? width() - 4 * Size::step - m_title->width() : 4 * Size::step,
                  titleHeight - 6 - m_title->height());
    m_title->setVisible(!title.isEmpty());
    setViewportMargins(0, title.isEmpty() ? 0 : titleHeight, 0, 2 * Size::step);
}

void FacetList::setSeveral() {
    m_several = true;
    setSelectionMode(NoSelection);
    setEditTriggers(EditKeyPressed);
    setAccessibleDescription(tr("Enter chooses a row alone, Space adds it to those chosen in its section or takes it "
                                "away; Left and Right fold and unfold. F2 renames a saved search, Del removes it."));
}

void FacetList::choose(int row) {
    if (model() == nullptr || row < 0 || row >= model()->rowCount(rootIndex()))
        return;
    setCurrentIndex(model()->index(row, modelColumn(), rootIndex()));
    if (m_several)
        act(currentIndex(), false);
}

void FacetList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_several && current.isValid() && !isHeading(current.row()))
        Q_EMIT chosen(current);
}

void FacetList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // headings wrap
}

void FacetList::act(const QModelIndex& index, bool adds) {
    if (isHeading(index.row()))
        fold(index, !index.data(FacetRole::Open).toBool());
    else if (adds && index.data(Qt::CheckStateRole).isValid())
        Q_EMIT toggled(index);
    else
        Q_EMIT chosen(index);
}

bool FacetList::fold(const QModelIndex& index, bool open) {
    const QVariant is = index.data(FacetRole::Open);
    if (!is.isValid() || is.toBool() == open)
        return false;
    Q_EMIT openAsked(index, open);
    return true;
}

void FacetList::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    if (!m_several || !index.isValid() || state() == EditingState)
        return QListView::keyPressEvent(event);
    // Left and right change places where the list is mirrored.
    int key = event->key();
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Select:
        return act(index, true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act(index, false);
    case Qt::Key_Delete:
        Q_EMIT removeAsked(index);
        return;
    case Qt::Key_Right:
        fold(index, true);
        return;
    case Qt::Key_Left:
        // From within a group to its head, as in a tree.
        if (!fold(index, false) && index.data(FacetRole::Level).toInt() > 0) {
            int row = index.row();
            while (row > 0 && index.siblingAtRow(row).data(FacetRole::Level).toInt() > 0)
                --row;
            setCurrentIndex(index.siblingAtRow(row));
        }
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void FacetList::mousePressEvent(QMouseEvent* event) {
    if (!m_several)
        return QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    if (m_pressed.isValid() && !isHeading(m_pressed.row()))
        setCurrentIndex(m_pressed);
}

void FacetList::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_several)
        return QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool ours = m_pressed.isValid() && m_pressed == index;
    m_pressed = QModelIndex();
    if (!ours || event->button() != Qt::LeftButton)
        return;
    const bool onMark = m_delegate->markRect(visualRect(index), index).contains(event->position().toPoint());
    if (onMark && !isHeading(index.row()) && index.data(FacetRole::Open).isValid()) {
        fold(index, !index.data(FacetRole::Open).toBool());
        return;
    }
    act(index, onMark || event->modifiers().testFlag(Qt::ControlModifier));
}

void FacetList::mouseDoubleClickEvent(QMouseEvent* event) {
    // The second click of two quick ones is one of its own.
    if (m_several)
        mousePressEvent(event);
    else
        QListView::mouseDoubleClickEvent(event);
}

void FacetList::keyboardSearch(const QString& search) {
    if (search != QStringView(u" "))
        QListView::keyboardSearch(search);
}

QModelIndex FacetList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    auto target = QListView::moveCursor(action, modifiers);
    if (m_several || !target.isValid() || !isHeading(target.row()))
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
