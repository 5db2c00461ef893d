// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Makes the folder and its missing parents, each readable by its owner alone (0700); existing ones are left as they
/// are.
bool makePrivateFolder(const QString& path);

/// Makes the file, empty and with mode 0600 from its first moment, whatever the umask, when it is missing; mends an
/// existing one's mode. False when it cannot be made or mended, and for what isLinked().
bool makePrivateFile(const QString& path);

/// A symbolic link, or a file that has another name besides: what is written there would change a file of another
/// place.
[[nodiscard]] bool isLinked(const QString& path);
/// Puts a file of our own with the same content in the place of a link; what that led to stays as it is. False where
/// that failed; nothing is done to what is no link.
bool replaceLink(const QString& path);
/// A copy (0600) under a name that nothing bears; false, and none, where that failed.
[[nodiscard]] bool copyPrivately(const QString& from, const QString& to);

/// What the file holds, or what a folder names, is on the disk itself when this returns; false where that failed.
bool syncToDisk(const QString& path);
/// Renames a file over whatever bears the new name, in one step, and syncs its folder.
bool moveFile(const QString& from, const QString& to);
