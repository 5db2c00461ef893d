// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// A hairline between parts; its colour comes from the style sheet.
class Rule final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rule)

public:
    explicit Rule(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal)
        : QFrame(parent) {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }
};
