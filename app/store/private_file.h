// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Makes the folder and its missing parents, each readable by its owner alone (0700); existing ones are left as they
/// are.
bool makePrivateFolder(const QString& path);

/// Makes the file, empty and with mode 0600 from its first moment, when it is missing; mends an existing one's mode.
/// False when it cannot be made or mended.
bool makePrivateFile(const QString& path);

/// What the file holds, or what a folder names, is on the disk itself when this returns; false where that failed.
bool syncToDisk(const QString& path);
/// Renames a file over whatever bears the new name, in one step, and syncs its folder.
bool moveFile(const QString& from, const QString& to);
