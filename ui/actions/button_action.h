// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;
class QAction;

/// Makes an action do what a button does, when the button can be pressed. Owned by the action, on the same page as the
/// button.
class ButtonAction final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ButtonAction)

public:
    ButtonAction(QAction& action, QAbstractButton& button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction& m_action;
    QAbstractButton& m_button;
};
