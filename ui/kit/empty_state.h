// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <functional>

/// What stands where nothing is: why, and the button to do something about it.
class EmptyState final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    /// Without a button where buttonText is empty.
    EmptyState(Theme& theme, const QString& iconName, const QString& title, const QString& text,
               const QString& buttonText = {}, QWidget* parent = nullptr);

    /// does: what the button does; without it, activated() tells.
    void setContent(const QString& iconName, const QString& title, const QString& text, const QString& buttonText = {},
                    const std::function<void()>& does = {});

Q_SIGNALS:
    void activated();

private:
    void follow();

    Theme& m_theme;
    QString m_iconName;
    std::function<void()> m_does;
    QLabel* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Button* m_button;
};
