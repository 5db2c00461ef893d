// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/der_element.h"

std::optional<DerElement> DerElement::first(QByteArrayView bytes) {
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
    return DerElement{static_cast<unsigned char>(bytes.at(0)), bytes.sliced(at, length), bytes.sliced(at + length)};
}

std::optional<DerElement> DerElement::first(QByteArrayView bytes, unsigned char tag) {
    const auto found = first(bytes);
    return found && found->tag == tag ? found : std::nullopt;
}
