// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secret_events.h"

#include <QAccessible>
#include <QLineEdit>

namespace {

// Qt takes a plain function: there is nowhere else to keep this.
QAccessible::UpdateHandler behind = nullptr;

QString masked(const QString& text) {
    return QString(text.size(), u'*');
}

void handle(QAccessibleEvent* event);

void passOn(QAccessibleEvent& event) {
    if (behind != nullptr) {
        behind(&event);
        return;
    }
    // What Qt does itself, it does where nobody handles.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(&event);
    QAccessible::installUpdateHandler(handle);
}

void passOnMasked(QAccessibleTextCursorEvent&& instead, const QAccessibleTextCursorEvent& event) {
    instead.setCursorPosition(event.cursorPosition());
    passOn(instead);
}

void handle(QAccessibleEvent* event) {
    const auto* field = qobject_cast<const QLineEdit*>(event->object());
    if (field == nullptr || field->echoMode() == QLineEdit::Normal) {
        passOn(*event);
        return;
    }
    QObject* object = event->object();
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto& told = static_cast<QAccessibleTextInsertEvent&>(*event);
        passOnMasked(QAccessibleTextInsertEvent(object, told.changePosition(), masked(told.textInserted())), told);
        break;
    }
    case QAccessible::TextRemoved: {
        const auto& told = static_cast<QAccessibleTextRemoveEvent&>(*event);
        passOnMasked(QAccessibleTextRemoveEvent(object, told.changePosition(), masked(told.textRemoved())), told);
        break;
    }
    case QAccessible::TextUpdated: {
        const auto& told = static_cast<QAccessibleTextUpdateEvent&>(*event);
        passOnMasked(QAccessibleTextUpdateEvent(object, told.changePosition(), masked(told.textRemoved()),
                                                masked(told.textInserted())),
                     told);
        break;
    }
    default:
        passOn(*event);
    }
}

} // namespace

void muteSecrets() {
    const auto before = QAccessible::installUpdateHandler(handle);
    if (before != handle)
        behind = before;
}
