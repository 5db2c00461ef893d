// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>

/// A member's name as it stands in the body, ended by its quote. Compared eight bytes at once; the padding behind the
/// body lets it read on.
class MemberName final {
public:
    explicit MemberName(const char* start)
        : m_start(start) {
        std::memcpy(&m_first, start, sizeof m_first);
    }

    template <std::size_t size>
    [[nodiscard]] bool is(const char (&name)[size]) const {
        // The literal's closing zero stands where the quote stands in the body.
        constexpr std::size_t compared = std::min(size, sizeof(quint64));
        quint64 wanted = 0;
        quint64 mask = 0;
        for (std::size_t i = 0; i < compared; ++i) {
            const char c = i + 1 == size ? '"' : name[i];
            wanted |= static_cast<quint64>(static_cast<unsigned char>(c)) << shift(i);
            mask |= quint64(0xff) << shift(i);
        }
        if ((m_first & mask) != wanted)
            return false;
        if constexpr (size > sizeof(quint64))
            return std::memcmp(m_start + compared, name + compared, size - 1 - compared) == 0 &&
                   m_start[size - 1] == '"';
        return true;
    }

private:
    static constexpr int shift(std::size_t byte) {
        return static_cast<int>(std::endian::native == std::endian::little ? byte * 8 : 56 - byte * 8);
    }

    const char* m_start;
    quint64 m_first = 0;
};
