// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scrolled_column.h"

#include "ui/kit/sides.h"

#include <QLayout>
#include <QScrollBar>

ScrolledColumn::ScrolledColumn(QWidget* inside, const QMargins& margins, QWidget* parent)
    : QScrollArea(parent) {
    QLayout* column = inside->layout();
    column->setContentsMargins(margins);
    setWidget(inside);
    setWidgetResizable(true);
    inside->setAutoFillBackground(false); // the area had it painted
    viewport()->setAutoFillBackground(false);
    auto* bar = verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, column, [column, bar, margins](int least, int most) {
        const int taken = most > least ? bar->sizeHint().width() : 0;
        column->setContentsMargins(margins - sidedMargins(0, 0, taken, 0));
    });
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}
