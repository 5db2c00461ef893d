// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a folder can hold the keys and the ledger of this user. A symbolic link to it is as good as the folder,
/// where this user or the system made it: people keep a profile on another disk. A profile, or an empty folder, of
/// one's own that others may look or write into is mended (0700); a folder of other things (somebody's home, say) is
/// left as it is. What belongs to somebody else, or stays open to others' writing, is refused: whoever can rename files
/// in it can put others in their place. Says nothing on systems without such modes.

/// In words why it is refused; empty where it may be used, also where it is not there.
[[nodiscard]] QString secureFolder(const QString& path);
/// The same for a user by number, who need not be the one that runs this.
[[nodiscard]] QString secureFolderFor(uint user, const QString& path);
