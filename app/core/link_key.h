// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What two links to the same page have in common: without scheme, "www.", user part of the host's case, trailing
/// slash, fragment and tracking parameters (utm_…, fbclid, gclid, igshid …); host in lower case, what remains of the
/// query in its order. "@User" and a bare name stand for themselves, in lower case. To compare, never to be sent.
[[nodiscard]] QString linkKey(const QString& link);
