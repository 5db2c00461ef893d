// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A believable reply to `services`, the same each time: about 240 bytes a service in the documented shape, names as
/// providers write them (some with escaped emoji, some in other scripts), categories of some hundred services each.
[[nodiscard]] QByteArray servicesReply(int count);
