// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QAbstractItemView;

/// Whether the view's delegate draws anything in a cell but its ground and its hairlines.
[[nodiscard]] bool isSomethingDrawn(const QAbstractItemView& view, const QModelIndex& index);
