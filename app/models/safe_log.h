// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Lines of the program's log (see ProgramLog) with nothing in them that came from elsewhere: of each its time and
/// level; of a request its name among those of API v2 and its numbers besides, without the host; of a
/// warning or an error that says anything else not a word, and of the rest nothing. Made anew from what was recognised,
/// not by striking out. The last `most` of them.
[[nodiscard]] QStringList safeLogLines(const QString& log, qsizetype most);
