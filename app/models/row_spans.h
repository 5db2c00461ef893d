// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

/// First and last rows of the runs in ascending rows: what a model tells its views in one signal each.
[[nodiscard]] inline QList<std::pair<int, int>> rowSpans(const QList<int>& rows) {
    QList<std::pair<int, int>> spans;
    for (const int row : rows) {
        if (!spans.isEmpty() && spans.constLast().second == row - 1)
            spans.last().second = row;
        else
            spans.append({row, row});
    }
    return spans;
}
