// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sight_order.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>
#include <tuple>

namespace {

void addWidgetsOf(const QLayout& layout, QList<QWidget*>& widgets);

void addItem(QLayoutItem* item, QList<QWidget*>& widgets) {
    if (item == nullptr)
        return;
    if (item->widget() != nullptr)
        widgets.append(item->widget());
    else if (item->layout() != nullptr)
        addWidgetsOf(*item->layout(), widgets);
}

void addWidgetsOf(const QLayout& layout, QList<QWidget*>& widgets) {
    if (const auto* stacked = qobject_cast<const QStackedLayout*>(&layout)) {
        if (stacked->currentWidget() != nullptr)
            widgets.append(stacked->currentWidget());
        return;
    }
    QList<std::tuple<int, int, int>> places; // row, column, item
    const auto* grid = qobject_cast<const QGridLayout*>(&layout);
    for (int at = 0; at < layout.count(); ++at) {
        int row = at;
        int column = 0;
        int span = 0;
        if (grid != nullptr)
            grid->getItemPosition(at, &row, &column, &span, &span);
        places.append({row, column, at});
    }
    std::sort(places.begin(), places.end());
    for (const auto& place : places)
        addItem(layout.itemAt(std::get<2>(place)), widgets);
}

// The children that can be seen, in their order; those that no layout puts stand behind, by their places.
QList<QWidget*> childrenOf(const QWidget& parent) {
    QList<QWidget*> widgets;
    if (const auto* splitter = qobject_cast<const QSplitter*>(&parent)) {
        for (int at = 0; at < splitter->count(); ++at)
            widgets.append(splitter->widget(at));
    } else if (parent.layout() != nullptr) {
        addWidgetsOf(*parent.layout(), widgets);
    }
    QList<QWidget*> others;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget != nullptr && !widget->isWindow() && !widgets.contains(widget))
            others.append(widget);
    }
    const int side = parent.isRightToLeft() ? -1 : 1;
    std::stable_sort(others.begin(), others.end(), [side](const QWidget* one, const QWidget* other) {
        return std::pair(one->y(), side * one->x()) < std::pair(other->y(), side * other->x());
    });
    return widgets + others;
}

void collect(QWidget& widget, QList<QWidget*>& stops) {
    if (!widget.isVisible())
        return;
    const bool takes =
        (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() && widget.focusProxy() == nullptr;
    if (takes || &widget == QApplication::focusWidget())
        stops.append(&widget);
    const auto children = childrenOf(widget);
    for (QWidget* child : children)
        collect(*child, stops);
}

} // namespace

QList<QWidget*> stopsBySight(const QWidget& root) {
    QList<QWidget*> stops;
    const auto children = childrenOf(root);
    for (QWidget* child : children)
        collect(*child, stops);
    return stops;
}

bool moveFocusBySight(const QWidget& root, bool next) {
    const QList<QWidget*> stops = stopsBySight(root);
    const qsizetype count = stops.size();
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    if (count == 0 || (count == 1 && at == 0))
        return false;
    const qsizetype to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    QWidget* stop = stops.at(to);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* above = stop->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above); area != nullptr && area->isAncestorOf(stop))
            area->ensureWidgetVisible(stop);
    }
    return true;
}
