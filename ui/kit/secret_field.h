// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/form_field.h"

#include <QLineEdit>

class Button;

/// A FormField for an API key: hidden at first, with a "Show" and "Hide" button inside.
class SecretField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    SecretField(Theme& theme, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }
    [[nodiscard]] FormField& field() const { return *m_field; }
    /// "Show" and "Hide".
    [[nodiscard]] Button* toggle() const { return m_toggle; }
    /// What was typed, without spaces around.
    [[nodiscard]] QString secret() const { return m_edit->text().trimmed(); }
    void hideSecret();
    /// Empty, and nothing of it can be brought back by undoing.
    void clear() { m_edit->setText({}); }

protected:
    void focusInEvent(QFocusEvent* event) override; ///< hands the focus on

private:
    void setShown(bool shown);

    QLineEdit* m_edit;
    FormField* m_field;
    Button* m_toggle;
};
