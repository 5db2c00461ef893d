// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// What Tab stops at below `root`, in the order of sight: as layouts, splitters and scroll areas put it, whenever it
/// was made. The focused widget is among them wherever it stands, so that Tab goes on from there.
[[nodiscard]] QList<QWidget*> stopsBySight(const QWidget& root);

/// Moves the focus to the next stop of root, or the one before, round the end, and scrolls to it. False where there is
/// none.
bool moveFocusBySight(const QWidget& root, bool next);
