// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// A column of widgets that scrolls up and down within a panel of the panel's own ground. The bar takes its room from
/// the right margin: nothing is wrapped anew or gets narrower because of it.
class ScrolledColumn final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrolledColumn)

public:
    /// inside: with its layout, whose margins are `margins`; this object owns it then.
    ScrolledColumn(QWidget* inside, const QMargins& margins, QWidget* parent);
};
