// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// The public key of a certificate, as far as its strength goes. Read from the certificate's own bytes:
/// QSslCertificate::publicKey() of Qt 6.4 crashes on a key that OpenSSL cannot read, and anybody on the way can send
/// one.
struct CertificateKey final {
    enum class Kind : quint8 { Rsa, Dsa, Curve };

    Kind kind = Kind::Rsa;
    qsizetype length = 0; ///< bits: of the modulus, of the prime, of the curve's field

    friend bool operator==(const CertificateKey&, const CertificateKey&) = default;

    /// der: of a whole certificate (RFC 5280). Nothing for other kinds, and where it cannot be told.
    [[nodiscard]] static std::optional<CertificateKey> of(QByteArrayView der);
};
