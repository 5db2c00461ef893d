// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focus_first.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>

namespace {

bool choosesItsText(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusFirst::FocusFirst(QObject* parent)
    : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool FocusFirst::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::FocusIn || !QAccessible::isActive())
        return QObject::eventFilter(watched, event);
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (field == nullptr || !choosesItsText(static_cast<const QFocusEvent*>(event)->reason()) ||
        !field->inputMask().isEmpty())
        return QObject::eventFilter(watched, event);
    QFocusEvent without(QEvent::FocusIn, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(field, &without);
    const auto choose = [field] {
        if (field->hasFocus() && !field->hasSelectedText())
            field->selectAll();
    };
    QMetaObject::invokeMethod(field, choose, Qt::QueuedConnection);
    return true;
}
