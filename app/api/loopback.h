// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether the name or address is this computer itself, without asking anybody.
[[nodiscard]] bool isLoopback(const QString& host);
