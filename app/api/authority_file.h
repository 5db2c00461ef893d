// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QSslCertificate>

/// What a certificate says, for people. subject, issuer: the common name, else the organisation, else all of it.
/// fingerprint: SHA-256 in pairs of hexadecimal digits.
struct CertificateFacts final {
    QString subject;
    QString issuer;
    QString fingerprint;
    QDateTime until;
    bool isAuthority = false; ///< may vouch for others
};
[[nodiscard]] CertificateFacts factsOf(const QSslCertificate& certificate);

/// The certificates in a file's bytes (PEM, one or several, or DER), or why they cannot be trusted, in a sentence:
/// there is none, one is not an authority's, is not valid at this time, or is weak.
[[nodiscard]] Result<QList<QSslCertificate>, QString> readAuthorities(const QByteArray& bytes, const QDateTime& now);
