// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/certificate_strength.h"

#include "api/certificate_key.h"
#include "api/der_element.h"

#include <algorithm>
#include <array>

namespace {

constexpr int leastRsa = 2'048;
constexpr int leastCurve = 224;

// As DER writes the names of algorithms.
constexpr std::array weakSignatures = {
    QByteArrayView("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x02", 9), // md2WithRSAEncryption
    QByteArrayView("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x03", 9), // md4WithRSAEncryption
    QByteArrayView("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x04", 9), // md5WithRSAEncryption
    QByteArrayView("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05", 9), // sha1WithRSAEncryption
    QByteArrayView("\x2b\x0e\x03\x02\x1d", 5),                 // sha1WithRSA, of OIW
    QByteArrayView("\x2a\x86\x48\xce\x38\x04\x03", 7),         // dsa-with-sha1
    QByteArrayView("\x2a\x86\x48\xce\x3d\x04\x01", 7),         // ecdsa-with-SHA1
};

// Certificate ::= SEQUENCE { what is certified, SEQUENCE { algorithm, … }, signature }
bool isSignedWeakly(const QSslCertificate& certificate) {
    const QByteArray der = certificate.toDer();
    const auto whole = DerElement::first(der);
    const auto certified = whole ? DerElement::first(whole->content) : std::nullopt;
    const auto signer = certified ? DerElement::first(certified->behind) : std::nullopt;
    const auto algorithm = signer ? DerElement::first(signer->content) : std::nullopt;
    return algorithm &&
           std::find(weakSignatures.begin(), weakSignatures.end(), algorithm->content) != weakSignatures.end();
}

bool hasWeakKey(const QSslCertificate& certificate) {
    const auto key = CertificateKey::of(certificate.toDer());
    return key && key->length < (key->kind == CertificateKey::Kind::Curve ? leastCurve : leastRsa);
}

bool isNamedAsIssuerOf(const QSslCertificate& authority, const QSslCertificate& certificate) {
    const QList<QByteArray> parts = certificate.issuerInfoAttributes();
    return authority.subjectInfoAttributes() == parts &&
           std::all_of(parts.begin(), parts.end(), [&](const QByteArray& part) {
               return authority.subjectInfo(part) == certificate.issuerInfo(part);
           });
}

} // namespace

bool isTooWeak(const QSslCertificate& certificate) {
    return hasWeakKey(certificate) || (!certificate.isSelfSigned() && isSignedWeakly(certificate));
}

bool restOnTooWeak(const QList<QSslCertificate>& chain, const QList<QSslCertificate>& authorities) {
    if (std::any_of(chain.begin(), chain.end(), isTooWeak))
        return true;
    return std::any_of(authorities.begin(), authorities.end(), [&](const QSslCertificate& authority) {
        return isTooWeak(authority) && std::any_of(chain.begin(), chain.end(), [&](const QSslCertificate& certificate) {
                   return isNamedAsIssuerOf(authority, certificate);
               });
    });
}
