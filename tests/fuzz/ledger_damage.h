// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The damage that a few bytes stand for.
namespace fuzz {

struct DamagedLedger final {
    int version = 0;    ///< of the whole one
    bool whole = false; ///< nothing was done to it
    QByteArray file;
    QByteArray log; ///< a write-ahead log beside it, mostly none
};

/// The first byte chooses the version, each of the next ones begins a step of damage with its own bytes behind it:
/// bytes and pages overwritten, swapped or copied, the file cut off, a value set to something odd, a table or an index
/// taken away. A first byte of 255 stands before a whole file.
[[nodiscard]] DamagedLedger damagedLedger(const QByteArray& bytes);

} // namespace fuzz
