// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_columns.h"

namespace {

using LetterBits = std::array<quint64, 256>;

constexpr LetterBits bitsOfLetters() {
    constexpr unsigned digits = 26;
    constexpr unsigned others = 36;
    LetterBits bits{};
    for (unsigned byte = 0; byte < bits.size(); ++byte) {
        const unsigned bit = byte >= 'a' && byte <= 'z'   ? byte - 'a'
                             : byte >= '0' && byte <= '9' ? digits + byte - '0'
                                                          : others + byte % (64 - others);
        bits[byte] = quint64(1) << bit;
    }
    return bits;
}

constexpr LetterBits letterBits = bitsOfLetters();

} // namespace

quint64 CatalogColumns::letterBit(unsigned char byte) {
    return letterBits[byte];
}

const std::vector<quint64>& CatalogColumns::letters() const {
    std::call_once(m_lettersOnce, [this] {
        m_letters.resize(rows());
        std::size_t at = 0;
        for (std::size_t row = 0; row < m_letters.size(); ++row) {
            quint64 bits = 0;
            for (const std::size_t end = searchEnds[row]; at < end; ++at)
                bits |= letterBits[static_cast<unsigned char>(search[at])];
            m_letters[row] = bits;
        }
    });
    return m_letters;
}
