// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plain_label.h"

#include <QWidget>

/// A small label, an editor, and below it the sentence that says what is wrong with it.
class FormField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)

public:
    /// Takes the editor; the label becomes its accessible name.
    FormField(Theme& theme, const QString& label, QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* editor() const { return m_editor; }
    [[nodiscard]] QString label() const { return m_label->text(); }
    void setLabel(const QString& label);
    /// In words, also told to screen readers; empty hides it.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }
    /// Muted words inside the editor at its right: "50 – 10,000".
    void setHint(const QString& hint);
    /// A widget inside the editor at its right instead of the hint: a "Show" button. Takes it.
    void setInset(QWidget* inset);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Hands the focus on. No focus proxy: Qt's chain of Tab would come back to the editor by way of it.
    void focusInEvent(QFocusEvent* event) override;

private:
    void place();

    QWidget* m_editor;
    PlainLabel* m_label;
    PlainLabel* m_problem;
    PlainLabel* m_hint;
    QWidget* m_inset = nullptr;
};
