// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http_exchange.h"

/// Writes down that a request leaves; tries: how often it did, this time counted.
void logSending(const QString& action, const QUrl& address, int tries);
/// Writes down that a request ended: its name, the host, the code, the bytes and the time, or why there was no answer.
/// Never a body, a key or a provider's words. Costs nothing where nobody reads it.
void logRequest(const QString& action, const QUrl& address, const HttpAnswer& answer, qint64 milliseconds);
