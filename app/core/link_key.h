// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What two links to the same page have in common: without scheme, port 80 or 443, "www.", trailing slash, fragment,
/// invisible characters and tracking parameters (utm_…, fbclid, gclid, igshid …); host in lower case, path as it is,
/// what remains of the query in its order. "@User" and a bare name stand for themselves, in lower case. Empty for an
/// empty link. To compare, never to be sent.
[[nodiscard]] QString linkKey(const QString& link);
