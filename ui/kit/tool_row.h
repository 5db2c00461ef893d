// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class Button;
class QHBoxLayout;

/// A field and the buttons beside it. The field takes what is left; where that would be less than it needs, buttons
/// lose their words, from the last to the first.
class ToolRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolRow)

public:
    /// Takes the field.
    ToolRow(QWidget* field, int fieldMinimum, QWidget* parent = nullptr);

    /// Takes the button.
    void addButton(Button* button);
    /// Without the words of the buttons that can do without.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QHBoxLayout* m_row;
    QList<Button*> m_buttons;
    int m_fieldMinimum;
};
