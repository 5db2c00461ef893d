// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_defence.h"

#ifdef ORDERDECK_SYSTEM_SQLITE

#include <sqlite3.h>

namespace {

thread_local bool opensDefensively = false;

int defend(sqlite3* connection, const char** /*problem*/, const sqlite3_api_routines* /*functions*/) {
    if (opensDefensively)
        sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return SQLITE_OK;
}

} // namespace

DefensiveOpening::DefensiveOpening(bool defensive) {
    // Once for the process: SQLite keeps it, and knows it when it is given again.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(defend));
    opensDefensively = defensive;
}

DefensiveOpening::~DefensiveOpening() {
    opensDefensively = false;
}

#else

DefensiveOpening::DefensiveOpening(bool /*defensive*/) {}

DefensiveOpening::~DefensiveOpening() = default;

#endif
