// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/certificate_strength.h"

#include <QSslKey>

#include <algorithm>
#include <array>
#include <optional>

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

struct DerElement final {
    QByteArrayView content;
    QByteArrayView behind;
};

// The element that the bytes begin with; nothing where they end before it does.
std::optional<DerElement> firstElement(QByteArrayView bytes) {
    constexpr int manyBytes = 0x80;
    if (bytes.size() < 2)
        return std::nullopt;
    qsizetype length = static_cast<unsigned char>(bytes.at(1));
    qsizetype at = 2;
    if (length >= manyBytes) {
        const qsizetype count = length - manyBytes;
        if (count == 0 || count > 4 || bytes.size() < at + count)
            return std::nullopt;
        length = 0;
        for (const qsizetype end = at + count; at < end; ++at)
            length = length << 8 | static_cast<unsigned char>(bytes.at(at));
    }
    if (bytes.size() - at < length)
        return std::nullopt;
    return DerElement{bytes.sliced(at, length), bytes.sliced(at + length)};
}

// Certificate ::= SEQUENCE { what is certified, SEQUENCE { algorithm, … }, signature }
bool isSignedWeakly(const QSslCertificate& certificate) {
    const QByteArray der = certificate.toDer();
    const auto whole = firstElement(der);
    const auto certified = whole ? firstElement(whole->content) : std::nullopt;
    const auto signer = certified ? firstElement(certified->behind) : std::nullopt;
    const auto algorithm = signer ? firstElement(signer->content) : std::nullopt;
    return algorithm &&
           std::find(weakSignatures.begin(), weakSignatures.end(), algorithm->content) != weakSignatures.end();
}

bool hasWeakKey(const QSslCertificate& certificate) {
    const QSslKey key = certificate.publicKey();
    if (key.isNull() || key.length() <= 0)
        return false;
    switch (key.algorithm()) {
    case QSsl::Rsa:
    case QSsl::Dsa:
        return key.length() < leastRsa;
    case QSsl::Ec:
        return key.length() < leastCurve;
    default:
        return false;
    }
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
    return !chain.isEmpty() &&
           std::any_of(authorities.begin(), authorities.end(), [&](const QSslCertificate& authority) {
               return isTooWeak(authority) && isNamedAsIssuerOf(authority, chain.last());
           });
}
