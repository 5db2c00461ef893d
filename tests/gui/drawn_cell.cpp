// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_cell.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QImage>
#include <QPainter>

bool isSomethingDrawn(const QAbstractItemView& view, const QModelIndex& index) {
    constexpr int margin = 40; // away from the edge, where the current row is marked
    const QSize size = view.visualRect(index).size().expandedTo({24, 16}).boundedTo({600, 120});
    QImage image(size + QSize(2 * margin, 0), QImage::Format_RGB32);
    const QColor ground(1, 2, 3);
    image.fill(ground);
    {
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(view.viewport());
        option.state = QStyle::State_Enabled;
        option.rect = {QPoint(margin, 0), size};
        option.font = view.font();
        option.widget = &view;
        view.itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    for (int y = 1; y < size.height() - 2; ++y) { // hairlines lie at the edges
        for (int x = margin; x < margin + size.width(); ++x) {
            if (image.pixelColor(x, y) != image.pixelColor(margin, y))
                return true;
        }
    }
    return false;
}
