// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

/// Those of `among`, or of the first `count` rows where that is null, for which `holds` says so.
template <typename Holds>
std::vector<quint32> filtered(std::size_t count, const std::vector<quint32>* among, Holds holds) {
    std::vector<quint32> rows(among == nullptr ? count : among->size());
    // Written first and counted then: no branch that would be guessed wrong for every other row.
    std::size_t kept = 0;
    if (among == nullptr) {
        for (quint32 row = 0; row < count; ++row) {
            rows[kept] = row;
            kept += holds(row) ? 1 : 0;
        }
    } else {
        for (const quint32 row : *among) {
            rows[kept] = row;
            kept += holds(row) ? 1 : 0;
        }
    }
    rows.resize(kept);
    return rows;
}
