// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_limits.h"

#include <QNetworkRequest>

/// A POST of a form of so many bytes: who asks and what for, no redirects, cookies, cache, saved passwords, pipelining
/// or HTTP 2, and the bound on silence.
[[nodiscard]] QNetworkRequest formRequest(const QUrl& address, qint64 length, const ApiLimits& limits);

/// Has it leave over a connection that no other request used. number: counts the requests; those that follow each other
/// closely must differ in it.
void useOwnConnection(QNetworkRequest& request, quint32 number);
