// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// One element of DER (X.690), as views into the bytes it was read from.
struct DerElement final {
    unsigned char tag = 0;
    QByteArrayView content;
    QByteArrayView behind; ///< what follows it

    static constexpr unsigned char integer = 0x02;
    static constexpr unsigned char bits = 0x03;
    static constexpr unsigned char name = 0x06; ///< an object identifier
    static constexpr unsigned char sequence = 0x30;
    static constexpr unsigned char version = 0xa0; ///< [0], of a certificate

    /// The element that the bytes begin with; nothing where they end before it does, or it is longer than 4 GiB.
    [[nodiscard]] static std::optional<DerElement> first(QByteArrayView bytes);
    /// Only where it has that tag.
    [[nodiscard]] static std::optional<DerElement> first(QByteArrayView bytes, unsigned char tag);
};
