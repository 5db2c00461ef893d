// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

/// Takes the keys that are pressed in it instead of their letters, and shortcuts do nothing meanwhile. Tab goes on and
/// Esc is not taken, as everywhere; Backspace alone means no keys.
class KeyField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyField)

public:
    explicit KeyField(QWidget* parent = nullptr);

    void setKeys(const QKeySequence& keys);

Q_SIGNALS:
    /// One combination; empty for none.
    void keysPressed(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* /*event*/) override {} ///< nothing is typed here
    void contextMenuEvent(QContextMenuEvent* /*event*/) override {}
};
