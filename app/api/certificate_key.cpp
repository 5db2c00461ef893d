// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/certificate_key.h"

#include "api/der_element.h"

#include <bit>

namespace {

// As DER writes the names of algorithms.
constexpr QByteArrayView rsa("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 9);
constexpr QByteArrayView rsaPss("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a", 9);
constexpr QByteArrayView dsa("\x2a\x86\x48\xce\x38\x04\x01", 7);
constexpr QByteArrayView curve("\x2a\x86\x48\xce\x3d\x02\x01", 7);

// Of a number that is not negative.
std::optional<qsizetype> bitsOf(QByteArrayView number) {
    while (!number.isEmpty() && number.front() == 0)
        number = number.sliced(1);
    if (number.isEmpty())
        return std::nullopt;
    return 8 * (number.size() - 1) + std::bit_width(static_cast<unsigned char>(number.front()));
}

// Of the number that the sequence begins with.
std::optional<qsizetype> bitsOfFirst(QByteArrayView sequence) {
    const auto whole = DerElement::first(sequence, DerElement::sequence);
    const auto number = whole ? DerElement::first(whole->content, DerElement::integer) : std::nullopt;
    return number ? bitsOf(number->content) : std::nullopt;
}

// A point of a curve (SEC 1): both coordinates, or one and the other's sign.
std::optional<qsizetype> bitsOfPoint(QByteArrayView point) {
    if (point.size() < 2)
        return std::nullopt;
    switch (point.front()) {
    case 0x02:
    case 0x03:
        return 8 * (point.size() - 1);
    case 0x04:
    case 0x06:
    case 0x07:
        return 8 * ((point.size() - 1) / 2);
    default:
        return std::nullopt;
    }
}

// SubjectPublicKeyInfo ::= SEQUENCE { algorithm, BIT STRING }, behind version, number, signature's algorithm, issuer,
// validity and subject.
std::optional<DerElement> keyInfo(QByteArrayView der) {
    const auto whole = DerElement::first(der, DerElement::sequence);
    auto certified = whole ? DerElement::first(whole->content, DerElement::sequence) : std::nullopt;
    if (!certified)
        return std::nullopt;
    QByteArrayView rest = certified->content;
    if (const auto version = DerElement::first(rest, DerElement::version))
        rest = version->behind;
    constexpr int before = 5;
    for (int skipped = 0; skipped < before; ++skipped) {
        const auto element = DerElement::first(rest);
        if (!element)
            return std::nullopt;
        rest = element->behind;
    }
    return DerElement::first(rest, DerElement::sequence);
}

} // namespace

std::optional<CertificateKey> CertificateKey::of(QByteArrayView der) {
    const auto info = keyInfo(der);
    const auto algorithm = info ? DerElement::first(info->content, DerElement::sequence) : std::nullopt;
    const auto name = algorithm ? DerElement::first(algorithm->content, DerElement::name) : std::nullopt;
    const auto bits = name ? DerElement::first(algorithm->behind, DerElement::bits) : std::nullopt;
    if (!bits || bits->content.isEmpty())
        return std::nullopt;
    const QByteArrayView key = bits->content.sliced(1); // behind the count of bits that are not used
    std::optional<qsizetype> length;
    Kind kind = Kind::Rsa;
    if (name->content == rsa || name->content == rsaPss) {
        length = bitsOfFirst(key);
    } else if (name->content == dsa) {
        kind = Kind::Dsa;
        length = bitsOfFirst(name->behind);
    } else if (name->content == curve) {
        kind = Kind::Curve;
        length = bitsOfPoint(key);
    }
    return length ? std::optional(CertificateKey{kind, *length}) : std::nullopt;
}
