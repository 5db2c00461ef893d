// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

/// A server's TLS configuration with a fresh self-signed certificate for `name` ("IP:127.0.0.1", "DNS:example.org"),
/// made by the openssl program; no value when that failed. localCertificate() is what a client may be made to trust.
/// authority: whether it may vouch for others, too.
[[nodiscard]] std::optional<QSslConfiguration> selfSignedServer(const QString& name, bool authority = true);
