// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// A card: surface ground, a line around it, rounded corners. The look comes from the style sheet.
class Panel : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panel)

public:
    explicit Panel(QWidget* parent = nullptr)
        : QFrame(parent) {}
};
