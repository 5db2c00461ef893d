// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

/// A profile in which nothing may be kept: why is said on stderr and, for a while, in a window; nothing is read nor
/// written. The exit code of this process. Runs the application's event loop.
[[nodiscard]] int refuseProfile(const QString& why);
