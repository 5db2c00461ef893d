// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class SingleInstance;
class Theme;

/// A second start of a profile: the first one is asked to show its window. Where it does not answer that is said on
/// stderr and, for a while, in a window. The exit code of this process; nothing where it has become the first itself.
/// Runs the application's event loop.
[[nodiscard]] int callFirstInstance(SingleInstance& instance, Theme& theme);
