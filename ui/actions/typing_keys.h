// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

/// The property of a widget that takes every key for itself, shortcuts too.
inline constexpr auto takesAllKeys = "takesAllKeys";

/// Lets the window's and the pages' shortcuts through to them where a text field has the focus: some desktops have line
/// edits take Ctrl+K, Ctrl+D and Ctrl+E for themselves. What is leftToTyping stays the field's.
class TypingKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypingKeys)

public:
    /// Owned by the window.
    explicit TypingKeys(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* before, QWidget* now);

    QWidget& m_window;
};
