// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

#ifdef __linux__
#include <sys/mman.h>
#endif

/// Bytes that only grow, for millions of short pieces: no zeroing, no sharing, no call for each piece.
class ByteArena final {
public:
    void reserve(std::size_t capacity) {
        if (capacity > m_capacity)
            grow(capacity);
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }

    /// Room for so many bytes behind the last one, to be written and then taken() as far as they were.
    [[nodiscard]] char* room(std::size_t bytes) {
        if (m_size + bytes > m_capacity)
            grow(std::max(m_size + bytes, m_capacity * 2));
        return m_bytes.get() + m_size;
    }
    void taken(std::size_t bytes) { m_size += bytes; }
    void clear() { m_size = 0; }

    void append(std::string_view text) {
        if (text.empty())
            return;
        std::memcpy(room(text.size()), text.data(), text.size());
        m_size += text.size();
    }
    void append(char byte) {
        *room(1) = byte;
        ++m_size;
    }

private:
    void grow(std::size_t capacity) {
        auto bytes = std::make_unique_for_overwrite<char[]>(capacity);
        askForLargePages(bytes.get(), capacity);
        if (m_size > 0)
            std::memcpy(bytes.get(), m_bytes.get(), m_size);
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    // A catalog's texts are written once from end to end: most of that time goes into the first touch of each page.
    static void askForLargePages([[maybe_unused]] char* bytes, [[maybe_unused]] std::size_t size) {
#ifdef __linux__
        constexpr std::size_t page = std::size_t(2) << 20;
        const auto start = (reinterpret_cast<std::uintptr_t>(bytes) + page - 1) / page * page;
        const auto end = (reinterpret_cast<std::uintptr_t>(bytes) + size) / page * page;
        if (start < end)
            madvise(reinterpret_cast<void*>(start), end - start, MADV_HUGEPAGE);
#endif
    }

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};
