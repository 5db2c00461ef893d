// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>

/// Whether somebody with enough money may forge it: keys below 112 bits of security (RSA and DSA below 2048 bits,
/// curves below 224), signatures over MD5 or SHA-1. The signature of what vouches for itself proves nothing and is not
/// looked at. What cannot be told is not weak.
[[nodiscard]] bool isTooWeak(const QSslCertificate& certificate);

/// Whether one of these is, or whatever of `authorities` may vouch for one of them.
[[nodiscard]] bool restOnTooWeak(const QList<QSslCertificate>& chain, const QList<QSslCertificate>& authorities);
