// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// While it lives, what this thread opens is in SQLite's defensive mode: no statement, nor what a file that was
/// tampered with brings along, can write to the schema's own table, to the tables within a search index, or past the
/// log. No pragma has it and Qt's driver does not offer it, so SQLite itself is asked to set it on each connection that
/// it opens. That reaches Qt's driver only where it works with the library that this program is linked to, as in Linux
/// distributions; a driver with a library within it never calls here, and has what pragmas give.
class DefensiveOpening final {
    Q_DISABLE_COPY_MOVE(DefensiveOpening)

public:
    explicit DefensiveOpening(bool defensive);
    ~DefensiveOpening();
};
