// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_events.h"

#include <QFileOpenEvent>
#include <QUrl>

OpenEvents::OpenEvents(QObject& application)
    : QObject(&application) {
    application.installEventFilter(this);
}

bool OpenEvents::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::FileOpen || watched != parent())
        return QObject::eventFilter(watched, event);
    const auto* open = static_cast<QFileOpenEvent*>(event);
    Q_EMIT wanted(open->file().isEmpty() ? QString::fromLatin1(open->url().toEncoded()) : open->file());
    return true;
}
