// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class PlainLabel;
class PlainTextBox;
class ServiceNoteKeeper;

/// A person's own words about a service; saved by itself, here and when the field is left.
class ServiceNoteField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceNoteField)

public:
    explicit ServiceNoteField(Theme& theme, QWidget* parent = nullptr);
    ~ServiceNoteField() override;

    /// nullptr: none. What was typed is the keeper's by then.
    void setKeeper(ServiceNoteKeeper* keeper);

private:
    void showText();
    void showProblem();

    QPointer<ServiceNoteKeeper> m_keeper;
    PlainTextBox* m_text;
    PlainLabel* m_problem;
};
