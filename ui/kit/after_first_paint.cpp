// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/after_first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

AfterFirstPaint::AfterFirstPaint(QWidget* widget, std::function<void()> then)
    : QObject(widget)
    , m_then(std::move(then)) {
    widget->installEventFilter(this);
}

bool AfterFirstPaint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Paint)
        return false;
    watched->removeEventFilter(this);
    // Twice: the first turn of the event loop is for those who wait for the paint itself.
    QTimer::singleShot(0, this, [this] {
        QTimer::singleShot(0, this, [this] {
            deleteLater();
            m_then();
        });
    });
    return false;
}
