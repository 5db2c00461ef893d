// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_type.h"

#include <QObject>

class QWidget;

/// The control of one field, by how the field is typed (FieldInput): one way to read, write and hear them all. The
/// control belongs to the widget it is put in; the editor belongs to its control.
class TicketEditor : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketEditor)

public:
    /// The control has the accessible name fieldLabel(). optional: a choice can be taken back.
    static TicketEditor* make(const FieldTrait& trait, bool optional, QWidget* parent);
    ~TicketEditor() override = default;

    [[nodiscard]] virtual QWidget* control() const = 0;
    /// As the person typed it; the API's value of a choice.
    [[nodiscard]] virtual QString text() const = 0;
    /// Emits nothing.
    virtual void setText(const QString& text) = 0;

Q_SIGNALS:
    void edited(const QString& text);
    /// Enter, or Ctrl+Enter where Enter begins a line.
    void submitted();
    /// The person went on to something else.
    void left();

protected:
    using QObject::QObject;
};
