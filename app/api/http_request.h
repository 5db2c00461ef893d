// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_limits.h"
#include "api/connection_lanes.h"

#include <QNetworkRequest>

/// A POST of a form of so many bytes: who asks and what for, no redirects, cookies, cache, saved passwords, pipelining
/// or HTTP 2, and the bound on silence.
[[nodiscard]] QNetworkRequest formRequest(const QUrl& address, qint64 length, const ApiLimits& limits);

/// How many connections to this address can be told apart.
[[nodiscard]] quint64 spellingsOf(const QUrl& address);

/// Has it leave over this connection, which no other request uses.
void useConnection(QNetworkRequest& request, const ConnectionLane& lane);
