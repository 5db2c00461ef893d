// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// The program's own icon, for windows, tray and notices; each size is drawn for itself (resources/icons/app) and read
/// when it is asked for.
[[nodiscard]] QIcon programIcon();
