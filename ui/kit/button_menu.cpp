// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button_menu.h"

#include "ui/theme/tokens.h"

#include <QMenu>

#include <algorithm>

void popUpUnder(const QWidget& button, QMenu& menu) {
    menu.ensurePolished();
    const int width = menu.sizeHint().width();
    const QWidget& window = *button.window();
    const int ends = window.mapToGlobal(QPoint(window.width() - Size::step, 0)).x() - width;
    const int begins = window.mapToGlobal(QPoint(Size::step, 0)).x();
    const QPoint under = button.mapToGlobal(QPoint(0, button.height() + Size::step));
    const int wished = button.isRightToLeft() ? under.x() + button.width() - width : under.x();
    menu.popup({std::max(begins, std::min(wished, ends)), under.y()});
}
