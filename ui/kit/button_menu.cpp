// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button_menu.h"

#include "ui/theme/tokens.h"

#include <QMenu>

#include <algorithm>

void popUpUnder(const QWidget& button, QMenu& menu) {
    const QPoint under = button.mapToGlobal(QPoint(0, button.height() + Size::step));
    menu.popup(under); // some are filled when they open: only now is it known how wide it is
    const QWidget& window = *button.window();
    const int ends = window.mapToGlobal(QPoint(window.width() - Size::step, 0)).x() - menu.width();
    const int begins = window.mapToGlobal(QPoint(Size::step, 0)).x();
    const int wished = button.isRightToLeft() ? under.x() + button.width() - menu.width() : under.x();
    menu.move(std::max(begins, std::min(wished, ends)), menu.y());
}
