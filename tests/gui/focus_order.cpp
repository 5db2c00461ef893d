// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_order.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 250;

// Itself or the parent of it that is a child of `parent`.
const QWidget& partOf(const QWidget& parent, const QWidget& widget) {
    const QWidget* part = &widget;
    while (part->parentWidget() != &parent)
        part = part->parentWidget();
    return *part;
}

QRect placeOf(const QWidget& widget) {
    // What is scrolled out of sight stands where it would be seen.
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

} // namespace

QList<QWidget*> focusChain(QWidget& window, QWidget& first, bool backwards) {
    first.setFocus(Qt::TabFocusReason);
    QList<QWidget*> stops{QApplication::focusWidget()};
    while (stops.size() < mostStops) {
        QTest::keyClick(&window, backwards ? Qt::Key_Backtab : Qt::Key_Tab,
                        backwards ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr || now == stops.first())
            break;
        stops.append(now);
    }
    return stops;
}

bool isReadAfter(const QWidget& first, const QWidget& second) {
    if (first.isAncestorOf(&second) || second.isAncestorOf(&first))
        return true;
    const QWidget* parent = first.parentWidget();
    while (!parent->isAncestorOf(&second))
        parent = parent->parentWidget();
    const QRect one = placeOf(partOf(*parent, first));
    const QRect other = placeOf(partOf(*parent, second));
    const int shared = qMin(one.bottom(), other.bottom()) - qMax(one.top(), other.top());
    if (2 * shared > qMin(one.height(), other.height()))
        return first.isRightToLeft() ? other.center().x() < one.center().x() : other.center().x() > one.center().x();
    return other.center().y() > one.center().y();
}

QString toldName(const QWidget& widget) {
    return u"%1 '%2'"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName());
}

bool showsFocus(QWidget& control) {
    const QRect around = QRect(control.mapTo(control.window(), QPoint(0, 0)), control.size()).adjusted(-4, -4, 4, 4);
    const QImage with = control.window()->grab(around).toImage();
    control.clearFocus();
    const QImage without = control.window()->grab(around).toImage();
    control.setFocus(Qt::TabFocusReason);
    return with != without;
}
